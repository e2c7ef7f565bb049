import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { type RouteWords, routeWords } from "#src/words/route-words.ts";
import { routeChinese, routeKorean } from "#src/words/route-words-east.ts";
import { routePortuguese, routeTagalog, routeVietnamese } from "#src/words/route-words-latin.ts";

/** No native speaker has read these five. */
const abroad = { "zh-Hans": routeChinese, vi: routeVietnamese, ko: routeKorean, tl: routeTagalog, pt: routePortuguese };

/** The words of the citizens' pages in one of their eight languages. */
export function citizenWords(locale: CitizenLocale): RouteWords {
  return isLocale(locale) ? routeWords[locale] : abroad[locale];
}
