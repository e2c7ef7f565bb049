import { enqueueJob } from "#src/db/enqueue-job.ts";
import { type Db, type Tx, write } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { latestProposal, type StoredProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { storeProposal } from "#src/domain/advice/proposals/store-proposal.ts";
import type { World } from "#src/kernel/world.ts";

/** A page waits this long for the proof; then it shows the best found, and a job finishes it. */
export const pageDeadlineMs = 3_000;

/** Sees to it that a proposal of the hearing as it is now exists soon, even if this process dies right after the commit. */
export async function promiseProposal(tx: Tx, hearing: { organisationId: string; id: string }): Promise<void> {
  await enqueueJob(
    tx,
    "solve-hearing",
    { organisationId: hearing.organisationId, hearingId: hearing.id },
    { key: `solve ${hearing.id}`, delayMs: 2 * pageDeadlineMs },
  );
}

/**
 * Solves the hearing as it is and keeps the answer, unless a finished one for this version and catalogue is there
 * already. With a deadline the best found so far is kept as `running`.
 */
export async function propose(
  db: Db,
  world: World,
  parts: { catalogue: Catalogue; solver: PlanSolver; observe?: (status: string, seconds: number) => void },
  hearing: Hearing,
  deadlineMs: number | null,
): Promise<StoredProposal | null> {
  const known = await latestProposal(db, hearing);
  if (known && isCurrent(known, hearing, parts.catalogue) && known.status === "optimal") return known;
  const input = planInputOf(hearing.understanding);
  const { proposals, solver, modelHash } = await planProposals(
    input,
    parts.catalogue,
    parts.solver,
    deadlineMs === null ? {} : { deadlineMs },
  );
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
