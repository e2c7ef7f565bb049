import type { Hono } from "hono";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { isHardToReach, isStale } from "#src/domain/desks/care/reachability.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { deskTextSearches } from "#src/domain/desks/desk-text-search.ts";
import { isOfMunicipality, municipalityTyped } from "#src/domain/desks/directory/municipality-of.ts";
import { toldOfDesk } from "#src/domain/desks/directory/told-of-desk.ts";
import { canKeepDirectory } from "#src/domain/desks/directory-policy.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { desksInOtherLanguages } from "#src/domain/desks/other-languages.ts";
import { deskReach, type Told } from "#src/http/desk-reach.ts";
import type { Services } from "#src/http/services.ts";
import { locales } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { careRoutes } from "#src/web/desks/care/care-routes.tsx";
import { DeskPage } from "#src/web/desks/desk-page.tsx";
import { isNarrowed, readDeskSearch } from "#src/web/desks/desk-search.ts";
import { DesksPage } from "#src/web/desks/desks-page.tsx";
import { editDeskRoutes } from "#src/web/desks/editing/edit-desk-routes.tsx";
import { EmergencyPage } from "#src/web/desks/emergency-page.tsx";
import { findDesks } from "#src/web/desks/find-desks.ts";
import { keepersRoutes } from "#src/web/desks/keeping/keepers-routes.tsx";
import { keptDeskRoutes } from "#src/web/desks/keeping/kept-desk-routes.tsx";
import { keptHours } from "#src/web/desks/kept-hours.ts";
import { keptSearches } from "#src/web/desks/kept-searches.ts";
import { keptPages } from "#src/web/kept-pages.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links } from "#src/web/links.ts";
import { notKept, pathOf, show, submitIds } from "#src/web/page-context.ts";

/** The emergency desks, the directory, and a desk's own page. */
export function deskRoutes(pages: Hono, services: Services): void {
  const hours = keptHours();
  const withHours = hours.of;
  const searches = keptSearches();
  // Built at the first search: it takes some milliseconds and nobody else needs it.
  const textSearch = deskTextSearches();
  const likest = (text: string) => {
    const { version, desks } = services.directory.last;
    return textSearch(version, desks)(text);
  };

  // Opened in a hurry and the same for everybody within a minute: rendered once.
  const emergency = keptPages(locales.length);
  pages.get("/emergency", async (c) => {
    const locale = c.get("locale");
    const at = services.world.clock.now();
    const { version } = services.directory.last;
    const page = await emergency(`${locale} ${version} ${Math.floor(at.getTime() / 60_000)}`, async () => {
      const danger = { level: "urgent", who: "writer" } as const;
      const limit = services.desks.length;
      const order = emergencyOrder(services.desks, { danger, kinds: dangerKinds, child: true, at, limit });
      const desks = order.map(({ desk }) => withHours(desk, at));
      const speaking = desksInOtherLanguages(services.desks).map((desk) => withHours(desk, at));
      const path = links(locale).emergency;
      return renderPage(<EmergencyPage {...{ locale, path, desks, speaking, at }} />);
    });
    return c.html(page);
  });

  const reach = deskReach(services);
  editDeskRoutes(pages, services);
  careRoutes(pages, services, withHours, reach);
  keptDeskRoutes(pages, services, reach);
  keepersRoutes(pages, services, reach);

  // The same for everybody within a minute, and asked for by many at once.
  const kept = keptPages(200);
  pages.get("/desks", async (c) => {
    const locale = c.get("locale");
    const at = services.world.clock.now();
    const search = readDeskSearch((name) => c.req.query(name), c.req.queries("list"));
    const { version, desks } = services.directory.last;
    const told = await reach.told();
    const path = pathOf(c);
    const page = await kept(`${path} ${version} ${told.reading} ${Math.floor(at.getTime() / 60_000)}`, async () => {
      const all = hours.all(version, desks, at);
      // Themes alone need no search.
      const city = municipalityTyped(search.city ?? "");
      const isOfCity = (desk: Desk) => isOfMunicipality(services.directory.last, desk, city);
      const found = isNarrowed(search)
        ? searches({ all, told, search, locale, at }, () =>
            findDesks(all, search, services.understand, likest, locale, doubted(told, at), told.vacancyOf, isOfCity),
          )
        : { desks: [], byMeaning: false };
      const shown = { all, found, search, vacancyOf: told.vacancyOf, at };
      return renderPage(<DesksPage locale={locale} path={path} {...shown} />);
    });
    return c.html(page);
  });

  pages.get("/desks/:key", async (c) => {
    const locale = c.get("locale");
    const desk = services.directory.last.deskByKey.get(c.req.param("key"));
    if (!desk) throw new Refusal("not-found");
    const at = services.world.clock.now();
    const isKeeper = canKeepDirectory(c.get("actor"));
    if (isKeeper) notKept(c);
    const { attempts, unanswered, vacancyOf } = await reach.told();
    return show(
      c,
      <DeskPage
        forKeeper={isKeeper}
        locale={locale}
        path={pathOf(c)}
        shown={withHours(desk, at)}
        told={toldOfDesk(services.directory.last, desk.id)}
        attempts={attempts.get(desk.id)}
        isUnanswered={unanswered.has(desk.id)}
        vacancy={vacancyOf(desk.id)}
        thanks={c.req.query("told") === "attempt" ? "attempt" : c.req.query("told") === "report" ? "report" : null}
        listed={(c.req.queries("list") ?? []).slice(0, 10)}
        submitId={submitIds(services)("attempt")}
        at={at}
      />,
    );
  });
}

/** Desks that stand after others of the same fit: hard to reach, with old facts, or that did not say whether theirs are right. */
function doubted({ attempts, unanswered }: Told, at: Date): (desk: Desk) => boolean {
  const day = Math.floor(at.getTime() / 86_400_000);
  if (staleKept.day !== day) staleKept = { day, known: new WeakMap() };
  const { known } = staleKept;
  return (desk) => {
    const stale = known.get(desk) ?? isStale(desk, at);
    known.set(desk, stale);
    return stale || unanswered.has(desk.id) || isHardToReach(attempts.get(desk.id));
  };
}

/** Which desks have old facts: asked of thousands at every search, and the same all day. */
let staleKept: { day: number; known: WeakMap<Desk, boolean> } = { day: 0, known: new WeakMap() };
