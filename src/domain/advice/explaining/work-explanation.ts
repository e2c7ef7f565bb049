import { and, eq } from "drizzle-orm";
import { type Db, type Tx, write } from "#src/db/write.ts";
import type { CatalogueHolder } from "#src/domain/advice/catalogue/catalogue-holder.ts";
import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { isSameChoice } from "#src/domain/advice/explaining/compare-plans.ts";
import { type Explanation, explain, parseQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { explanationById } from "#src/domain/advice/explaining/explanation-queries.ts";
import { explanations } from "#src/domain/advice/explaining/explanations-tables.ts";
import { noteProgress } from "#src/domain/advice/explaining/order-explanation.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan, type ExplainingSolver, NotProved } from "#src/domain/advice/explaining/solve-prepared.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { proposalById } from "#src/domain/advice/proposals/proposal-queries.ts";
import type { World } from "#src/kernel/world.ts";

/** An explanation may take so long in all; what is not proved by then is said to be not known. */
const budgetMs = 120_000;
/** How often the row is told how far it is. */
const tellEveryMs = 400;

type Parts = { readonly catalogue: Pick<CatalogueHolder, "at">; readonly solver: PlanSolver };

/**
 * Answers an explanation that was ordered, about the proposal as it was stored: its understanding and its version of
 * the catalogue. Nothing is said about a plan that is not found again, and nothing that was not proved.
 */
export async function workExplanation(
  db: Db,
  world: World,
  parts: Parts,
  key: { readonly organisationId: string; readonly id: string },
): Promise<void> {
  const row = await explanationById(db, key.organisationId, key.id);
  const question = row && parseQuestion(row.question);
  if (row?.status !== "running" || !question) return;
  const finish = (end: End): Promise<void> => write(db, (tx) => finishExplanation(tx, world, key, end));

  const proposal = await proposalById(db, row.organisationId, row.proposalId);
  const catalogue = proposal && (await parts.catalogue.at(proposal.catalogueVersion));
  const stored = proposal?.answer.find(({ kinds }) => kinds.includes(row.plan));
  if (!catalogue || !stored?.optimal) return finish({ status: "outdated" });

  const asked: AskedCase = { input: planInputOf(proposal.understanding), catalogue, kind: row.plan };
  const solver = withinBudget(parts.solver);
  let told = world.clock.now().getTime();
  try {
    const plan = await bestPlan(prepareCase(asked), solver);
    if (!isSameChoice(plan, stored)) return await finish({ status: "outdated" });
    const answer = await explain(asked, plan, question, solver, async (done, total) => {
      const now = world.clock.now().getTime();
      if (now - told < tellEveryMs) return;
      told = now;
      await write(db, (tx) => noteProgress(tx, key, done, total));
    });
    await finish({ status: "done", answer });
  } catch (error) {
    // NOTE what is not proved in time is an answer of its own; everything else is tried again by the job.
    if (!(error instanceof NotProved)) throw error;
    await finish({ status: "failed" });
  }
}

type End = { readonly status: "done"; readonly answer: Explanation } | { readonly status: "failed" | "outdated" };

async function finishExplanation(tx: Tx, world: World, key: { organisationId: string; id: string }, end: End) {
  await tx
    .update(explanations)
    .set({ ...end, finishedAt: world.clock.now() })
    .where(and(eq(explanations.organisationId, key.organisationId), eq(explanations.id, key.id)));
}

/** Solves wait behind everybody who waits for a proposal (they carry no deadline), and end with the budget. */
function withinBudget(solver: PlanSolver): ExplainingSolver {
  const signal = AbortSignal.timeout(budgetMs);
  return {
    async solve(problem) {
      if (signal.aborted) throw new NotProved("the time for explaining is over");
      return solver.solve(problem, { signal }).catch((error: unknown) => {
        throw signal.aborted ? new NotProved("the time for explaining is over") : error;
      });
    },
  };
}
