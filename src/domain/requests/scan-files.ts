import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, write } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { requestFiles } from "#src/domain/requests/requests-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type Scanned = { readonly state: "clean" } | { readonly state: "infected"; readonly name: string };

/** Looks for malicious programs in a file. Both throw when no clear word was to be had: then the file stays held. */
export type FileScanner = {
  scan(content: Uint8Array): Promise<Scanned>;
  /** That somebody is there to scan. */
  greets(): Promise<void>;
};

/** So many files a call of the job; the next minute takes the rest. */
const mostAtOnce = 50;

/** After so many in a row that could not be scanned, the scanner is away and the rest waits. */
const mostFailures = 3;

/**
 * Scans what waits, and keeps what was found: the oldest first, what was tried in vain after the others. A file that could not be
 * scanned stays held, and the others go on. What went wrong last, in words; null: nothing.
 */
export async function scanFiles(db: Db, world: World, scanner: FileScanner): Promise<string | null> {
  const waiting = await db
    .select({ organisationId: requestFiles.organisationId, id: requestFiles.id })
    .from(requestFiles)
    .where(eq(requestFiles.scan, "unscanned"))
    .orderBy(sql`${requestFiles.scanTriedAt} nulls first`, asc(requestFiles.createdAt))
    .limit(mostAtOnce);
  let fault: string | null = null;
  let failures = 0;
  for (const { organisationId, id } of waiting) {
    const here = and(eq(requestFiles.organisationId, organisationId), eq(requestFiles.id, id));
    const [file] = await db
      .select({ content: requestFiles.content, requestId: requestFiles.requestId })
      .from(requestFiles)
      .where(here);
    if (!file) continue;
    // NOTE what went wrong is what is kept and told; nothing passes for clean by it. No transaction is open meanwhile.
    const found = await scanner.scan(file.content).catch((error: unknown) => error);
    if (!isScanned(found)) {
      fault = found instanceof Error ? found.message : String(found);
      failures += 1;
      await write(db, (tx) => tx.update(requestFiles).set({ scanTriedAt: world.clock.now() }).where(here));
      if (failures >= mostFailures) break;
      continue;
    }
    failures = 0;
    await write(db, async (tx) => {
      await tx.update(requestFiles).set({ scan: found.state }).where(here);
      if (found.state === "infected")
        await recordEvent(tx, world, {
          actor: "system",
          action: "requests.file-infected",
          organisationId,
          subjectId: file.requestId,
          detail: { words: found.name.slice(0, 200) },
        });
    });
  }
  return fault;
}

function isScanned(value: unknown): value is Scanned {
  if (typeof value !== "object" || value === null || value instanceof Error || !("state" in value)) return false;
  return value.state === "clean" || (value.state === "infected" && "name" in value && typeof value.name === "string");
}
