import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import {
  type Attempt,
  addIdentity,
  attemptLifeMs,
  enterWith,
  pendingLifeMs,
  removeIdentity,
  startAttempt,
  useAttempt,
} from "#src/domain/accounts/identities.ts";
import { type Provider, ProviderProblem, type ToldIdentity } from "#src/domain/accounts/provider.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deviceName } from "#src/web/accounts/device-name.ts";
import { enter } from "#src/web/accounts/enter.ts";
import { GoingOnPage } from "#src/web/accounts/going-on-page.tsx";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { askedForProof } from "#src/web/accounts/proof.ts";
import { giveProviderCookie, providerCookie, takeProviderCookie } from "#src/web/accounts/provider-cookies.ts";
import { safeNext } from "#src/web/accounts/safe-next.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";
import { tellingOfSignIn } from "#src/web/accounts/sign-in-notice.ts";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, show, submitted } from "#src/web/page-context.ts";

/** Signing in at another service, connecting one, removing one. */
export function providerRoutes(pages: Hono, services: Services): void {
  const { db, world, config, log } = services;

  const providerOf = (id: string): Provider => {
    const found = services.providers.find((one) => one.id === id);
    if (!found) throw new Refusal("not-found");
    return found;
  };
  // One address in every language: services want it registered exactly.
  const redirectUri = ({ id }: Provider) => `${config.baseUrl}${links("ja").signInWith(id)}/back`;
  const noted = (provider: Provider, error: unknown) => {
    if (!(error instanceof ProviderProblem)) throw error;
    log.warn("provider-failed", { provider: provider.id, reason: error.message });
  };

  /** Answers with the page that leads to the service, and the cookie that binds what comes back to this browser. */
  const begin = async (c: Context, provider: Provider, { next, accountId }: Pick<Attempt, "next" | "accountId">) => {
    privately(c);
    await countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
    const locale = c.get("locale");
    const back = accountId === null ? links(locale).signInStart : links(locale).me;
    try {
      const { browser, ...sent } = await write(db, (tx) =>
        startAttempt(tx, world, { provider: provider.id, next, locale, accountId }),
      );
      const to = await provider.authorization({ ...sent, redirectUri: redirectUri(provider), locale });
      giveProviderCookie(c, config.baseUrl, "attempt", { value: browser, lifeMs: attemptLifeMs });
      c.header("refresh", `0; url=${to}`);
      return show(c, <GoingOnPage locale={locale} name={provider.name} to={to} back={back} />);
    } catch (error) {
      noted(provider, error);
      return seeOther(c, `${back}?with=failed`);
    }
  };

  // Nothing is changed for anybody by beginning: the forms are not counted as once.
  pages.post("/sign-in/with/:provider", async (c) => {
    const provider = providerOf(c.req.param("provider"));
    return begin(c, provider, { next: safeNext((await readForm(c)).one("next")), accountId: null });
  });
  pages.post("/me/identities", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).me, { signsIn: true });
    if (asked) return asked;
    const provider = providerOf((await readForm(c)).one("provider"));
    return begin(c, provider, { next: null, accountId });
  });

  /** What the service says of whom the browser brings back; null where it does not, or not as it should. */
  const identified = async (c: Context, provider: Provider, attempt: Attempt): Promise<ToldIdentity | null> => {
    const code = c.req.query("code");
    const issuer = c.req.query("iss");
    // RFC 9207: where a service says who it is, it must be the one that was asked.
    if (!code || code.length > 4000 || (issuer !== undefined && issuer !== provider.issuer)) return null;
    const { nonce, codeVerifier: verifier } = attempt;
    try {
      return await provider.identify({ redirectUri: redirectUri(provider), code, verifier, nonce });
    } catch (error) {
      noted(provider, error);
      return null;
    }
  };

  const signInWith = async (c: Context, told: ToldIdentity, { next, locale }: Attempt) => {
    const device = deviceName(c.req.header("user-agent"));
    const entered = await write(db, (tx) => enterWith(tx, world, told, { device, next }));
    if ("opened" in entered) return enter(services, c, entered.opened, { next, locale });
    giveProviderCookie(c, config.baseUrl, "pending", { value: entered.pending, lifeMs: pendingLifeMs });
    return seeOther(c, links(locale).connect);
  };

  /** Into the account that asked for it, as long as it is the one signed in. */
  const connect = async (c: Context, told: ToldIdentity, { accountId, locale }: Attempt) => {
    const actor = c.get("actor");
    if (accountId === null || !isSignedIn(actor) || actor.accountId !== accountId) throw new Refusal("provider-failed");
    const me = { accountId, session: sessionOf(c, config.baseUrl) ?? "" };
    await write(db, (tx) => tellingOfSignIn(tx, services, me, () => addIdentity(tx, world, accountId, told)));
    return seeOther(c, `${links(locale).me}?done=identity-added#identities`);
  };

  pages.get("/sign-in/with/:provider/back", async (c) => {
    privately(c);
    const provider = providerOf(c.req.param("provider"));
    const browser = providerCookie(c, config.baseUrl, "attempt") ?? "";
    takeProviderCookie(c, config.baseUrl, "attempt");
    const answer = { browser, state: c.req.query("state") ?? "", provider: provider.id };
    const attempt = await write(db, (tx) => useAttempt(tx, world, answer));
    if (!attempt) return seeOther(c, `${links(c.get("locale")).signInStart}?with=failed`);
    const to = links(attempt.locale);
    const back = attempt.accountId === null ? to.signInStart : to.me;
    if (c.req.query("error") === "access_denied") return seeOther(c, `${back}?with=cancelled`);
    try {
      const told = await identified(c, provider, attempt);
      if (told === null) return seeOther(c, `${back}?with=failed`);
      return await (attempt.accountId === null ? signInWith(c, told, attempt) : connect(c, told, attempt));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return seeOther(c, `${back}?with=${error.code === "identity-taken" ? "taken" : "failed"}`);
    }
  });

  pages.post("/me/identities/remove", async (c) => {
    const { accountId } = signedInOf(c);
    const to = links(c.get("locale"));
    const asked = await askedForProof(services, c, to.me, { signsIn: true });
    if (asked) return asked;
    const fields = await readForm(c);
    const me = { accountId, session: sessionOf(c, config.baseUrl) ?? "" };
    const identity = { issuer: fields.one("issuer"), subject: fields.one("subject") };
    try {
      await submitted(services, c, { fields, action: "remove identity" }, async (tx) => {
        await tellingOfSignIn(tx, services, me, () => removeIdentity(tx, world, accountId, identity));
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "last-way-in") throw error;
      return seeOther(c, `${to.me}?with=last`);
    }
    return seeOther(c, `${to.me}?done=identity-removed#identities`);
  });

  // Reached by going back or by a reload: there is nothing to read there.
  pages.get("/sign-in/with/:provider", (c) => seeOther(c, links(c.get("locale")).signInStart));
  for (const path of ["/me/identities", "/me/identities/remove"])
    pages.get(path, (c) => seeOther(c, links(c.get("locale")).me));
}
