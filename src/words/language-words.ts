import type { Locale } from "#src/kernel/i18n.ts";

/** Names of languages by ISO 639 code: Japanese, easy Japanese, English. Sign language of Japan is `jsl`. */
const languages: Readonly<Record<string, readonly [ja: string, easy: string, en: string]>> = {
  ja: ["日本語", "{日本語|にほんご}", "Japanese"],
  en: ["英語", "{英語|えいご}", "English"],
  zh: ["中国語", "{中国語|ちゅうごくご}", "Chinese"],
  ko: ["韓国語・朝鮮語", "{韓国語|かんこくご}", "Korean"],
  vi: ["ベトナム語", "ベトナム{語|ご}", "Vietnamese"],
  tl: ["タガログ語", "タガログ{語|ご}", "Tagalog"],
  es: ["スペイン語", "スペイン{語|ご}", "Spanish"],
  pt: ["ポルトガル語", "ポルトガル{語|ご}", "Portuguese"],
  id: ["インドネシア語", "インドネシア{語|ご}", "Indonesian"],
  th: ["タイ語", "タイ{語|ご}", "Thai"],
  ne: ["ネパール語", "ネパール{語|ご}", "Nepali"],
  km: ["クメール語", "クメール{語|ご}", "Khmer"],
  my: ["ミャンマー語", "ミャンマー{語|ご}", "Burmese"],
  mn: ["モンゴル語", "モンゴル{語|ご}", "Mongolian"],
  fr: ["フランス語", "フランス{語|ご}", "French"],
  si: ["シンハラ語", "シンハラ{語|ご}", "Sinhala"],
  ur: ["ウルドゥー語", "ウルドゥー{語|ご}", "Urdu"],
  ru: ["ロシア語", "ロシア{語|ご}", "Russian"],
  uk: ["ウクライナ語", "ウクライナ{語|ご}", "Ukrainian"],
  de: ["ドイツ語", "ドイツ{語|ご}", "German"],
  it: ["イタリア語", "イタリア{語|ご}", "Italian"],
  ms: ["マレー語", "マレー{語|ご}", "Malay"],
  bn: ["ベンガル語", "ベンガル{語|ご}", "Bengali"],
  hi: ["ヒンディー語", "ヒンディー{語|ご}", "Hindi"],
  lo: ["ラオス語", "ラオス{語|ご}", "Lao"],
  fa: ["ペルシャ語", "ペルシャ{語|ご}", "Persian"],
  ar: ["アラビア語", "アラビア{語|ご}", "Arabic"],
  jsl: ["日本手話", "{手話|しゅわ}", "Japanese Sign Language"],
};

/** What those who speak a language call it; in easy Japanese, for a reader who looks for their own. */
const own: Readonly<Record<string, string>> = {
  en: "English",
  zh: "{中文|ちゅうごくご}",
  ko: "한국어",
  vi: "Tiếng Việt",
  tl: "Tagalog",
  es: "Español",
  pt: "Português",
  id: "Bahasa Indonesia",
  th: "ภาษาไทย",
  ne: "नेपाली",
  km: "ភាសាខ្មែរ",
  my: "မြန်မာဘာသာ",
  mn: "Монгол",
  fr: "Français",
  si: "සිංහල",
  ur: "اردو",
  ru: "Русский",
  uk: "Українська",
  de: "Deutsch",
  it: "Italiano",
  ms: "Bahasa Melayu",
  bn: "বাংলা",
  hi: "हिन्दी",
  lo: "ລາວ",
  fa: "فارسی",
  ar: "العربية",
};

/** The name by which a speaker finds their language on a page in this language. */
export function languageForItsSpeakers(code: string, locale: Locale): string {
  return (locale === "ja-easy" ? own[code] : undefined) ?? languageName(code, locale);
}

/** The name of a language; a code that is not listed is named by the runtime, at worst by its code. */
export function languageName(code: string, locale: Locale): string {
  const known = languages[code];
  if (known) return known[locale === "ja" ? 0 : locale === "ja-easy" ? 1 : 2];
  return new Intl.DisplayNames(locale === "en" ? "en" : "ja", { type: "language" }).of(code) ?? code;
}
