import { and, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import type { LabelMark } from "#src/domain/requests/label-marks.ts";
import { isUsedFor, type Label, labelsOf } from "#src/domain/requests/labels.ts";
import { requestLabels } from "#src/domain/requests/labels-tables.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A label as a request shows it. */
export type ShownLabel = Pick<Label, "id" | "name" | "mark">;

/**
 * The labels of requests, by name: their own and those of requests that were joined to them. What another team calls a request
 * that came from there is kept, but not seen, until it is theirs again.
 */
export async function labelsOfCases(db: Reader, ids: readonly string[]): Promise<Map<string, ShownLabel[]>> {
  const found = new Map<string, ShownLabel[]>();
  if (ids.length === 0) return found;
  const rows = await db.execute<{ root: string; id: string; name: string; mark: LabelMark }>(sql`
    with recursive family as (
      select r.id as root, r.id, r.team_id from requests r where r.id = any(${sql.param(ids)}::uuid[])
      union select f.root, r.id, f.team_id from family f join requests r on r.merged_into = f.id
    )
    select distinct f.root, l.id, l.name, l.mark from family f
    join request_labels rl on rl.request_id = f.id join labels l on l.id = rl.label_id and ${isUsedFor("l", sql`f.team_id`)}
    order by l.name, l.id`);
  for (const { root, ...label } of rows) found.set(root, [...(found.get(root) ?? []), label]);
  return found;
}

/** A condition: the request of this id has the label, or one has it that was joined to it. */
export function hasLabel(request: ReturnType<typeof sql>, labelId: string) {
  // Its own are looked up in an index; only of what was joined is there a list, which is short.
  return sql`(
    (exists (select from request_labels own where own.request_id = ${request} and own.label_id = ${labelId}::uuid) or ${request} in (
      with recursive labelled as (
        select r.merged_into as id from request_labels rl join requests r on r.id = rl.request_id where rl.label_id = ${labelId}::uuid and r.merged_into is not null
        union select r.merged_into from labelled l join requests r on r.id = l.id where r.merged_into is not null
      ) select id from labelled
    )) and exists (
      select from requests labelled_one join labels one on one.id = ${labelId}::uuid
      where labelled_one.id = ${request} and ${isUsedFor("one", sql`labelled_one.team_id`)}))`;
}

/**
 * Puts labels on a request and takes others off, also off those that were joined to it. Only what is named changes, and what
 * is so already stays as it is: two people who label one request lose nothing.
 *
 * @throws Refusal `not-found` for a label that its team does not use
 */
export async function labelCase(
  tx: Tx,
  world: World,
  request: StoredRequest,
  accountId: string,
  { put, take }: { readonly put: readonly string[]; readonly take: readonly string[] },
): Promise<void> {
  const used = new Map((await labelsOf(tx, [request.teamId])).map((label) => [label.id, label]));
  if (![...put, ...take].every((id) => used.has(id))) throw new Refusal("not-found");
  const tell = async (of: StoredRequest, isPut: boolean, id: string) =>
    recordEvent(tx, world, {
      actor: accountId,
      action: isPut ? "requests.labelled" : "requests.unlabelled",
      organisationId: of.organisationId,
      subjectId: of.id,
      detail: { words: used.get(id)?.name ?? "" },
    });
  const putAt = world.clock.now();
  const has = (await labelsOfCases(tx, [request.id])).get(request.id) ?? [];
  for (const labelId of new Set(put)) {
    if (has.some(({ id }) => id === labelId)) continue;
    const { organisationId, id: requestId } = request;
    const row = { organisationId, requestId, labelId, accountId, putAt };
    const made = await tx.insert(requestLabels).values(row).onConflictDoNothing().returning();
    if (made.length > 0) await tell(request, true, labelId);
  }
  if (take.length === 0) return;
  for (const of of await familyOf(tx, request))
    for (const labelId of new Set(take)) {
      const here = and(eq(requestLabels.organisationId, of.organisationId), eq(requestLabels.requestId, of.id));
      const gone = await tx
        .delete(requestLabels)
        .where(and(here, eq(requestLabels.labelId, labelId)))
        .returning();
      if (gone.length > 0) await tell(of, false, labelId);
    }
}

/** What was divided off a request has its labels, too. */
export async function copyLabels(
  tx: Tx,
  world: World,
  { organisationId, id }: { organisationId: string; id: string },
  made: string,
): Promise<void> {
  const rows = await tx
    .select()
    .from(requestLabels)
    .where(and(eq(requestLabels.organisationId, organisationId), eq(requestLabels.requestId, id)));
  if (rows.length > 0)
    await tx.insert(requestLabels).values(rows.map((row) => ({ ...row, requestId: made, putAt: world.clock.now() })));
}
