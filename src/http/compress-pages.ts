import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";

const gzipped = promisify(gzip);

/**
 * Compresses whole pages in one piece beside the main thread, and says that answers vary. What is no page is left to
 * `compress`, whose streams take as long as the rest of a page.
 */
export function compressPages(): MiddlewareHandler {
  return async function compressPage(c, next) {
    await next();
    const { headers, status } = c.res;
    // NOTE said here and not by `compress`, which makes the whole answer anew to say it.
    if (!/(?:^|,)\s*(?:\*|accept-encoding)\s*(?:,|$)/i.test(headers.get("vary") ?? ""))
      headers.append("vary", "Accept-Encoding");
    if (c.req.method === "HEAD" || headers.has("content-encoding")) return;
    if (!headers.get("content-type")?.startsWith("text/html") || !takesGzip(c.req.header("accept-encoding"))) return;
    const page = await c.res.arrayBuffer();
    const sent = new Headers(headers);
    sent.set("content-encoding", "gzip");
    sent.delete("content-length");
    // NOTE first taken away: otherwise what it sets would be set again beside it.
    c.res = undefined;
    c.res = new Response(await gzipped(page), { status, headers: sent });
  };
}

/** Whether gzip is named as welcome; whoever ranks encodings otherwise is answered by `compress`. */
function takesGzip(accepted: string | undefined): boolean {
  return accepted !== undefined && /(?:^|,)\s*gzip\s*(?:,|$)/i.test(accepted);
}
