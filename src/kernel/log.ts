import type { Clock } from "#src/kernel/clock.ts";

/** Plain values only: a record or a form never ends up in a log by accident. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

/**
 * Structured log: one JSON object a line with `time`, `level`, `event` and fields. Give ids, counts and durations;
 * never what a person typed, a name, an address or a secret. What slips through is masked: fields with telling names,
 * addresses of mail, passwords in URLs and the keys in `/h/…` paths.
 */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` is reduced to its kind and its frames: messages of database errors repeat what people typed. */
  error(event: string, error: unknown, fields?: LogFields): void;
  /** A log that adds these fields to every line, for example a request id. */
  with(fields: LogFields): Log;
};

/** A log that hands finished lines (without line end) to `out`. */
export function createLog(out: (line: string) => void, clock: Clock, always: LogFields = {}): Log {
  const put = (level: string, event: string, fields: LogFields) => {
    const line: LogFields = { time: clock.now().toISOString(), level, event };
    for (const [key, value] of Object.entries({ ...always, ...fields })) line[key] = safeValue(key, value);
    out(JSON.stringify(line));
  };
  return {
    info: (event, fields = {}) => put("info", event, fields),
    warn: (event, fields = {}) => put("warn", event, fields),
    error: (event, error, fields = {}) => put("error", event, { ...fields, ...errorFields(error) }),
    with: (fields) => createLog(out, clock, { ...always, ...fields }),
  };
}

/** For tests and for code that runs without a log. */
export const silentLog: Log = { info() {}, warn() {}, error() {}, with: () => silentLog };

const TELLING = /password|passwd|secret|token|cookie|authorization|e-?mail|phone|address$|^(text|body|query|name)$/i;

function safeValue(key: string, value: LogFields[string]): LogFields[string] {
  if (value === null || value === undefined) return value;
  if (TELLING.test(key)) return "[withheld]";
  return typeof value === "string" ? masked(value) : value;
}

function masked(text: string): string {
  return text
    .replace(/(\w+:\/\/)[^\s/@]+@/g, "$1[withheld]@")
    .replace(/[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;]+/g, "[withheld]")
    .replace(/\/(h|s|sign-in|share)\/[A-Za-z0-9_-]{16,}/g, "/$1/[withheld]")
    .slice(0, 2000);
}

/** Kind, code and frames of an error and its deepest cause, without the words of database errors. */
function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  let cause: Error = error;
  for (let depth = 0; depth < 5 && cause.cause instanceof Error; depth++) cause = cause.cause;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  const constraint = "constraint" in cause && typeof cause.constraint === "string" ? cause.constraint : undefined;
  // NOTE a SQL state has five characters; its message and that of any wrapper around it quote values of rows.
  const fromDatabase = cause !== error || (code !== undefined && code.length === 5);
  // The stack begins with the message, whose lines may look like frames and quote what people typed.
  const frames = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|native\)|<anonymous>\)?)$/.test(line));
  return {
    error: error.name,
    cause: cause === error ? undefined : cause.name,
    code,
    constraint,
    message: fromDatabase ? undefined : cause.message,
    frames: frames.slice(0, 8).join(" | "),
  };
}
