import { and, desc, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { type Difference, threeWay } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import {
  nextDirectoryVersion,
  putChanges,
  putRecords,
  type StoredRecord,
} from "#src/domain/desks/directory/directory-store.ts";
import { deskChanges, deskRecords } from "#src/domain/desks/directory/directory-tables.ts";
import { deskFaults } from "#src/domain/desks/directory/install-desks.ts";
import { keyOfId } from "#src/domain/desks/directory/listed-desk.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { faultsBetweenFields } from "#src/domain/desks/parse-desks.ts";
import { canonicalJson } from "#src/kernel/canonical-json.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** The id of the service that pages call by a key; whether or not there is one. */
export function idOfKey(key: string): string {
  return key.startsWith("d-") && isUuid(key.slice(2)) ? key.slice(2) : deskUuid(`desk/${key}`);
}

/** A service as it is stored, also one that is not offered any more; null where there is none. */
export async function storedService(db: Reader, id: string): Promise<StoredRecord | null> {
  const [row] = await db.select().from(deskRecords).where(isService(id));
  return row && row.goneAt === null ? row : null;
}

export type DeskEdit = {
  readonly id: string;
  /** The directory's version at which the entry was as the editor saw it. */
  readonly seq: number;
  readonly record: HsdsRecord;
  readonly reason: string;
};
/** Somebody of the team by their account, or of the desk, who needs none. */
export type Editor =
  | { readonly role: "team"; readonly accountId: string }
  | { readonly role: "provider"; readonly accountId: null };

/**
 * Puts an edited entry in force, in place of what its source says. Edited to what the source says, it follows the source again.
 *
 * @throws Refusal `not-found`, `changed-meanwhile`, `nothing-changed`, `entry-faulty`
 */
export async function editDesk(tx: Tx, world: World, by: Editor, edit: DeskEdit): Promise<void> {
  const stored = await lockedService(tx, edit.id);
  if (stored.seq !== edit.seq) throw new Refusal("changed-meanwhile");
  await putEdit(tx, world, by, stored, edit.record, edit.reason);
}

/**
 * Changes an entry as it is now, whatever anybody changed before; whether that was a change at all.
 *
 * @throws Refusal `not-found`, `entry-faulty`
 */
export async function changeDesk(
  tx: Tx,
  world: World,
  by: Editor,
  id: string,
  change: (record: HsdsRecord) => HsdsRecord,
  reason: string,
): Promise<boolean> {
  const stored = await lockedService(tx, id);
  const record = change(shownOf(stored));
  if (same(record, shownOf(stored))) return false;
  await putEdit(tx, world, by, stored, record, reason);
  return true;
}

/**
 * Takes one change back; what was changed since stays.
 *
 * @throws Refusal `not-found`; `changed-meanwhile` where a later change touched the same facts; `nothing-changed`
 */
export async function undoDeskChange(tx: Tx, world: World, by: Editor, id: string, changeId: string): Promise<void> {
  const stored = await lockedService(tx, id);
  const [change] = await tx
    .select()
    .from(deskChanges)
    .where(and(eq(deskChanges.id, changeId), eq(deskChanges.kind, "service"), eq(deskChanges.recordId, id)));
  // What came or went as a whole is not for this page to undo: an import is undone as a whole.
  if (!change?.before || !change.after) throw new Refusal("not-found");
  const { merged, differences } = threeWay(change.after, change.before, shownOf(stored), () => "ours");
  if (differences.some((one) => one.by === "both")) throw new Refusal("changed-meanwhile");
  // NOTE a merge of records of one id is a record of that id.
  await putEdit(tx, world, by, stored, merged as HsdsRecord, "undo");
}

async function putEdit(
  tx: Tx,
  world: World,
  by: Editor,
  stored: StoredRecord,
  record: HsdsRecord,
  reason: string,
): Promise<void> {
  const before = shownOf(stored);
  const settles = stored.edited !== null && !same(stored.editedFrom, stored.body);
  if (same(record, before) && !settles) throw new Refusal("nothing-changed");
  if (record.x_yorozu !== undefined) {
    const faults = deskFaults(record);
    // NOTE `deskFaults` has looked at every field but what stands for itself: provider and terms, which are not edited here.
    const desk = { ...record, attributes: [], organization: { id: record.organization_id } } as unknown as Desk;
    if (faults.length > 0 || faultsBetweenFields(desk).length > 0) throw new Refusal("entry-faulty");
  }
  const at = world.clock.now();
  const seq = await nextDirectoryVersion(tx);
  const followsSource = same(record, stored.body);
  const [edited, editedFrom] = followsSource ? [null, null] : [record, stored.body];
  await putRecords(tx, [{ ...stored, edited, editedFrom, seq, changedAt: at }]);
  await putChanges(tx, [
    {
      id: world.chance.uuid(),
      at,
      kind: "service",
      recordId: stored.id,
      byRole: by.role,
      accountId: by.accountId,
      reason,
      before,
      after: record,
    },
  ]);
}

/** A change of a service, with the places where old and new differ. */
export type DeskChange = Omit<typeof deskChanges.$inferSelect, "before" | "after"> & {
  readonly differences: readonly Difference[];
  readonly canUndo: boolean;
  readonly isAdded: boolean;
};

/** The latest changes of a service, the newest first. */
export async function changesOfDesk(db: Reader, id: string, limit: number): Promise<DeskChange[]> {
  const rows = await db
    .select()
    .from(deskChanges)
    .where(and(eq(deskChanges.kind, "service"), eq(deskChanges.recordId, id)))
    .orderBy(desc(deskChanges.at), desc(deskChanges.id))
    .limit(limit);
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    differences: before && after ? threeWay(before, before, after, () => "ours").differences : [],
    canUndo: before !== null && after !== null,
    isAdded: before === null,
  }));
}

/** Where the source and the edited entry both say something new; none where nobody has to choose. */
export function disputes(stored: StoredRecord): readonly Difference[] {
  if (stored.edited === null || same(stored.editedFrom, stored.body)) return [];
  return threeWay(stored.editedFrom, stored.body, stored.edited, () => "ours").differences.filter(
    ({ by }) => by === "both",
  );
}

/** The services that people changed last, each once: for the team to look at. */
export async function latestEdits(
  db: Reader,
  limit: number,
): Promise<Array<{ id: string; name: string; key: string }>> {
  const rows = await db.execute<{ id: string; name: string; key: string | null }>(sql`
    select c.id, coalesce(r.edited, r.body)->>'name' as name, coalesce(r.edited, r.body)->'x_yorozu'->>'key' as key
    from (select record_id as id, max(at) as at from desk_changes
      where kind = 'service' and by_role in ('team', 'provider') group by record_id order by max(at) desc limit ${limit}) c
    join desk_records r on r.kind = 'service' and r.id = c.id and r.gone_at is null
    order by c.at desc`);
  return rows.map(({ id, name, key }) => ({ id, name, key: key ?? keyOfId(id) }));
}

/** What is in force of a record. */
export function shownOf(stored: StoredRecord): HsdsRecord {
  return stored.edited ?? stored.body;
}

async function lockedService(tx: Tx, id: string): Promise<StoredRecord> {
  const [row] = await tx.select().from(deskRecords).where(isService(id)).for("update");
  if (!row || row.goneAt !== null) throw new Refusal("not-found");
  return row;
}

function isService(id: string) {
  return and(eq(deskRecords.kind, "service"), eq(deskRecords.id, id));
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
