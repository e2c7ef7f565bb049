import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";

/** Where the short list stands in the five further languages; the others are led on to the directory's. */
export const routeList = "/route/list";

/** The addresses of the citizens' pages, which exist in five more languages than all others. */
export function citizenLinks(locale: CitizenLocale) {
  const at = locale === "ja" ? "" : `/${locale}`;
  return {
    home: isLocale(locale) ? `${at}/` : `${at}/route`,
    /** GET the question, POST what somebody wrote: the answer is the page itself, nothing of it is in an address. */
    route: `${at}/route`,
    /** A short list of desks by their keys, at most ten, to print or to hand over: the directory's own where it speaks the language. */
    list: (keys: readonly string[]) =>
      isLocale(locale)
        ? links(locale).shortList(keys)
        : `${at}${routeList}${queryOf(keys.map((key) => ["desk", key]))}`,
    emergency: `${at}/emergency`,
    desk: (key: string) => `${at}/desks/${encodeURIComponent(key)}`,
    /** The finder without a frame of ours around it, for other sites. */
    finder: `${at}/embed/finder`,
  } as const;
}
