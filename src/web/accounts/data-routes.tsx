import type { Context, Hono } from "hono";
import { deletePerson, deletionPlan } from "#src/domain/privacy/delete-person.ts";
import { fileAboutPerson } from "#src/domain/privacy/file-about-person.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { DataFile, DataPage, DeletedPage, DeletePage } from "#src/web/accounts/data-pages.tsx";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { askedForProof } from "#src/web/accounts/proof.ts";
import { takeSession } from "#src/web/accounts/session-cookie.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { dataWords } from "#src/words/data-words.ts";

/** What is kept about who is signed in: seen, taken out, deleted. */
export function dataRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  pages.get("/me/data", async (c) => {
    const { accountId } = signedInOf(c);
    return show(c, <DataPage locale={c.get("locale")} file={await fileAboutPerson(db, accountId)} />);
  });
  pages.get("/me/data.json", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).meData);
    if (asked) return asked;
    c.header("content-disposition", 'attachment; filename="yorozu-me.json"');
    return c.body(JSON.stringify(await fileAboutPerson(db, accountId), null, 2), 200, {
      "content-type": "application/json; charset=utf-8",
    });
  });
  pages.get("/me/data.html", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).meData);
    if (asked) return asked;
    c.header("content-disposition", 'attachment; filename="yorozu-me.html"');
    return c.html(renderPage(<DataFile locale={c.get("locale")} file={await fileAboutPerson(db, accountId)} />));
  });

  const showDelete = async (c: Context, problem?: string) => {
    const { accountId } = signedInOf(c);
    const problems = problem === undefined ? [] : [{ field: "confirm", words: problem }];
    const page = { locale: c.get("locale"), plan: await deletionPlan(db, accountId), problems };
    return show(c, <DeletePage {...page} submitId={submitIds(services)("delete")} />, problem ? 422 : 200);
  };
  pages.get("/me/delete", (c) => showDelete(c));
  pages.post("/me/delete", async (c) => {
    const { accountId } = signedInOf(c);
    const locale = c.get("locale");
    const asked = await askedForProof(services, c, links(locale).meDelete);
    if (asked) return asked;
    const fields = await readForm(c);
    if (fields.one("confirm") !== "yes") return showDelete(c, dataWords[locale].remove.confirmMissing);
    try {
      await submitted(services, c, { fields, action: "delete account" }, async (tx) => {
        await deletePerson(tx, world, accountId, accountId);
        return {};
      });
    } catch (error) {
      // What stands in the way stands on the page.
      if (!(error instanceof Refusal) || !/^last-(administrator|owner)$/.test(error.code)) throw error;
      return showDelete(c);
    }
    takeSession(c, config.baseUrl);
    return seeOther(c, links(locale).meDeleted);
  });
  pages.get("/me/deleted", (c) => show(c, <DeletedPage locale={c.get("locale")} />));
}
