import { coverKindsFirst } from "#src/domain/desks/cover-kinds.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { type EmergencyDesk, emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { speaksLanguage } from "#src/domain/desks/routing/desk-score.ts";
import { isSameLine } from "#src/domain/desks/routing/desks-in-order.ts";
import type { EmergencyHeard } from "#src/domain/desks/routing/emergency-heard.ts";
import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { isForOthers } from "#src/domain/desks/serves-only.ts";
import { isPageOnly } from "#src/domain/desks/way-to-desk.ts";
import type { CanUse } from "#src/domain/desks/what-a-person-can-use.ts";

/** At most four, so that what else the text tells is still seen. */
const mostUrgent = 4;

/** By its own words: as sure as this rule can be; and by what the understanding heard alone. */
const emergencyConfidence = 0.95;
const heardConfidence = 0.8;

/** Somebody has to go and look; a line for another side of it is no help. */
const goneFor: ReadonlySet<string> = new Set(["missing", "unanswered"]);

type Told = {
  readonly danger: EmergencyHeard;
  readonly language: string | null;
  readonly can: CanUse;
  readonly child: boolean;
  /** A child is ill, whoever writes. */
  readonly isSick: boolean;
  readonly woman: boolean;
  readonly prefecture: string | null;
  readonly at: Date;
};

/** Who cannot speak reads first who can be written to at once, then who comes; lines that only talk are left out where one does. */
function inOrder(
  desks: readonly EmergencyDesk[],
  can: CanUse,
  isComing: (one: EmergencyDesk) => boolean,
): readonly EmergencyDesk[] {
  if (can.voice) return desks;
  const isWritten = ({ way }: EmergencyDesk) => way.by !== null;
  const written = desks.filter(isWritten);
  const comes = desks.filter((one) => isComing(one) && !isWritten(one));
  return written.length === 0 ? desks : [...written.slice(0, 2), ...comes, ...written.slice(2)];
}

/** Desks for a danger that is sure: who comes to the place where it cannot wait, then those that speak of the very thing, with somebody who answers before a page to read. */
export function emergencyFirst(
  profiles: readonly DeskProfile[],
  { danger, language, can, child, isSick, woman, prefecture, at }: Told,
): RoutedDesk[] {
  const ordered = emergencyOrder(
    profiles.map(({ desk }) => desk),
    {
      danger: { level: danger.level === "none" ? "concern" : danger.level, who: danger.who ?? "writer" },
      kinds: danger.kinds,
      can,
      child,
      woman,
      ...(prefecture === null ? {} : { prefecture }),
      at,
      limit: profiles.length,
    },
  );
  const profileOf = new Map(profiles.map((profile) => [profile.desk.id, profile]));
  const isForOthersAge = ({ id, x_yorozu: own }: Desk) =>
    (own.forChildren && !child) || (profileOf.get(id)?.speaksOf.get("child-sick") === 1 && !isSick);
  const speaksOfIt = ({ id }: Desk) =>
    danger.troubles.reduce((sum, trouble) => sum + (profileOf.get(id)?.speaksOf.get(trouble) ?? 0), 0);
  const speaks = (desk: Desk) =>
    speaksLanguage(profileOf.get(desk.id) ?? { desk, speaksOf: new Map(), madeFor: [] }, language);
  const speaksMore = (one: Desk, other: Desk) => speaks(one) && !speaks(other);
  const isGoneFor = danger.troubles.length > 0 && danger.troubles.every((trouble) => goneFor.has(trouble));
  const firstOther = ordered.findIndex(({ desk }) => !desk.x_yorozu.rescue);
  const comers = new Set(firstOther < 0 ? ordered : ordered.slice(0, firstOther));
  const told = ordered
    .filter(({ desk }) => !isForOthersAge(desk))
    .filter(({ desk }) => !ordered.some(({ desk: other }) => isSameLine(desk, other) && speaksMore(other, desk)))
    .filter(({ desk }) => !isGoneFor || desk.x_yorozu.rescue || speaksOfIt(desk) > 0)
    .toSorted(
      (a, b) =>
        Number(comers.has(b)) - Number(comers.has(a)) ||
        Number(a.way.by === null) - Number(b.way.by === null) ||
        Number(isForOthers(a.desk, { woman })) - Number(isForOthers(b.desk, { woman })) ||
        Number(isPageOnly(a.desk)) - Number(isPageOnly(b.desk)) ||
        speaksOfIt(b.desk) - speaksOfIt(a.desk),
    );
  // The police are the help of a crime; who advises victims later need not stand for it.
  const open = told.some(({ desk, fits }) => desk.x_yorozu.rescue && fits.includes("crime"))
    ? danger.kinds.filter((kind) => kind !== "crime")
    : danger.kinds;
  return inOrder(coverKindsFirst(told, open), can, ({ desk }) => [...comers].some((one) => one.desk === desk))
    .slice(0, mostUrgent)
    .map(({ desk, way }) => ({
      desk,
      way,
      emergency: true,
      confidence: danger.troubles.length > 0 ? emergencyConfidence : heardConfidence,
      words: danger.words,
      troubles: danger.troubles,
      speaks: speaks(desk),
      near: false,
    }));
}
