import { and, eq, inArray } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import { type ExplanationQuestion, formatQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { explanations } from "#src/domain/advice/explaining/explanations-tables.ts";
import type { ProposalKind } from "#src/domain/advice/proposal.ts";
import type { World } from "#src/kernel/world.ts";

/** So many explanations at once on all nodes together: jobs that people wait for more urgently always find a place. */
const lanes = 2;

/**
 * Has a question about a plan of this proposal answered in the background. A question that is being answered, or was,
 * is not asked again; one that could not be answered is.
 */
export async function orderExplanation(
  tx: Tx,
  world: World,
  proposal: { readonly organisationId: string; readonly id: string },
  plan: ProposalKind,
  question: ExplanationQuestion,
): Promise<void> {
  const { organisationId } = proposal;
  const row = { plan, question: formatQuestion(question), status: "running" as const, createdAt: world.clock.now() };
  const [ordered] = await tx
    .insert(explanations)
    .values({ organisationId, id: world.chance.uuid(), proposalId: proposal.id, ...row })
    .onConflictDoUpdate({
      target: [explanations.organisationId, explanations.proposalId, explanations.plan, explanations.question],
      set: { status: "running", done: 0, total: 0, createdAt: world.clock.now(), finishedAt: null },
      setWhere: inArray(explanations.status, ["failed", "outdated"]),
    })
    .returning({ id: explanations.id });
  if (!ordered) return;
  const lane = Number.parseInt(proposal.id.slice(-2), 16) % lanes;
  const queue = { key: `explain ${ordered.id}`, queue: `explanations-${lane}` };
  await enqueueJob(tx, "explain", { organisationId, id: ordered.id }, queue);
}

/** How far it is; tells whether it is still wanted. */
export async function noteProgress(
  tx: Tx,
  key: { readonly organisationId: string; readonly id: string },
  done: number,
  total: number,
): Promise<void> {
  await tx
    .update(explanations)
    .set({ done, total })
    .where(and(eq(explanations.organisationId, key.organisationId), eq(explanations.id, key.id)));
}
