import type { Context, Hono } from "hono";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import type { Services } from "#src/http/services.ts";
import { locales } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { isEnglish } from "#src/web/advice/foreign-language.ts";
import { proposeNow } from "#src/web/advice/hearing-context.ts";
import { exampleText, HomePage } from "#src/web/advice/home-page.tsx";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Stands for the submit id in the rendered page that is kept. */
const idMark = "submit-id-goes-here";

/** The first page, and the text that starts a hearing. */
export function homeRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;
  // The page differs between two readers only by the id of its form: rendered once a language, filled in each time.
  const rendered = new Map(
    locales.map((locale) => {
      const { home } = links(locale);
      return [locale, renderPage(<HomePage locale={locale} path={home} submitId={idMark} />).split(idMark)] as const;
    }),
  );

  pages.get("/", (c) => {
    const locale = c.get("locale");
    const text = exampleText(locale, c.req.query("example"));
    c.header("cache-control", "no-store");
    if (text !== "") {
      const submitId = submitIds(services)("home");
      return show(c, <HomePage locale={locale} path={links(locale).home} submitId={submitId} text={text} />);
    }
    const parts = rendered.get(locale) ?? [];
    return c.html(parts.join(submitIds(services)("home")));
  });

  pages.post("/hearings", async (c) => {
    const fields = await readForm(c);
    const text = fields.one("text");
    const locale = c.get("locale");
    const problem = textProblem(text);
    if (problem) return again(services, c, text, problem, 422);
    // Who writes in English is answered in English; the page says how to change that.
    const answered = locale === "ja" && isEnglish(text) ? "en" : locale;
    try {
      const { secret } = await submitted(services, c, { fields, action: "hearings" }, async (tx) => {
        const saved = await saveHearing(tx, world, { text, locale: answered, heard: services.understand(text) });
        await promiseProposal(tx, saved);
        return saved;
      });
      const hearing = await findHearing(db, secret);
      if (hearing) await proposeNow(services, hearing);
      return seeOther(c, links(answered).hearing(secret));
    } catch (error) {
      if (error instanceof Refusal && error.code === "submit-id-reused")
        return again(services, c, text, error.code, 409);
      throw error;
    }
  });

  // Reached by going back, or by a reload of a form that came back: there is nothing to read at this address.
  pages.get("/hearings", (c) => seeOther(c, links(c.get("locale")).home));
}

function again(
  services: Services,
  c: Context,
  text: string,
  code: "text-empty" | "text-too-long" | "submit-id-reused",
  status: 409 | 422,
): Response {
  const locale = c.get("locale");
  const problems = [{ field: "text", words: refusalWords[locale][code] }];
  const submitId = submitIds(services)("home");
  return show(
    c,
    <HomePage locale={locale} path={links(locale).home} submitId={submitId} text={text} problems={problems} />,
    status,
  );
}
