import { sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";

/** The jobs there are, with what each is told. Ids only: a job reads the rest itself, as it is then. */
export type JobPayloads = {
  "deliver-mail": Record<string, never>;
  "file-mail": { id: string; asPerson?: true };
  escalate: Record<string, never>;
  "check-channels": Record<string, never>;
  "solve-hearing": { organisationId: string; hearingId: string };
  "prepare-questions": { organisationId: string; hearingId: string };
  "solve-case": { id: string };
  explain: { organisationId: string; id: string };
  "preview-edit": { editId: string };
  "check-desk-import": { importId: string };
  "apply-desk-import": { importId: string };
  "undo-desk-import": { importId: string };
  "follow-up": Record<string, never>;
  "ask-desk-keepers": Record<string, never>;
  "count-changes": Record<string, never>;
  "check-desk-feed": Record<string, never>;
  "check-sites": Record<string, never>;
  "scan-files": Record<string, never>;
  "clean-up": Record<string, never>;
};
export type JobName = keyof JobPayloads;

/**
 * Hands a job over with the transaction: it exists when, and only when, the transaction commits. `key` lets a waiting
 * job of the same key stand for both; `delayMs` is the earliest time from now; jobs of one `queue` go one after the other.
 */
export async function enqueueJob<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayloads[N],
  { key, delayMs = 0, queue }: { key?: string; delayMs?: number; queue?: string } = {},
): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json,
      queue_name => ${queue ?? null}, job_key => ${key ?? null}, run_at => now() + ${delayMs} * interval '1 millisecond', max_attempts => 25)`);
}
