import { SMTPServer } from "smtp-server";
import { freePort } from "#tests/support/running-app.ts";

/** A mail server on loopback that keeps what it gets. */
export type MailServer = {
  readonly url: string;
  readonly stop: () => void;
  /** The text of the last mail to an address that is `wanted`, as soon as there is one. */
  readonly to: (mail: string, wanted: (text: string) => boolean) => Promise<string>;
};

export async function mailServer(): Promise<MailServer> {
  const received: Array<{ to: string; text: string }> = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const text = decoded(Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n"));
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, text });
        done();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => server.close(() => {}),
    async to(mail, wanted) {
      // An answer can be taken back for 20 seconds before it leaves.
      for (let i = 0; i < 450; i++) {
        const found = received.findLast((one) => one.to === mail && wanted(one.text));
        if (found) return found.text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no such mail to ${mail}: ${JSON.stringify(received)}`);
    },
  };
}

/** The text of a mail: its body may be in base64 or quoted-printable (RFC 2045). */
function decoded(mail: string): string {
  const [head = "", ...body] = mail.split("\n\n");
  const text = body.join("\n\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return text;
  const bytes = text
    .replaceAll(/=\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
