import { createHash } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Reader, Tx } from "#src/db/write.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import { belongsTo } from "#src/domain/requests/case-family.ts";
import { isProgram, mediaTypeOf, safeFileName } from "#src/domain/requests/file-kind.ts";
import { requestFiles } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** The largest file a form takes; a mail's may be as large as a mail. */
export const largestFileBytes = 10 * 1024 * 1024;
export const mostFiles = 5;

/** What is wrong with files of a form, by code; null = nothing. */
export function filesProblem(
  files: readonly MailFile[],
): "file-too-large" | "too-many-files" | "file-is-program" | null {
  if (files.length > mostFiles) return "too-many-files";
  if (files.some(({ content }) => content.length > largestFileBytes)) return "file-too-large";
  return files.some(({ content }) => isProgram(content)) ? "file-is-program" : null;
}

/** Keeps the files of an entry, or of the request itself. */
export async function putFiles(
  tx: Tx,
  world: World,
  entry: { organisationId: string; id: string; entryId: string | null },
  files: readonly MailFile[],
): Promise<void> {
  if (files.length > 0) await enqueueJob(tx, "scan-files", {}, { key: "scan-files" });
  for (const { name, content } of files)
    await tx.insert(requestFiles).values({
      organisationId: entry.organisationId,
      id: world.chance.uuid(),
      requestId: entry.id,
      entryId: entry.entryId,
      name: safeFileName(name),
      mediaType: mediaTypeOf(content),
      sizeBytes: content.length,
      sha256: createHash("sha256").update(content).digest(),
      content,
      createdAt: world.clock.now(),
    });
}

/** What a page shows of a file: not its content. */
const shown = {
  id: requestFiles.id,
  entryId: requestFiles.entryId,
  requestId: requestFiles.requestId,
  name: requestFiles.name,
  mediaType: requestFiles.mediaType,
  sizeBytes: requestFiles.sizeBytes,
  scan: requestFiles.scan,
};
export type ShownFile = {
  readonly id: string;
  /** The entry it hangs on; null: it came with the request itself. */
  readonly entryId: string | null;
  readonly requestId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** `held`: it waits for the scanner; `unscanned`: there is none. */
  readonly scan: "unscanned" | "held" | "clean" | "infected";
};

/** Whether this installation has a scanner: then nothing is handed out before it was scanned. */
export type FileRule = { readonly isScanned: boolean };

/** The files of a case and of those joined to it, in the order in which they came. */
export async function filesOf(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
  rule: FileRule,
): Promise<ShownFile[]> {
  const files = await db
    .select(shown)
    .from(requestFiles)
    .where(belongsTo(requestFiles, family))
    .orderBy(asc(requestFiles.createdAt), asc(requestFiles.id));
  return files.map((file) => ({ ...file, scan: rule.isScanned && file.scan === "unscanned" ? "held" : file.scan }));
}

/**
 * One file with its content, of these requests; where entries are named, only what came with a request or with one of
 * them. Null otherwise, and for what a virus was found in.
 *
 * @throws Refusal `file-held` while it waits for the scanner
 */
export async function fileOf(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
  fileId: string,
  entryIds: readonly string[] | "all",
  rule: FileRule,
): Promise<(ShownFile & { content: Buffer }) | null> {
  const [file] = await db
    .select({ ...shown, content: requestFiles.content })
    .from(requestFiles)
    .where(and(belongsTo(requestFiles, family), eq(requestFiles.id, fileId)));
  if (!file || file.scan === "infected") return null;
  if (entryIds !== "all" && file.entryId !== null && !entryIds.includes(file.entryId)) return null;
  if (rule.isScanned && file.scan === "unscanned") throw new Refusal("file-held");
  return file;
}
