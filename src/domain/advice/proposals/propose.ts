import { enqueueJob } from "#src/db/enqueue-job.ts";
import { type Db, type Tx, write } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions, PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { latestProposal, type StoredProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { storeProposal } from "#src/domain/advice/proposals/store-proposal.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A page waits this long for the proof; then it shows the best found, and a job finishes it. */
const pageDeadlineMs = 3_000;

/** How a page asks for a plan, and how a caller does who solves cases of his own. */
export const forPage: PlanOptions = { lane: "page", deadlineMs: pageDeadlineMs };
export const inBulk: PlanOptions = { lane: "bulk", deadlineMs: pageDeadlineMs };

/** The page itself finds the present question; what may come after it is found while people read. */
const questionsAfterMs = 1_500;

/**
 * Sees to it that a proposal of the hearing as it is now exists soon, even if this process dies right after the commit,
 * and that the questions that may follow are ready.
 */
export async function promiseProposal(tx: Tx, hearing: { organisationId: string; id: string }): Promise<void> {
  await enqueueJob(
    tx,
    "solve-hearing",
    { organisationId: hearing.organisationId, hearingId: hearing.id },
    { key: `solve ${hearing.id}`, delayMs: 2 * pageDeadlineMs },
  );
  await enqueueJob(
    tx,
    "prepare-questions",
    { organisationId: hearing.organisationId, hearingId: hearing.id },
    { key: `questions ${hearing.id}`, delayMs: questionsAfterMs },
  );
}

/**
 * Solves the hearing as it is and keeps the answer, unless a finished one for this version and catalogue is there
 * already. With a deadline the best found so far is kept as `running`. When too many wait already it keeps nothing and
 * says so (`queued`): the job that was promised with the hearing makes the proposal.
 */
export async function propose(
  db: Db,
  world: World,
  parts: { catalogue: Catalogue; solver: PlanSolver; observe?: (status: string, seconds: number) => void },
  hearing: Hearing,
  options: PlanOptions,
): Promise<StoredProposal | "queued" | null> {
  const known = await latestProposal(db, hearing);
  if (known && isCurrent(known, hearing, parts.catalogue) && known.status === "optimal") return known;
  const input = planInputOf(hearing.understanding);
  const planned = await planProposals(input, parts.catalogue, parts.solver, options).catch((error: unknown) => {
    if (options.lane === "page" && error instanceof Refusal && error.code === "busy") return null;
    throw error;
  });
  if (!planned) return "queued";
  const { proposals, solver, modelHash } = planned;
  parts.observe?.(solver.status, solver.ms / 1000);
  await write(db, (tx) =>
    storeProposal(tx, world, hearing, {
      catalogueVersion: parts.catalogue.version,
      modelHash,
      proposals,
      status: solver.status,
      ms: Math.round(solver.ms),
    }),
  );
  return latestProposal(db, hearing);
}

/** Whether this proposal answers the hearing as it is now, with the facts as they are now. */
export function isCurrent(
  proposal: Pick<StoredProposal, "hearingVersion" | "catalogueVersion">,
  hearing: Pick<Hearing, "version">,
  catalogue: Pick<Catalogue, "version">,
): boolean {
  return proposal.hearingVersion === hearing.version && proposal.catalogueVersion === catalogue.version;
}
