import { splitLocale } from "#src/web/links.ts";

/**
 * Where somebody goes on after signing in, if it is a page of ours: a path on this very host, never another address
 * (CWE-601). `/sign-in` itself leads nowhere. Null for anything else.
 */
export function safeNext(value: string | undefined): string | null {
  if (!value || value.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return null;
  const here = "http://here.invalid";
  const url = URL.canParse(value, here) ? new URL(value, here) : null;
  if (url?.origin !== here || url.pathname.startsWith("//")) return null;
  const { bare } = splitLocale(url.pathname);
  if (/^\/(sign-|api\/)/.test(bare)) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
