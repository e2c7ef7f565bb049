import type { Desk } from "#src/domain/desks/desk.ts";
import type { DeskKind } from "#src/domain/desks/desk-vocabulary.ts";
import { isForOthers } from "#src/domain/desks/serves-only.ts";
import { compareWays, type WayToDesk, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { type CanUse, canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";

export type DesksForKind = {
  readonly kind: DeskKind;
  readonly desks: ReadonlyArray<{ readonly desk: Desk; readonly way: WayToDesk }>;
};

/** `prefecture`: ISO 3166-2, where the organisation works; without it only desks of all Japan are given. */
export type KindsQuestion = {
  /** The `otherKinds` of a hearing as they are; `other` leads to no desk. */
  readonly kinds: readonly (DeskKind | "other")[];
  readonly can?: CanUse;
  readonly prefecture?: string;
  /** The help is for a woman, as far as it was told. */
  readonly woman?: boolean;
  readonly at: Date;
  readonly limitPerKind?: number;
};

/**
 * For each kind of help that IT cannot give, the desks that give it to an organisation (for `support-for-a-person`: to
 * the person, through whoever helps), at most `limitPerKind` (5). Kinds stay in their order; one without a desk is left out.
 *
 * Order within a kind: usable by the asker; those for some people alone, of whom nobody told, last; for `support-for-a-person` the desks for more troubles; of the prefecture
 * before all Japan; confirmed before unconfirmed; then open and free as in `compareWays`; key.
 */
export function desksForKinds(desks: readonly Desk[], question: KindsQuestion): DesksForKind[] {
  const { kinds, can = canUseAnything, prefecture, at, limitPerKind = 5, woman = false } = question;
  const result: DesksForKind[] = [];
  for (const kind of new Set(kinds)) {
    if (kind === "other") continue;
    const forPerson = kind === "support-for-a-person";
    const found = desks
      .filter(({ status, x_yorozu: x }) => {
        const near = x.prefectures.length === 0 || (prefecture !== undefined && x.prefectures.includes(prefecture));
        const taken = forPerson ? x.callers.includes("helper") && !x.rescue : x.audience.includes("organisation");
        return status === "active" && x.kinds.includes(kind) && near && taken;
      })
      .map((desk) => ({ desk, way: wayToDesk(desk, can, at) }))
      .toSorted(
        (a, b) =>
          Number(a.way.by === null) - Number(b.way.by === null) ||
          Number(isForOthers(a.desk, { woman })) - Number(isForOthers(b.desk, { woman })) ||
          (forPerson ? b.desk.x_yorozu.dangers.length - a.desk.x_yorozu.dangers.length : 0) ||
          Number(a.desk.x_yorozu.prefectures.length === 0) - Number(b.desk.x_yorozu.prefectures.length === 0) ||
          Number(b.desk.x_yorozu.verified) - Number(a.desk.x_yorozu.verified) ||
          compareWays(a.way, b.way) ||
          (a.desk.x_yorozu.key < b.desk.x_yorozu.key ? -1 : 1),
      );
    if (found.length > 0) result.push({ kind, desks: found.slice(0, limitPerKind) });
  }
  return result;
}
