import type { Locale } from "#src/kernel/i18n.ts";
import { glossaryWords } from "#src/words/glossary-words.ts";

/**
 * A page in which each word of the trade is explained in brackets where it first stands in a sentence: not in headings,
 * names, links, buttons, cells, or where brackets follow it already.
 */
export function glossed(html: string, locale: Locale): string {
  const left = new Set(glossaryWords[locale]);
  let inMain = false;
  const inside: string[] = [];
  const parts = html.split(/(<[^>]+>)/);
  return parts
    .map((part) => {
      if (part.startsWith("<")) {
        const [, closing = "", tag = ""] = /^<(\/?)([a-z][a-z0-9]*)/.exec(part) ?? [];
        if (tag === "main") inMain = closing === "";
        if (untouched.has(tag)) {
          if (closing === "") inside.push(tag);
          else inside.pop();
        }
        return part;
      }
      if (!inMain || inside.length > 0) return part;
      let text = part;
      for (const gloss of left) {
        const found = gloss.term.exec(text);
        if (found === null) continue;
        const end = found.index + found[0].length;
        left.delete(gloss);
        if (/^\s*[（(]/.test(text.slice(end))) continue;
        const [open, close] = locale === "en" ? [" (", ")"] : ["（", "）"];
        text = `${text.slice(0, end)}${open}${gloss.means}${close}${text.slice(end)}`;
      }
      return text;
    })
    .join("");
}

/** Where an explanation would be in the way. */
const untouched: ReadonlySet<string> = new Set([
  "a",
  "button",
  "summary",
  "strong",
  "td",
  "h1",
  "h2",
  "h3",
  "th",
  "caption",
  "label",
  "textarea",
  "blockquote",
  "dt",
  "title",
  "script",
  "style",
]);
