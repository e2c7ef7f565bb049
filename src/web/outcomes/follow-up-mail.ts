import type { FollowUpMail } from "#src/domain/outcomes/send-follow-ups.ts";
import { links } from "#src/web/links.ts";
import { outcomeWords } from "#src/words/outcome-words.ts";

/** The mail that asks how it went, in the language of the hearing. */
export function followUpMail(baseUrl: string): FollowUpMail {
  return ({ key, days, locale }) => {
    const words = outcomeWords[locale].mail;
    return { subject: words.subject(days), body: words.body(days, `${baseUrl}${links(locale).followUp(key)}`) };
  };
}
