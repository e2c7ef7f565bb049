/**
 * What an address of ours means. `plain`: the address that people know. `case`: an answer to a mail of a request; the
 * token says which. `bounce`: what comes back to the envelope sender of one mail, by its id.
 */
export type OwnAddress = { kind: "plain" } | { kind: "case"; token: string } | { kind: "bounce"; mailId: string };

/** Lower case, because some servers fold it; 128 bits as hex. The address stays within 64 characters (RFC 5321, 4.5.3.1.1). */
export const tokenPattern = /^[0-9a-f]{32}$/;

/** The address that an answer to a request is sent to. `own` is the address of the installation. */
export function replyAddress(own: string, token: string): string {
  return withDetail(own, `c-${token}`);
}

/** The envelope sender of one mail, so that a report that comes back names it (variable envelope return path). */
export function bounceAddress(own: string, mailId: string): string {
  return withDetail(own, `b-${mailId.replaceAll("-", "")}`);
}

/** What an address means to us; null where it is not ours. Capitals do not matter. */
export function readOwnAddress(own: string, address: string): OwnAddress | null {
  const [local = "", domain = ""] = splitAddress(own.toLowerCase());
  const [given = "", at = ""] = splitAddress(address.toLowerCase());
  if (at !== domain || domain === "") return null;
  if (given === local) return { kind: "plain" };
  if (!given.startsWith(`${local}+`)) return null;
  const detail = given.slice(local.length + 1);
  const token = /^c-([0-9a-f]{32})$/.exec(detail)?.[1];
  if (token !== undefined) return { kind: "case", token };
  const hex = /^b-([0-9a-f]{32})$/.exec(detail)?.[1];
  if (hex !== undefined)
    return { kind: "bounce", mailId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") };
  // Any other detail is the plain address: people write them for their own sorting.
  return { kind: "plain" };
}

/** The Message-ID of a mail of ours, by its id. */
export function messageIdOf(own: string, mailId: string): string {
  return `<${mailId}@${splitAddress(own)[1] || "localhost"}>`;
}

/** The ids of our own mails among Message-IDs, in their order. */
export function ownMailIds(own: string, messageIds: readonly string[]): string[] {
  const domain = (splitAddress(own)[1] || "localhost").toLowerCase();
  return messageIds.flatMap((id) => {
    const [, uuid, at] =
      /^<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@([^>]+)>?$/i.exec(id.trim()) ?? [];
    return uuid !== undefined && at?.toLowerCase() === domain ? [uuid.toLowerCase()] : [];
  });
}

function withDetail(own: string, detail: string): string {
  const [local, domain] = splitAddress(own);
  return `${local}+${detail}@${domain}`;
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf("@");
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at + 1)];
}
