import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { foreignLanguageOf } from "#src/web/advice/foreign-language.ts";
import { desksInLanguage } from "#src/web/desks/desk-shown.ts";

/** A kind answer to a text that was not read, in its own language. */
export async function foreignOf(services: Services, { text, understanding }: Hearing, locale: Locale) {
  if (understanding.needs.length > 0) return null;
  const language = foreignLanguageOf(text);
  if (language === null) return null;
  return { language, text, desks: await desksInLanguage(services, text, language, locale) };
}
