import { connect, type Socket } from "node:net";
import type { FileScanner, Scanned } from "#src/domain/requests/scan-files.ts";

/** A file is scanned in seconds; a scanner that says nothing for so long is counted as away. */
const patienceMs = 60_000;
const chunkBytes = 64 * 1024;
/** An answer is a line; more is not one. */
const longestAnswer = 2000;

/**
 * The scanner `clamd` (https://docs.clamav.net/manual/Usage/Scanning.html#clamd): the command INSTREAM, in which the
 * content goes over the connection itself, in chunks of a length (4 bytes, network order) and as many bytes, ended by a
 * length of 0. `address` is `tcp://host:3310` or `unix:///run/clamav/clamd.sock`. Everything but a clear word is an error.
 */
export function clamd(address: string, waitMs = patienceMs): FileScanner {
  return {
    scan: async (content) => verdictOf(await talk(address, "zINSTREAM\0", content, waitMs)),
    async greets() {
      const answer = await talk(address, "zPING\0", null, waitMs);
      if (answer !== "PONG") throw new Error(`clamd answered ${JSON.stringify(answer)} to PING`);
    },
  };
}

/** What an answer to INSTREAM says. @throws where it is neither clean nor found */
export function verdictOf(answer: string): Scanned {
  if (answer === "stream: OK") return { state: "clean" };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found !== undefined) return { state: "infected", name: found };
  throw new Error(`clamd answered ${JSON.stringify(answer)}`);
}

function talk(address: string, command: string, content: Uint8Array | null, waitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(address);
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    let answer = "";
    // NOTE a whole scan, not only a pause: a scanner that dribbles would hold the queue for ever.
    const limit = setTimeout(() => fail(new Error(`clamd said nothing for ${waitMs} ms`)), waitMs);
    socket.on("error", fail);
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
      if (answer.length > longestAnswer) fail(new Error("clamd answered more than a line"));
      // Commands that begin with z are answered with a NUL at the end: then nothing more comes.
      else if (answer.includes("\0")) socket.end();
    });
    socket.on("close", () => {
      clearTimeout(limit);
      const [line, ...rest] = answer.split("\0");
      if (line === undefined || rest.length === 0) reject(new Error("clamd hung up without an answer"));
      else resolve(line.trim());
    });
    socket.on("connect", () => {
      socket.write(command);
      if (content !== null) send(socket, content);
    });
  });
}

function send(socket: Socket, content: Uint8Array): void {
  for (let at = 0; at < content.length; at += chunkBytes) {
    const chunk = content.subarray(at, at + chunkBytes);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function open(address: string): Socket {
  const url = new URL(address);
  if (url.protocol === "unix:") return connect(decodeURIComponent(url.pathname));
  return connect(Number(url.port || 3310), url.hostname.replace(/^\[|\]$/g, ""));
}
