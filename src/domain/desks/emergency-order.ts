import type { DangerKind, DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { isForOthers } from "#src/domain/desks/serves-only.ts";
import { compareWays, type WayToDesk, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { type CanUse, canUseAnything, speaksTo } from "#src/domain/desks/what-a-person-can-use.ts";

/** Where it is known that there is danger but not which: what hearings most often turn out to mean. An estimate. */
const assumedKinds: readonly DangerKind[] = ["suicide", "violence", "medical"];

/** `kinds` empty: the danger is not known (see `assumedKinds`). `prefecture`: ISO 3166-2, adds the desks of that place. */
export type EmergencyQuestion = {
  readonly danger: { readonly level: DangerLevel; readonly who: DangerWho | null };
  readonly kinds: readonly DangerKind[];
  readonly can?: CanUse;
  /** The person in danger is a child; assumed when `kinds` has `child-abuse`. */
  readonly child?: boolean;
  /** The help is for a woman, as far as it was told; without it desks for women alone stand last. */
  readonly woman?: boolean;
  readonly prefecture?: string;
  readonly at: Date;
  readonly limit?: number;
};

/** A desk to show, how to reach it, and which of the dangers asked about (or assumed) it is for. */
export type EmergencyDesk = {
  readonly desk: Desk;
  readonly way: WayToDesk;
  readonly fits: readonly DangerKind[];
};

/**
 * The desks to put on top of a page, best first, at most `limit` (5): none when nobody is in danger (level `none`, or
 * the danger is only the topic). Several are given on purpose, so that one that is busy does not end the help.
 *
 * Desks that talk only in other languages are left out for somebody who speaks Japanese.
 *
 * The order, each step only between desks that the steps before leave equal:
 * 1. urgent: those who come to the place (110, 119, 118) first; not urgent: last. An illness is never left to lines that may
 *    not answer: 119 stands first unless an advice line surely does
 * 2. desks for children last, unless a child is in danger; those for women alone too, unless a woman was told of
 * 3. what the person can use (voice or text, language) before what they cannot; those are kept, for a helper may call
 * 4. open now, then hours unknown, then closed
 * 5. free to call, then not known, then paid by the caller
 * 6. made for more of the dangers asked about
 * 7. made for less besides them
 * 8. danger to people served: desks that take calls of helpers
 * 9. one with a number that works from every telephone
 * 10. key, so that the order never changes by itself
 */
export function emergencyOrder(desks: readonly Desk[], question: EmergencyQuestion): EmergencyDesk[] {
  const { danger, kinds, can = canUseAnything, prefecture, at, limit = 5, woman = false } = question;
  if (danger.level === "none" || danger.who === "topic") return [];
  const child = question.child ?? kinds.includes("child-abuse");
  const asked = kinds.length > 0 ? kinds : assumedKinds;
  const candidates: EmergencyDesk[] = [];
  for (const desk of desks) {
    const { emergency, prefectures, dangers } = desk.x_yorozu;
    if (!emergency || desk.status !== "active") continue;
    if (prefectures.length > 0 && !(prefecture !== undefined && prefectures.includes(prefecture))) continue;
    if (isForeignOnlyFor(can, desk)) continue;
    const fits = asked.filter((kind) => dangers.includes(kind));
    if (fits.length === 0) continue;
    candidates.push({ desk, way: wayToDesk(desk, can, at), fits });
  }
  const isAdvised = candidates.some(
    ({ desk, way, fits }) => !desk.x_yorozu.rescue && fits.includes("medical") && way.open.state === "open",
  );
  const comesFirst = ({ fits }: EmergencyDesk) =>
    danger.level === "urgent" || (kinds.includes("medical") && !isAdvised && fits.includes("medical"));
  const rescueRank = (one: EmergencyDesk) => (one.desk.x_yorozu.rescue ? (comesFirst(one) ? 0 : 2) : 1);
  const othersRank = ({ desk }: EmergencyDesk) =>
    Number((desk.x_yorozu.forChildren && !child) || isForOthers(desk, { woman }));
  const helperRank = ({ desk }: EmergencyDesk) =>
    Number(danger.who === "served" && !desk.x_yorozu.callers.includes("helper"));
  const lineRank = ({ desk: { phones } }: EmergencyDesk) =>
    Number(phones.length > 0 && !phones.some(({ x_yorozu: x }) => x.area.length === 0 && x.notFrom.length === 0));
  const order = (a: EmergencyDesk, b: EmergencyDesk) =>
    rescueRank(a) - rescueRank(b) ||
    othersRank(a) - othersRank(b) ||
    compareWays(a.way, b.way) ||
    b.fits.length - a.fits.length ||
    a.desk.x_yorozu.dangers.length - b.desk.x_yorozu.dangers.length ||
    helperRank(a) - helperRank(b) ||
    lineRank(a) - lineRank(b) ||
    (a.desk.x_yorozu.key < b.desk.x_yorozu.key ? -1 : 1);
  return candidates.toSorted(order).slice(0, limit);
}

function isForeignOnlyFor(can: CanUse, desk: Desk): boolean {
  if (can.languages === "not-japanese" || !can.languages.includes("ja")) return false;
  return !speaksTo(desk, can.languages, "voice") && !speaksTo(desk, can.languages, "text");
}
