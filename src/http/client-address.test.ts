import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { clientAddress, countedAddress } from "#src/http/client-address.ts";

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

describe("countedAddress", () => {
  it("is one for all addresses of an IPv6 network, however they are written", () => {
    const same = ["2001:db8:0:1::1", "2001:0DB8:0000:0001:ffff:0:0:2", "2001:db8:0:1::%eth0"];
    expect(new Set(same.map(countedAddress))).toEqual(new Set(["2001:db8:0:1::/64"]));
    expect(countedAddress("2001:db8:0:2::1")).toBe("2001:db8:0:2::/64");
    expect(countedAddress("fe80::1")).not.toBe(countedAddress("2001:db8::1"));
    expect(countedAddress("::1")).toBe("0:0:0:0::/64");
  });

  it("is the whole IPv4 address", () => {
    expect(countedAddress("192.0.2.1")).toBe("192.0.2.1");
    expect(countedAddress("::ffff:192.0.2.1")).toBe("192.0.2.1");
  });
});
