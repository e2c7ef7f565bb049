/** A start tag with its attributes; `text` is what stands in it, of `title`, `script` and `style` alone. */
export type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

const rawText = new Set(["script", "style", "title", "textarea", "noscript", "template"]);
/** A page has far fewer. */
const maxTags = 20_000;

/**
 * The start tags of a page in order, as a browser's tokenizer finds them (WHATWG HTML 13.2.5, in the parts that matter
 * here): comments are skipped, what stands in `script`, `style`, `title`, `textarea`, `noscript` and `template` is text.
 * Attribute names are lower case, the first of two wins, character references in values are resolved.
 */
export function scanHtml(html: string): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  while (tags.length < maxTags) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const name = /^[a-z][^\s/>]*/i.exec(html.slice(open + 1, open + 60))?.[0]?.toLowerCase();
    if (name === undefined) {
      at = open + 1;
      continue;
    }
    const { attributes, end } = readAttributes(html, open + 1 + name.length);
    at = end;
    let text = "";
    if (rawText.has(name)) {
      const close = closeOf(html, name, at);
      text = html.slice(at, close);
      at = close;
    }
    tags.push({ name, attributes, text });
  }
  return tags;
}

function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function readAttributes(html: string, from: number): { attributes: Record<string, string>; end: number } {
  const attributes: Record<string, string> = Object.create(null);
  // One attribute, or the end of the tag; sticky, so that nothing is read twice. What is no attribute leads to the next
  // ">" behind it, and a tag that never ends is the last, so that no page makes us read it again and again.
  const next = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?)/y;
  let at = from;
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(html);
    if (!found) return { attributes, end: html.indexOf(">", at) + 1 || html.length };
    at = next.lastIndex;
    if (found[1]) return { attributes, end: at };
    const name = (found[2] ?? "").toLowerCase();
    if (!(name in attributes)) attributes[name] = unescaped(found[3] ?? found[4] ?? found[5] ?? "");
  }
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The addresses that a style sheet loads: `url(…)` and `@import`, without those in comments and without `data:`. */
export function addressesInCss(css: string): string[] {
  const plain = withoutComments(css);
  const imported = plain.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [
    ...plain
      .split(/\burl\(/i)
      .slice(1)
      .map(addressInUrl),
    ...[...imported].map(([, a, b]) => a ?? b ?? ""),
  ]
    .map((address) => address.trim())
    .filter((address) => address !== "" && !/^data:/i.test(address));
}

/** What stands behind `url(`, up to its closing bracket; "" where it has none. */
function addressInUrl(rest: string): string {
  const [, a, b, c] = /^(?:\s*"([^"]*)"\s*\)|\s*'([^']*)'\s*\)|([^)"']*)\))/.exec(rest) ?? [];
  return a ?? b ?? c ?? "";
}

/** A comment that never ends goes on to the end. */
function withoutComments(css: string): string {
  let plain = "";
  for (let at = 0; ; ) {
    const open = css.indexOf("/*", at);
    if (open < 0) return plain + css.slice(at);
    plain += `${css.slice(at, open)} `;
    const close = css.indexOf("*/", open + 2);
    if (close < 0) return plain;
    at = close + 2;
  }
}
