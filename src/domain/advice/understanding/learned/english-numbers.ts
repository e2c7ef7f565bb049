import { countOf, englishNumber } from "#src/domain/advice/understanding/english-counts.ts";

/** A number of an English text that may count people, yen or hours, at [start, end). */
export type EnglishNumber = {
  readonly start: number;
  readonly end: number;
  readonly family: "heads" | "yen" | "hours";
  readonly value: number;
  /** The words around it that belong to it: "a month". */
  readonly per: "month" | "year" | "other" | null;
};

const numbers = new RegExp(
  `(?<mark>[¥\\\\]\\s*|\\bjpy\\s*)?${englishNumber}(?<k>k\\b|,000\\b| thousand\\b| hundred\\b| million\\b)?`,
  "g",
);
const yen = /^\s*(?:yen|jpy|円)\b/;
const hours = /^[- ]*hours?\b/;
/** Other measures, times, ages, years and places in a row: no limit is counted so. */
const isOther =
  /^(?:[:./][0-9]|st\b|nd\b|rd\b|th\b|%|[- ]?(?:am|pm|o'clock|years?|year-old|days?|weeks?|months?|minutes?|mins?|seconds?|times?|percent|per cent|km|kg|metres?|meters?|miles?|pages?|copies|mails?|emails?|calls?|letters?|forms?|bags?|boxes|photos?|pictures?|videos?|documents?|dollars?|pounds?|euros?|floors?|rooms?|languages?|apps?|things?)\b)/;
const perMonth = /^[^.;!?]{0,14}?\b(?:a|per|each|every|\/) ?month\b|^[^.;!?]{0,8}?\bmonthly\b/;
const perYear = /^[^.;!?]{0,14}?\b(?:a|per|each|every|\/) ?year\b|^[^.;!?]{0,8}?\b(?:annually|yearly)\b/;
const perOther = /^[^.;!?]{0,14}?\b(?:a|per|each|every|\/) ?(?:day|week|person|head|member|family|call|visit|time)\b/;

export function englishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(numbers)].flatMap((match): EnglishNumber[] => {
    const { mark, n = "", k = "" } = match.groups ?? {};
    const plain = countOf(n);
    if (plain === null) return [];
    const value = plain * (/hundred/.test(k) ? 100 : /million/.test(k) ? 1_000_000 : k === "" ? 1 : 1000);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const unit = yen.exec(tail)?.[0] ?? hours.exec(tail)?.[0] ?? "";
    const family = mark !== undefined || yen.test(tail) ? "yen" : hours.test(tail) ? "hours" : "heads";
    if (value <= 0 || value > 1e8) return [];
    if (family === "heads" && (isOther.test(tail) || value > 99_999 || /^(?:19|20)[0-9]{2},?$/.test(n))) return [];
    const behind = tail.slice(unit.length);
    const per = perMonth.test(behind)
      ? "month"
      : perYear.test(behind)
        ? "year"
        : perOther.test(behind)
          ? "other"
          : null;
    return [{ start: match.index, end: match.index + match[0].length + unit.length, family, value, per }];
  });
}
