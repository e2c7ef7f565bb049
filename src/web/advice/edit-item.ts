import { type AccessKey, accessKeys, type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";

/** One item of an understanding that has a page of its own to correct it. */
export type EditItem =
  | { readonly kind: "segment"; readonly segment: string }
  | { readonly kind: "access"; readonly segment: string; readonly key: AccessKey }
  | { readonly kind: "need"; readonly function: string }
  | { readonly kind: "limit"; readonly key: LimitKey }
  | { readonly kind: "add-need" }
  | { readonly kind: "add-segment" };

/** The item as the last part of the address of its page (not yet URL-encoded): `access.device.s1`. */
export function formatEditItem(item: EditItem): string {
  if (item.kind === "segment") return `segment.${item.segment}`;
  if (item.kind === "access") return `access.${item.key}.${item.segment}`;
  if (item.kind === "need") return `need.${item.function}`;
  if (item.kind === "limit") return `limit.${item.key}`;
  return item.kind;
}

/** The item of an address, or null. Whether such a segment, need or function exists is for the caller to see. */
export function parseEditItem(text: string): EditItem | null {
  if (text === "add-need" || text === "add-segment") return { kind: text };
  const [kind = "", ...rest] = text.split(".");
  const id = rest.join(".");
  if (id === "") return null;
  if (kind === "segment") return { kind, segment: id };
  if (kind === "need") return { kind, function: id };
  if (kind === "limit") return isOneOf(limitKeys, id) ? { kind, key: id } : null;
  const [key = "", ...after] = rest;
  const segment = after.join(".");
  if (kind === "access" && isOneOf(accessKeys, key) && segment !== "") return { kind, key, segment };
  return null;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some((one) => one === value);
}
