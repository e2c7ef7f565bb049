import { asc, eq, gt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { deskChanges, deskRecords, deskSources, deskState } from "#src/domain/desks/directory/directory-tables.ts";
import type { HsdsRecord, RecordKind } from "#src/domain/desks/hsds/hsds-record.ts";

export type StoredRecord = typeof deskRecords.$inferSelect;
export type NewChange = typeof deskChanges.$inferInsert;

/** How many rows go in one statement. */
const atOnce = 500;

export async function directoryVersion(db: Reader): Promise<number> {
  const [row] = await db.select({ version: deskState.version }).from(deskState);
  if (!row) throw new Error("desk_state has no row");
  return row.version;
}

/** The next version, for the rows that this transaction changes. Whoever changes the directory waits here for the other. */
export async function nextDirectoryVersion(tx: Tx): Promise<number> {
  const [row] = await tx
    .update(deskState)
    .set({ version: sql`${deskState.version} + 1` })
    .returning({ version: deskState.version });
  if (!row) throw new Error("desk_state has no row");
  return row.version;
}

/** What changed after a version, what went too. In force is `edited`, or `body` where nobody edited. */
export async function recordsSince(
  db: Reader,
  version: number,
): Promise<
  Array<{ kind: RecordKind; id: string; sourceId: string; record: HsdsRecord; changedAt: Date; gone: boolean }>
> {
  const rows = await db
    .select()
    .from(deskRecords)
    .where(gt(deskRecords.seq, version))
    .orderBy(asc(deskRecords.kind), asc(deskRecords.id));
  return rows.map(({ kind, id, sourceId, body, edited, changedAt, goneAt }) => ({
    kind,
    id,
    sourceId,
    record: edited ?? body,
    changedAt,
    gone: goneAt !== null,
  }));
}

export async function recordsOfSource(db: Reader, sourceId: string): Promise<StoredRecord[]> {
  return db.select().from(deskRecords).where(eq(deskRecords.sourceId, sourceId));
}

/** Writes records as they are given, over those of the same kind and id. */
export async function putRecords(tx: Tx, rows: readonly StoredRecord[]): Promise<void> {
  for (let i = 0; i < rows.length; i += atOnce)
    await tx
      .insert(deskRecords)
      .values(rows.slice(i, i + atOnce))
      .onConflictDoUpdate({
        target: [deskRecords.kind, deskRecords.id],
        set: {
          sourceId: sql`excluded.source_id`,
          body: sql`excluded.body`,
          edited: sql`excluded.edited`,
          editedFrom: sql`excluded.edited_from`,
          seq: sql`excluded.seq`,
          changedAt: sql`excluded.changed_at`,
          goneAt: sql`excluded.gone_at`,
        },
      });
}

export async function putChanges(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  for (let i = 0; i < changes.length; i += atOnce) await tx.insert(deskChanges).values(changes.slice(i, i + atOnce));
}

export async function putSource(tx: Tx, source: typeof deskSources.$inferInsert): Promise<void> {
  const { name, notice } = source;
  await tx
    .insert(deskSources)
    .values(source)
    .onConflictDoUpdate({ target: deskSources.id, set: { name, ...(notice === undefined ? {} : { notice }) } });
}

/** What is said of each source, by its id. */
export async function sourcesInForce(
  db: Reader,
): Promise<ReadonlyMap<string, { name: string; kind: string; notice: string }>> {
  const rows = await db.select().from(deskSources);
  return new Map(rows.map(({ id, name, kind, notice }) => [id, { name, kind, notice }]));
}
