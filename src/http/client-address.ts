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
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    // NOTE app.request() in tests has no connection under it.
    return "no-connection";
  }
}
