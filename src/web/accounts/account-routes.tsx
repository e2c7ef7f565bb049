import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { write } from "#src/db/write.ts";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import { linkLifeMs, makeSignInLink, signIn, signOut } from "#src/domain/accounts/sign-in.ts";
import { accountByMail } from "#src/domain/accounts/team.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ExpiredLinkPage } from "#src/web/accounts/expired-link-page.tsx";
import { sessionCookie } from "#src/web/accounts/session-cookie.ts";
import { SignInPage } from "#src/web/accounts/sign-in-page.tsx";
import { SignInStartPage, type SignInStartPageProps } from "#src/web/accounts/sign-in-start-page.tsx";
import { SignedOutPage } from "#src/web/accounts/signed-out-page.tsx";
import { links } from "#src/web/links.ts";
import { notKept, oneLine, privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { mailWords } from "#src/words/mail-words.ts";
import { teamWords } from "#src/words/team-words.ts";

/** Longer than writing a link takes. */
const evenAnswerMs = 400;

/** Signing in with a one-time link, and out. Reading the link's page uses nothing up: mail programs open links too. */
export function accountRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;
  const name = sessionCookie(config.baseUrl);
  const cookie = { path: "/", httpOnly: true, sameSite: "Lax", secure: config.baseUrl.startsWith("https:") } as const;

  pages.get("/sign-in/mail", (c) => seeOther(c, links(c.get("locale")).signInStart));
  pages.get("/sign-in/:token", (c) => {
    privately(c);
    const locale = c.get("locale");
    const token = c.req.param("token");
    return show(c, <SignInPage locale={locale} path={links(locale).signIn(token)} token={token} />);
  });

  pages.post("/sign-in", async (c) => {
    privately(c);
    const locale = c.get("locale");
    await countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
    const token = (await readForm(c)).one("token");
    try {
      const { session, expiresAt } = await write(db, (tx) => signIn(tx, world, token));
      setCookie(c, name, session, { ...cookie, expires: expiresAt });
      return seeOther(c, links(locale).requests);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "expired") throw error;
      return show(c, <ExpiredLinkPage locale={locale} path={links(locale).signInStart} />, 410);
    }
  });
  const startPage = (c: Context, form: Pick<SignInStartPageProps, "typed" | "problem" | "sent">) => {
    const locale = c.get("locale");
    return show(
      c,
      <SignInStartPage
        locale={locale}
        path={links(locale).signInStart}
        mailLeaves={config.smtpUrl !== undefined}
        submitId={submitIds(services)("mail")}
        signedIn={isSignedIn(c.get("actor"))}
        {...form}
      />,
      form.problem === undefined ? 200 : 422,
    );
  };
  pages.get("/sign-in", (c) => {
    notKept(c);
    return startPage(c, { typed: "", sent: c.req.query("sent") === "yes" });
  });

  pages.post("/sign-in/mail", async (c) => {
    notKept(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const mail = oneLine(fields.one("mail"));
    if (!isMailAddress(mail))
      return startPage(c, {
        typed: fields.one("mail"),
        problem: teamWords[locale].problems["mail-invalid"],
        sent: false,
      });
    // Both ways take the same time and say the same, so that nobody learns here who is of the team.
    const evenly = new Promise((resolve) => setTimeout(resolve, evenAnswerMs));
    await submitted(services, c, { fields, action: "sign-in mail", limit: "sign-in" }, async (tx) => {
      const account = await accountByMail(tx, mail);
      if (account === null) return {};
      const token = await makeSignInLink(tx, world, account.id, linkLifeMs);
      const words = mailWords[locale].signIn;
      const address = `${config.baseUrl}${links(locale).signIn(token)}`;
      const body = words.body({ name: account.name, address });
      await queueMail(tx, world, { organisationId: null, to: mail, locale, subject: words.subject, body });
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
      return {};
    });
    await evenly;
    return seeOther(c, `${links(locale).signInStart}?sent=yes`);
  });

  // Signing out twice is the same, so the form needs no id.
  pages.post("/sign-out", async (c) => {
    const session = getCookie(c, name);
    if (session) await write(db, (tx) => signOut(tx, session));
    deleteCookie(c, name, cookie);
    return seeOther(c, links(c.get("locale")).signOut);
  });
  pages.get("/sign-out", (c) => {
    const locale = c.get("locale");
    return show(c, <SignedOutPage locale={locale} path={links(locale).signOut} />);
  });
}
