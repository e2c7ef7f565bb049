import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { eq, lt } from "drizzle-orm";
import { pgTable, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { Db, Tx } from "#src/db/write.ts";
import { canonicalJson } from "#src/kernel/canonical-json.ts";
import type { Clock } from "#src/kernel/clock.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const submissions = pgTable("submissions", {
  submitHash: bytea("submit_hash").primaryKey(),
  fieldsHash: bytea("fields_hash").notNull(),
  result: bytea().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

/** How long the same form can be sent again and be recognised. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

export type Submission = { submitId: string; action: string; fields: unknown };

/**
 * Does `work` once for a submit id, in the caller's transaction: the same id with the same fields gives the first
 * result again, also when both arrive at the same moment (the second waits for the first's commit).
 *
 * The id is stored as a hash and the result is encrypted with the id (AES-256-GCM), because a result may hold a key.
 *
 * @throws Refusal `submit-id-reused` when the id was used for other fields or another action
 */
export async function once<T>(
  tx: Tx,
  clock: Clock,
  { submitId, action, fields }: Submission,
  work: () => Promise<T>,
): Promise<{ result: T; again: boolean }> {
  const submitHash = submitHashOf(submitId);
  const fieldsHash = sha256(`${action}\n${canonicalJson(fields)}`);
  const reserved = await tx
    .insert(submissions)
    .values({ submitHash, fieldsHash, result: Buffer.alloc(0), createdAt: clock.now() })
    .onConflictDoNothing()
    .returning({ submitHash: submissions.submitHash });
  if (reserved.length === 0) {
    const [first] = await tx.select().from(submissions).where(eq(submissions.submitHash, submitHash));
    if (!first?.fieldsHash.equals(fieldsHash)) throw new Refusal("submit-id-reused");
    // NOTE what was stored under this id and action was a T.
    return { result: JSON.parse(decrypt(first.result, submitId)) as T, again: true };
  }
  const result = await work();
  await tx
    .update(submissions)
    .set({ result: encrypt(JSON.stringify(result), submitId) })
    .where(eq(submissions.submitHash, submitHash));
  return { result, again: false };
}

/** Whether something was already done under this id: then sending it again asks for nothing new. */
export async function wasSubmitted(db: Db, submitId: string): Promise<boolean> {
  const found = await db
    .select({ at: submissions.createdAt })
    .from(submissions)
    .where(eq(submissions.submitHash, submitHashOf(submitId)));
  return found.length > 0;
}

/** Forgets submit ids that are too old to come again. */
export async function forgetSubmissions(tx: Tx, now: Date): Promise<void> {
  await tx.delete(submissions).where(lt(submissions.createdAt, new Date(now.getTime() - keptMs)));
}

function submitHashOf(submitId: string): Buffer {
  return sha256(`submit ${submitId}`);
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

const ivBytes = 12;
const tagBytes = 16;

function encrypt(plain: string, submitId: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", sha256(`result ${submitId}`), iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function decrypt(stored: Buffer, submitId: string): string {
  const decipher = createDecipheriv("aes-256-gcm", sha256(`result ${submitId}`), stored.subarray(0, ivBytes));
  decipher.setAuthTag(stored.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(stored.subarray(ivBytes + tagBytes)), decipher.final()]).toString("utf8");
}
