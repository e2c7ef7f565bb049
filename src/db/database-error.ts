/**
 * The code of a database error: a SQL state of five characters (PostgreSQL manual, appendix A), or the code of the
 * connection (`ECONNREFUSED`, `CONNECT_TIMEOUT` …). Looks through the wrappers that drizzle puts around errors.
 */
export function databaseErrorCode(error: unknown): string | undefined {
  for (let depth = 0, at = error; depth < 5 && at instanceof Error; depth++, at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}

const UNAVAILABLE = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "53100",
]);

// NOTE node-postgres gives these no code.
const LOST =
  /^Connection terminated|connection error and is not queryable|^timeout exceeded when trying to connect|^Cannot use a pool after/;

/**
 * True when the database could not be reached or is just starting again: an answer of 503 with `Retry-After` is
 * right, not 500. Whether a transaction broken off like this was committed is not known.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = databaseErrorCode(error);
  if (code !== undefined) return UNAVAILABLE.has(code) || code.startsWith("08");
  for (let depth = 0, at = error; depth < 5 && at instanceof Error; depth++, at = at.cause) {
    if (LOST.test(at.message)) return true;
  }
  return false;
}
