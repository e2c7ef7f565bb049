import nodemailer from "nodemailer";
import type { MailPort } from "#src/domain/notify/deliver-mail.ts";
import { bounceAddress, messageIdOf, replyAddress } from "#src/domain/notify/reply-address.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";

/**
 * A mail server spoken to by SMTP. The Message-ID is made from the mail's own id, so that a mail sent again after a
 * crash is recognised as the same; `Auto-Submitted` keeps answering machines from answering (RFC 3834). Where mail comes
 * in (`receives`), answers have an address of their request, and reports one of the mail.
 */
export function smtpPort(
  smtpUrl: string,
  from: string,
  { receives = false }: { receives?: boolean } = {},
): MailPort & { verify(): Promise<void> } {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send({ id, to, subject, body, isNotice, replyToken, refersTo }) {
      const references = refersTo.map((one) => (isUuid(one) ? messageIdOf(from, one) : one));
      const nearest = references.at(-1);
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject,
        text: body,
        messageId: messageIdOf(from, id),
        ...(nearest === undefined ? {} : { inReplyTo: nearest, references }),
        ...(receives && replyToken !== null ? { replyTo: replyAddress(from, replyToken) } : {}),
        ...(receives ? { envelope: { from: bounceAddress(from, id), to } } : {}),
        // What a person wrote is not automatic, and machines still should not answer it.
        headers: isNotice ? { "Auto-Submitted": "auto-generated" } : { "X-Auto-Response-Suppress": "OOF, AutoReply" },
      });
    },
    async verify() {
      await transport.verify();
    },
  };
}
