import type { Desk } from "#src/domain/desks/desk.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { speaksLanguage, type ToldText } from "#src/domain/desks/routing/desk-score.ts";
import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { compareWays, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { CanUse } from "#src/domain/desks/what-a-person-can-use.ts";

/** Who takes any trouble, can be reached by this writer and speaks their language; open and free first. */
export function personsWhoListen(
  profiles: readonly DeskProfile[],
  told: ToldText,
  can: CanUse,
  at: Date,
  isHard: (desk: Desk) => boolean,
): RoutedDesk[] {
  return profiles
    .filter(({ desk: { x_yorozu: own }, speaksOf, madeFor }) => {
      const near = own.prefectures.length === 0 || own.prefectures.includes(told.prefecture ?? "");
      return (
        speaksOf.has("anything") &&
        own.audience.includes("person") &&
        near &&
        !own.forChildren &&
        madeFor.every((id) => told.who.has(id))
      );
    })
    .map((profile) => ({
      desk: profile.desk,
      way: wayToDesk(profile.desk, can, at),
      emergency: false,
      confidence: 0,
      words: [],
      troubles: [],
      speaks: speaksLanguage(profile, told.language),
      near: false,
    }))
    .filter(({ way, speaks }) => way.by !== null && (speaks || can.languages.includes("ja")))
    .toSorted(
      (a, b) =>
        Number(isHard(a.desk)) - Number(isHard(b.desk)) ||
        compareWays(a.way, b.way) ||
        b.desk.x_yorozu.dangers.length - a.desk.x_yorozu.dangers.length ||
        (a.desk.x_yorozu.key < b.desk.x_yorozu.key ? -1 : 1),
    )
    .slice(0, 2);
}
