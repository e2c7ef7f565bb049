import { createConnection } from "node:net";
import type { SMTPServerDataStream } from "smtp-server";

export type ReceivedEnvelope = { from: string; to: string };
export type Receiving = {
  /** `smtp://host:port` or `lmtp://host:port`. */
  url: string;
  /** Whether a recipient is ours. */
  takes: (address: string) => boolean;
  /** Keeps a mail for good; the sender is told "250" only after it resolves. */
  keep: (envelope: ReceivedEnvelope, raw: Buffer) => Promise<unknown>;
  /** Told of what went wrong while keeping. */
  failed: (error: unknown) => void;
};

/** Attachments of 25 MB are a third larger in base64; above this the sender is told so (552). */
export const largestMailBytes = 36 * 1024 * 1024;

/**
 * Takes mail by SMTP or LMTP from the mail server of the domain, which has checked who may send. No password, no relay:
 * recipients that are not ours are refused. Rejects when the port cannot be opened.
 */
export async function receiveMailOn({
  url,
  takes,
  keep,
  failed,
}: Receiving): Promise<{ port: number; close(): Promise<void> }> {
  const { protocol, hostname, port } = new URL(url);
  const { SMTPServer } = await import("smtp-server");
  const server = new SMTPServer({
    lmtp: protocol === "lmtp:",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    size: largestMailBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    banner: "Yorozu",
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      callback(takes(address) ? null : withCode("no such address here", 550));
    },
    onData(stream, { envelope }, callback) {
      const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      const recipients = envelope.rcptTo.map(({ address }) => address);
      const keepAll = async () => {
        const raw = await readAll(stream);
        if (raw === null) throw withCode("the mail is too large", 552);
        // One mail to several of our addresses is one mail: the most telling address decides (the longest holds a token).
        const [to = ""] = recipients.sort((one, other) => other.length - one.length);
        await keep({ from, to }, raw);
      };
      keepAll().then(
        () => callback(null, "kept"),
        (error: unknown) => {
          const isTold = error instanceof Error && "responseCode" in error;
          if (!isTold) failed(error);
          callback(isTold ? error : withCode("cannot keep it now, please try again", 451));
        },
      );
    },
  });
  server.on("error", (error) => failed(error));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(Number(port), hostname, () => resolve());
  });
  const address = server.server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : Number(port),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Whether something that speaks SMTP or LMTP answers there: resolves, or rejects with what was wrong. */
export async function greets(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  await new Promise<void>((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) });
    const end = (error?: Error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.setTimeout(5000, () => end(new Error("no greeting within 5 s")));
    socket.once("error", end);
    socket.once("data", (data) =>
      end(data.toString("latin1").startsWith("220") ? undefined : new Error("not greeted with 220")),
    );
  });
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // NOTE read to the end in any case, so that the dialogue can go on.
    if (size <= largestMailBytes) chunks.push(chunk);
  }
  return stream.sizeExceeded || size > largestMailBytes ? null : Buffer.concat(chunks);
}

function withCode(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}
