import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { type RouteWords, routeWords } from "#src/words/route-words.ts";
import { routeChinese, routeKorean } from "#src/words/route-words-east.ts";
import { routePortuguese, routeTagalog, routeVietnamese } from "#src/words/route-words-latin.ts";

/** Said on every page in one of these. */
const unread = {
  "zh-Hans": "这个页面的中文还没有经过母语者确认。如有不自然的地方，请见谅。",
  ko: "이 페이지의 한국어는 아직 원어민이 확인하지 않았습니다.",
  vi: "Tiếng Việt của trang này chưa được người bản ngữ kiểm tra.",
  pt: "O português desta página ainda não foi revisado por um falante nativo.",
  tl: "Hindi pa nababasa ng katutubong nagsasalita ang Tagalog ng page na ito.",
};

/** What must be said of a language that no native speaker has read here; null for the three of the whole interface. */
export function unreadNote(locale: CitizenLocale): string | null {
  return isLocale(locale) ? null : unread[locale];
}

/** No native speaker has read these five; the pages say so (`unread`). */
const abroad = { "zh-Hans": routeChinese, vi: routeVietnamese, ko: routeKorean, tl: routeTagalog, pt: routePortuguese };

const languageNames = { "zh-Hans": "简体中文", vi: "Tiếng Việt", ko: "한국어", tl: "Tagalog", pt: "Português" };

/** A language by its own name. */
export function citizenLanguageName(locale: keyof typeof languageNames): string {
  return languageNames[locale];
}

/** The words of the citizens' pages in one of their eight languages. */
export function citizenWords(locale: CitizenLocale): RouteWords {
  return isLocale(locale) ? routeWords[locale] : abroad[locale];
}
