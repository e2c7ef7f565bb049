import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { searchDocumentOf } from "#src/domain/desks/desk-text-search.ts";
import { type DeskProfile, deskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import type { Route, RouteAsk } from "#src/domain/desks/routing/route.ts";
import { type RoutableDesks, routableDesks, routeText } from "#src/domain/desks/routing/route-text.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

/** Routes texts over the directory as it is now. */
export type DeskRouter = (ask: RouteAsk) => Promise<Route>;

/** So many desks are read before others get their turn: some 30 ms. */
const atOnce = 100;

/**
 * Routes texts over a directory. What can be worked out beforehand is, at the first call; when `desks` gives another
 * array, for the desks that are not the same objects as before. `pause` lets others have their turn in between.
 */
export function lazyDeskRouter(
  desks: () => readonly Desk[],
  understand: (text: string) => Understanding,
  pause: () => Promise<void>,
): DeskRouter {
  const index = createSearchIndex();
  const known = new Map<string, DeskProfile>();
  let of: readonly Desk[] | null = null;
  let ready: RoutableDesks = routableDesks([]);
  let following: Promise<void> = Promise.resolve();

  const follow = async () => {
    const now = desks();
    if (of === now) return;
    const active = now.filter(({ status }) => status === "active");
    const ids = new Set(active.map(({ id }) => id));
    for (const id of [...known.keys()])
      if (!ids.has(id)) {
        known.delete(id);
        index.remove(id);
      }
    const changed = active.filter((desk) => known.get(desk.id)?.desk !== desk);
    for (const [i, desk] of changed.entries()) {
      known.set(desk.id, deskProfile(desk));
      index.add(searchDocumentOf(desk));
      if (i % atOnce === atOnce - 1) await pause();
    }
    ready = routableDesks([...known.values()]);
    of = now;
  };
  return async (ask) => {
    // One after the other: two at once would read the same desks.
    following = following.then(follow, follow);
    await following;
    return routeText(ready, index, understand(ask.text), ask);
  };
}
