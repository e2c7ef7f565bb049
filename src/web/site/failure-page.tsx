import type { Context } from "hono";
import type { Failure } from "#src/http/answer-error.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { splitLocale } from "#src/web/links.ts";
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
      keptText={await typedText(c)}
      back={secret && failure.status !== 404 ? `${locale === "ja" ? "" : `/${locale}`}/h/${secret}` : undefined}
    />
  );
  return c.html(renderPage(page), failure.status);
}

/** What was typed into the long field of a form that could not be taken: given back, so that nothing is lost. */
async function typedText(c: Context): Promise<string | undefined> {
  if (c.req.method !== "POST") return undefined;
  try {
    const body = await c.req.parseBody();
    const typed = body.text ?? body.message;
    return typeof typed === "string" && typed.trim() !== "" ? typed : undefined;
  } catch {
    // NOTE a body that cannot be read (too large, cut off) has nothing to give back; the failure itself was told.
    return undefined;
  }
}
