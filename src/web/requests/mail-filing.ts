import type { MailParser } from "#src/domain/notify/parsed-mail.ts";
import type { ReplyMail } from "#src/domain/requests/answer-asker.ts";
import type { Filing } from "#src/domain/requests/file-mail.ts";
import type { CalledMail } from "#src/domain/requests/mentions.ts";
import type { AskerWroteMail } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { links } from "#src/web/links.ts";
import { mailWords } from "#src/words/mail-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** What files the mail that comes in, with the words that are written back. */
export function filingOf({ config, understand }: Services, parser: MailParser): Filing {
  return {
    own: config.mailFrom,
    parser,
    understand,
    receipt:
      (locale) =>
      ({ number }) => ({
        subject: mailWords[locale].receipt.subject(number),
        body: mailWords[locale].receipt.body({ number, answers: true }),
      }),
    askerWrote: askerWroteMail(config.baseUrl),
  };
}

/** The mail that brings an answer. */
export function replyMail({ baseUrl, mailInUrl }: Services["config"]): ReplyMail {
  return ({ number, body, key, locale }) => {
    const words = mailWords[locale].reply;
    const address = `${baseUrl}${links(locale).followed(key)}`;
    return {
      subject: words.subject(number),
      body: words.body({ number, body, address, answers: mailInUrl !== undefined }),
    };
  };
}

/** The notice that an asker wrote. The team reads Japanese first; which language each of them likes is not known yet. */
export function askerWroteMail(baseUrl: string): AskerWroteMail {
  const words = mailWords.ja.askerWrote;
  return ({ number, id }) => ({
    subject: words.subject(number),
    body: words.body({ number, address: `${baseUrl}${links("ja").request(id)}` }),
  });
}

/** The notice that somebody was called in a note. */
export function calledMail(baseUrl: string): CalledMail {
  return ({ number, id, locale }) => {
    const words = teamworkWords[locale].called.mail;
    return {
      subject: words.subject(String(number)),
      body: words.body(String(number), `${baseUrl}${links(locale).request(id)}`),
    };
  };
}
