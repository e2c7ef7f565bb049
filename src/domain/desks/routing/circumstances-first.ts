import { calledFirst } from "#src/domain/desks/called-first.ts";
import type { Circumstances } from "#src/domain/desks/danger-circumstances.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { speaksLanguage } from "#src/domain/desks/routing/desk-score.ts";
import type { EmergencyHeard } from "#src/domain/desks/routing/emergency-heard.ts";
import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { CanUse } from "#src/domain/desks/what-a-person-can-use.ts";

/** A danger that no word names is known by whom they fear. */
export function namedByWho(danger: EmergencyHeard, { isByPartner }: Circumstances): EmergencyHeard {
  return danger.isUnnamed && isByPartner ? { ...danger, kinds: ["violence"], isUnnamed: false } : danger;
}

/** With those of the circumstances no more than these stand under the heading that calls. */
const most = 5;
/** As sure as what circumstances tell can be. */
const sure = 0.85;

type Told = {
  readonly circumstances: Circumstances;
  readonly danger: EmergencyHeard;
  readonly can: CanUse;
  readonly language: string | null;
  readonly woman: boolean;
  readonly at: Date;
};

/**
 * The same emergency desks, but where a child writes alone, somebody is held at work or fears a partner, the desks for
 * that first: who comes to the place stays in sight, and desks for another trouble are left out.
 */
export function firstByCircumstances(
  profiles: readonly DeskProfile[],
  urgent: readonly RoutedDesk[],
  { circumstances, danger, can, language, woman, at }: Told,
): RoutedDesk[] {
  const { kinds, level } = danger;
  const called = calledFirst(circumstances, { kinds, woman, isUrgent: level === "urgent" });
  // Who cannot speak is answered in writing, by the order of that.
  if (!called.beforeRescue || !can.voice) return [...urgent];
  // Somebody who came from abroad and writes in plain Japanese is spoken to in other languages, too.
  const spoken: CanUse = circumstances.isForeign && language === "ja" ? { ...can, languages: "not-japanese" } : can;
  const first = called.keys.flatMap((key): RoutedDesk[] => {
    const known = urgent.find(({ desk }) => desk.x_yorozu.key === key);
    if (known) return [known];
    const profile = profiles.find(({ desk }) => desk.x_yorozu.key === key);
    if (!profile) return [];
    const { desk } = profile;
    const speaks = speaksLanguage(profile, language);
    const way = wayToDesk(desk, spoken, at);
    return [
      {
        desk,
        way,
        emergency: true,
        confidence: sure,
        words: danger.words,
        troubles: danger.troubles,
        speaks,
        near: false,
      },
    ];
  });
  const isClosed = ({ way }: RoutedDesk) => Number(way.open.state === "closed");
  const rest = urgent.filter(
    ({ desk }) => !(called.without.includes(desk.x_yorozu.key) || first.some((one) => one.desk === desk)),
  );
  return [...first.toSorted((a, b) => isClosed(a) - isClosed(b)), ...rest].slice(0, most);
}
