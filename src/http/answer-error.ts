import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { isDatabaseUnavailable } from "#src/db/database-error.ts";
import { refusalStatus } from "#src/http/refusal-status.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Log } from "#src/kernel/log.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { plainWords } from "#src/words/furigana.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** A body of the API that does not have its shape: every field at once. */
export class InvalidBody extends Error {
  override readonly name = "InvalidBody";
  readonly fields: ReadonlyArray<{ field: string; message: string }>;
  constructor(fields: ReadonlyArray<{ field: string; message: string }>) {
    super("the body does not have its shape");
    this.fields = fields;
  }
}

/** What went wrong, as a status and a code; a bug is `internal` and is logged with its frames. */
export type Failure = {
  status: ReturnType<typeof refusalStatus>;
  code: string;
  fields?: ReadonlyArray<{ field: string; message: string }>;
};

/** Tells a refusal, bad input, a database that is away, and a bug apart. Only the last two are logged. */
export function failureOf(error: unknown, log: Log): Failure {
  if (error instanceof Refusal)
    return {
      status: refusalStatus(error.code),
      code: error.code,
      ...(error.field ? { fields: [{ field: error.field, message: error.code }] } : {}),
    };
  if (error instanceof InvalidBody) return { status: 422, code: "invalid-body", fields: error.fields };
  if (error instanceof HTTPException && error.status < 500)
    return { status: refusalStatus(codeOfStatus(error.status)), code: codeOfStatus(error.status) };
  if (isDatabaseUnavailable(error)) {
    log.error("database-unavailable", error);
    return { status: 503, code: "database-unavailable" };
  }
  log.error("bug", error);
  return { status: 500, code: "internal" };
}

/** The answer of the API to any failure. */
export function apiFailure(c: Context, failure: Failure, requestId: string, locale: Locale) {
  if (failure.status === 429) c.header("retry-after", "60");
  if (failure.status === 503) c.header("retry-after", "5");
  if (failure.status === 401) c.header("www-authenticate", "Bearer");
  const words: Readonly<Record<string, string>> = refusalWords[locale];
  const message = plainWords(words[failure.code] ?? failure.code);
  const { code, fields } = failure;
  return c.json({ error: { code, message, requestId, ...(fields ? { fields } : {}) } }, failure.status);
}

function codeOfStatus(status: number): string {
  if (status === 404) return "not-found";
  if (status === 413) return "body-too-large";
  return "invalid-body";
}
