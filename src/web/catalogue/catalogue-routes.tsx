import type { Hono } from "hono";
import { browseCatalogue } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import { catalogueChanges } from "#src/domain/advice/catalogue/editing/catalogue-changes.ts";
import { canEditCatalogue } from "#src/domain/advice/catalogue/editing/editing-policy.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { mostCompared, readListAddress, readPage } from "#src/web/catalogue/browse-query.ts";
import { CataloguePage } from "#src/web/catalogue/catalogue-page.tsx";
import { pageWithin, perPage } from "#src/web/catalogue/catalogue-pages.ts";
import { changesFeed } from "#src/web/catalogue/changes-feed.ts";
import { ChangesPage } from "#src/web/catalogue/changes-page.tsx";
import { ComparePage } from "#src/web/catalogue/compare-page.tsx";
import { DataPage } from "#src/web/catalogue/data-page.tsx";
import { FunctionPage } from "#src/web/catalogue/function-page.tsx";
import { MeansPage } from "#src/web/catalogue/means-page.tsx";
import { nameOrder } from "#src/web/catalogue/name-order.ts";
import { links } from "#src/web/links.ts";
import { pathOf, show } from "#src/web/page-context.ts";

/** Changes told on a page and in the feed. */
const shownChanges = 30;

/** What the product knows: everything, by wish, person and cost, side by side, and each tool or practice. */
export function catalogueRoutes(pages: Hono, services: Services): void {
  const { profiles } = services;
  const today = () => japanDay.format(services.world.clock.now());

  pages.get("/catalogue", async (c) => {
    const locale = c.get("locale");
    const catalogue = await services.catalogue.current();
    const { functions, functionById, meansById } = catalogue;
    const browse = browseCatalogue(catalogue, profiles);
    const address = readListAddress(new URL(c.req.url).searchParams, {
      means: (id) => meansById.has(id),
      fn: (id) => functionById.has(id),
      who: (id) => profiles.some((profile) => profile.id === id),
    });
    const order = nameOrder(catalogue, locale);
    const found = browse
      .find(address)
      .toSorted((a, b) => a.rank - b.rank || (a.rank === 4 ? 0 : (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)));
    const wished = found[0]?.rank === 4 ? browse.wishedIn(address.q) : [];
    const page = pageWithin(address.page, found.length);
    return show(
      c,
      <CataloguePage
        locale={locale}
        path={pathOf(c)}
        functions={functions}
        profiles={profiles}
        meansOf={browse.meansOf}
        bands={browse.bands}
        means={found.slice((page - 1) * perPage, page * perPage).flatMap(({ id }) => meansById.get(id) ?? [])}
        total={found.length}
        near={found[0]?.rank === 3}
        wished={wished.flatMap((id) => functionById.get(id) ?? [])}
        address={{ ...address, page }}
        picked={address.picked.flatMap((id) => meansById.get(id) ?? [])}
        on={today()}
      />,
    );
  });

  pages.get("/catalogue/compare", async (c) => {
    const catalogue = await services.catalogue.current();
    const { functionById, meansById, effortRules } = catalogue;
    const known = [...new Set(c.req.queries("id") ?? [])].flatMap((id) => meansById.get(id) ?? []);
    return show(
      c,
      <ComparePage
        locale={c.get("locale")}
        path={pathOf(c)}
        means={known.slice(0, mostCompared)}
        tooMany={known.length > mostCompared}
        functions={functionById}
        effortRules={new Map(effortRules.map((rule) => [rule.id, rule]))}
        profiles={profiles}
        whoCan={browseCatalogue(catalogue, profiles).whoCan}
        on={today()}
      />,
    );
  });

  pages.get("/catalogue/data", async (c) => {
    const { version } = await services.catalogue.current();
    return show(c, <DataPage locale={c.get("locale")} path={pathOf(c)} version={version} />);
  });

  pages.get("/catalogue/changes", async (c) => {
    const changes = await catalogueChanges(services.db, shownChanges);
    return show(c, <ChangesPage locale={c.get("locale")} path={pathOf(c)} changes={changes} />);
  });

  pages.get("/catalogue/changes.xml", async (c) => {
    const changes = await catalogueChanges(services.db, shownChanges);
    c.header("content-type", "application/atom+xml; charset=utf-8");
    return c.body(changesFeed(changes, services.config.baseUrl, c.get("locale")));
  });

  pages.get("/catalogue/functions/:id", async (c) => {
    const catalogue = await services.catalogue.current();
    const fn = catalogue.functionById.get(c.req.param("id"));
    if (!fn) throw new Refusal("not-found");
    const all = browseCatalogue(catalogue, profiles).waysOf.get(fn.id) ?? [];
    const page = pageWithin(readPage(c.req.query("page") ?? ""), all.length);
    return show(
      c,
      <FunctionPage
        locale={c.get("locale")}
        path={pathOf(c)}
        fn={fn}
        ways={all.slice((page - 1) * perPage, page * perPage)}
        page={page}
        total={all.length}
      />,
    );
  });

  pages.get("/catalogue/:id", async (c) => {
    const locale = c.get("locale");
    const catalogue = await services.catalogue.current();
    const { functionById, meansById, effortRules } = catalogue;
    const means = meansById.get(c.req.param("id"));
    if (!means) throw new Refusal("not-found");
    return show(
      c,
      <MeansPage
        locale={locale}
        path={pathOf(c)}
        url={`${services.config.baseUrl}${links(locale).means(means.id)}`}
        means={means}
        functions={functionById}
        effortRules={new Map(effortRules.map((rule) => [rule.id, rule]))}
        all={meansById}
        profiles={profiles}
        whoCan={browseCatalogue(catalogue, profiles).whoCan.get(means.id)}
        on={today()}
        mayEdit={canEditCatalogue(c.get("actor"))}
      />,
    );
  });
}

const japanDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });
