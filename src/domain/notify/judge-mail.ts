import type { DeliveryReport, ParsedMail } from "#src/domain/notify/parsed-mail.ts";
import { readOwnAddress } from "#src/domain/notify/reply-address.ts";

/**
 * Who wrote a mail. `own`: we did, it must not come round again. `bounce`: a server says that a mail of ours did not
 * arrive. `report`: a server says anything else (delayed, delivered). `machine`: an answering machine or a list, which
 * is never answered. `person`: everything else.
 */
export type MailVerdict = { kind: "own" | "report" | "machine" | "person" } | { kind: "bounce"; diagnostic: string };

/**
 * Judges a mail by its envelope and its marks (RFC 3834, section 2 and 5; RFC 3464). `own` is our address.
 */
export function judgeMail(own: string, envelope: { from: string; to: string }, mail: ParsedMail): MailVerdict {
  if (mail.from !== null && readOwnAddress(own, mail.from.address) !== null) return { kind: "own" };
  const { autoSubmitted, contentType, precedence, listId, autoReply } = mail.headers;
  if (mail.reports.length > 0 || /^multipart\/report\b/i.test(contentType)) return ofReports(mail);
  const isAutomatic = autoSubmitted !== "" && !/^no\b/i.test(autoSubmitted);
  const isReply = /^auto-replied\b/i.test(autoSubmitted) || autoReply !== "";
  const toBounce = readOwnAddress(own, envelope.to)?.kind === "bounce";
  // An old server's report has no parts, only an empty envelope sender; so have answers of holiday machines, which say so.
  if (envelope.from === "" && toBounce && !isReply) return { kind: "bounce", diagnostic: firstLines(mail.text) };
  if (
    isAutomatic ||
    envelope.from === "" ||
    autoReply !== "" ||
    listId !== "" ||
    /^(bulk|junk|list|auto_reply)\b/i.test(precedence)
  )
    return { kind: "machine" };
  return { kind: "person" };
}

function ofReports(mail: ParsedMail): MailVerdict {
  const failed = mail.reports.find((report) => report.action === "failed" || /^5\./.test(report.status));
  return failed ? { kind: "bounce", diagnostic: diagnosticOf(failed) } : { kind: "report" };
}

function diagnosticOf({ status, diagnostic }: DeliveryReport): string {
  return [status, diagnostic].filter(Boolean).join(" ").slice(0, 500) || "failed";
}

function firstLines(text: string): string {
  return text.trim().split("\n").slice(0, 3).join(" ").slice(0, 500) || "returned";
}
