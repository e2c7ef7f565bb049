import { countsSome, deniedWishes, namesGiven, staffDenied } from "#src/domain/advice/hearing/corrections.ts";
import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Limits, Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";

/** Words added to a text, heard by themselves. */
export type Addition = {
  readonly understanding: Understanding;
  /** People that they count without saying whom. */
  readonly people: number | null;
  /** The words themselves: what they deny or name is taken from them. Absent = nothing is. */
  readonly text?: string;
};

/** A wish heard less surely than this in a line of its own is no correction. */
const wishFrom = 0.38;

/**
 * What words added to a text correct: what they say of a number, a limit or a wish counts over what was heard of it
 * before, and stays when more is added. `whole` is what is heard of the old and the new words together.
 */
export function editsOfAddition(whole: Understanding, { understanding: added, people, text = "" }: Addition): Edit[] {
  const limits = limitsTold(whole, added, people, text);
  const denied = deniedWishes(text);
  const taken = whole.needs.filter((need) => denied.includes(need.function));
  const wishes = { ...added, needs: added.needs.filter((need) => !denied.includes(need.function)) };
  return [
    ...limits,
    ...wishesTold(whole, wishes),
    ...taken.map((need): Edit => ({ op: "remove-need", function: need.function, segment: null })),
    ...namesGiven(whole, text),
    ...staffDenied(whole, text),
  ];
}

function limitsTold(whole: Understanding, added: Understanding, people: number | null, text: string): Edit[] {
  const all = Object.keys(added.limits) as Array<keyof Limits>; // NOTE limits have exactly these keys
  // 25人です alone: whose number it was taken for is a guess, which what was told before corrects.
  const keys = all.filter((key) => !(isCount(key) && people !== null && isGuess(added.limits[key])));
  const told = keys.flatMap((key): Edit[] => {
    const [now, before] = [added.limits[key], whole.limits[key]];
    if (
      now === undefined ||
      isPartOf(now, before, text) ||
      (now.value === before?.value && now.homes?.count === before.homes?.count)
    )
      return [];
    return [{ op: "set-limit", key, value: now.value, ...(now.homes ? { homes: now.homes } : {}) }];
  });
  if (people === null || keys.some(isCount)) return told;
  const key = countedBefore(whole);
  return whole.limits[key]?.value === people ? told : [...told, { op: "set-limit", key, value: people }];
}

/** スマホのない2人は仲間です after ボランティア7人: two of the seven. */
function isPartOf(now: Limits[keyof Limits], before: Limits[keyof Limits], text: string): boolean {
  if (!now || typeof now.value !== "number" || typeof before?.value !== "number") return false;
  return now.value < before.value && countsSome(text, now.evidence);
}

function isCount(key: keyof Limits): boolean {
  return key === "servedCount" || key === "staffCount" || key === "volunteerCount";
}

/** A number that is named beside its people is surer. */
const namedFrom = 0.8;

function isGuess(limit: { readonly confidence: number } | undefined): boolean {
  return limit !== undefined && limit.confidence < namedFrom;
}

/** Whom a number without a name corrects: those who were counted before, first those served. */
function countedBefore({ limits, segments }: Understanding): "servedCount" | "staffCount" {
  if (limits.servedCount || !limits.staffCount) return "servedCount";
  return segments.some(({ kind, assumed }) => kind === "served" && !assumed) ? "servedCount" : "staffCount";
}

function wishesTold(whole: Understanding, added: Understanding): Edit[] {
  const made = new Map<SegmentKind, Segment>();
  return added.needs
    .filter(({ confidence }) => confidence >= wishFrom)
    .flatMap((need): Edit[] => {
      const { function: fn, importance, must } = need;
      const before = whole.needs.find((one) => one.function === fn);
      if (before) return [{ op: "set-need", function: fn, for: [...before.for], importance, must }];
      const groups = kindsOf(need, added).map((kind) => groupsOf(kind, whole, added, made));
      const missing = groups.flatMap(({ add }) => (add ? [add] : []));
      const segments = groups.flatMap(({ ids }) => ids);
      return [...missing, { op: "set-need", function: fn, for: segments, importance, must }];
    });
}

function kindsOf(need: Need, { segments }: Understanding): SegmentKind[] {
  return [...new Set(segments.flatMap(({ id, kind }) => (need.for.includes(id) ? [kind] : [])))];
}

/** The groups of a kind that the whole speaks of; where it speaks of none, the one that the added words made. */
function groupsOf(
  kind: SegmentKind,
  whole: Understanding,
  added: Understanding,
  made: Map<SegmentKind, Segment>,
): { readonly ids: string[]; readonly add: Edit | null } {
  const known = whole.segments.filter((one) => one.kind === kind).map(({ id }) => id);
  if (known.length > 0) return { ids: known, add: null };
  const before = made.get(kind);
  if (before) return { ids: [before.id], add: null };
  const own = added.segments.find((one) => one.kind === kind);
  if (!own) return { ids: [], add: null };
  made.set(kind, own);
  const { id, label, share, size, access } = own;
  // NOTE an understanding keeps the values of each key as edits do; only `readonly` differs.
  return { ids: [id], add: { op: "add-segment", id, kind, label, share, size, access: { ...access } } as Edit };
}
