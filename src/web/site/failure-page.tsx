import type { Context } from "hono";
import { isSignedIn, stranger } from "#src/domain/accounts/actor.ts";
import type { Failure } from "#src/http/answer-error.ts";
import { referrerPolicyOfKeys } from "#src/http/security-headers.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links, sameIn, splitLocale } from "#src/web/links.ts";
import { ErrorPage, type Resend } from "#src/web/pages/error-page.tsx";
import type { ErrorKind } from "#src/words/error-words.ts";

const kinds: Readonly<Record<string, ErrorKind>> = {
  "not-found": "not-found",
  "not-signed-in": "forbidden",
  "not-allowed": "forbidden",
  "forbidden-origin": "forbidden-origin",
  "needs-second-person": "forbidden",
  expired: "expired",
  "link-used": "expired",
  "stale-form": "stale-form",
  "submit-id-reused": "submit-id-reused",
  "body-too-large": "too-large",
  "rate-limited": "rate-limited",
  "database-unavailable": "unavailable",
  busy: "rate-limited",
  internal: "bug",
};

/** The page of a failure: in the reader's language, with what was typed, and with nothing of what went wrong inside. */
export async function failurePage(c: Context, failure: Failure, requestId: string, locale: Locale): Promise<Response> {
  const url = new URL(c.req.url);
  const wait = failure.status === 429 ? 60 : failure.status === 503 ? 5 : undefined;
  if (wait !== undefined) c.header("retry-after", String(wait));
  c.header("referrer-policy", referrerPolicyOfKeys(url.pathname));
  const { bare } = splitLocale(url.pathname);
  // A failed POST has no page of its own to switch the language of; the first page has.
  const path = c.req.method === "GET" ? url.pathname : "/";
  // What this session may not do without a passkey: there it stands what to do about it.
  if (failure.code === "not-allowed" && c.req.method === "GET" && c.get("proof")?.isHeldBack)
    return c.redirect(links(locale).me, 303);
  const [own] = /^\/(?:h\/[A-Za-z0-9_-]{32}(?=\/|$)|keep\/[A-Za-z0-9_-]{32}(?=\/))/.exec(bare) ?? [];
  const page = (
    <ErrorPage
      locale={locale}
      path={path}
      kind={keeperKind(bare, failure) ?? kinds[failure.code] ?? (failure.status >= 500 ? "bug" : "stale-form")}
      requestId={failure.status >= 500 ? requestId : undefined}
      // When a database or a solver is back nobody knows; when a minute is over everybody does.
      retryAfterSeconds={failure.status === 429 ? wait : undefined}
      keptText={await typedText(c, failure)}
      signIn={asksToSignIn(c, failure) ? links(locale).signInThen(pageOfForm(url.pathname) ?? path) : undefined}
      again={c.req.method === "GET" && failure.status >= 500 ? sameIn(`${bare}${url.search}`, locale) : undefined}
      back={own && failure.status !== 404 ? sameIn(own, locale) : undefined}
      resend={await sentAgain(c, failure)}
      signedIn={isSignedIn(c.get("actor") ?? stranger)}
    />
  );
  return c.html(renderPage(page), failure.status);
}

/** Nobody is signed in, or somebody as who may not open the page: another account may. */
function asksToSignIn(c: Context, failure: Failure): boolean {
  return failure.code === "not-signed-in" || (failure.code === "not-allowed" && c.req.method === "GET");
}

/** A link by which somebody keeps the entry of a desk has nothing to do with consultations. */
function keeperKind(bare: string, failure: Failure): ErrorKind | undefined {
  if (!/^\/keep\/[A-Za-z0-9_-]{32}(?=\/|$)/.test(bare)) return undefined;
  const ofKeepers: Readonly<Record<string, ErrorKind>> = { "not-found": "keeper-gone", "link-used": "keeper-not-yet" };
  return ofKeepers[failure.code];
}

/** Where the form of a request stands, of which the session ended meanwhile. */
function pageOfForm(pathname: string): string | undefined {
  return /^(?:\/en|\/ja-easy)?\/requests\/[0-9a-f-]{36}(?=\/)/.exec(pathname)?.[0];
}

/** Fields that a form carries for us and nobody typed. */
const ours = new Set([
  "submitId",
  "version",
  "op",
  "segment",
  "key",
  "function",
  "question",
  "step",
  "token",
  "kind",
  "for",
  "must",
]);

/** After these the same may be sent again; where nothing was found or allowed, or the body is too large to read, nothing is. */
const givenBack = new Set([
  "not-signed-in",
  "submit-id-reused",
  "stale-form",
  "rate-limited",
  "forbidden-origin",
  "database-unavailable",
  "busy",
  "internal",
]);

/** What failed by no fault of whoever sent it, and is done at most once however often it is sent. */
const resendable = new Set(["rate-limited", "database-unavailable", "busy", "internal"]);

/** The form as it was sent, where it can be sent again from here: with its id, without files. */
async function sentAgain(c: Context, failure: Failure): Promise<Resend | undefined> {
  const { pathname, search, origin } = new URL(c.req.url);
  if (c.req.method !== "POST" || !resendable.has(failure.code) || pathname.startsWith("//")) return undefined;
  // NOTE: only what surely came from a page of ours: a button of ours would send it with the session of whoever presses it.
  if (c.req.header("sec-fetch-site") !== "same-origin" && c.req.header("origin") !== origin) return undefined;
  try {
    const fields: Record<string, string[]> = {};
    for (const [name, value] of Object.entries(await c.req.parseBody({ all: true }))) {
      const all = [value].flat();
      const words = all.filter((one) => typeof one === "string");
      // A file that was chosen cannot be given back; a field for one that was left empty can.
      if (all.some((one) => typeof one !== "string" && one.size > 0)) return undefined;
      if (words.length > 0) fields[name] = words;
    }
    return fields.submitId === undefined ? undefined : { action: `${pathname}${search}`, fields };
  } catch {
    // NOTE a body that cannot be read cannot be sent again.
    return undefined;
  }
}

/** Not a choice or an id of a form of the team, of which there are many: words of somebody. */
function isWriting(value: string): boolean {
  return /[^\x20-\x7e]/.test(value) || (value.length > 20 && /\s/.test(value));
}

/** What was typed into a form that could not be taken: given back, so that nothing is lost. */
async function typedText(c: Context, failure: Failure): Promise<string | undefined> {
  if (c.req.method !== "POST" || !givenBack.has(failure.code)) return undefined;
  try {
    const body = await c.req.parseBody({ all: true });
    const all = Object.entries(body).flatMap(([name, value]) =>
      ours.has(name)
        ? []
        : [value].flat().flatMap((one) => (typeof one === "string" && one.trim() !== "" ? [one] : [])),
    );
    const typed = failure.code === "not-signed-in" ? all.filter(isWriting) : all;
    return typed.length > 0 ? typed.join("\n") : undefined;
  } catch {
    // NOTE a body that cannot be read has nothing to give back; the failure itself was told.
    return undefined;
  }
}
