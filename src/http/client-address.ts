import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The address of the caller, for counting. Behind a proxy that is trusted it is the last entry of `X-Forwarded-For`,
 * which that proxy wrote; the entries before it can be forged.
 */
export function clientAddress(c: Context, trustProxy: boolean): string {
  if (trustProxy) {
    const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (last) return last;
  }
  return connectionAddress(c) ?? "no-connection";
}

/** Whether the caller sits on this machine, and no proxy speaks for somebody else. */
export function isFromThisMachine(c: Context): boolean {
  if (c.req.header("x-forwarded-for") !== undefined || c.req.header("forwarded") !== undefined) return false;
  const address = connectionAddress(c);
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/i.test(address);
}

/**
 * What one caller is counted by. Whoever has IPv6 has at least a network of 64 bits to himself (RFC 6177), so the
 * rest of the address says nothing; an IPv4 address stays whole, also when written as IPv6.
 */
export function countedAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}

function connectionAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    // NOTE app.request() in tests has no connection under it.
    return undefined;
  }
}
