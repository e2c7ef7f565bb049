import { canonicalJson } from "#src/kernel/canonical-json.ts";

/** One place of an entry where the three differ. `undefined` = the place is not there. */
export type Difference = {
  /** Keys joined by dots; parts of lists by their id: `tiers.pro.monthlyYen`. */
  readonly path: string;
  readonly base: unknown;
  readonly file: unknown;
  readonly ours: unknown;
  /** Who changed it since the base; `both` = differently, so somebody must choose. */
  readonly by: "file" | "ours" | "both";
};

/**
 * Puts together what the files changed and what the team changed since both were the same. Where only one side changed, its
 * value stands; where both did, `choose` tells whose does. Objects are compared key by key and lists whose parts have an id
 * part by part; other lists as a whole, because their order says something.
 */
export function threeWay(
  base: unknown,
  file: unknown,
  ours: unknown,
  choose: (path: string) => "file" | "ours",
): { readonly merged: unknown; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const merged = merge([], { base, file, ours }, choose, differences);
  return { merged, differences };
}

type Three = { readonly base: unknown; readonly file: unknown; readonly ours: unknown };

function merge(
  path: readonly string[],
  three: Three,
  choose: (path: string) => "file" | "ours",
  into: Difference[],
): unknown {
  const { base, file, ours } = three;
  if (same(file, ours)) return file;
  const lists = [listById(base), listById(file), listById(ours)] as const;
  if (lists[1] && lists[2]) {
    const merged = mergeKeys(path, { base: lists[0] ?? {}, file: lists[1], ours: lists[2] }, choose, into);
    return Object.values(merged);
  }
  if (isRecord(file) && isRecord(ours))
    return mergeKeys(path, { base: isRecord(base) ? base : {}, file, ours }, choose, into);
  const by = same(base, file) ? "ours" : same(base, ours) ? "file" : "both";
  const at = path.join(".");
  into.push({ path: at, base, file, ours, by });
  const winner = by === "both" ? choose(at) : by;
  return winner === "file" ? file : ours;
}

function mergeKeys(
  path: readonly string[],
  { base, file, ours }: Readonly<Record<keyof Three, Record<string, unknown>>>,
  choose: (path: string) => "file" | "ours",
  into: Difference[],
): Record<string, unknown> {
  // The order of the files, then what only the team has.
  const keys = [...new Set([...Object.keys(file), ...Object.keys(ours), ...Object.keys(base)])];
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const value = merge([...path, key], { base: base[key], file: file[key], ours: ours[key] }, choose, into);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** A list of things with ids of their own as a record of them; null for anything else. */
function listById(value: unknown): Record<string, unknown> | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const ids = value.map((one: unknown) => (isRecord(one) && typeof one.id === "string" ? one.id : null));
  if (ids.includes(null) || new Set(ids).size < ids.length) return null;
  return Object.fromEntries(ids.map((id, i): [string, unknown] => [`${id}`, value[i]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
