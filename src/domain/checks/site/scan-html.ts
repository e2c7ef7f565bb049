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
  // One attribute, or the end of the tag; sticky, so that nothing is read twice.
  const next = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?)/y;
  next.lastIndex = from;
  for (;;) {
    const found = next.exec(html);
    if (!found) return { attributes, end: Math.max(from, html.indexOf(">", from) + 1) || html.length };
    if (found[1]) return { attributes, end: next.lastIndex };
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
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, " ");
  const found = plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...found]
    .map(([, a, b, c, d, e]) => a ?? b ?? c ?? d ?? e ?? "")
    .filter((address) => address !== "" && !/^data:/i.test(address));
}
