import { isNumbered, limitKeysOf, type Question, unknownValue } from "#src/domain/advice/hearing/questions.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";
import type { AccessKey, LimitKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { questionReasonWords } from "#src/words/question-reason-words.ts";
import { questionWords } from "#src/words/question-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** What functions are called, by id. */
type FunctionNames = ReadonlyMap<string, { readonly name: Record<Locale, string> }>;

export type QuestionInWords = {
  readonly text: string;
  /** Why it is asked: what its answer decides. */
  readonly reason: string;
  /** `unit`: behind the number of an option that asks for one. */
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly unit?: string }>;
  /** Behind a number; empty where there is none. */
  readonly unit: string;
};

/** A question in the words of a language; `wanted`: functions that stand among the wishes already. With what its answer decides in this hearing where that was computed. */
export function questionInWords(
  { question, decides }: Pick<ChosenQuestion, "question" | "decides">,
  functions: FunctionNames,
  locale: Locale,
  wanted: readonly string[] = [],
): QuestionInWords {
  const words = plainQuestion(question, functions, locale, wanted);
  const computed = questionReasonWords[locale].decides;
  // What is asked about money and time says itself what it is for.
  const more =
    decides === null || question.kind === "limits" || question.kind === "limit"
      ? ""
      : decides.kind === "reach"
        ? computed.reach(functions.get(decides.function)?.name[locale] ?? decides.function)
        : computed.hours(String(decides.hours));
  return { ...words, reason: more === "" ? words.reason : `${words.reason}${locale === "ja" ? "" : " "}${more}` };
}

function plainQuestion(
  question: Question,
  functions: FunctionNames,
  locale: Locale,
  wanted: readonly string[],
): QuestionInWords {
  const vocabulary = vocabularyWords[locale];
  const reasons = questionReasonWords[locale];
  const labelled = (labels: Readonly<Record<string, string>>) =>
    question.options.map((value) => ({ value, label: labels[value] ?? value }));
  switch (question.kind) {
    case "wishes":
      return {
        text: reasons.wishes.text,
        reason: [
          wanted.some((id) => !question.options.includes(id)) ? reasons.wishes.more : reasons.wishes.reason,
          ...(question.options.some((id) => wanted.includes(id)) ? [reasons.wishes.ticked] : []),
        ].join(locale === "ja" ? "" : " "),
        options: question.options.map((value) => ({
          value,
          label: value === "none" ? reasons.wishes.none : (functions.get(value)?.name[locale] ?? value),
        })),
        unit: "",
      };
    case "access": {
      // NOTE a question of this kind has a key of access that is not a set (`accessOf`).
      const key = question.key as Exclude<AccessKey, "device" | "phone">;
      const { question: text, values } = vocabulary.access[key];
      return { text, reason: reasons.access[key], options: labelled(values), unit: "" };
    }
    case "circumstances":
      return {
        text: reasons.circumstances.text,
        reason: reasons.circumstances.reason,
        options: question.options.map((value) => ({
          value,
          label: value === "none" ? reasons.circumstances.none : circumstanceLabel(value, locale),
        })),
        unit: "",
      };
    case "limits":
      return {
        text: limitsTitle(limitKeysOf(question), reasons.limits),
        reason: reasons.limits.reason,
        options: question.options.map((option) => {
          const [key = "", value = ""] = option.split("=");
          // NOTE options of such a question are keys of limits, some with one of their values (`limitsOf`).
          const limit = key as LimitKey;
          if (value === "") return { value: key, label: vocabulary.limits[limit].name, unit: unitOf(limit, locale) };
          const labels: Readonly<Record<string, string>> = vocabulary[key as "legalForm" | "dataSensitivity"];
          return { value: option, label: labels[value] ?? value };
        }),
        unit: "",
      };
    case "limit": {
      // NOTE a question of this kind has a key of a limit that is no phrase (`limitOf`).
      const key = question.key as Exclude<LimitKey, "deadline" | "futureWhen">;
      const labels: Readonly<Record<string, string>> =
        key === "dataSensitivity" || key === "legalForm" || key === "itPerson" ? vocabulary[key] : {};
      const { text, unit } = { text: vocabulary.limits[key].question, unit: unitOf(key, locale) };
      return { text, reason: reasons.limit[key], options: labelled(labels), unit };
    }
    default: {
      const { text, reason, options, unit } = questionWords[locale][question.kind];
      return { text, reason, options: labelled(options), unit };
    }
  }
}

function limitsTitle(
  keys: readonly string[],
  words: { readonly text: string; readonly people: string; readonly about: string },
): string {
  if (!keys.every(isNumbered)) return words.about;
  return keys.some((key) => /Count$/.test(key)) ? words.people : words.text;
}

/** A row of a page of limits in which one of a few words is chosen. */
export function limitQuestion(key: LimitKey, locale: Locale): string {
  return vocabularyWords[locale].limits[key].question;
}

/** A row of a page of circumstances; `key` is one of access. */
export function circumstanceName(key: string, locale: Locale): string {
  return vocabularyWords[locale].access[key as AccessKey].name;
}

function circumstanceLabel(option: string, locale: Locale): string {
  const [key = "", value = ""] = option.split("=");
  if (value === unknownValue) return questionReasonWords[locale].circumstances.unknown(circumstanceName(key, locale));
  // NOTE options of such a question are made of keys of access (`circumstancesOf`).
  const values: Readonly<Record<string, string>> = vocabularyWords[locale].access[key as AccessKey].values;
  return values[value] ?? option;
}

function unitOf(key: LimitKey, locale: Locale): string {
  const { "staff-count": people, "monthly-budget": yen } = questionWords[locale];
  if (/Yen$/.test(key)) return yen.unit;
  if (key === "setupHours") return questionReasonWords[locale].limits.hours;
  if (key === "newThings") return questionReasonWords[locale].limits.things;
  return /Count$/.test(key) ? people.unit : "";
}
