import type { OverdueMail } from "#src/domain/requests/escalate.ts";
import { mailWords } from "#src/words/mail-words.ts";

/** The notice that an answer is overdue. The team reads Japanese first, as in the other notices to it. */
export function overdueMail(baseUrl: string): OverdueMail {
  const words = mailWords.ja.overdue;
  return ({ number, id }) => ({
    subject: words.subject(number),
    // NOTE `links("ja").request(id)`, which the background does not know: it may not import pages.
    body: words.body({ number, address: `${baseUrl}/requests/${id}` }),
  });
}
