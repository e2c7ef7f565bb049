import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";

/* For whom a wish counts: those whom its writer meant, not only those beside whose name it was read (docs/decisions/0023-people-told-of-are-meant.md). */

/** The groups that a wish for `wanted` is planned for. */
export function whoIsMeant(understanding: Understanding, id: string, wanted: readonly string[]): string[] {
  const named = id === notices ? withoutTheirChildren(understanding, wanted) : wanted;
  const all = [...new Set([...named, ...(oftenShared.has(id) ? sharingPeople(understanding) : [])])];
  const key = givenThings[id];
  if (key === undefined) return all;
  const without = understanding.segments.filter(({ access, accessDetail }) => {
    const has = [access[key] ?? []].flat();
    return has.length > 0 && accessDetail[key]?.assumed === false && has.every((one) => lacking[key].includes(one));
  });
  const meant = all.filter((one) => without.some((segment) => segment.id === one));
  return meant.length === 0 ? all : meant;
}

const notices = "broadcast-to-people-served";
const children = /子ども|子供|こども|児童|園児|幼児|乳児|赤ちゃん|生徒|小学生|\bchild|\bkids?\b|\bpupils?\b/i;
const guardians =
  /保護者|親|家族|家庭|お?母さん|お?父さん|ママ|パパ|\bparents?\b|\bguardians?\b|\bmothers?\b|\bfathers?\b|\bfamil/i;

/** Notices go to guardians where there are some: not beside them to children of whom nobody told a telephone or a device. */
function withoutTheirChildren({ segments }: Understanding, wanted: readonly string[]): readonly string[] {
  const meant = segments.filter(({ id }) => wanted.includes(id));
  if (!meant.some(({ label }) => guardians.test(label))) return wanted;
  const young = meant.filter((one) => children.test(one.label) && !guardians.test(one.label) && !tellsThings(one));
  return wanted.filter((id) => young.every((one) => one.id !== id));
}

/** What is provided for those of whom it was told that they lack it, where there are such; not for the rest of the class. */
const givenThings: Readonly<Record<string, "line" | "device">> = {
  "provide-connection": "line",
  "provide-device": "device",
};
const lacking: Readonly<Record<"line" | "device", readonly string[]>> = {
  line: ["none", "metered", "slow"],
  device: ["none", "feature-phone"],
};

/** People who help in their own time. */
export const ofVolunteers = /ボランティア|有志|保護者|世話人|サポーター|\bvolunteers?\b|\bparents?\b/i;

/** What is arranged among those who do the work; in a co-operative, a choir or a parents' group that is everybody. */
const oftenShared: ReadonlySet<string> = new Set(["coordinate-volunteers", "plan-shifts", "track-attendance"]);

/**
 * People whose devices were told and for whom nothing is wished, beside staff whom nobody named: they were told of because what is
 * wished for "staff" is theirs as well, and a tool that they cannot use does not fulfil it
 * (docs/decisions/0023-people-told-of-are-meant.md).
 */
function sharingPeople({ needs, segments }: Understanding): string[] {
  const kinds = new Map(segments.map(({ id, kind }) => [id, kind]));
  const forOthers = needs.some(
    (need) => !oftenShared.has(need.function) && need.for.some((id) => kinds.get(id) !== "staff"),
  );
  const isNamed = segments.some(({ kind, label }) => kind === "staff" && label !== "");
  const served = segments.filter(({ kind }) => kind === "served");
  if (forOthers || isNamed || !served.some(tellsThings)) return [];
  return served.map(({ id }) => id);
}

/** A device, a telephone or a line of theirs was told, and not only guessed. */
function tellsThings({ access, accessDetail }: Segment): boolean {
  return (["device", "phone", "line"] as const).some(
    (key) => access[key] !== undefined && accessDetail[key]?.assumed === false,
  );
}
