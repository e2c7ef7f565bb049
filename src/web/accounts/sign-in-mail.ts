import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import { linkForMail } from "#src/domain/accounts/sign-up.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { accountMailWords } from "#src/words/account-mail-words.ts";
import { mailWords } from "#src/words/mail-words.ts";

/** Puts the mail with a link that this address may get into the outbox; none where it got enough. */
export async function mailSignInLink(
  tx: Tx,
  { world, config }: Services,
  { mail, locale, next }: { mail: string; locale: Locale; next: string | null },
): Promise<void> {
  const made = await linkForMail(tx, world, mail);
  if (made === null) return;
  const address = `${config.baseUrl}${links(locale).signIn(made.token)}${queryOf([["next", next ?? ""]])}`;
  const { signUp: forNew } = accountMailWords[locale];
  const { signIn: forKnown } = mailWords[locale];
  const words =
    made.link.kind === "sign-up"
      ? { subject: forNew.subject, body: forNew.body(address) }
      : { subject: forKnown.subject, body: forKnown.body({ name: made.link.name, address }) };
  await queueMail(tx, world, { organisationId: null, to: mail, locale, ...words });
  await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
}
