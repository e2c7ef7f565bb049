import { eq, sql } from "drizzle-orm";
import { type Db, write } from "#src/db/write.ts";
import { nextDirectoryVersion } from "#src/domain/desks/directory/directory-store.ts";
import { deskImports } from "#src/domain/desks/importing/imports-tables.ts";
import type { Clock } from "#src/kernel/clock.ts";

/**
 * Takes an import back, all of it: what it added is gone, what it changed or ended is as before. Records that were changed
 * again since (edited, or imported anew) stay as they are and are counted.
 */
export async function undoImport(db: Db, clock: Clock, importId: string): Promise<void> {
  await write(db, async (tx) => {
    const [found] = await tx.select().from(deskImports).where(eq(deskImports.id, importId)).for("update");
    if (found?.state !== "undoing") return;
    const at = clock.now().toISOString();
    const seq = await nextDirectoryVersion(tx);
    await tx.execute(sql`
      create temp table desk_undone on commit drop as
      select u.kind, u.id, u.before, coalesce(r.edited, r.body) as shown, r.gone_at as gone_before
      from desk_import_undo u join desk_records r on r.kind = u.kind and r.id = u.id
      where u.import_id = ${importId}::uuid and r.seq + 0 = u.seq`);
    // NOTE `+ 0`: all rows of an import have one seq, and its index would be gone through once for each of them. A table
    // just made has no statistics, and a plan for a few rows takes hours for a hundred thousand.
    await tx.execute(sql`analyze desk_undone`);
    await tx.execute(sql`
      update desk_records r set source_id = b.source_id, body = b.body, edited = b.edited, edited_from = b.edited_from,
        gone_at = b.gone_at, seq = ${seq}, changed_at = ${at}::timestamptz
      from desk_undone u, jsonb_populate_record(null::desk_records, u.before) b
      where u.before is not null and r.kind = u.kind and r.id = u.id`);
    await tx.execute(sql`
      update desk_records r set gone_at = ${at}::timestamptz, seq = ${seq}, changed_at = ${at}::timestamptz
      from desk_undone u where u.before is null and r.kind = u.kind and r.id = u.id`);
    await tx.execute(sql`
      insert into desk_changes (id, at, kind, record_id, by_role, account_id, import_id, reason, before, after)
      select gen_random_uuid(), ${at}::timestamptz, u.kind, u.id, 'import', ${found.createdBy}::uuid, ${importId}::uuid, 'undo',
        case when u.gone_before is null then u.shown end, case when r.gone_at is null then coalesce(r.edited, r.body) end
      from desk_undone u join desk_records r on r.kind = u.kind and r.id = u.id`);
    const [counts] = await tx.execute<{ undone: number; kept: number }>(sql`
      select (select count(*)::int from desk_undone where kind = 'service') undone,
        (select count(*)::int from desk_import_undo where import_id = ${importId}::uuid and kind = 'service')
          - (select count(*)::int from desk_undone where kind = 'service') kept`);
    await tx
      .update(deskImports)
      .set({
        state: "undone",
        undoneAt: clock.now(),
        result: { ...found.result, undone: counts?.undone ?? 0, keptAtUndo: counts?.kept ?? 0 },
      })
      .where(eq(deskImports.id, importId));
  });
}
