import { assumedAccess } from "#src/domain/advice/planning/assumed-access.ts";
import type { PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

export type Asks = Readonly<Partial<Record<AccessKey, readonly string[] | undefined>>>;

/** Values that people have for a key, and where they come from; no values = unknown and not assumed. */
export type KnownAccess = {
  readonly values: readonly string[];
  readonly known: "said" | "assumed" | "unknown";
  /** Of the values, those that somebody else brings along. */
  readonly lent?: readonly string[];
};
export type SegmentAccess = ReadonlyMap<AccessKey, KnownAccess>;

/** One asked key with the values that suffice, as a string that is equal for equal requirements: `phone:landline|mobile`. */
export type Requirement = string;

export function segmentAccess(segment: PlanSegment): SegmentAccess {
  return new Map(
    accessKeys.map((key) => {
      const lent = segment.lent?.[key];
      return [key, lent ? { ...valuesOf(segment, key), lent } : valuesOf(segment, key)];
    }),
  );
}

function valuesOf(segment: PlanSegment, key: AccessKey): KnownAccess {
  const said = segment.access[key];
  const values = said === undefined || said === "unknown" ? [] : typeof said === "string" ? [said] : said;
  if (values.length > 0) return { values, known: segment.guessed?.includes(key) ? "assumed" : "said" };
  const assumed = assumedAccess(segment, key);
  return assumed ? { values: assumed, known: "assumed" } : { values: [], known: "unknown" };
}

/** How a way asks: see `waySchema`. */
export type Manner = {
  readonly unaided?: readonly AccessKey[] | undefined;
  readonly assumed?: readonly AccessKey[] | undefined;
};

/**
 * The requirements that these people do not fulfil with what they have. Empty = they can use it as they are. What others
 * bring along counts, except for keys that must be had without help.
 */
export function missingOf(asks: Asks, access: SegmentAccess, { unaided, assumed }: Manner = {}): Requirement[] {
  const missing: Requirement[] = [];
  for (const [key, suffices] of entriesOf(asks)) {
    const has = access.get(key);
    if (has?.known === "unknown" && assumed?.includes(key)) continue;
    const lent = unaided?.includes(key) ? (has?.lent ?? []) : [];
    if (!has?.values.some((value) => suffices.includes(value) && !lent.includes(value)))
      missing.push(requirement(key, suffices));
  }
  return missing;
}

/** Whether something is missing that no help can bring for this way. */
export function isClosed(way: Manner, missing: readonly Requirement[]): boolean {
  return missing.some((needed) => way.unaided?.includes(keyOf(needed)) === true);
}

/** Whether having `value` for `key` fulfils the requirement. */
export function fulfils(needed: Requirement, key: string, value: string): boolean {
  const [neededKey, values = ""] = needed.split(":");
  return neededKey === key && values.split("|").includes(value);
}

export function keyOf(needed: Requirement): AccessKey {
  const key = needed.slice(0, needed.indexOf(":"));
  // NOTE requirements are only made by `requirement`, from access keys.
  return key as AccessKey;
}

export function entriesOf(asks: Asks): Array<[AccessKey, readonly string[]]> {
  return accessKeys.flatMap((key): Array<[AccessKey, readonly string[]]> => {
    const suffices = asks[key];
    return suffices ? [[key, suffices]] : [];
  });
}

function requirement(key: AccessKey, suffices: readonly string[]): Requirement {
  return `${key}:${[...suffices].sort().join("|")}`;
}
