import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import { connectPending, type PendingIdentity, pendingOf, signUpWith } from "#src/domain/accounts/identities.ts";
import { accountById } from "#src/domain/accounts/team.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { signUpProblems } from "#src/web/accounts/account-routes.tsx";
import { mailConfirmation } from "#src/web/accounts/confirm-mail.ts";
import { ConnectPage, type ConnectPageProps, connectConsent } from "#src/web/accounts/connect-page.tsx";
import { deviceName } from "#src/web/accounts/device-name.ts";
import { enter } from "#src/web/accounts/enter.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { askedForProof } from "#src/web/accounts/proof.ts";
import { providerCookie, takeProviderCookie } from "#src/web/accounts/provider-cookies.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";
import { tellingOfSignIn } from "#src/web/accounts/sign-in-notice.ts";
import { links } from "#src/web/links.ts";
import { notKept, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { teamWords } from "#src/words/team-words.ts";

/**
 * Whom another service knows and we do not: they make an account, or sign in to the one they have and say that the two
 * belong together. The token of it is in a cookie: a link sent to somebody else's browser connects nothing there.
 */
export function connectRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const tokenOf = (c: Context) => providerCookie(c, config.baseUrl, "pending") ?? "";
  const nameOf = ({ method, issuer }: PendingIdentity) =>
    services.providers.find(({ id }) => id === method)?.name ?? new URL(issuer).host;

  const page = async (
    c: Context,
    pending: PendingIdentity | null,
    form: Pick<ConnectPageProps, "typed" | "problems"> = { typed: {}, problems: [] },
  ) => {
    const actor = c.get("actor");
    const account = isSignedIn(actor) ? await accountById(db, actor.accountId) : null;
    const props: ConnectPageProps = {
      locale: c.get("locale"),
      told: pending && { service: nameOf(pending), name: pending.name, mail: pending.mail },
      account: account?.name ?? null,
      mailLeaves: config.smtpUrl !== undefined,
      submitId: submitIds(services),
      ...form,
    };
    return show(c, <ConnectPage {...props} />, form.problems.length > 0 ? 422 : 200);
  };

  pages.get("/connect", async (c) => {
    notKept(c);
    return page(c, await pendingOf(db, tokenOf(c), world.clock.now()));
  });

  // Whom it waits for is used up by it, so the form needs no submit id.
  pages.post("/connect/new", async (c) => {
    notKept(c);
    await countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
    const locale = c.get("locale");
    const pending = await pendingOf(db, tokenOf(c), world.clock.now());
    if (pending === null) return seeOther(c, links(locale).connect);
    const fields = await readForm(c);
    const name = oneLine(fields.one("name"));
    const mail = oneLine(fields.one("mail"));
    const problems = signUpProblems(locale, name, fields.one("agree") === "yes");
    if (mail !== "" && !isMailAddress(mail))
      problems.push({ field: "mail", words: teamWords[locale].problems["mail-invalid"] });
    if (problems.length > 0)
      return page(c, pending, { typed: { name: fields.one("name"), mail: fields.one("mail") }, problems });
    const consent = { locale, text: connectConsent(locale, nameOf(pending)) };
    const device = deviceName(c.req.header("user-agent"));
    try {
      const opened = await write(db, async (tx) => {
        const made = await signUpWith(tx, world, tokenOf(c), { name, consent, device });
        if (mail !== "" && config.smtpUrl !== undefined)
          await mailConfirmation(tx, services, { accountId: made.accountId, mail, locale });
        return made;
      });
      takeProviderCookie(c, config.baseUrl, "pending");
      return await enter(services, c, opened, { next: pending.next, locale });
    } catch (error) {
      // Sent twice at once: the other one made the account.
      if (!(error instanceof Refusal) || !["expired", "identity-taken"].includes(error.code)) throw error;
      return seeOther(c, links(locale).connect);
    }
  });

  pages.post("/connect/mine", async (c) => {
    const { accountId } = signedInOf(c);
    const to = links(c.get("locale"));
    const asked = await askedForProof(services, c, to.connect, { signsIn: true });
    if (asked) return asked;
    const fields = await readForm(c);
    const me = { accountId, session: sessionOf(c, config.baseUrl) ?? "" };
    const token = tokenOf(c);
    const pending = await pendingOf(db, token, world.clock.now());
    try {
      await submitted(services, c, { fields, action: "connect mine" }, async (tx) => {
        await tellingOfSignIn(tx, services, me, () => connectPending(tx, world, token, accountId));
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || !["expired", "identity-taken"].includes(error.code)) throw error;
      return seeOther(c, error.code === "expired" ? to.connect : `${to.me}?with=taken`);
    }
    takeProviderCookie(c, config.baseUrl, "pending");
    return seeOther(c, pending?.next ?? `${to.me}?done=identity-added#identities`);
  });

  for (const path of ["/connect/new", "/connect/mine"])
    pages.get(path, (c) => seeOther(c, links(c.get("locale")).connect));
}
