import type { Certificate } from "#src/domain/checks/site/visit-site.ts";

/** What gives a hoster away from outside: its own domains, its server's name, names in the shared certificate. */
const signs: ReadonlyArray<
  readonly [id: string, host: RegExp | null, server: RegExp | null, certificate: RegExp | null]
> = [
  ["wordpress-com", /\.wordpress\.com$/, null, /(^|\.)(tls\.automattic|wordpress)\.com$/],
  ["wix", /\.wixsite\.com$/, /pepyaka/i, null],
  ["jimdo", /\.(jimdo(free|site)?|jimdoweb)\.com$/, null, /(^|\.)jimdo(site)?\.com$/],
  ["peraichi", /(^|\.)peraichi\.com$/, null, null],
  ["shopify", /\.myshopify\.com$/, null, null],
  ["squarespace", /\.squarespace\.com$/, /squarespace/i, null],
  ["sakura", /\.(sakura\.ne|sakuraweb|from\.tv)\.?(jp|com)?$/, null, /(^|\.)sakura\.ne\.jp$/],
  ["xserver", /\.(xsrv|xserver)\.jp$/, null, /(^|\.)xsrv\.jp$/],
  ["lolipop", /\.(lolipop|lolipopapps)\.(jp|io)$/, null, /(^|\.)lolipop\.jp$/],
  ["coreserver", /\.coreserver\.jp$/, null, /(^|\.)coreserver\.jp$/],
  ["starserver", /\.(stars|starfree)\.(ne\.jp|jp)$/, null, /(^|\.)star\.ne\.jp$/],
];

/** The hoster that a site shows to stand on, by its id in `catalogue/hosters.json`; null where it cannot be told. */
export function guessHoster(
  host: string,
  headers: Readonly<Record<string, string>>,
  certificate: Certificate | null,
): string | null {
  const found = signs.find(
    ([, byHost, byServer, byCertificate]) =>
      byHost?.test(host) ||
      byServer?.test(headers.server ?? "") ||
      (byCertificate && certificate?.names.some((name) => byCertificate.test(name))),
  );
  return found?.[0] ?? null;
}
