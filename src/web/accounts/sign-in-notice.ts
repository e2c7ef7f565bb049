import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import { endOtherSessions } from "#src/domain/accounts/my-sessions.ts";
import { signInChanges, signInWays } from "#src/domain/accounts/ways-in.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import type { Services } from "#src/http/services.ts";
import { formatMinute } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { accountMailWords } from "#src/words/account-mail-words.ts";
import { plainWords } from "#src/words/furigana.ts";

/**
 * Does what may change how somebody signs in, and tells them by mail if it did: at the address that they had before, so
 * that somebody who took over a session cannot change it unseen. Names neither the new address nor the service. Every
 * other session of theirs ends (OWASP ASVS 4.0.3, 3.3.3); `session` is the token of the one that asks.
 */
export async function tellingOfSignIn(
  tx: Tx,
  { world, config }: Services,
  { accountId, session }: { readonly accountId: string; readonly session: string },
  work: () => Promise<unknown>,
): Promise<void> {
  const before = await signInWays(tx, accountId);
  await work();
  const after = await signInWays(tx, accountId);
  if (before === null || after === null) return;
  const changes = signInChanges(before, after);
  if (changes.length === 0) return;
  await endOtherSessions(tx, world, accountId, session);
  if (before.mail === null) return;
  const { mail: to, locale } = before;
  const words = accountMailWords[locale].changed;
  const at = plainWords(formatMinute(world.clock.now(), locale));
  const what = changes.map((change) => `・${words.what[change]}`).join("\n");
  const body = words.body(what, at, `${config.baseUrl}${links(locale).me}`);
  await queueMail(tx, world, { organisationId: null, to, locale, subject: words.subject, body });
  await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
}
