import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { clientAddress } from "#src/http/client-address.ts";

async function addressOf(forwarded: string | undefined, trustProxy: boolean): Promise<string> {
  const app = new Hono().get("/", (c) => c.text(clientAddress(c, trustProxy)));
  return (await app.request("/", forwarded === undefined ? {} : { headers: { "x-forwarded-for": forwarded } })).text();
}

describe("clientAddress", () => {
  it("behind a proxy is what that proxy wrote, the last; what stands before it can be forged", async () => {
    expect(await addressOf("203.0.113.9, 198.51.100.7 , 192.0.2.1", true)).toBe("192.0.2.1");
    expect(await addressOf("192.0.2.1", true)).toBe("192.0.2.1");
  });

  it("without a proxy is never what a header says", async () => {
    expect(await addressOf("203.0.113.9", false)).toBe("no-connection");
  });

  it("is the connection's where a proxy wrote nothing", async () => {
    expect(await addressOf(" ", true)).toBe("no-connection");
    expect(await addressOf(undefined, true)).toBe("no-connection");
  });
});
