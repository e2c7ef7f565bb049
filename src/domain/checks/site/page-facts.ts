import { addressesInCss, scanHtml, type Tag } from "#src/domain/checks/site/scan-html.ts";
import { siteOf } from "#src/domain/checks/site/site-address.ts";

/** What a page loads without protection. `active` can change the page (scripts, frames, style sheets), `passive` cannot. */
export type Mixed = { readonly kind: "active" | "passive"; readonly what: string; readonly url: string };
export type FormFacts = {
  readonly purpose: "login" | "contact" | "other";
  readonly target: string;
  readonly how: "http" | "https" | "mailto";
};
export type ShownSoftware = {
  readonly name: "wordpress" | "php" | "apache" | "nginx" | "jquery" | "iis";
  readonly version: string;
};

/** What a check keeps of one page: never its text. Lists are cut at 20. */
export type PageFacts = {
  readonly url: string;
  readonly mixed: readonly Mixed[];
  /** Links of the page to http addresses, its own site's apart. */
  readonly plainLinks: { readonly own: number; readonly others: number; readonly sample: readonly string[] };
  readonly forms: readonly FormFacts[];
  readonly software: readonly ShownSoftware[];
  /** Pages of the same site, contact and login pages first. */
  readonly links: readonly string[];
  readonly styleSheets: readonly string[];
  readonly policyInPage: boolean;
  /** Mixed content is lifted to https by the browser (`upgrade-insecure-requests`). */
  readonly upgrades: boolean;
  /** Where an immediate `<meta http-equiv=refresh>` leads. */
  readonly refreshTo: string | null;
  /** The page looks like a challenge for people or an error page of a firewall. */
  readonly isChallenge: boolean;
};

const most = 20;

/** Reads a page at `address`. What is loaded is judged as if the page stood under https, so that a move is judged beforehand. */
export function pageFacts(html: string, address: string): PageFacts {
  const tags = scanHtml(html);
  const base =
    resolve(tags.find((tag) => tag.name === "base" && "href" in tag.attributes)?.attributes.href, address) ?? address;
  const at = (value: string | undefined) => resolve(value, base);
  const links = tags.filter(({ name }) => name === "a").flatMap((tag) => at(tag.attributes.href) ?? []);
  const own = links.filter((link) => sameSite(link, address));
  const plain = links.filter((link) => link.startsWith("http:"));
  const policies = tags.filter((tag) => tag.name === "meta" && isEquiv(tag, "content-security-policy"));
  return {
    url: address,
    mixed: tags.flatMap((tag) => mixedOf(tag, at)).slice(0, most),
    plainLinks: {
      own: plain.filter((link) => sameSite(link, address)).length,
      others: plain.filter((link) => !sameSite(link, address)).length,
      sample: [...new Set(plain)].slice(0, 5),
    },
    forms: formsOf(tags, at, address).slice(0, most),
    software: softwareOf(tags),
    links: orderedPages(own, address).slice(0, most),
    styleSheets: tags.flatMap((tag) => (isStyleSheet(tag) ? (at(tag.attributes.href) ?? []) : [])).slice(0, most),
    policyInPage: policies.length > 0,
    upgrades: policies.some((tag) => /upgrade-insecure-requests/i.test(tag.attributes.content ?? "")),
    refreshTo: refreshOf(tags, at),
    isChallenge: /<title>\s*(just a moment|attention required|access denied|403 forbidden)/i.test(html),
  };
}

/** What a style sheet at `address` loads over http. */
export function mixedInCss(css: string, address: string): Mixed[] {
  return addressesInCss(css)
    .flatMap((found) => resolve(found, address) ?? [])
    .filter((url) => url.startsWith("http:"))
    .map((url) => ({ kind: /\.css(\?|$)/i.test(url) ? "active" : "passive", what: "css", url }) as const)
    .slice(0, most);
}

export function sameSite(one: string, other: string): boolean {
  return siteOf(new URL(one).hostname) === siteOf(new URL(other).hostname);
}

function resolve(value: string | undefined, base: string): string | null {
  const text = value?.trim();
  if (text === undefined || text === "" || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  return url.href;
}

/** Attributes that load something, by tag (HTML; W3C Mixed Content, which of it is blockable). */
const loads: Readonly<Record<string, readonly [kind: Mixed["kind"], ...attributes: string[]]>> = {
  script: ["active", "src"],
  iframe: ["active", "src"],
  frame: ["active", "src"],
  object: ["active", "data"],
  embed: ["active", "src"],
  img: ["passive", "src", "srcset"],
  input: ["passive", "src"],
  audio: ["passive", "src"],
  video: ["passive", "src", "poster"],
  source: ["passive", "src", "srcset"],
  body: ["passive", "background"],
  table: ["passive", "background"],
  td: ["passive", "background"],
};

function mixedOf(tag: Tag, at: (value: string | undefined) => string | null): Mixed[] {
  const found = (kind: Mixed["kind"], addresses: readonly (string | undefined)[], what = tag.name): Mixed[] =>
    addresses.flatMap((address) => {
      const url = at(address);
      return url?.startsWith("http:") && !isOwnRelative(address) ? [{ kind, what, url }] : [];
    });
  const [kind, ...names] = loads[tag.name] ?? ["passive"];
  const direct = names.flatMap((name) => {
    const value = tag.attributes[name];
    return name === "srcset" ? (value ?? "").split(",").map((one) => one.trim().split(/\s+/)[0]) : [value];
  });
  const inCss = tag.name === "style" ? addressesInCss(tag.text) : addressesInCss(tag.attributes.style ?? "");
  return [
    ...found(kind, direct),
    ...(isStyleSheet(tag) ? found("active", [tag.attributes.href], "css") : []),
    ...found("passive", inCss, "css"),
  ];
}

/** A relative address goes where the page goes: it is http only because the page still is. */
function isOwnRelative(value: string | undefined): boolean {
  return !/^\s*http:/i.test(value ?? "");
}

function isStyleSheet(tag: Tag): boolean {
  return tag.name === "link" && /(^|\s)stylesheet(\s|$)/i.test(tag.attributes.rel ?? "");
}

function isEquiv(tag: Tag, name: string): boolean {
  return tag.attributes["http-equiv"]?.toLowerCase() === name;
}

function formsOf(tags: readonly Tag[], at: (value: string | undefined) => string | null, address: string): FormFacts[] {
  const forms: Array<{ form: Tag; fields: Tag[] }> = [];
  for (const tag of tags) {
    if (tag.name === "form") forms.push({ form: tag, fields: [] });
    else if (/^(input|textarea|select)$/.test(tag.name)) forms.at(-1)?.fields.push(tag);
  }
  return forms.map(({ form, fields }) => {
    const action = form.attributes.action ?? "";
    const target = /^\s*mailto:/i.test(action) ? action.trim() : (at(action) ?? address);
    const how = /^mailto:/i.test(target) ? "mailto" : target.startsWith("https:") ? "https" : "http";
    return { purpose: purposeOf(fields), target: how === "mailto" ? "mailto:" : target, how };
  });
}

function purposeOf(fields: readonly Tag[]): FormFacts["purpose"] {
  if (fields.some((field) => field.attributes.type?.toLowerCase() === "password")) return "login";
  const asks = fields.some(
    (field) =>
      field.name === "textarea" ||
      /^(email|tel)$/i.test(field.attributes.type ?? "") ||
      /mail|tel|name|addr|住所|氏名|名前/i.test(field.attributes.name ?? ""),
  );
  return asks ? "contact" : "other";
}

function softwareOf(tags: readonly Tag[]): ShownSoftware[] {
  const generators = tags.filter((tag) => tag.name === "meta" && tag.attributes.name?.toLowerCase() === "generator");
  const wordpress = generators.flatMap((tag) => /WordPress ([\d.]+)/i.exec(tag.attributes.content ?? "")?.[1] ?? []);
  const jquery = tags.flatMap((tag) =>
    tag.name === "script"
      ? (/jquery[-.@/]?v?(\d+\.\d+(?:\.\d+)?)(?:\/jquery)?(?:\.slim)?(?:\.min)?(?:\.js|\/)/i.exec(
          tag.attributes.src ?? "",
        )?.[1] ?? [])
      : [],
  );
  return [
    ...wordpress.map((version) => ({ name: "wordpress", version }) as const),
    ...[...new Set(jquery)].map((version) => ({ name: "jquery", version }) as const),
  ];
}

function refreshOf(tags: readonly Tag[], at: (value: string | undefined) => string | null): string | null {
  const meta = tags.find((tag) => tag.name === "meta" && isEquiv(tag, "refresh"));
  const [, seconds, url] = /^\s*(\d+)\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(meta?.attributes.content ?? "") ?? [];
  return seconds !== undefined && Number(seconds) <= 5 ? at(url) : null;
}

const likelyForms = /contact|inquiry|toiawase|form|login|entry|apply|donat|mail|%E5%95%8F|%E7%94%B3/i;

function orderedPages(own: readonly string[], address: string): string[] {
  const pages = [...new Set(own)].filter(
    (link) =>
      new URL(link).pathname !== new URL(address).pathname &&
      !/\.(pdf|jpe?g|png|gif|zip|docx?|xlsx?|mp[34])$/i.test(new URL(link).pathname),
  );
  return [...pages.filter((link) => likelyForms.test(link)), ...pages.filter((link) => !likelyForms.test(link))];
}
