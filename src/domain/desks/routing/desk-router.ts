import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { indexOfDesks } from "#src/domain/desks/desk-text-search.ts";
import type { Route, RouteAsk } from "#src/domain/desks/routing/route.ts";
import { routableDesks, routeText } from "#src/domain/desks/routing/route-text.ts";

/**
 * Routes texts over a directory. What can be worked out beforehand is, at the first call and again whenever `desks`
 * gives another array.
 */
export function lazyDeskRouter(
  desks: () => readonly Desk[],
  understand: (text: string) => Understanding,
): (ask: RouteAsk) => Route {
  let ready: { of: readonly Desk[]; route: (ask: RouteAsk) => Route } | null = null;
  return (ask) => {
    const now = desks();
    if (ready?.of !== now) {
      const [routable, index] = [routableDesks(now), indexOfDesks(now)];
      ready = { of: now, route: (one) => routeText(routable, index, understand(one.text), one) };
    }
    return ready.route(ask);
  };
}
