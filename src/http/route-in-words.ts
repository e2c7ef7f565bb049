import { isOfTownHall } from "#src/domain/desks/routing/desks-in-order.ts";
import type { Route, RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { wordsTold } from "#src/domain/desks/routing/words-told.ts";
import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { languageName } from "#src/words/language-words.ts";
import { prefectureName } from "#src/words/prefecture-words.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";

/**
 * Why a desk is shown, a sentence each: what was written that it helps with, that it speaks the language, that it is
 * of the place. `text` is what was written: its own words are told, not the stems that were looked for.
 */
export function reasonsInWords(routed: RoutedDesk, route: Route, locale: CitizenLocale, text: string): string[] {
  const words = citizenWords(locale);
  const { prefectures } = routed.desk.x_yorozu;
  const places = prefectures.map((code) => prefectureInWords(code, locale)).join(locale === "en" ? ", " : "、");
  const told = wordsTold(routed, text);
  const quotes = locale.startsWith("ja") ? "」「" : "”, “";
  // Only the dangers that this very desk is for: an ambulance is no help against a thief.
  const dangers = (route.danger.isUnnamed ? [] : route.danger.kinds).filter((kind) =>
    routed.desk.x_yorozu.dangers.includes(kind),
  );
  const isOfDanger = routed.emergency || (routed.troubles.length > 0 && dangers.length > 0 && route.danger.sure);
  const isForAnything = route.persons.some(({ desk }) => desk.id === routed.desk.id);
  return [
    told.length > 0
      ? words.reasonTold(told.slice(0, mostWords).join(quotes))
      : isOfDanger && dangers.length > 0
        ? words.reason(dangers.map((kind) => words.dangers[kind]).join(quotes))
        : isForAnything
          ? words.reasonAnything
          : routed.troubles.length === 0 && !routed.emergency
            ? words.reasonWords
            : "",
    routed.speaks && route.language !== null ? words.reasonSpeaks(languageInWords(route.language, locale)) : "",
    prefectures.length === 0 ? "" : routed.near ? words.reasonNear(places) : words.reasonOnly(places),
    route.refusesTownHall && isOfTownHall(routed.desk) ? words.reasonTown : "",
  ].filter(Boolean);
}

const mostWords = 3;

/** Names of places are Latin letters where a language has no words of ours. */
export function prefectureInWords(code: string, locale: CitizenLocale): string {
  if (locale === "zh-Hans") return prefectureName(code, "ja");
  return prefectureName(code, isLocale(locale) ? locale : "en");
}

export function languageInWords(code: string, locale: CitizenLocale): string {
  if (isLocale(locale)) return languageName(code, locale);
  return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
}
