/*
 * The formats that the schemas of HSDS 3.0 ask for (JSON Schema, "Defined Formats"): what a validator of others refuses must not
 * be in an answer of ours.
 */

/** RFC 9562 in its usual form, lower case. */
export function isHsdsUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** RFC 3339 `full-date`: a day that there is. */
export function isHsdsDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February is read as 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** RFC 3339 `date-time`: with its offset. */
export function isHsdsDateTime(text: string): boolean {
  const [, day = "", hour, minute, second, offsetHour, offsetMinute] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/.exec(text) ?? [];
  return (
    isHsdsDate(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour ?? 0) < 24 &&
    Number(offsetMinute ?? 0) < 60
  );
}

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const mail = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`, "i");

/** RFC 5321 `Mailbox` without quoted names and address literals. */
export function isHsdsEmail(text: string): boolean {
  return mail.test(text);
}

const pchar = "(?:[a-z0-9\\-._~:@!$&'()*+,;=]|%[0-9a-f]{2})";
const hierarchical = `//[a-z0-9\\-._~]*(?::\\d*)?(?:/${pchar}*)*`;
const other = `(?:/(?!/)|${pchar})(?:${pchar}|/)*`;
const after = `(?:${pchar}|[/?])*`;
const plainUri = new RegExp(`^[a-z][a-z0-9+.-]*:(?:${hierarchical}|${other})(?:\\?${after})?(?:#${after})?$`, "i");

/**
 * An address as RFC 3986 has it: what is one already is given back to the letter, one with letters of other scripts, blanks or
 * signs that must be escaped is written with them escaped (WHATWG URL). Null where it is none, where there is nothing behind its
 * scheme, and where it names a user or a bare IPv6 address, which no desk does.
 */
export function hsdsUri(text: string): string | null {
  if (!URL.canParse(text)) return null;
  if (plainUri.test(text)) return text;
  const escaped = new URL(text).href
    .replaceAll(/%(?![0-9a-f]{2})/gi, "%25")
    .replaceAll(/[^a-z0-9\-._~:/?#@!$&'()*+,;=%]/gi, encodeURIComponent);
  const [before = "", ...rest] = escaped.split("#");
  const whole = rest.length === 0 ? before : `${before}#${rest.join("%23")}`;
  return plainUri.test(whole) ? whole : null;
}
