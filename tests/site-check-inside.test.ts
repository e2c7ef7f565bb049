import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcp } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteVisitor } from "#src/adapters/site-visitor.ts";
import { gatherEvidence } from "#src/domain/checks/site/gather-evidence.ts";
import { judgeSite } from "#src/domain/checks/site/judge-site.ts";

/** The test's outside is 127.0.0.1, its inside 127.0.0.2, where whatever arrives is counted. */
let packets = 0;
const trap = createTcp((socket) => {
  packets += 1;
  socket.destroy();
});
let leadsTo = "";
let how: keyof typeof ways = "redirect";
const ways = {
  // A header carries bytes: full-width digits arrive as their UTF-8.
  redirect: (to: string) => ({ status: 302, location: Buffer.from(to).toString("latin1"), body: "" }),
  refresh: (to: string) => ({ status: 200, location: null, body: `<meta http-equiv="refresh" content="0;url=${to}">` }),
  link: (to: string) => ({
    status: 200,
    location: null,
    body: `<base href="${to}"><a href="${to}/contact">x</a><a href="/about">y</a>`,
  }),
  style: (to: string) => ({
    status: 200,
    location: null,
    body: `<link rel="stylesheet" href="${to}/a.css"><img src="${to}">`,
  }),
} as const;
const outside = createServer((_, response) => {
  const { status, location, body } = ways[how](leadsTo);
  response.writeHead(status, location === null ? { "content-type": "text/html" } : { location }).end(body);
});
let turn = 0;
const visit = () =>
  siteVisitor("Yorozu test", {
    isAllowed: (address) => address === "127.0.0.1",
    resolve: async (name) => {
      if (name === "inside.test" || name === "www.inside.test") return ["127.0.0.2"];
      if (name === "both.test") return ["127.0.0.1", "127.0.0.2"];
      // One that changes between being asked and being asked again.
      if (name === "rebind.test") return [turn++ % 2 === 0 ? "127.0.0.1" : "127.0.0.2"];
      return ["127.0.0.1"];
    },
    listensOn: (host) =>
      portOf(host === "site.test" || host === "www.site.test" || host === "rebind.test" ? outside : trap),
  });
const portOf = (server: typeof trap) => (server.address() as AddressInfo).port; // NOTE a listening TCP server has an address with a port

beforeAll(async () => {
  await new Promise<void>((done) => outside.listen(0, "127.0.0.1", done));
  await new Promise<void>((done) => trap.listen(0, "127.0.0.2", done));
});
afterAll(() => {
  outside.close().closeAllConnections();
  trap.close();
});

const gather = (address: string) =>
  gatherEvidence(address, { visit: visit(), pause: async () => {}, told: async () => {} });

describe("the site check and what is inside", () => {
  it("sends no packet inside, wherever a site leads", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(ways) as Array<keyof typeof ways>)),
        fc.constantFrom("http", "https"),
        fc.constantFrom(
          "127.0.0.2",
          "2130706434",
          "0x7f000002",
          "0177.0.0.2",
          "127.2",
          "１２７.0.0.2",
          "[::ffff:127.0.0.2]",
          "[::ffff:7f00:2]",
          "0",
          "inside.test",
          "both.test",
          "rebind.test",
        ),
        async (way, scheme, host) => {
          how = way;
          leadsTo = `${scheme}://${host}`;
          await gather("http://site.test/");
          expect(packets, `${way} ${leadsTo}`).toBe(0);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("says of an address inside that it is one, and nothing of what stands there", async () => {
    for (const host of ["inside.test", "both.test", "127.0.0.2", "0177.0.0.2"]) {
      const verdict = judgeSite(await gather(new URL(`http://${host}/`).href), new Date());
      expect(verdict).toMatchObject({ state: "inside", grade: null, findings: [] });
    }
    expect(packets).toBe(0);
  });
});
