import type { Hono } from "hono";
import type { Means } from "#src/domain/advice/means.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { CataloguePage } from "#src/web/catalogue/catalogue-page.tsx";
import { findMeans } from "#src/web/catalogue/find-means.ts";
import { FunctionPage } from "#src/web/catalogue/function-page.tsx";
import { MeansPage } from "#src/web/catalogue/means-page.tsx";
import { pathOf, show } from "#src/web/page-context.ts";
import { readingOf } from "#src/words/furigana.ts";

/** What the product knows: everything, by function, and each tool or practice. */
export function catalogueRoutes(pages: Hono, services: Services): void {
  pages.get("/catalogue", async (c) => {
    const { functions, functionById, means } = await services.catalogue.current();
    const filter = {
      q: (c.req.query("q") ?? "").slice(0, 200),
      kind: c.req.query("kind") ?? "",
      free: c.req.query("free") === "yes",
    };
    const meansOf = new Map(functions.map(({ id }) => [id, means.filter((one) => gives(one, id)).length]));
    return show(
      c,
      <CataloguePage
        locale={c.get("locale")}
        path={pathOf(c)}
        functions={functions}
        meansOf={meansOf}
        means={byName(findMeans(means, functionById, filter), c.get("locale"))}
        filter={filter}
      />,
    );
  });

  pages.get("/catalogue/functions/:id", async (c) => {
    const { functionById, means } = await services.catalogue.current();
    const fn = functionById.get(c.req.param("id"));
    if (!fn) throw new Refusal("not-found");
    const giving = means.filter((one) => gives(one, fn.id));
    return show(c, <FunctionPage locale={c.get("locale")} path={pathOf(c)} fn={fn} means={giving} />);
  });

  pages.get("/catalogue/:id", async (c) => {
    const { functionById, meansById, effortRules } = await services.catalogue.current();
    const means = meansById.get(c.req.param("id"));
    if (!means) throw new Refusal("not-found");
    return show(
      c,
      <MeansPage
        locale={c.get("locale")}
        path={pathOf(c)}
        means={means}
        functions={functionById}
        effortRules={new Map(effortRules.map((rule) => [rule.id, rule]))}
        all={meansById}
      />,
    );
  });
}

/** あいうえお by the reading of the easy name; in English by the English name. */
function byName(means: readonly Means[], locale: Locale): Means[] {
  const collator = new Intl.Collator(locale === "en" ? "en" : "ja");
  const nameOf = (one: Means) => (locale === "en" ? one.name.en : readingOf(one.name["ja-easy"]));
  return means.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

function gives(means: { ways: ReadonlyArray<{ gives: ReadonlyArray<{ function: string }> }> }, id: string): boolean {
  return means.ways.some((way) => way.gives.some((given) => given.function === id));
}
