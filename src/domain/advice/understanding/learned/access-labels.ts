/** Of whomever it is said: what people can use is told in the same words of all of them. */
export const anyKind = "any";

export function accessLabel(kind: string, key: string, value: string): string {
  return `access:${kind}.${key}=${value}`;
}
