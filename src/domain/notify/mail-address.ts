/**
 * Whether this can be an address of mail that we can deliver to: one `@`, a dotted domain, no spaces or control
 * characters, at most 254 characters (RFC 5321, 4.5.3.1.3). Japanese carriers hand out addresses that RFC 5322 forbids
 * (dots in a row, a dot before the @): they are real and pass.
 */
export function isMailAddress(value: string): boolean {
  return value.length <= 254 && /^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,63}$/i.test(value);
}
