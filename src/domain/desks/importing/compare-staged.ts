import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { filesSource } from "#src/domain/desks/directory/install-desks.ts";
import type { ImportResult } from "#src/domain/desks/importing/import-result.ts";

/**
 * What an import does with each record that it has or, where it is the whole of its source, has no more. `add`: new, or back
 * again; also what another source had and has no more (but not a desk that the program itself dropped). `change`: its source says something else now. `edit`: a service of another source, which keeps what it says
 * beside. `foreign`: of another source and not a service, or not of the same making: left as it is. `gone`. `same`.
 */
export function stagedActions(importId: string, sourceId: string, isWhole: boolean): SQL {
  return sql`
    select s.kind, s.id, s.body, case
        when r.id is null then 'add'
        when r.source_id = ${sourceId}::uuid and r.gone_at is not null then 'add'
        when r.source_id = ${sourceId}::uuid and r.body = s.body then 'same'
        when r.source_id = ${sourceId}::uuid then 'change'
        when r.gone_at is not null and r.source_id <> ${filesSource}::uuid then 'add'
        when r.gone_at is not null then 'foreign'
        when coalesce(r.edited, r.body) = s.body then 'same'
        when s.kind = 'service' and (r.body ? 'x_yorozu') = (s.body ? 'x_yorozu') then 'edit'
        else 'foreign' end as action
    from desk_staged s left join desk_records r on r.kind = s.kind and r.id = s.id
    where s.import_id = ${importId}::uuid
    union all
    select r.kind, r.id, null, 'gone' from desk_records r
    where ${isWhole} and r.source_id = ${sourceId}::uuid and r.gone_at is null
      and not exists (select 1 from desk_staged s where s.import_id = ${importId}::uuid and s.kind = r.kind and s.id = r.id)`;
}

/** How many services would be added, changed and so on. */
export async function compareStaged(
  db: Reader,
  importId: string,
  sourceId: string,
  isWhole: boolean,
): Promise<ImportResult> {
  const rows = await db.execute<{ action: string; services: number; records: number }>(sql`
    select action, count(*) filter (where kind = 'service')::int services, count(*)::int records
    from (${stagedActions(importId, sourceId, isWhole)}) a group by action`);
  const services = (...actions: string[]) =>
    rows.filter(({ action }) => actions.includes(action)).reduce((sum, row) => sum + row.services, 0);
  return {
    kept: services("add", "change", "edit", "same", "foreign"),
    records: rows.filter(({ action }) => action !== "gone").reduce((sum, row) => sum + row.records, 0),
    added: services("add"),
    changed: services("change", "edit"),
    same: services("same"),
    gone: services("gone"),
    foreign: services("foreign"),
  };
}
