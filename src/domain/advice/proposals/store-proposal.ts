import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { proposals } from "#src/domain/advice/proposals/proposals-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type Solved = {
  catalogueVersion: string;
  modelHash: string;
  proposals: Proposal[];
  status: "optimal" | "running";
  ms: number;
};

/**
 * Keeps what was proposed for one version of a hearing. A finished answer is never changed afterwards; only one that
 * was still running gives way to the finished one. Nothing is kept when the hearing was deleted meanwhile.
 */
export async function storeProposal(tx: Tx, world: World, hearing: Hearing, solved: Solved): Promise<void> {
  const [still] = await tx
    .select({ id: hearings.id })
    .from(hearings)
    .where(and(eq(hearings.organisationId, hearing.organisationId), eq(hearings.id, hearing.id)))
    .for("key share");
  if (!still) return;
  const answer = { modelHash: solved.modelHash, answer: solved.proposals, status: solved.status, solveMs: solved.ms };
  await tx
    .insert(proposals)
    .values({
      organisationId: hearing.organisationId,
      id: world.chance.uuid(),
      hearingId: hearing.id,
      hearingVersion: hearing.version,
      catalogueVersion: solved.catalogueVersion,
      understanding: hearing.understanding,
      createdAt: world.clock.now(),
      ...answer,
    })
    .onConflictDoUpdate({
      target: [proposals.organisationId, proposals.hearingId, proposals.hearingVersion, proposals.catalogueVersion],
      set: answer,
      setWhere: eq(proposals.status, "running"),
    });
}
