import type { MiddlewareHandler } from "hono";
import { Refusal } from "#src/kernel/refusal.ts";

export type OriginFacts = {
  method: string;
  /** `Sec-Fetch-Site`, which a page cannot forge (W3C Fetch Metadata). */
  site: string | undefined;
  origin: string | undefined;
  /** Origins that are ours: the configured address and the one the request came to. */
  ours: readonly string[];
  /** The request rides on the cookie of somebody signed in; false where the key in the address alone opens the door. */
  hasSession: boolean;
};

/**
 * Whether a request that changes something may have come from one of our own pages.
 *
 * A page with `Referrer-Policy: no-referrer` sends `Origin: null`, and an old browser sends neither header: then it is
 * let through only without a session, where there is nothing to ride on (the key stands in the address itself).
 */
export function isOurOrigin({ method, site, origin, ours, hasSession }: OriginFacts): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return true;
  if (site !== undefined) return site === "same-origin" || (site === "none" && !hasSession);
  if (origin !== undefined && origin !== "null") return ours.includes(origin);
  return !hasSession;
}

/** @throws Refusal `forbidden-origin` */
export function originCheck(
  baseUrl: string,
  hasSession: (path: string, cookie: string | undefined) => boolean,
): MiddlewareHandler {
  const configured = new URL(baseUrl).origin;
  return async function checkOrigin(c, next) {
    const { origin: here, pathname } = new URL(c.req.url);
    const facts: OriginFacts = {
      method: c.req.method,
      site: c.req.header("sec-fetch-site"),
      origin: c.req.header("origin"),
      ours: [configured, here],
      hasSession: hasSession(pathname, c.req.header("cookie")),
    };
    if (!isOurOrigin(facts)) throw new Refusal("forbidden-origin");
    await next();
  };
}
