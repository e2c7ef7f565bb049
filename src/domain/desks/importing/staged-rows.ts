import { deskFaults } from "#src/domain/desks/directory/install-desks.ts";
import { type HsdsRecord, type RecordKind, splitRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { soundRecord } from "#src/domain/desks/hsds/sound-record.ts";
import type { ImportProblem } from "#src/domain/desks/importing/import-problem.ts";
import type { OpenedFile, RawRecord } from "#src/domain/desks/importing/open-file.ts";
import { readTable } from "#src/domain/desks/importing/read-table.ts";
import { folded, type TableMapping } from "#src/domain/desks/importing/row-record.ts";
import { storableValue } from "#src/kernel/storable-text.ts";

/** What one row of a file comes to. */
export type StagedRow = {
  readonly line: number;
  readonly records: ReadonlyArray<{ readonly kind: RecordKind; readonly record: HsdsRecord }>;
  readonly problems: readonly ImportProblem[];
};

/** `listed`: names (folded) of what other sources have already, with where it is shown. */
export type StagingContext = {
  readonly sourceId: string;
  readonly today: string;
  readonly listed: ReadonlyMap<string, string>;
};

/** The rows of a file one after the other, as records ready for the directory, with what is wrong with each. */
export function* stagedRows(
  file: OpenedFile,
  mapping: TableMapping | null,
  context: StagingContext,
): Generator<StagedRow> {
  for (const row of rowsAsGiven(file, mapping, context)) yield storableValue(row);
}

function* rowsAsGiven(file: OpenedFile, mapping: TableMapping | null, context: StagingContext): Generator<StagedRow> {
  if (file.format === "hsds") {
    for (const raw of file.records) yield ofHsds(raw, context);
    return;
  }
  if (!mapping) throw new Error("a table needs its mapping");
  for (const { line, record, problems } of readTable(file.layout, mapping, context)) {
    if (!record) {
      yield { line, records: [], problems };
      continue;
    }
    const known = context.listed.get(folded(String(record.name)));
    const told =
      known === undefined ? [] : [{ line, code: "already-listed" as const, place: known, value: String(record.name) }];
    yield { line, records: split("service", record), problems: [...problems, ...told] };
  }
}

function ofHsds({ line, kind, raw, told }: RawRecord, { sourceId }: StagingContext): StagedRow {
  if (told) return { line, records: [], problems: [{ line, ...told, value: short(raw) }] };
  if (kind === null)
    return { line, records: [], problems: [{ line, code: "not-a-record", place: "", value: short(raw) }] };
  const { record, faults } = soundRecord(kind, raw, `import/${sourceId}`);
  const problems: ImportProblem[] = faults.map((fault) => ({ line, ...fault }));
  if (!record) {
    problems.push({ line, code: "name-missing", place: kind, value: short(raw) });
    return { line, records: [], problems };
  }
  const records = split(kind, record).map((each) => {
    // Confirmed is what somebody confirmed here, whatever a file says.
    if ("x_confirmed" in each.record) {
      const { x_confirmed: _theirs, ...plain } = each.record;
      return { kind: each.kind, record: { ...plain, id: each.record.id } };
    }
    if (each.kind !== "service" || each.record.x_yorozu === undefined) return each;
    // A list of nothing has no row in the tabular form.
    const whole = { ...noLists, ...each.record };
    const [fault] = deskFaults(whole);
    if (fault === undefined) return { kind: each.kind, record: whole };
    problems.push({ line, code: "field-wrong", place: "x_yorozu", value: fault });
    const { x_yorozu: _ours, ...plain } = each.record;
    return { kind: each.kind, record: { ...plain, id: each.record.id } };
  });
  return { line, records, problems };
}

const noLists = { phones: [], languages: [], cost_options: [], attributes: [] };

function split(kind: RecordKind, record: HsdsRecord): Array<{ kind: RecordKind; record: HsdsRecord }> {
  const records = new Map<string, HsdsRecord>();
  splitRecord(kind, record, records);
  // NOTE recordName puts the kind first.
  return [...records].map(([name, each]) => ({ kind: name.slice(0, name.indexOf(" ")) as RecordKind, record: each }));
}

function short(raw: unknown): string {
  return (typeof raw === "string" ? raw : (JSON.stringify(raw) ?? "")).slice(0, 300);
}
