import type { Desk } from "#src/domain/desks/desk.ts";
import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";

/** Desks as likely as the first, give or take, change places so that those that answer now come first. */
const asLikely = 0.05;

/** The desks in the order in which to try them: among the likeliest, open ones first, then those not doubted; the others in their order. */
export function openFirst(
  desks: readonly RoutedDesk[],
  isDoubted: (desk: Desk) => boolean = () => false,
): RoutedDesk[] {
  const best = desks[0]?.confidence ?? 0;
  const likeliest = desks.filter(({ confidence }) => confidence >= best - asLikely);
  const answers = ({ way }: RoutedDesk) => Number(way.by !== null && way.open.state === "open");
  return [
    ...likeliest.toSorted((a, b) => answers(b) - answers(a) || Number(isDoubted(a.desk)) - Number(isDoubted(b.desk))),
    ...desks.filter(({ confidence }) => confidence < best - asLikely),
  ];
}
