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

/** A style sheet without its comments and indentation; strings that hold the sign of a comment are not expected. */
function leanCss(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s*\n\s*/g, "\n");
}

/** Reads the kit's files once, with a compressed copy of each. Returned by name. */
export async function readAssets(folder: string, names: readonly string[]): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const file = await readFile(join(folder, name));
    const plain = name.endsWith(".css") ? Buffer.from(leanCss(file.toString())) : file;
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
