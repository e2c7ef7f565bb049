import type { Context, MiddlewareHandler } from "hono";

/** Pages load nothing but our own style sheet, and run no script; `allowOwnScript` is the one exception. */
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

/** Whether what lies under this path is opened by a key that its address or its form holds, never by a session. */
export function isOpenedByKey(pathname: string): boolean {
  return /^(\/en|\/ja-easy)?\/(h|s|r|c|form|for-someone|sign-in|sign-up|hearings|site-check|self-check|meeting-kit)(\/|$)/.test(
    pathname,
  );
}

/** Headers of every answer. `secure` adds HSTS where the installation is reached by https. */
export function securityHeaders(secure: boolean): MiddlewareHandler {
  return async function setSecurityHeaders(c, next) {
    await next();
    const headers = c.res.headers;
    if (!headers.has("content-security-policy")) headers.set("content-security-policy", contentSecurityPolicy);
    headers.set("x-content-type-options", "nosniff");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("cross-origin-resource-policy", "same-origin");
    headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    // Addresses that hold a key, and answers of the API, stay between us and the asker.
    const { pathname } = new URL(c.req.url);
    const hasKey = isOpenedByKey(pathname);
    if (hasKey) headers.set("referrer-policy", "no-referrer");
    if ((hasKey || pathname.startsWith("/api/")) && !headers.has("cache-control"))
      headers.set("cache-control", "no-store");
    if (!headers.has("referrer-policy")) headers.set("referrer-policy", "same-origin");
    if (secure) headers.set("strict-transport-security", "max-age=31536000");
  };
}
