import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import { makeMailLink } from "#src/domain/accounts/sign-up.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { links } from "#src/web/links.ts";
import { accountMailWords } from "#src/words/account-mail-words.ts";

/**
 * Mails the link that makes an address this account's. Whether the address has an account is told to nobody but its
 * owner, by the link.
 */
export async function mailConfirmation(
  tx: Tx,
  { world, config }: Services,
  { accountId, mail, locale }: { readonly accountId: string; readonly mail: string; readonly locale: Locale },
): Promise<void> {
  const token = await makeMailLink(tx, world, { purpose: "change-mail", mail, accountId });
  if (token === null) return;
  const words = accountMailWords[locale].changeMail;
  const body = words.body(`${config.baseUrl}${links(locale).meMailConfirm(token)}`);
  await queueMail(tx, world, { organisationId: null, to: mail, locale, subject: words.subject, body });
  await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
}
