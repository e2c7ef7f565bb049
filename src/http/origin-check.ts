import type { MiddlewareHandler } from "hono";
import { isSigningIn } from "#src/http/security-headers.ts";
import { Refusal } from "#src/kernel/refusal.ts";

export type OriginFacts = {
  method: string;
  /** `Sec-Fetch-Site`, which a page cannot forge (W3C Fetch Metadata). */
  site: string | undefined;
  origin: string | undefined;
  /** Origins that are ours: the configured address and the one the request came to. */
  ours: readonly string[];
  /** The request rides on the cookie of somebody signed in. */
  hasSession: boolean;
  /** It opens a session: whoever sends it for somebody else would have them work in an account of theirs. */
  signsIn: boolean;
};

/**
 * Whether a request that changes something may have come from one of our own pages.
 *
 * Any page can make a browser say `Origin: null` (a sandboxed frame, `no-referrer`), so that it proves nothing. Ours say it
 * only in browsers from before 2018 that know no `same-origin` policy (`referrerPolicyOfKeys`), and browsers from before
 * 2020 say nothing at all. Both are let through only without a session, where there is nothing to ride on: the key stands
 * in the address itself.
 */
export function isOurOrigin({ method, site, origin, ours, hasSession, signsIn }: OriginFacts): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return true;
  if (site !== undefined) return site === "same-origin" || (site === "none" && !hasSession);
  if (origin !== undefined && origin !== "null") return ours.includes(origin);
  return !hasSession && !(signsIn && origin === "null");
}

/** @throws Refusal `forbidden-origin` */
export function originCheck(baseUrl: string, hasSession: (cookie: string | undefined) => boolean): MiddlewareHandler {
  const configured = new URL(baseUrl).origin;
  return async function checkOrigin(c, next) {
    const { origin: here, pathname } = new URL(c.req.url);
    const facts: OriginFacts = {
      method: c.req.method,
      site: c.req.header("sec-fetch-site"),
      origin: c.req.header("origin"),
      ours: [configured, here],
      hasSession: hasSession(c.req.header("cookie")),
      signsIn: isSigningIn(pathname),
    };
    if (!isOurOrigin(facts)) throw new Refusal("forbidden-origin");
    await next();
  };
}
