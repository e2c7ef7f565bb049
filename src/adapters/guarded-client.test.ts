import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcp } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GuardForTests, guardedClient, type OutgoingProblem } from "#src/adapters/guarded-client.ts";

const seen: string[] = [];
let server: Server;
let port: number;
let answer: RequestListener = (_, response) => response.end("ok");

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.headers.host} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port; // NOTE a listening TCP server has an address with a port
});
afterAll(() => new Promise((done) => server.close(done).closeAllConnections()));

/** A client for whom the loopback server stands outside, under the name site.test; everything else as in production. */
const opened = (more: GuardForTests = {}) =>
  guardedClient("Yorozu test", {
    isAllowed: (address) => address === "127.0.0.1",
    resolve: async () => ["127.0.0.1"],
    ports: new Set([port]),
    ...more,
  });
const at = (path = "/") => `http://site.test:${port}${path}`;
const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "answered",
    (error: OutgoingProblem) => error.code,
  );

describe("the guarded client", () => {
  it("asks the address that was checked, by its name", async () => {
    answer = (_, response) => response.setHeader("X-Two", ["a", "b"]).end("hello");
    const got = await opened()(at("/path?q=1#part"));
    expect(got).toMatchObject({ status: 200, url: at("/path?q=1"), isCut: false, secure: null });
    expect(got.body.toString()).toBe("hello");
    expect(got.headers["x-two"]).toEqual(["a", "b"]);
    expect(seen.at(-1)).toBe(`site.test:${port} /path?q=1`);
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://１２７.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
  ])("refuses %s", async (url) => {
    expect(await failure(guardedClient("Yorozu test")(url))).toBe("address-not-public");
  });

  it.each([
    ["ftp://example.org/", "scheme-not-allowed"],
    ["file:///etc/passwd", "scheme-not-allowed"],
    ["http://me:secret@example.org/", "credentials-not-allowed"],
    ["http://example.org:22/", "port-not-allowed"],
    ["http://", "bad-address"],
  ])("refuses %s as %s", async (url, code) => {
    expect(await failure(guardedClient("Yorozu test")(url))).toBe(code);
  });

  it("refuses a name with one inside address among public ones", async () => {
    const client = guardedClient("Yorozu test", { resolve: async () => ["93.184.216.34", "10.0.0.1"] });
    expect(await failure(client("http://example.org/"))).toBe("address-not-public");
  });

  it("resolves a name once: what it becomes afterwards is not asked", async () => {
    const answers = [["127.0.0.1"], ["127.0.0.2"]];
    let asked = 0;
    await opened({ resolve: async () => answers[asked++] ?? [] })(at());
    expect(asked).toBe(1);
  });

  it("checks every redirect anew, and sends headers to nobody else", async () => {
    answer = (request, response) => {
      if (request.url === "/in") response.writeHead(302, { location: "http://127.0.0.2:1/" }).end();
      else if (request.url === "/on") response.writeHead(302, { location: "/end" }).end();
      else if (request.url === "/away") response.writeHead(302, { location: `http://other.test:${port}/end` }).end();
      else response.end(request.headers["x-key"]);
    };
    expect(await failure(opened()(at("/in")))).toBe("port-not-allowed");
    expect(await failure(opened({ ports: new Set([port, 1]) })(at("/in")))).toBe("address-not-public");
    const key = { headers: { "x-key": "secret" } };
    expect((await opened()(at("/on"), key)).body.toString()).toBe("secret");
    const away = await opened()(at("/away"), key);
    expect(away.body.toString()).toBe("");
    expect(away.hops.map(({ status }) => status)).toEqual([302, 200]);
  });

  it("ends redirects in a ring, and gives the redirect itself where none is followed", async () => {
    answer = (_, response) => response.writeHead(301, { location: "/" }).end();
    expect(await failure(opened()(at()))).toBe("too-many-redirects");
    expect((await opened()(at(), { maxRedirects: 0 })).status).toBe(301);
  });

  it("reads compressed answers, and no more of a bomb than the limit", async () => {
    const page = "字幕".repeat(1000);
    for (const [encoding, bytes] of [
      ["gzip", gzipSync(page)],
      ["br", brotliCompressSync(page)],
    ] as const) {
      answer = (_, response) => response.setHeader("content-encoding", encoding).end(bytes);
      expect((await opened()(at())).body.toString()).toBe(page);
    }
    answer = (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(50_000_000)));
    expect(await failure(opened()(at(), { maxBytes: 10_000 }))).toBe("answer-too-large");
    const cut = await opened()(at(), { maxBytes: 10_000, cut: true });
    expect([cut.body.length, cut.isCut]).toEqual([10_000, true]);
  });

  it("tells bytes that are not what they are said to be", async () => {
    answer = (_, response) => response.setHeader("content-encoding", "gzip").end("plain");
    expect(await failure(opened()(at()))).toBe("answer-unreadable");
  });

  it("gives up on an answer without end, slow or silent", async () => {
    answer = (_, response) => {
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    };
    expect(await failure(opened()(at(), { timeoutMs: 200 }))).toBe("timed-out");
    answer = () => {};
    expect(await failure(opened()(at(), { timeoutMs: 200 }))).toBe("timed-out");
    expect(await failure(opened({ resolve: () => new Promise(() => {}) })(at(), { timeoutMs: 100 }))).toBe("timed-out");
  });

  it("never sends a packet inside, however the address is written", async () => {
    let packets = 0;
    const inside = createTcp((socket) => {
      packets += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => inside.listen(0, "127.0.0.1", done));
    const { port: door } = inside.address() as AddressInfo; // NOTE as above
    const client = guardedClient("Yorozu test", { ports: new Set([door]) });
    const loopback = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(([b, c, d]) => [127, b, c, d]);
    const written = loopback.chain(([a = 0, b = 0, c = 0, d = 0]) =>
      fc.constantFrom(
        `${a}.${b}.${c}.${d}`,
        String(a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d),
        `0${a.toString(8)}.${b}.${c}.${d}`,
        `0x${a.toString(16)}.${b * 2 ** 16 + c * 2 ** 8 + d}`,
        `[::ffff:${a}.${b}.${c}.${d}]`,
        "localhost",
        "0",
        "[::]",
      ),
    );
    await fc.assert(
      fc.asyncProperty(written, async (host) => {
        expect(await failure(client(`http://${host}:${door}/`))).toMatch(/address-not-public|name-not-found/);
      }),
      { numRuns: 60 },
    );
    await new Promise((done) => inside.close(done));
    expect(packets).toBe(0);
  });
});
