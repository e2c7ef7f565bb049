import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import type { EmergencyDesk } from "#src/domain/desks/emergency-order.ts";

/**
 * The same desks so that every kind of danger in `kinds` is helped with early: those who come to the place where they
 * stood, then for each kind in turn the best desk that is for it, then the others in their order. Without it, two
 * dangers told at once may fill the first places with desks for one of them.
 */
export function coverKindsFirst(desks: readonly EmergencyDesk[], kinds: readonly DangerKind[]): EmergencyDesk[] {
  const rescue = desks.filter(({ desk }) => desk.x_yorozu.rescue);
  const others = desks.filter(({ desk }) => !desk.x_yorozu.rescue);
  const first = new Set<EmergencyDesk>();
  for (const kind of kinds) {
    const best = others.find((one) => one.fits.includes(kind));
    if (best) first.add(best);
  }
  const rest = others.filter((one) => !first.has(one));
  const firstOther = desks.findIndex(({ desk }) => !desk.x_yorozu.rescue);
  const before = firstOther < 0 ? rescue : desks.slice(0, firstOther);
  return [...before, ...first, ...rest, ...rescue.filter((one) => !before.includes(one))];
}
