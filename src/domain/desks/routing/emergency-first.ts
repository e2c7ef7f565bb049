import { coverKindsFirst } from "#src/domain/desks/cover-kinds.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { speaksLanguage } from "#src/domain/desks/routing/desk-score.ts";
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

type Told = {
  readonly danger: EmergencyHeard;
  readonly language: string | null;
  readonly can: CanUse;
  readonly child: boolean;
  readonly woman: boolean;
  readonly prefecture: string | null;
  readonly at: Date;
};

/** Desks for a danger that is sure: who comes to the place where it cannot wait, then those that speak of the very thing, with somebody who answers before a page to read. */
export function emergencyFirst(
  profiles: readonly DeskProfile[],
  { danger, language, can, child, woman, prefecture, at }: Told,
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
  const speaksOfIt = ({ id }: Desk) =>
    Math.max(0, ...danger.troubles.map((trouble) => profileOf.get(id)?.speaksOf.get(trouble) ?? 0));
  const firstOther = ordered.findIndex(({ desk }) => !desk.x_yorozu.rescue);
  const comers = new Set(firstOther < 0 ? ordered : ordered.slice(0, firstOther));
  const told = ordered.toSorted(
    (a, b) =>
      Number(comers.has(b)) - Number(comers.has(a)) ||
      Number(a.way.by === null) - Number(b.way.by === null) ||
      Number(isForOthers(a.desk, { woman })) - Number(isForOthers(b.desk, { woman })) ||
      Number(isPageOnly(a.desk)) - Number(isPageOnly(b.desk)) ||
      speaksOfIt(b.desk) - speaksOfIt(a.desk),
  );
  return coverKindsFirst(told, danger.kinds)
    .slice(0, mostUrgent)
    .map(({ desk, way }) => ({
      desk,
      way,
      emergency: true,
      confidence: danger.troubles.length > 0 ? emergencyConfidence : heardConfidence,
      words: danger.words,
      troubles: danger.troubles,
      speaks: speaksLanguage(profileOf.get(desk.id) ?? { desk, speaksOf: new Map(), madeFor: [] }, language),
      near: false,
    }));
}
