import { createHash } from "node:crypto";

/**
 * By what a mail is known again: Message-ID, sender and date together (RFC 5322, 3.6.4 wants the first alone to do, but
 * scanners and old programs use one id for many mails). Without a Message-ID: everything from the first header on that
 * is not written by servers on the way.
 */
export function mailKey(raw: Buffer): Buffer {
  const headers = headersOf(raw);
  const id = headers.get("message-id");
  const hash = createHash("sha256");
  if (id !== undefined)
    return hash.update(["id", id, headers.get("from") ?? "", headers.get("date") ?? ""].join("\n")).digest();
  return hash.update("whole\n").update(withoutTrace(raw)).digest();
}

/** The first of each header, unfolded (RFC 5322, 2.2.3), by its name in lower case; at most the first 256 KB are read. */
function headersOf(raw: Buffer): ReadonlyMap<string, string> {
  const { head } = split(raw);
  const found = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const at = line.indexOf(":");
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (at > 0 && !found.has(name)) found.set(name, line.slice(at + 1).trim());
  }
  return found;
}

/** Received and Return-Path differ each time that a mail is handed over. */
function withoutTrace(raw: Buffer): Buffer {
  const { head, end } = split(raw);
  const kept = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !/^(received|return-path|delivered-to|x-original-to):/i.test(line))
    .join("\n");
  return Buffer.concat([Buffer.from(kept, "latin1"), raw.subarray(end)]);
}

function split(raw: Buffer): { head: string; end: number } {
  const start = raw.subarray(0, 256 * 1024).toString("latin1");
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  return { head: start.slice(0, end), end };
}
