import { eq, sql } from "drizzle-orm";
import { type Db, type Tx, write } from "#src/db/write.ts";
import { nextDirectoryVersion } from "#src/domain/desks/directory/directory-store.ts";
import { deskRecords } from "#src/domain/desks/directory/directory-tables.ts";
import { withEdits } from "#src/domain/desks/directory/install-desks.ts";
import type { HsdsRecord, RecordKind } from "#src/domain/desks/hsds/hsds-record.ts";
import { compareStaged, stagedActions } from "#src/domain/desks/importing/compare-staged.ts";
import { deskImports, deskStaged } from "#src/domain/desks/importing/imports-tables.ts";
import type { Clock } from "#src/kernel/clock.ts";

/**
 * Puts an import in force, all of it or nothing, and keeps what it takes to undo it. An entry that somebody edited gets
 * what is new in its source too, except where both changed the same fact: there the edit stands. An import that changes
 * nothing leaves the directory's version as it is.
 */
export async function applyImport(db: Db, clock: Clock, importId: string): Promise<void> {
  await write(db, async (tx) => {
    const [found] = await tx.select().from(deskImports).where(eq(deskImports.id, importId)).for("update");
    if (found?.state !== "applying") return;
    const at = clock.now();
    const seq = await nextDirectoryVersion(tx);
    const { sourceId, isWhole } = found;
    const result = await compareStaged(tx, importId, sourceId, isWhole);
    await tx.execute(sql`
      create temp table desk_applied on commit drop as
      select a.*, to_jsonb(r) as before, r.edited as edited_before, coalesce(r.edited, r.body) as shown_before, r.gone_at
      from (${stagedActions(importId, sourceId, isWhole)}) a left join desk_records r on r.kind = a.kind and r.id = a.id
      where a.action in ('add', 'change', 'edit', 'gone')`);
    // NOTE a table just made has no statistics: without them joins are planned for a few rows.
    await tx.execute(sql`analyze desk_applied`);
    await tx.execute(sql`
      insert into desk_import_undo (import_id, kind, id, before, seq)
      select ${importId}::uuid, kind, id, before, ${seq} from desk_applied`);
    await tx.execute(sql`
      insert into desk_records (kind, id, source_id, body, seq, changed_at)
      select kind, id, ${sourceId}::uuid, body, ${seq}, ${at.toISOString()}::timestamptz from desk_applied where action in ('add', 'change')
      on conflict (kind, id) do update
        set body = excluded.body, seq = excluded.seq, changed_at = excluded.changed_at, gone_at = null,
          edited = case when desk_records.source_id = excluded.source_id then desk_records.edited end,
          edited_from = case when desk_records.source_id = excluded.source_id then desk_records.edited_from end,
          source_id = excluded.source_id`);
    await tx.execute(sql`
      update desk_records r set edited = a.body, edited_from = r.body, seq = ${seq}, changed_at = ${at.toISOString()}::timestamptz
      from desk_applied a where a.action = 'edit' and r.kind = a.kind and r.id = a.id`);
    await tx.execute(sql`
      update desk_records r set gone_at = ${at.toISOString()}::timestamptz, seq = ${seq}, changed_at = ${at.toISOString()}::timestamptz
      from desk_applied a where a.action = 'gone' and r.kind = a.kind and r.id = a.id`);
    await mergeEdits(tx);
    await tx.execute(sql`
      insert into desk_changes (id, at, kind, record_id, by_role, account_id, import_id, before, after)
      select gen_random_uuid(), ${at.toISOString()}::timestamptz, kind, id, 'import', ${found.createdBy}::uuid, ${importId}::uuid,
        case when gone_at is null then shown_before end, body from desk_applied`);
    const [changed] = await tx.execute<{ n: number }>(sql`select count(*)::int n from desk_applied`);
    if (changed?.n === 0) await tx.execute(sql`update desk_state set version = ${seq - 1}`);
    await tx
      .update(deskImports)
      .set({ state: "done", appliedAt: at, result: { ...found.result, ...result } })
      .where(eq(deskImports.id, importId));
    await tx.delete(deskStaged).where(eq(deskStaged.importId, importId));
  });
}

/** Entries that were edited before: what only the source changed since goes into the edited entry as well. */
async function mergeEdits(tx: Tx): Promise<void> {
  const rows = await tx.execute<{ kind: RecordKind; id: string; body: HsdsRecord }>(sql`
    select kind, id, body from desk_applied where action = 'change' and edited_before is not null`);
  for (const { kind, id, body } of rows) {
    const [stored] = await tx
      .select()
      .from(deskRecords)
      .where(sql`${deskRecords.kind} = ${kind} and ${deskRecords.id} = ${id}`);
    if (!stored) continue;
    const { edited, editedFrom } = withEdits({ kind, id, sourceId: stored.sourceId, body }, stored);
    await tx
      .update(deskRecords)
      .set({ edited, editedFrom })
      .where(sql`${deskRecords.kind} = ${kind} and ${deskRecords.id} = ${id}`);
  }
}
