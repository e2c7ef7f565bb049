import { createHash } from "node:crypto";
import type { Context, Hono } from "hono";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { SiteContent } from "#src/domain/checks/check-content.ts";
import { changeCheck } from "#src/domain/checks/keep-check.ts";
import { readSiteAddress } from "#src/domain/checks/site/site-address.ts";
import { lookAgain, type StoredSiteCheck, startSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import { placeInQueue, runsOf } from "#src/domain/checks/site/site-queue.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { clientAddress, countedAddress } from "#src/http/client-address.ts";
import type { Services } from "#src/http/services.ts";
import { attachInOneStep } from "#src/web/checks/attach-check.ts";
import { attachedNote, checkContext } from "#src/web/checks/check-context.tsx";
import type { SiteCheckAction } from "#src/web/checks/check-links.ts";
import { SiteCheckPage, type SiteCheckPageProps } from "#src/web/checks/site-check-page.tsx";
import { SiteFormPage } from "#src/web/checks/site-form-page.tsx";
import { findingLines } from "#src/web/checks/site-parts.tsx";
import { SiteBoardPage, SiteLetterPage } from "#src/web/checks/site-sheets.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** A site is checked, the result is opened by its key alone: no account, no session. */
export function siteCheckRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;
  const { secretOf, here, checkOf, hearingOf, attachTo, removeRoute } = checkContext(services, "site");

  const requesterOf = (c: Context) =>
    createHash("sha256")
      .update(`site ${countedAddress(clientAddress(c, config.trustProxy))}`)
      .digest("base64url");

  const showForm = (c: Context, path: string, typed = "", code?: keyof (typeof siteCheckWords)["ja"]["problems"]) => {
    const locale = c.get("locale");
    const problems = code === undefined ? [] : [{ field: "address", words: siteCheckWords[locale].problems[code] }];
    const isOfHearing = secretOf(c) !== "";
    const notice = isOfHearing ? "from-hearing" : c.req.query("done") === "removed" ? "removed" : null;
    const submitId = submitIds(services)("site");
    return show(
      c,
      <SiteFormPage {...{ locale, path, typed, problems, notice, submitId }} isSecret={isOfHearing} />,
      problems.length > 0 ? 422 : 200,
    );
  };

  const showCheck = async (
    c: Context,
    check: StoredSiteCheck,
    shown: Partial<Pick<SiteCheckPageProps, "problems" | "typed">> = {},
  ): Promise<Response> => {
    const runs = await runsOf(db, check);
    const [newest] = runs;
    const isOpen = newest?.state === "waiting" || newest?.state === "running";
    // The page renews itself while there is something to wait for; without scripts, and never over a form in use.
    if (isOpen && c.req.method === "GET") c.header("refresh", "5");
    return show(
      c,
      <SiteCheckPage
        locale={c.get("locale")}
        secret={c.req.param("secret") ?? ""}
        check={check}
        runs={runs}
        before={newest && isOpen ? await placeInQueue(db, world.clock.now(), newest) : 0}
        hosters={services.hosters}
        attached={await attachedNote(services, c, check)}
        problems={shown.problems ?? []}
        typed={shown.typed ?? {}}
        submitId={submitIds(services)}
      />,
      shown.problems ? 422 : 200,
    );
  };

  pages.get("/site-check", (c) => {
    c.header("cache-control", "no-store");
    return showForm(c, links(c.get("locale")).siteChecks, c.req.query("address") ?? "");
  });

  /** An address becomes a check: by itself, or for the hearing that it is attached to. */
  const begin = async (c: Context, path: string, hearing: Hearing | null) => {
    const fields = await readForm(c);
    const typed = fields.one("address");
    const address = readSiteAddress(typed);
    if (typeof address === "string") return showForm(c, path, typed, address);
    const locale = c.get("locale");
    const start = { address, requester: requesterOf(c), locale };
    const action = `site-check${hearing === null ? "" : ` ${hearing.id}`}`;
    const { secret } = await submitted(services, c, { fields, action, limit: "ask" }, async (tx) => {
      if (hearing === null) return startSiteCheck(tx, world, start);
      const kept = await startSiteCheck(tx, world, { ...start, organisationId: hearing.organisationId });
      return attachTo(tx, hearing, kept, secretOf(c));
    });
    return seeOther(c, links(locale).siteCheck(secret));
  };
  pages.post("/site-check", async (c) => begin(c, links(c.get("locale")).siteChecks, null));

  // From a consultation: the check is attached to it.
  pages.get("/h/:secret/site-check", async (c) => {
    await hearingOf(c);
    return showForm(c, links(c.get("locale")).siteCheckOf(secretOf(c)));
  });
  pages.post("/h/:secret/site-check", async (c) =>
    begin(c, links(c.get("locale")).siteCheckOf(secretOf(c)), await hearingOf(c)),
  );

  pages.get("/site-check/:secret", async (c) => showCheck(c, await checkOf(c)));

  for (const sheet of ["letter", "board"] as const)
    pages.get(`/site-check/:secret/${sheet}`, async (c) => {
      const check = await checkOf(c);
      const runs = await runsOf(db, check);
      const run = runs.find((one) => one.verdict !== null);
      const secret = c.req.param("secret");
      if (!run?.verdict) return seeOther(c, links(c.get("locale")).siteCheck(secret));
      const props = { locale: c.get("locale"), secret, check, run, verdict: run.verdict, runs };
      return show(c, sheet === "letter" ? <SiteLetterPage {...props} /> : <SiteBoardPage {...props} />);
    });

  const action = (
    what: SiteCheckAction,
    work: (c: Context, check: StoredSiteCheck, fields: Fields) => Promise<Response | string>,
  ) => {
    pages.post(`/site-check/:secret/${what}`, async (c) => {
      const check = await checkOf(c);
      const done = await work(c, check, await readForm(c));
      return typeof done === "string" ? seeOther(c, done) : done;
    });
    // Reached by going back: there is nothing to read at this address.
    pages.get(`/site-check/:secret/${what}`, (c) =>
      seeOther(c, links(c.get("locale")).siteCheck(c.req.param("secret") ?? "")),
    );
  };
  action("again", async (c, check, fields) => {
    await submitted(services, c, { fields, action: `again ${check.id}`, limit: "ask" }, async (tx) => {
      await lookAgain(tx, world, check, requesterOf(c));
      return {};
    });
    return here(c);
  });

  action("hoster", async (c, check, fields) => {
    const id = fields.one("hoster");
    const hoster = services.hosters.some((one) => one.id === id) ? id : null;
    await submitted(services, c, { fields, action: `hoster ${check.id}` }, async (tx) => {
      await changeCheck<SiteContent>(tx, world, check, (content) => ({ content: { ...content, hoster } }));
      return {};
    });
    return `${here(c)}#mend`;
  });

  action("mail", async (c, check, fields) => {
    const mail = check.mail === null ? oneLine(fields.one("mail")) : null;
    if (mail !== null && !isMailAddress(mail)) {
      const words = siteCheckWords[c.get("locale")].problems["mail-invalid"];
      return showCheck(c, check, { problems: [{ field: "mail", words }], typed: { mail: fields.one("mail") } });
    }
    await submitted(services, c, { fields, action: `mail ${check.id}` }, async (tx) => {
      await changeCheck<SiteContent>(tx, world, check, (content) => ({ content, mail }));
      return {};
    });
    return `${here(c)}#reminder`;
  });

  action("attach", async (c, check, fields) => {
    const run = (await runsOf(db, check)).find((one) => one.verdict !== null);
    if (!run?.verdict) return here(c);
    const locale = c.get("locale");
    const words = siteCheckWords[locale];
    const { grade, state } = run.verdict;
    const text = words.requestText({
      site: check.content.address,
      state: grade === null ? words.states[state] : words.grade(grade),
      wishes: findingLines(run.verdict, locale),
    });
    const address = await attachInOneStep(services, c, fields, check, text);
    if (address !== null) return address;
    return showCheck(c, check, {
      problems: [{ field: "to", words: words.attachUnknown }],
      typed: { to: fields.one("to") },
    });
  });

  removeRoute(pages, []);
}
