import { freeSegmentId, kindOfWish } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { type Edit, editSchema } from "#src/domain/advice/hearing/edits.ts";
import {
  editsOfPoints,
  type PointId,
  type PointValue,
  pointsOf,
  samePoint,
} from "#src/domain/advice/hearing/points.ts";
import type { ToldHomes } from "#src/domain/advice/people-in-homes.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { accessKeys, isSetKey, limitKeys, limitTypes } from "#src/domain/advice/vocabulary.ts";
import { homesIn, numberOf, shareOf } from "#src/web/advice/read-edit.ts";
import { type Fields, oneLine } from "#src/web/page-context.ts";
import type { ProblemCode } from "#src/words/problem-words.ts";

export type FormProblem = { readonly field: string; readonly code: ProblemCode };

/** People that may be added on one page, and means in use. */
export const newGroups = ["new-1", "new-2"] as const;
export const newMeans = 3;
/** Groups beyond this are corrected one by one; they come of texts that say the same many times. */
export const groupsMost = 8;
const meansMost = 30;

/**
 * The corrections in the form that has everything on one page, against the understanding that it showed. Fields:
 * `need.FUNCTION` (must, want or empty), `limit.KEY`, by group `ID.label`, `.share`, `.size`, `.homes`, `.gone`, `.KEY` (several
 * for device and phone), for new groups `.kind` too; `means.N.name`, `.owner`, `.yen`, `.end`. `remove` false: what is
 * left empty is not taken out (a text was read as well, and may say it).
 */
export function readWholeForm(
  fields: Fields,
  understanding: Understanding,
  { remove }: { readonly remove: boolean },
): { readonly edits: Edit[] } | { readonly problems: FormProblem[] } {
  const problems: FormProblem[] = [];
  const groups = readGroups(fields, understanding, problems);
  const withGroups = editUnderstanding(understanding, groups.edits);
  const changes = new Map<PointId, PointValue | null>();
  for (const id of functionIds) {
    const value = fields.one(`need.${id}`);
    changes.set(`need:${id}`, value === "must" || value === "want" ? value : null);
  }
  for (const [slot, segment] of groups.slots)
    for (const key of accessKeys) {
      const values = fields.all(`${slot}.${key}`).filter((value) => value !== "");
      const some = values.filter((value) => value !== "none");
      const held = isSetKey(key) ? (some.length > 0 ? some : values) : (values[0] ?? null);
      changes.set(`access:${key}:${segment}`, held === null || held.length === 0 ? null : held);
    }
  for (const key of limitKeys) changes.set(`limit:${key}`, limitIn(fields, key, problems));
  const served = servedIn(fields, understanding, problems);
  if (served !== "as-people") changes.delete("limit:servedCount");
  const means = meansIn(fields, understanding, problems, remove);
  if (problems.length > 0) return { problems };
  const before = pointsOf(withGroups);
  for (const [id, value] of changes) {
    const same = samePoint(before.get(id) ?? null, value);
    if (same || (value === null && !remove)) changes.delete(id);
  }
  const inHomes = served === "as-people" ? [] : served;
  return { edits: [...groups.edits, ...withPeople(withGroups, changes), ...inHomes, ...means] };
}

/** A wish for people of whom nobody was heard brings them with it. */
function withPeople(understanding: Understanding, changes: ReadonlyMap<PointId, PointValue | null>): Edit[] {
  let u = understanding;
  const edits: Edit[] = [];
  for (const change of changes) {
    let found = editsOfPoints(u, new Map([change]));
    if (found.length === 0 && change[0].startsWith("need:") && change[1] !== null) {
      const people = peopleFor(u, change[0].slice("need:".length));
      if (people) {
        edits.push(people);
        u = editUnderstanding(u, [people]);
        found = editsOfPoints(u, new Map([change]));
      }
    }
    edits.push(...found);
    u = editUnderstanding(u, found);
  }
  return edits;
}

function peopleFor(u: Understanding, functionId: string): Edit | null {
  const kind = kindOfWish(u, functionId);
  if (kind === null) return null;
  return { op: "add-segment", id: freeSegmentId(u), kind, label: "", share: null, size: null, access: {} };
}

function readGroups(fields: Fields, understanding: Understanding, problems: FormProblem[]) {
  const edits: Edit[] = [];
  const slots = new Map<string, string>();
  for (const segment of understanding.segments.slice(0, groupsMost)) {
    if (fields.one(`${segment.id}.there`) === "") continue;
    if (fields.one(`${segment.id}.gone`) === "yes") {
      edits.push({ op: "remove-segment", segment: segment.id });
      continue;
    }
    slots.set(segment.id, segment.id);
    const told = sizeIn(fields, segment.id, problems);
    if (isChanged(segment, told)) edits.push({ op: "set-segment", segment: segment.id, ...told });
  }
  let given = 0;
  for (const slot of newGroups) {
    const told = sizeIn(fields, slot, problems);
    const anything = told.label !== "" || told.share !== null || told.size !== null || told.homes != null;
    const access = accessKeys.some((key) => fields.all(`${slot}.${key}`).some((value) => value !== ""));
    if (!anything && !access) continue;
    const id = freeSegmentId(understanding, given);
    given += 1;
    const read = editSchema.safeParse({ op: "add-segment", id, kind: fields.one(`${slot}.kind`), access: {}, ...told });
    if (!read.success) problems.push({ field: `${slot}.kind`, code: "choose-one" });
    else {
      edits.push(read.data);
      slots.set(slot, id);
    }
  }
  return { edits, slots };
}

type Told = {
  readonly label: string;
  readonly share: number | null;
  readonly size: number | null;
  readonly homes?: ToldHomes | null;
};

function sizeIn(fields: Fields, slot: string, problems: FormProblem[]): Told {
  const share = shareOf(fields.one(`${slot}.share`));
  const size = numberOf(fields.one(`${slot}.size`));
  if (share !== null && !(share >= 0 && share <= 100)) problems.push({ field: `${slot}.share`, code: "not-a-share" });
  if (size !== null && !(Number.isInteger(size) && size >= 0 && size <= 10_000_000))
    problems.push({ field: `${slot}.size`, code: "not-a-number" });
  const label = [...oneLine(fields.one(`${slot}.label`))].slice(0, 100).join("");
  const homes = homesIn(fields, `${slot}.homes`);
  if (homes === "wrong") problems.push({ field: `${slot}.homes`, code: "not-a-number" });
  const told = { label, share: share === null ? null : share / 100, size };
  return homes === undefined || homes === "wrong" ? told : { ...told, homes };
}

/** Shares are shown in whole per cent: one that reads the same was not changed. */
function isChanged(segment: Segment, told: Told): boolean {
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 100));
  return (
    told.label !== oneLine(segment.label) ||
    percent(told.share) !== percent(segment.share) ||
    told.size !== (segment.homes?.peopleAssumed ? null : segment.size) ||
    (told.homes !== undefined && told.homes?.count !== segment.homes?.count)
  );
}

function limitIn(fields: Fields, key: (typeof limitKeys)[number], problems: FormProblem[]): PointValue | null {
  const typed = oneLine(fields.one(`limit.${key}`));
  if (typed === "") return null;
  const type = limitTypes[key];
  const value = type === "integer" || type === "number" ? (numberOf(typed) ?? Number.NaN) : typed;
  const read = editSchema.safeParse({ op: "set-limit", key, value });
  if (read.success) return value;
  const money = key === "monthlyYen" || key === "initialYen";
  const code = money ? "not-yen" : type === "integer" || type === "number" ? "not-a-number" : "not-a-value";
  problems.push({ field: `limit.${key}`, code });
  return null;
}

/** The people served where they are counted in homes: what changes, or `as-people` where no homes are told. */
function servedIn(fields: Fields, { limits }: Understanding, problems: FormProblem[]): Edit[] | "as-people" {
  const homes = homesIn(fields, "limit.servedCount.homes");
  if (homes === "wrong") problems.push({ field: "limit.servedCount.homes", code: "not-a-number" });
  const held = limits.servedCount;
  if (homes === "wrong" || homes === undefined || (homes === null && !held?.homes)) return "as-people";
  const people = limitIn(fields, "servedCount", problems);
  const before = held?.homes?.peopleAssumed ? null : (held?.value ?? null);
  if (homes?.count === held?.homes?.count && people === before) return [];
  if (homes === null && people === null) return "as-people";
  const value = typeof people === "number" ? people : null;
  const read = editSchema.safeParse({ op: "set-limit", key: "servedCount", value, homes });
  return read.success ? [read.data] : [];
}

function meansIn(fields: Fields, { currentMeans }: Understanding, problems: FormProblem[], remove: boolean): Edit[] {
  const edits: Edit[] = [];
  const kept = new Set<string>();
  for (let n = 0; n < meansMost; n += 1) {
    const name = [...oneLine(fields.one(`means.${n}.name`))].slice(0, 100).join("");
    if (name === "") continue;
    const yen = numberOf(fields.one(`means.${n}.yen`));
    const before = currentMeans.find((means) => means.name === name);
    const told = {
      owner: oneLine(fields.one(`means.${n}.owner`)),
      monthlyYen: yen,
      contractEnd: oneLine(fields.one(`means.${n}.end`)),
    };
    kept.add(name);
    const same =
      before &&
      (before.owner ?? "") === told.owner &&
      (before.monthlyYen ?? null) === told.monthlyYen &&
      (before.contractEnd ?? "") === told.contractEnd;
    if (same) continue;
    const read = editSchema.safeParse({ op: "set-current-means", name, id: before?.id ?? null, ...told });
    if (read.success) edits.push(read.data);
    else
      problems.push({
        field: `means.${n}.${yen !== null && !(yen >= 0) ? "yen" : "end"}`,
        code: yen !== null && !(yen >= 0) ? "not-yen" : "not-a-value",
      });
  }
  if (!remove || fields.one("means") === "") return edits;
  const gone = currentMeans.filter(({ name }) => !kept.has(name));
  return [...edits, ...gone.map(({ name }): Edit => ({ op: "remove-current-means", name }))];
}
