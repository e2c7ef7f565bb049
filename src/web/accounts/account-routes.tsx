import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import { relyingParty } from "#src/domain/accounts/passkeys.ts";
import { signIn, signOut } from "#src/domain/accounts/sign-in.ts";
import { mailLinkOf, signUp } from "#src/domain/accounts/sign-up.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deviceName } from "#src/web/accounts/device-name.ts";
import { enter } from "#src/web/accounts/enter.ts";
import { ExpiredLinkPage } from "#src/web/accounts/expired-link-page.tsx";
import { safeNext } from "#src/web/accounts/safe-next.ts";
import { sessionOf, takeSession } from "#src/web/accounts/session-cookie.ts";
import { mailSignInLink } from "#src/web/accounts/sign-in-mail.ts";
import { SignInPage } from "#src/web/accounts/sign-in-page.tsx";
import { SignInStartPage, type SignInStartPageProps } from "#src/web/accounts/sign-in-start-page.tsx";
import { consentText, SignUpPage } from "#src/web/accounts/sign-up-page.tsx";
import { SignedOutPage } from "#src/web/accounts/signed-out-page.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { notKept, oneLine, privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { queryOf } from "#src/web/query-of.ts";
import { meWords } from "#src/words/me-words.ts";
import { providerWords } from "#src/words/provider-words.ts";
import { teamWords } from "#src/words/team-words.ts";

/** Longer than writing a link takes. */
const evenAnswerMs = 400;
const longestName = 100;

/**
 * Signing in with a one-time link, making an account with one, and signing out. Reading the link's page uses nothing up:
 * mail programs open links too.
 */
export function accountRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const expired = (c: Context) => {
    const locale = c.get("locale");
    return show(c, <ExpiredLinkPage locale={locale} path={links(locale).signInStart} />, 410);
  };
  const device = (c: Context) => deviceName(c.req.header("user-agent"));

  pages.get("/sign-in/mail", (c) => seeOther(c, links(c.get("locale")).signInStart));
  pages.get("/sign-in/:token", async (c) => {
    privately(c);
    const locale = c.get("locale");
    const token = c.req.param("token");
    const next = safeNext(c.req.query("next"));
    const page = { locale, path: links(locale).signIn(token), token, next };
    const link = await mailLinkOf(db, token, world.clock.now());
    if (link?.purpose !== "sign-up") return show(c, <SignInPage {...page} />);
    return show(c, <SignUpPage {...page} mail={link.mail} typed="" problems={[]} />);
  });

  pages.post("/sign-in", async (c) => {
    privately(c);
    await countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
    const fields = await readForm(c);
    try {
      const opened = await write(db, (tx) => signIn(tx, world, fields.one("token"), device(c)));
      return await enter(services, c, opened, { next: safeNext(fields.one("next")), locale: c.get("locale") });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "expired") throw error;
      return expired(c);
    }
  });

  // The link works once by itself, so the form needs no submit id.
  pages.post("/sign-up", async (c) => {
    privately(c);
    const locale = c.get("locale");
    await countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
    const fields = await readForm(c);
    const token = fields.one("token");
    const next = safeNext(fields.one("next"));
    const link = await mailLinkOf(db, token, world.clock.now());
    if (link?.purpose !== "sign-up") return expired(c);
    const name = oneLine(fields.one("name"));
    const problems = signUpProblems(locale, name, fields.one("agree") === "yes");
    if (problems.length > 0) {
      const page = { locale, path: links(locale).signIn(token), token, next, mail: link.mail };
      return show(c, <SignUpPage {...page} typed={fields.one("name")} problems={problems} />, 422);
    }
    const consent = { locale, text: consentText(locale) };
    try {
      const opened = await write(db, (tx) => signUp(tx, world, token, { name, consent, device: device(c) }));
      return await enter(services, c, opened, { next, locale });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "expired") throw error;
      return expired(c);
    }
  });
  pages.get("/sign-up", (c) => seeOther(c, links(c.get("locale")).signInStart));

  const startPage = (c: Context, form: Pick<SignInStartPageProps, "typed" | "problem" | "sent" | "next">) => {
    const locale = c.get("locale");
    return show(
      c,
      <SignInStartPage
        locale={locale}
        path={links(locale).signInStart}
        mailLeaves={config.smtpUrl !== undefined}
        submitId={submitIds(services)("mail")}
        signedIn={isSignedIn(c.get("actor"))}
        passkeys={relyingParty(config.baseUrl) !== null}
        providers={services.providers}
        failed={providerFailure(locale, c)}
        {...form}
      />,
      form.problem === undefined ? 200 : 422,
    );
  };
  pages.get("/sign-in", (c) => {
    notKept(c);
    return startPage(c, { typed: "", sent: c.req.query("sent") === "yes", next: safeNext(c.req.query("next")) });
  });

  pages.post("/sign-in/mail", async (c) => {
    notKept(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const mail = oneLine(fields.one("mail"));
    const next = safeNext(fields.one("next"));
    if (!isMailAddress(mail))
      return startPage(c, {
        typed: fields.one("mail"),
        problem: teamWords[locale].problems["mail-invalid"],
        sent: false,
        next,
      });
    // Every way takes the same time and says the same, so that nobody learns here who has an account.
    const evenly = new Promise((resolve) => setTimeout(resolve, evenAnswerMs));
    await submitted(services, c, { fields, action: "sign-in mail", limit: "sign-in" }, async (tx) => {
      await mailSignInLink(tx, services, { mail, locale, next });
      return {};
    });
    await evenly;
    return seeOther(
      c,
      `${links(locale).signInStart}${queryOf([
        ["sent", "yes"],
        ["next", next ?? ""],
      ])}`,
    );
  });

  // Signing out twice is the same, so the form needs no id.
  pages.post("/sign-out", async (c) => {
    const session = sessionOf(c, config.baseUrl);
    if (session) await write(db, (tx) => signOut(tx, session));
    takeSession(c, config.baseUrl);
    return seeOther(c, links(c.get("locale")).signOut);
  });
  pages.get("/sign-out", (c) => {
    const locale = c.get("locale");
    return show(c, <SignedOutPage locale={locale} path={links(locale).signOut} />);
  });
}

/** What is said after signing in elsewhere led to nothing. */
function providerFailure(locale: Locale, c: Context): string | undefined {
  const { failed, cancelled } = providerWords[locale];
  const what = c.req.method === "GET" ? c.req.query("with") : undefined;
  return what === "failed" ? failed : what === "cancelled" ? cancelled : undefined;
}

/** What is wrong with a form that makes an account. */
export function signUpProblems(locale: Locale, name: string, agrees: boolean): FieldProblem[] {
  const words = meWords[locale].signUp.problems;
  const problems: FieldProblem[] = [];
  if (name === "") problems.push({ field: "name", words: words["name-missing"] });
  else if ([...name].length > longestName) problems.push({ field: "name", words: words["too-long"] });
  if (!agrees) problems.push({ field: "agree", words: words["agree-missing"] });
  return problems;
}
