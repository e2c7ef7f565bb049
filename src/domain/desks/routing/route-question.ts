import type { RoutedDesk, RouteQuestion } from "#src/domain/desks/routing/route.ts";

type Known = {
  readonly prefecture: string | null;
  readonly audience: "person" | "organisation" | null;
  readonly child: boolean | null;
};

/** So many desks are looked at; a question about those behind them changes nothing that is read. */
const looked = 5;
/** A question is worth asking when it parts the first desks at least so evenly (0: not at all, 1: in halves). */
const leastEven = 0.4;

/** The question whose answer would part the first desks most, or null when none would. */
export function routeQuestion(desks: readonly RoutedDesk[], known: Known): RouteQuestion | null {
  const first = desks.slice(0, looked).filter(({ confidence }) => confidence >= (desks[0]?.confidence ?? 0) / 2);
  const evenness = (is: (one: RoutedDesk) => boolean) => {
    const share = first.length === 0 ? 0 : first.filter(is).length / first.length;
    return 1 - Math.abs(1 - 2 * share);
  };
  const places = [...new Set(first.flatMap(({ desk }) => desk.x_yorozu.prefectures))].sort();
  const candidates: ReadonlyArray<readonly [boolean, number, RouteQuestion]> = [
    [
      known.prefecture === null,
      // Where all are for one place or another, the place decides everything.
      places.length > 1 ? 1 : evenness(({ desk }) => desk.x_yorozu.prefectures.length > 0),
      { id: "place", values: places },
    ],
    [
      known.audience === null,
      evenness(({ desk }) => !desk.x_yorozu.audience.includes("person")),
      { id: "audience", values: ["person", "organisation"] },
    ],
    [known.child === null, evenness(({ desk }) => desk.x_yorozu.forChildren), { id: "child", values: ["yes", "no"] }],
  ];
  const best = candidates.filter(([open]) => open).toSorted((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= leastEven ? best[2] : null;
}
