import { createHash } from "node:crypto";

/** Namespace of all ids in `catalogue/desks`, made once; changing it would rename every desk. */
const namespace = "c9ac7c03-da44-5ee2-b15e-9609b8bfc719";

/**
 * The id that belongs to a readable name such as `desk/childline` or `desk/childline/phone/0120-99-7777`:
 * a UUID of version 5 (RFC 9562 §5.5), so the same name gives the same id on every machine.
 */
export function deskUuid(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
