import type { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { write } from "#src/db/write.ts";
import { signIn, signOut } from "#src/domain/accounts/sign-in.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ExpiredLinkPage } from "#src/web/accounts/expired-link-page.tsx";
import { sessionCookie } from "#src/web/accounts/session-cookie.ts";
import { SignInPage } from "#src/web/accounts/sign-in-page.tsx";
import { SignInStartPage } from "#src/web/accounts/sign-in-start-page.tsx";
import { SignedOutPage } from "#src/web/accounts/signed-out-page.tsx";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, show } from "#src/web/page-context.ts";

/** Signing in with a one-time link, and out. Reading the link's page uses nothing up: mail programs open links too. */
export function accountRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;
  const name = sessionCookie(config.baseUrl);
  const cookie = { path: "/", httpOnly: true, sameSite: "Lax", secure: config.baseUrl.startsWith("https:") } as const;

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
  pages.get("/sign-in", (c) => {
    const locale = c.get("locale");
    return show(c, <SignInStartPage locale={locale} path={links(locale).signInStart} />);
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
