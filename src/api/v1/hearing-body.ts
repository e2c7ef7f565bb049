import { type Answer, nextQuestion, type Question } from "#src/domain/advice/hearing/answers.ts";
import { retentionDays } from "#src/domain/advice/hearing/delete-hearing.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";
import { questionWords } from "#src/words/question-words.ts";

/** A question with its words, as the API sends it. */
export function questionBody(question: Question | null, locale: Locale) {
  if (!question) return null;
  const words = questionWords[locale][question.kind];
  const labels: Readonly<Record<string, string>> = words.options;
  return {
    id: question.id,
    text: plainWords(words.text),
    reason: plainWords(words.reason),
    type: question.type,
    options: question.options.map((value) => ({ value, label: plainWords(labels[value] ?? value) })),
  };
}

export function nextQuestionBody(understanding: Understanding, answers: readonly Answer[], locale: Locale) {
  return questionBody(nextQuestion(understanding, answers), locale);
}

export function hearingBody(hearing: Hearing) {
  const { consentFollowUpMail: mail } = hearing;
  return {
    id: hearing.id,
    text: hearing.text,
    locale: hearing.locale,
    version: hearing.version,
    understanding: hearing.understanding,
    question: nextQuestionBody(hearing.understanding, hearing.answers, hearing.locale),
    consent: { followUp: mail ? { mail } : null, aggregate: hearing.consentAggregate },
    deletedAfter: new Date(hearing.changedAt.getTime() + retentionDays * 24 * 60 * 60 * 1000).toISOString(),
  };
}
