import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/**
 * Two short-lived cookies of signing in elsewhere: `attempt` binds the answer to the browser that asked, `pending` is
 * held by whom we do not know yet. `Lax`, because the answer comes by a link from the other service.
 */
type ProviderCookie = "attempt" | "pending";

export function providerCookie(c: Context, baseUrl: string, which: ProviderCookie): string | undefined {
  return getCookie(c, nameOf(baseUrl, which));
}

export function giveProviderCookie(
  c: Context,
  baseUrl: string,
  which: ProviderCookie,
  { value, lifeMs }: { readonly value: string; readonly lifeMs: number },
): void {
  setCookie(c, nameOf(baseUrl, which), value, { ...attributes(baseUrl), maxAge: Math.floor(lifeMs / 1000) });
}

export function takeProviderCookie(c: Context, baseUrl: string, which: ProviderCookie): void {
  deleteCookie(c, nameOf(baseUrl, which), attributes(baseUrl));
}

function nameOf(baseUrl: string, which: ProviderCookie): string {
  return `${baseUrl.startsWith("https:") ? "__Host-" : ""}yorozu-${which}`;
}

function attributes(baseUrl: string) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: baseUrl.startsWith("https:") } as const;
}
