import type { AddressObject, ParsedMail as Parsed } from "mailparser";
import type { DeliveryReport, MailParser } from "#src/domain/notify/parsed-mail.ts";

/** Reads mails with mailparser: MIME, all charsets that iconv knows, ISO-2022-JP among them, HTML as text. */
export const mailParser: MailParser = {
  async parse(raw) {
    // Loaded at the first mail: no start has to wait for it.
    const { simpleParser } = await import("mailparser");
    const mail = await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true, skipTextToHtml: true });
    const [from] = addressesOf(mail.from);
    const reports = mail.attachments.filter(({ contentType }) =>
      /^message\/(global-)?delivery-status$/i.test(contentType),
    );
    return {
      messageId: mail.messageId ?? null,
      refersTo: [...new Set([mail.inReplyTo ?? [], [mail.references ?? []].flat().reverse()].flat())],
      from: from?.address ? { name: from.name ?? "", address: from.address } : null,
      // Longer is nobody's subject, and patterns are tried on it.
      subject: (mail.subject ?? "").slice(0, 1000),
      text: mail.text ?? "",
      headers: {
        autoSubmitted: headerOf(mail, "auto-submitted"),
        precedence: headerOf(mail, "precedence"),
        listId: headerOf(mail, "list-id") || (mail.headers.has("list") ? "list" : ""),
        autoReply: headerOf(mail, "x-autoreply") || headerOf(mail, "x-autorespond"),
        contentType:
          /^content-type:\s*([^\r\n]*)/i.exec(
            mail.headerLines.find(({ key }) => key === "content-type")?.line ?? "",
          )?.[1] ?? "",
      },
      files: mail.attachments
        .filter((file) => !reports.includes(file))
        .map(({ filename, content, contentType }) => ({ name: filename ?? nameFor(contentType), content })),
      reports: reports.flatMap(({ content }) => readReports(content.toString("utf8"))),
    };
  },
};

/** The groups of a delivery report after its first, which tells of the server (RFC 3464, 2.1). */
function readReports(text: string): DeliveryReport[] {
  const groups = text.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n\s*\r?\n/);
  return groups.flatMap((group) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(group)?.[1]?.trim() ?? "";
    const action = field("Action").toLowerCase();
    return action === "" ? [] : [{ action, status: field("Status"), diagnostic: field("Diagnostic-Code") }];
  });
}

function addressesOf(value: AddressObject | AddressObject[] | undefined) {
  return [value ?? []].flat().flatMap((one) => one.value);
}

function headerOf(mail: Parsed, name: string): string {
  const value = mail.headers.get(name);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return String(value[0] ?? "");
  return value !== undefined && "value" in value ? String(value.value) : "";
}

function nameFor(contentType: string): string {
  return contentType === "message/rfc822" ? "mail.eml" : "file";
}
