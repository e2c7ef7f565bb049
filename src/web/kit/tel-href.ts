/** The address that dials a number. `#` begins a fragment in an address, so it is written as %23 (RFC 3966 §5.1.1). */
export function telHref(number: string): string {
  return `tel:${number.replaceAll(/[^\d+#*]/g, "").replaceAll("#", "%23")}`;
}
