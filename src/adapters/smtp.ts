import nodemailer from "nodemailer";
import type { MailPort } from "#src/domain/notify/deliver-mail.ts";

/**
 * A mail server spoken to by SMTP. The Message-ID is made from the mail's own id, so that a mail sent again after a
 * crash is recognised as the same; `Auto-Submitted` keeps answering machines from answering (RFC 3834).
 */
export function smtpPort(smtpUrl: string, from: string): MailPort {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  const domain = from.split("@")[1] ?? "localhost";
  return {
    async send({ id, to, subject, body }) {
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject,
        text: body,
        messageId: `<${id}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}
