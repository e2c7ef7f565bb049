import type { Hono } from "hono";
import { findHearing, hearingById, memberOfKey } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { emergencyHelp, hearingOfPage, proposeNow, secretOf } from "#src/web/advice/hearing-context.ts";
import { SincePage } from "#src/web/advice/since-page.tsx";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitted } from "#src/web/page-context.ts";

/** The same hearing again, later: begun from what stands in the older one, and what has changed since. */
export function repeatRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.post("/h/:secret/repeat", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const { secret } = await submitted(services, c, { fields, action: `repeat ${hearing.id}` }, async (tx) => {
      const { text, locale, edits, organisationId, id } = hearing;
      // Read anew: what is understood of a text may have become better since.
      const saved = await saveHearing(tx, world, {
        text,
        locale,
        heard: services.understand(text),
        edits,
        organisationId,
        repeats: id,
        by: await memberOfKey(tx, secretOf(c)),
      });
      await promiseProposal(tx, saved);
      return saved;
    });
    const now = await findHearing(db, secret);
    if (now) await proposeNow(services, now);
    return seeOther(c, links(c.get("locale")).hearing(secret));
  });
  pages.get("/h/:secret/repeat", (c) => seeOther(c, links(c.get("locale")).hearing(secretOf(c))));

  pages.get("/h/:secret/since", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const before = hearing.repeats === null ? null : await hearingById(db, hearing.organisationId, hearing.repeats);
    if (!before) throw new Refusal("not-found");
    const locale = c.get("locale");
    const { functionById } = await services.catalogue.current();
    return show(
      c,
      <SincePage
        locale={locale}
        path={links(locale).since(secretOf(c))}
        secret={secretOf(c)}
        danger={hearing.understanding.danger}
        emergencyDesks={emergencyHelp(services, c, hearing)}
        before={before.understanding}
        now={hearing.understanding}
        beforeAt={before.changedAt}
        functions={functionById}
      />,
    );
  });
}
