import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { NewSession } from "#src/domain/accounts/sign-in.ts";

/**
 * The name of the session's cookie. Over https it carries the `__Host-` prefix, with which a browser takes it only from
 * this very host, by https, for all paths (RFC 6265bis, 4.1.3.2).
 */
export function sessionCookie(baseUrl: string): string {
  return baseUrl.startsWith("https:") ? "__Host-yorozu" : "yorozu";
}

/** The session token that came with the request; nobody has looked yet whether it opens anything. */
export function sessionOf(c: Context, baseUrl: string): string | undefined {
  return getCookie(c, sessionCookie(baseUrl));
}

/** Hands the browser a session that was just opened, in place of any other. */
export function giveSession(c: Context, baseUrl: string, { session, expiresAt }: NewSession): void {
  setCookie(c, sessionCookie(baseUrl), session, { ...attributes(baseUrl), expires: expiresAt });
}

export function takeSession(c: Context, baseUrl: string): void {
  deleteCookie(c, sessionCookie(baseUrl), attributes(baseUrl));
}

function attributes(baseUrl: string) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: baseUrl.startsWith("https:") } as const;
}
