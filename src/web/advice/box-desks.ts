import type { DangerBox } from "#src/domain/desks/danger-box.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { firstPhone } from "#src/domain/desks/first-phone.ts";
import { isPageOnly, type WayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { foreignLanguageOf, isEnglish } from "#src/web/advice/foreign-language.ts";
import { anytimeOf, languageList, languagesLine, openShort } from "#src/web/desks/desk-in-words.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import { links } from "#src/web/links.ts";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { openInWords } from "#src/web/route/desk-facts.tsx";
import { dangerBoxWords } from "#src/words/danger-box-words.ts";
import type { LanguageAbroad } from "#src/words/danger-words-abroad.ts";
import { deskLineAbroad } from "#src/words/desk-words-abroad.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";
import { sayFirstAbroad } from "#src/words/say-first-words.ts";

/** The language that the box speaks where it is not that of the page: the one that the writer typed. */
export function languageOfBox(text: string, locale: Locale): LanguageAbroad | "en" | undefined {
  const language = foreignLanguageOf(text);
  if (language === null) return locale !== "en" && isEnglish(text) ? "en" : undefined;
  return language === "zh" ? "zh-Hans" : language;
}

function factsOf({ phones }: Desk, { open, pays }: WayToDesk, at: Date, locale: Locale): string {
  const isFree = pays === "nobody" && phones.length > 0;
  const facts = [openShort(open, at, locale), ...(isFree ? [dangerBoxWords[locale].free] : [])];
  return facts.join(kitWords[locale].desk.and);
}

/** A desk of the box in the writer's own language; its page there has its name in Japanese too. */
export function inBoxAbroad(
  desk: Desk,
  way: WayToDesk,
  at: Date,
  { locale, abroad }: { locale: Locale; abroad: LanguageAbroad },
): DeskShown {
  const words = citizenWords(abroad);
  const { key, name, rescue } = desk.x_yorozu;
  // Who answers in their language in writing alone is not called.
  const phone = way.by === "text" ? undefined : firstPhone(desk, abroad === "zh-Hans" ? "zh" : abroad);
  const open = openInWords(way.open, at, abroad, rescue ? undefined : anytimeOf(desk));
  const isFree = phone?.x_yorozu.pays === "nobody";
  const shown = deskShown(desk, way, at, locale);
  const what = rescue ? sayFirstAbroad[abroad].first : deskLineAbroad(key, abroad);
  return {
    ...shown,
    name: plainWords(name.en),
    href: citizenLinks(abroad).desk(key),
    phone: phone?.number ?? null,
    written: (shown.written ?? []).map(({ href }) => ({ words: words.write, href })),
    what,
    isHow: what !== null,
    facts: [open, ...(isFree ? [words.free] : [])].join(abroad === "zh-Hans" ? "，" : ", "),
  };
}

/** A desk of the box: for who cannot call without its number, for whom Japanese is hard with what it says of languages. */
export function inBox(
  desk: Desk,
  way: WayToDesk,
  { isSilent, isForeign }: DangerBox,
  { at, locale, text }: Shown,
): DeskShown {
  const shown = { ...deskShown(desk, way, at, locale), facts: factsOf(desk, way, at, locale) };
  const { rescue, withoutVoice, note } = desk.x_yorozu;
  if (isSilent) {
    const how = withoutVoice?.[locale];
    // Whose hours are told are those of its office.
    const hours = how === undefined || rescue ? shown.hours : null;
    const written = how === undefined ? (shown.written ?? []) : [];
    const facts = hours === null ? "" : openShort(way.open, at, locale);
    return {
      ...shown,
      phone: null,
      free: null,
      hours,
      facts,
      written,
      what: how ?? shown.what,
      isHow: how !== undefined,
    };
  }
  if (isForeign) return { ...shown, ...spoken(desk, way, { at, locale, text }) };
  if (isPageOnly(desk) && note) return { ...shown, what: note[locale], isHow: true };
  return rescue ? { ...shown, what: null } : shown;
}

/** `text` is what was written: it may name a language. */
type Shown = { readonly at: Date; readonly locale: Locale; readonly text: string };

/**
 * What somebody for whom Japanese is hard must know of a desk: the number of their language, or that each has its own; that who
 * answers in writing alone is not called; and on an English page whether it is Japanese that they speak.
 */
function spoken(desk: Desk, way: WayToDesk, { at, locale, text }: Shown): Partial<DeskShown> {
  const { rescue, foreignLanguagesBy, note, key } = desk.x_yorozu;
  if (rescue) return { what: dangerBoxWords[locale].sayLanguage, isHow: true };
  const told = languagesTold(text, locale);
  const byLanguage = new Set(desk.phones.flatMap(({ languages }) => languages?.map(({ code }) => code) ?? []));
  const own = told.find((code) => byLanguage.has(code));
  const isWritten = way.by === "text" && foreignLanguagesBy.includes("text");
  const isManifold = byLanguage.size > 1;
  const phone = isWritten ? null : isManifold ? (own ? (firstPhone(desk, own)?.number ?? null) : null) : undefined;
  const inOthers = foreignLanguagesBy.length > 0 ? note?.[locale] : undefined;
  const lines = own && isManifold ? languageList([own], locale) : (inOthers ?? languagesLine(desk, locale));
  const facts = factsOf(desk, way, at, locale);
  // The page's own language is told in a word.
  if (isWritten && locale === "en")
    return { phone: null, what: null, facts: `${facts}${kitWords.en.desk.and}${dangerBoxWords.en.inEnglish}` };
  const isJapaneseAlone = lines === languagesLine(desk, locale) && speaksJapaneseAlone(desk);
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(isManifold && !own
      ? { written: [{ words: dangerBoxWords[locale].byLanguage, href: links(locale).desk(key) }] }
      : {}),
    ...(isJapaneseAlone
      ? { what: null, facts: `${facts}${kitWords[locale].desk.and}${dangerBoxWords[locale].inJapanese}` }
      : { what: lines, isHow: lines !== null }),
  };
}

function speaksJapaneseAlone({ languages, x_yorozu: { interpretedLanguages, foreignLanguagesBy } }: Desk): boolean {
  return foreignLanguagesBy.length + interpretedLanguages.length === 0 && languages.every(({ code }) => code === "ja");
}

const named: ReadonlyArray<readonly [code: string, RegExp]> = [
  ["vi", /ベトナム|べとなむ|vietnam/i],
  ["zh", /中国語|ちゅうごく|中国人|chinese/i],
  ["id", /インドネシア|いんどねしあ|indonesia/i],
  ["tl", /フィリピン|ふぃりぴん|タガログ|philippin|filipin|tagalog/i],
  ["ne", /ネパール|ねぱーる|nepal/i],
  ["my", /ミャンマー|みゃんまー|myanmar|burm/i],
  ["ko", /韓国|かんこく|korea/i],
  ["pt", /ブラジル|ぶらじる|ポルトガル|brazil|portug/i],
];

/** Languages that a text names, and that of the page where it is not Japanese. */
function languagesTold(text: string, locale: Locale): string[] {
  return [...named.filter(([, says]) => says.test(text)).map(([code]) => code), ...(locale === "en" ? ["en"] : [])];
}
