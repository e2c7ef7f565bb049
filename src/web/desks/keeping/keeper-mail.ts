import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import { links } from "#src/web/links.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { plainWords } from "#src/words/furigana.ts";

/** Mails to people of a desk, in the language in which they asked. */
export function keeperMail(baseUrl: string): KeeperMail {
  return ({ kind, key, desk, locale }) => {
    const words = deskKeepingWords[locale].mail[kind];
    const name = plainWords(desk.x_yorozu.name[locale]).replaceAll(/\s+/g, " ");
    const address = key === null ? "" : `${baseUrl}${links(locale).keptDesk(key)}`;
    return { subject: words.subject(name), body: words.body(name, address) };
  };
}
