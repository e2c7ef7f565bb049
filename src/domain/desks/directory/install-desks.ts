import type { Tx } from "#src/db/write.ts";
import { threeWay } from "#src/domain/advice/catalogue/editing/three-way.ts";
import { type Desk, deskSchema } from "#src/domain/desks/desk.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import {
  type NewChange,
  nextDirectoryVersion,
  putChanges,
  putRecords,
  putSource,
  recordsOfSource,
  type StoredRecord,
} from "#src/domain/desks/directory/directory-store.ts";
import { type HsdsRecord, type RecordKind, recordName, splitRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { canonicalJson } from "#src/kernel/canonical-json.ts";
import type { World } from "#src/kernel/world.ts";

/** The source of the program's own files, the same on every installation. */
export const filesSource = deskUuid("source/files");

const ourTaxonomy = {
  id: deskUuid("taxonomy/yorozu-desks"),
  name: "Yorozu desks",
  description: "What a desk helps with and the dangers it is for, in the words of Yorozu.",
};

/**
 * Puts the program's desks in force, with what was edited on top. Where only the files changed since, their facts come
 * into the edited entry too; where both changed the same fact, the edited one stands until somebody settles it. A desk
 * that the files have no more is gone. Files that say what they said before change nothing.
 */
export async function installDesks(tx: Tx, world: World, desks: readonly Desk[]): Promise<void> {
  const at = world.clock.now();
  await putSource(tx, { id: filesSource, name: "Yorozu", kind: "files", createdAt: at });
  const stored = new Map((await recordsOfSource(tx, filesSource)).map((row) => [recordName(row.kind, row.id), row]));
  const files = recordsOf(desks);
  const rows: Array<Omit<StoredRecord, "seq" | "changedAt">> = [];
  const changes: NewChange[] = [];
  const first = stored.size === 0;
  for (const [name, body] of files) {
    const before = stored.get(name);
    if (before && before.goneAt === null && same(before.body, body)) continue;
    const row = withEdits({ kind: kindOfName(name), id: body.id, sourceId: filesSource, body }, before);
    rows.push(row);
    const [old, now] = [before && (before.edited ?? before.body), row.edited ?? row.body];
    if (!first && !(old && same(old, now))) changes.push(change(row, old ?? null, now));
  }
  for (const [name, before] of stored)
    if (before.goneAt === null && !files.has(name)) {
      rows.push({ ...before, goneAt: at });
      changes.push(change(before, before.edited ?? before.body, null));
    }
  if (rows.length === 0) return;
  const seq = await nextDirectoryVersion(tx);
  await putRecords(
    tx,
    rows.map((row) => ({ ...row, seq, changedAt: at })),
  );
  await putChanges(tx, changes);

  function change(
    row: { kind: RecordKind; id: string },
    before: HsdsRecord | null,
    after: HsdsRecord | null,
  ): NewChange {
    return { id: world.chance.uuid(), at, kind: row.kind, recordId: row.id, byRole: "program", before, after };
  }
}

/**
 * What a source says now, with the edits that were made of what it said before: merged where no fact was changed by both
 * (and the whole is sound), else the edited entry as it is, `editedFrom` telling that they have to be settled.
 */
export function withEdits(
  file: { kind: RecordKind; id: string; sourceId: string; body: HsdsRecord },
  before: StoredRecord | undefined,
): Omit<StoredRecord, "seq" | "changedAt"> {
  const plain = { ...file, edited: null, editedFrom: null, goneAt: null };
  if (!before?.edited) return plain;
  const { merged, differences } = threeWay(before.editedFrom, file.body, before.edited, () => "ours");
  const disputed = differences.some(({ by }) => by === "both") || !isSound(file.kind, merged);
  if (disputed) return { ...plain, edited: before.edited, editedFrom: before.editedFrom };
  // NOTE a merge of records of one id is a record of that id.
  return same(merged, file.body) ? plain : { ...plain, edited: merged as HsdsRecord, editedFrom: file.body };
}

function isSound(kind: RecordKind, record: unknown): boolean {
  return kind !== "service" || deskFaults(record).length === 0;
}

/** What is wrong with a service of ours as it is stored: a line per fault. Its provider stands for itself and is not looked at. */
export function deskFaults(record: unknown): string[] {
  const { attributes: _terms, ...service }: Record<string, unknown> = Object(record);
  const organization = { id: service.organization_id, name: "-", description: "-" };
  const result = deskSchema.omit({ attributes: true }).safeParse({ ...service, organization });
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

/** The records that desks consist of, by name. */
function recordsOf(desks: readonly Desk[]): Map<string, HsdsRecord> {
  const records = new Map<string, HsdsRecord>();
  for (const desk of desks) splitRecord("service", desk, records);
  for (const [name, record] of records)
    if (kindOfName(name) === "taxonomy_term") records.set(name, { ...record, taxonomy_id: ourTaxonomy.id });
  if (desks.length > 0) records.set(recordName("taxonomy", ourTaxonomy.id), ourTaxonomy);
  return records;
}

function kindOfName(name: string): RecordKind {
  // NOTE recordName puts the kind first.
  return name.slice(0, name.indexOf(" ")) as RecordKind;
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
