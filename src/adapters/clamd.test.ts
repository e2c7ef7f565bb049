import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { clamd } from "#src/adapters/clamd.ts";

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A scanner on loopback that takes INSTREAM as the manual says, and answers by what it read. */
async function fake(answer: (content: Buffer, socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      got = Buffer.concat([got, bytes]);
      if (got.subarray(0, 6).toString() === "zPING\0") return void answer(got, socket);
      const begin = "zINSTREAM\0".length;
      if (got.length < begin + 4 || got.subarray(0, begin).toString() !== "zINSTREAM\0") return;
      const parts: Buffer[] = [];
      for (let at = begin; got.length >= at + 4; ) {
        const length = got.readUInt32BE(at);
        if (length === 0) return answer(Buffer.concat(parts), socket);
        if (got.length < at + 4 + length) return;
        parts.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  const address = server.address();
  return `tcp://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
}

describe("clamd", () => {
  it("gets the whole content, in chunks, and its word is believed", async () => {
    const seen: Buffer[] = [];
    const address = await fake((content, socket) => {
      seen.push(content);
      socket.write(content.includes("EICAR") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
    });
    const large = Buffer.alloc(1_000_003, 7);
    expect(await clamd(address).scan(large)).toEqual({ state: "clean" });
    expect(seen[0]?.equals(large)).toBe(true);
    expect(await clamd(address).scan(Buffer.alloc(0))).toEqual({ state: "clean" });
    const found = { state: "infected", name: "Eicar-Test-Signature" };
    expect(await clamd(address).scan(Buffer.from("x EICAR x"))).toEqual(found);
  });

  it("may say it in pieces", async () => {
    const address = await fake((_, socket) => {
      socket.write("stream: ");
      setTimeout(() => socket.write("OK\0"), 20);
    });
    expect(await clamd(address).scan(Buffer.from("a"))).toEqual({ state: "clean" });
  });

  it.each([
    ["an error", (socket: Socket) => socket.write("INSTREAM size limit exceeded. ERROR\0")],
    ["OK of something else", (socket: Socket) => socket.write("OK\0")],
    ["a file of that name", (socket: Socket) => socket.write("stream: OK FOUND?\0")],
    ["half a word", (socket: Socket) => socket.end("stream: OK")],
    ["nothing, and hangs up", (socket: Socket) => socket.end()],
    ["without end", (socket: Socket) => socket.write("stream: OK ".repeat(1000))],
    ["nothing at all", () => {}],
  ])("is not taken for clean when it says %s", async (_, say) => {
    const address = await fake((_content, socket) => void say(socket));
    await expect(clamd(address, 200).scan(Buffer.from("a"))).rejects.toThrow(/clamd/);
  });

  it("is away when nobody listens, and is greeted otherwise", async () => {
    const address = await fake((_, socket) => void socket.write("PONG\0"));
    await clamd(address, 500).greets();
    stop?.();
    stop = undefined;
    await expect(clamd("tcp://127.0.0.1:1", 500).scan(Buffer.from("a"))).rejects.toThrow();
    await expect(clamd("unix:///nowhere/clamd.sock", 500).greets()).rejects.toThrow();
  });
});
