import { retentionDays } from "#src/domain/advice/hearing/delete-hearing.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";
import { questionInWords } from "#src/words/word-question.ts";

/** The next question of a hearing with its words, as the API sends it; found now if it is not known yet. */
export async function nextQuestionBody(services: Services, hearing: Hearing, locale: Locale) {
  const { db, world, solver } = services;
  const catalogue = await services.catalogue.current();
  const chosen = await nextQuestion(db, world, { catalogue, solver }, hearing, questionForPage);
  if (!chosen) return null;
  const { text, reason, options } = questionInWords(
    chosen,
    catalogue.functionById,
    locale,
    hearing.understanding.needs.map((need) => need.function),
  );
  return {
    id: chosen.question.id,
    text: plainWords(text),
    reason: plainWords(reason),
    type: chosen.question.type,
    options: options.map(({ value, label }) => ({ value, label: plainWords(label) })),
  };
}

export async function hearingBody(services: Services, hearing: Hearing) {
  const { consentFollowUpMail: mail } = hearing;
  return {
    id: hearing.id,
    text: hearing.text,
    locale: hearing.locale,
    version: hearing.version,
    understanding: hearing.understanding,
    question: await nextQuestionBody(services, hearing, hearing.locale),
    consent: { followUp: mail ? { mail } : null, aggregate: hearing.consentAggregate },
    deletedAfter: new Date(hearing.changedAt.getTime() + retentionDays * 24 * 60 * 60 * 1000).toISOString(),
  };
}
