import { Hono } from "hono";

export type ServedAsset = { address: string; type: string; plain: Uint8Array; gzip: Uint8Array; brotli: Uint8Array };

/** Serves files whose address changes with their content: a browser asks for each once. */
export function serveAssets(assets: Iterable<ServedAsset>): Hono {
  const app = new Hono();
  for (const asset of assets)
    app.get(asset.address, (c) => {
      const accepts = c.req.header("accept-encoding") ?? "";
      const encoding = /\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : null;
      const body = encoding === "br" ? asset.brotli : encoding === "gzip" ? asset.gzip : asset.plain;
      c.header("content-type", asset.type);
      c.header("cache-control", "public, max-age=31536000, immutable");
      c.header("vary", "accept-encoding");
      if (encoding) c.header("content-encoding", encoding);
      // NOTE a Buffer from zlib or the disk is backed by an ArrayBuffer, which its type does not say.
      return c.body(body as Uint8Array<ArrayBuffer>);
    });
  return app;
}
