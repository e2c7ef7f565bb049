import type { Context, MiddlewareHandler } from "hono";

/** Pages load nothing but our own style sheet, and run no script; `allowOwnScript` and `allowLiveScript` are the exceptions. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** Lets this one answer load scripts of our own files, and nothing else: neither inline nor from elsewhere (decision record 10). */
export function allowOwnScript(c: Context): void {
  c.header("content-security-policy", `${contentSecurityPolicy}; script-src 'self'`);
}

/** The same for a page whose script asks this address again (decision record 13). */
export function allowLiveScript(c: Context): void {
  c.header("content-security-policy", `${contentSecurityPolicy}; script-src 'self'; connect-src 'self'`);
}

/** Whether what lies under this path is opened by a key that its address or its form holds, never by a session. */
function isOpenedByKey(pathname: string): boolean {
  return /^(\/en|\/ja-easy)?\/(h|s|r|c|form|for-someone|sign-in|sign-up|hearings|site-check|self-check|meeting-kit)(\/|$)/.test(
    pathname,
  );
}

/** Whether a form sent here opens a session. */
export function isSigningIn(pathname: string): boolean {
  return /^(\/en|\/ja-easy)?\/(sign-in|sign-up)(\/|$)/.test(pathname);
}

/**
 * Addresses with a key are told to nobody else, and our own forms say where they were sent from. A browser takes the last
 * policy it knows (Referrer Policy, 8.1): `same-origin`, or none of it where it is older than that.
 */
export function referrerPolicyOfKeys(pathname: string): string {
  return isSigningIn(pathname) ? "same-origin" : "no-referrer, same-origin";
}

/** The finder and its script: made for other sites, they hold no session and change nothing. */
function mayBeFramed(pathname: string): boolean {
  return /^(\/[A-Za-z-]{2,7})?\/embed\/finder(\.js)?$/.test(pathname);
}

/** Headers of every answer. `secure` adds HSTS where the installation is reached by https. */
export function securityHeaders(secure: boolean): MiddlewareHandler {
  return async function setSecurityHeaders(c, next) {
    await next();
    const headers = c.res.headers;
    const { pathname } = new URL(c.req.url);
    const framed = mayBeFramed(pathname);
    const policy = framed
      ? contentSecurityPolicy.replace("frame-ancestors 'none'", "frame-ancestors *")
      : contentSecurityPolicy;
    if (!headers.has("content-security-policy")) headers.set("content-security-policy", policy);
    headers.set("x-content-type-options", "nosniff");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("cross-origin-resource-policy", framed ? "cross-origin" : "same-origin");
    headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    // Addresses that hold a key, and answers of the API, stay between us and the asker.
    const hasKey = isOpenedByKey(pathname);
    if (hasKey) headers.set("referrer-policy", referrerPolicyOfKeys(pathname));
    if ((hasKey || pathname.startsWith("/api/")) && !headers.has("cache-control"))
      headers.set("cache-control", "no-store");
    if (!headers.has("referrer-policy")) headers.set("referrer-policy", "same-origin");
    if (secure) headers.set("strict-transport-security", "max-age=31536000");
  };
}
