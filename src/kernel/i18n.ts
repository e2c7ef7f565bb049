/** The three languages of the whole interface. `ja` is the first language and the fallback of nothing: a missing message does not compile. */
export const locales = ["ja", "ja-easy", "en"] as const;
export type Locale = (typeof locales)[number];

/** The same thing said in every language of the interface. `ja-easy` may carry hand-marked furigana: `{相談|そうだん}`. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/**
 * What a message catalogue must look like in the other languages, given the Japanese one: the same keys, and
 * functions with the same parameters.
 */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : SameShape<T[K]>;
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/**
 * The languages of the pages for somebody in need (what is the matter, its answer, a desk, emergencies): five more, which
 * no other page has.
 */
export const citizenLocales = [...locales, "zh-Hans", "vi", "ko", "tl", "pt"] as const;
export type CitizenLocale = (typeof citizenLocales)[number];

export function isCitizenLocale(value: unknown): value is CitizenLocale {
  return typeof value === "string" && (citizenLocales as readonly string[]).includes(value);
}

/** The value of the HTML `lang` attribute (BCP 47). Easy Japanese is Japanese to a screen reader. */
export function htmlLang(locale: CitizenLocale): string {
  return locale === "ja-easy" ? "ja" : locale;
}
