import type { Context } from "hono";
import type { Failure } from "#src/http/answer-error.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links, splitLocale } from "#src/web/links.ts";
import { ErrorPage } from "#src/web/pages/error-page.tsx";
import type { ErrorKind } from "#src/words/error-words.ts";

const kinds: Readonly<Record<string, ErrorKind>> = {
  "not-found": "not-found",
  "not-signed-in": "forbidden",
  "not-allowed": "forbidden",
  "forbidden-origin": "forbidden-origin",
  expired: "expired",
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
  c.header("referrer-policy", "no-referrer");
  const { bare } = splitLocale(url.pathname);
  // A failed POST has no page of its own to switch the language of; the first page has.
  const path = c.req.method === "GET" ? url.pathname : "/";
  const [, secret] = /^\/h\/([A-Za-z0-9_-]{32})(?:\/|$)/.exec(bare) ?? [];
  const page = (
    <ErrorPage
      locale={locale}
      path={path}
      kind={kinds[failure.code] ?? (failure.status >= 500 ? "bug" : "stale-form")}
      requestId={failure.status >= 500 ? requestId : undefined}
      retryAfterSeconds={wait}
      keptText={await typedText(c, failure)}
      signIn={failure.code === "not-signed-in" ? links(locale).signInThen(path) : undefined}
      back={secret && failure.status !== 404 ? `${locale === "ja" ? "" : `/${locale}`}/h/${secret}` : undefined}
    />
  );
  return c.html(renderPage(page), failure.status);
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
  "submit-id-reused",
  "stale-form",
  "rate-limited",
  "forbidden-origin",
  "database-unavailable",
  "busy",
  "internal",
]);

/** What was typed into a form that could not be taken: given back, so that nothing is lost. */
async function typedText(c: Context, failure: Failure): Promise<string | undefined> {
  if (c.req.method !== "POST" || !givenBack.has(failure.code)) return undefined;
  try {
    const body = await c.req.parseBody({ all: true });
    const typed = Object.entries(body).flatMap(([name, value]) =>
      ours.has(name) ? [] : [value].flat().filter((one) => typeof one === "string" && one.trim() !== ""),
    );
    return typed.length > 0 ? typed.join("\n") : undefined;
  } catch {
    // NOTE a body that cannot be read has nothing to give back; the failure itself was told.
    return undefined;
  }
}
