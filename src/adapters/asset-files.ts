import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export type Asset = {
  /** Where it is served: the name with a hash of the content, so that it may be kept for ever. */
  readonly address: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
};

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  js: "text/javascript; charset=utf-8",
};

/** Reads the kit's files once, with a compressed copy of each. Returned by name. */
export async function readAssets(folder: string, names: readonly string[]): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const plain = await readFile(join(folder, name));
    const hash = createHash("sha256").update(plain).digest("hex").slice(0, 12);
    const [base = name, extension = ""] = name.split(".");
    assets.set(name, {
      address: `/assets/${base}.${hash}.${extension}`,
      type: types[extension] ?? "application/octet-stream",
      plain,
      gzip: gzipSync(plain, { level: 9 }),
      brotli: brotliCompressSync(plain),
    });
  }
  return assets;
}
