import { domainToUnicode } from "node:url";

export type SiteAddress = {
  /** The page as typed, without a fragment; `http` where no scheme was typed, as a browser without history does. */
  readonly url: string;
  /** As resolvers know it: lower case, punycode. */
  readonly host: string;
  /** Without a leading `www.`: what counts as one site. */
  readonly site: string;
};

export type SiteAddressProblem = "address-empty" | "address-unreadable" | "address-is-mail" | "address-no-site";

/** People paste far less. */
const maxLength = 2000;

/**
 * Reads an address as people type it: with or without scheme, in full-width letters, with Japanese names, with words
 * around (`ホームページ: www.example.jp です`). Credentials, ports other than the usual and what is no domain are told.
 */
export function readSiteAddress(typed: string): SiteAddress | SiteAddressProblem {
  const text = typed
    .normalize("NFKC")
    .replace(/[。．｡]/g, ".")
    .trim();
  if (text === "") return "address-empty";
  const found = /https?:\/\/[^\s"'<>「」（）]+/i.exec(text)?.[0] ?? firstHostLike(text) ?? text;
  if (found.length > maxLength) return "address-unreadable";
  if (/^[^/\s]+@[^/\s]+$/.test(found)) return "address-is-mail";
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(found) ? found : `http://${found}`;
  if (!URL.canParse(withScheme)) return "address-unreadable";
  const url = new URL(withScheme);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (!isWeb || url.username !== "" || url.password !== "" || url.port !== "") return "address-unreadable";
  url.hash = "";
  const host = url.hostname.replace(/\.$/, "");
  if (!host.includes(".") && !host.startsWith("[")) return "address-no-site";
  url.hostname = host;
  return { url: url.href, host, site: siteOf(host) };
}

/** What counts as one site: the host without a leading `www.`. */
export function siteOf(host: string): string {
  return /^www\.[^.]+\./.test(host) ? host.slice(4) : host;
}

/** The host as people read it: `xn--…` becomes Japanese again. */
export function shownHost(host: string): string {
  return domainToUnicode(host) || host;
}

/** A word with a dot in it among other words. */
function firstHostLike(text: string): string | undefined {
  if (!/\s|[:：]/.test(text)) return undefined;
  return text.split(/[\s]+|[:：](?!\d|\/\/)/).find((word) => /^[^\s@/]+\.[\p{L}-]{2,}(\/\S*)?$/u.test(word));
}
