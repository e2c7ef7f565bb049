import type { Route, RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { prefectureInWords, reasonsInWords } from "#src/http/route-in-words.ts";
import { type CitizenLocale, isCitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";
import { prefectureCodes } from "#src/words/prefecture-words.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";

/** A route as the API sends it, in the language asked for, else in that of the text, else in Japanese. */
export function routeBody(route: Route, text: string, asked: CitizenLocale | null, baseUrl: string) {
  const locale = asked ?? localeOf(route.language);
  const desk = (routed: RoutedDesk) => deskBody(routed, route, text, locale, baseUrl);
  return {
    language: route.language,
    place: route.prefecture,
    danger: { level: route.danger.level, kinds: [...route.danger.kinds], first: route.danger.sure },
    abstained: route.abstained,
    confidence: route.confidence,
    desks: route.desks.map(desk),
    persons: route.persons.map(desk),
    question: questionBody(route, locale),
  };
}

function deskBody(routed: RoutedDesk, route: Route, text: string, locale: CitizenLocale, baseUrl: string) {
  const { desk, way, emergency, confidence, troubles } = routed;
  const own = desk.x_yorozu;
  const read = isLocale(locale) ? locale : "en";
  const { open } = way;
  const only = own.onlyFor === undefined ? "" : citizenWords(locale).onlyFor[own.onlyFor];
  return {
    id: desk.id,
    key: own.key,
    name: plainWords(own.name[read]),
    nameJa: plainWords(own.name.ja),
    forWhom: plainWords([only, own.forWhom[read]].filter(Boolean).join(locale.startsWith("ja") ? "" : " ")),
    url: `${baseUrl}${locale === "ja" ? "" : `/${locale}`}/desks/${encodeURIComponent(own.key)}`,
    emergency,
    confidence,
    reason: plainWords(reasonsInWords(routed, route, locale, text).join(locale.startsWith("ja") ? "。" : ". ")),
    troubles: [...troubles],
    way: way.by,
    open: {
      state: open.state,
      until: open.state === "open" ? (open.until?.toISOString() ?? null) : null,
      opensAt: open.state === "closed" ? (open.opensAt?.toISOString() ?? null) : null,
    },
    phones: desk.phones
      .filter(({ type }) => type !== "fax")
      .map(({ number, x_yorozu: { pays } }) => ({ number, pays })),
    online: own.online.map(({ kind, address }) => ({ kind, address })),
    languages: [...new Set([...desk.languages.map(({ code }) => code), ...own.interpretedLanguages])],
    prefectures: [...own.prefectures],
    factsDate: own.factsDate,
  };
}

function questionBody({ question }: Route, locale: CitizenLocale) {
  if (question === null) return null;
  const words = citizenWords(locale);
  const text = plainWords(words.questions[question.id]);
  if (question.id === "place") {
    const options = prefectureCodes.map((value) => ({ value, label: plainWords(prefectureInWords(value, locale)) }));
    return { id: question.id, text, options };
  }
  const labels: Readonly<Record<string, string>> = words.answers;
  const options = question.values.map((value) => ({
    value: question.id === "child" ? String(value === "yes") : value,
    label: plainWords(labels[value] ?? value),
  }));
  return { id: question.id, text, options };
}

function localeOf(language: string | null): CitizenLocale {
  if (language === "zh") return "zh-Hans";
  return isCitizenLocale(language) ? language : language === null ? "ja" : "en";
}
