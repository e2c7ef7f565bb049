import { eq, lt } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { CaseBody } from "#src/domain/advice/proposals/case-of.ts";
import { solves } from "#src/domain/advice/proposals/proposals-tables.ts";
import type { World } from "#src/kernel/world.ts";

/** A case without a hearing is kept this long, so that a slow answer can be fetched. */
const keptMs = 24 * 60 * 60 * 1000;

/** Keeps a case that took longer than a caller waits, and hands it to a job. Returns the id to ask for. */
export async function keepCase(tx: Tx, world: World, input: CaseBody): Promise<string> {
  const id = world.chance.uuid();
  await tx.insert(solves).values({ id, input, status: "running", createdAt: world.clock.now() });
  await enqueueJob(tx, "solve-case", { id });
  return id;
}

export async function finishCase(
  tx: Tx,
  id: string,
  end: { status: "optimal" | "failed"; answer: Proposal[] | null; ms: number },
): Promise<void> {
  await tx
    .update(solves)
    .set({ status: end.status, answer: end.answer, solveMs: Math.round(end.ms) })
    .where(eq(solves.id, id));
}

export async function forgetCases(tx: Tx, now: Date): Promise<void> {
  await tx.delete(solves).where(lt(solves.createdAt, new Date(now.getTime() - keptMs)));
}
