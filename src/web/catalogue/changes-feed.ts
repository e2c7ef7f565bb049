import type { CatalogueChange } from "#src/domain/advice/catalogue/editing/catalogue-changes.ts";
import { htmlLang, type Locale } from "#src/kernel/i18n.ts";
import { changeLines } from "#src/web/catalogue/change-lines.ts";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { plainWords } from "#src/words/furigana.ts";

/** The changes as an Atom feed (RFC 4287), newest first. Ids stay the same: the version and when it came into force. */
export function changesFeed(changes: readonly CatalogueChange[], baseUrl: string, locale: Locale): string {
  const words = browseWords[locale].changesPage;
  const to = links(locale);
  const page = `${baseUrl}${to.catalogueChanges}`;
  const updated = changes[0]?.at ?? new Date(0);
  const entries = changes.map((change) => {
    const lines = changeLines(change, locale).map((line) => plainWords(line.words));
    const title = lines.length > 1 ? `${lines[0]} (+${lines.length - 1})` : (lines[0] ?? words.title);
    return [
      "<entry>",
      `<id>${escaped(`${page}#${change.version}-${change.at.getTime()}`)}</id>`,
      `<title>${escaped(title)}</title>`,
      `<updated>${change.at.toISOString()}</updated>`,
      `<link href="${escaped(page)}"/>`,
      `<content type="text">${escaped([...(change.reason === null ? [] : [change.reason]), ...lines].join("\n"))}</content>`,
      "</entry>",
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang(locale)}">`,
    `<id>${escaped(page)}</id>`,
    `<title>${escaped(plainWords(words.title))}</title>`,
    `<subtitle>${escaped(plainWords(words.subtitle))}</subtitle>`,
    `<updated>${updated.toISOString()}</updated>`,
    "<author><name>Yorozu</name></author>",
    `<link rel="self" href="${escaped(`${baseUrl}${to.catalogueFeed}`)}"/>`,
    `<link href="${escaped(page)}"/>`,
    ...entries,
    "</feed>",
  ].join("\n");
}

function escaped(text: string): string {
  // XML has no place for most control characters, however they are written.
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
