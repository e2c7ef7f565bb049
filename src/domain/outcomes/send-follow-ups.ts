import { type Db, write } from "#src/db/write.ts";
import { type AskedAgain, askedAgain } from "#src/domain/advice/hearing/consent-queries.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import { agreedBetween, type FollowUpDays, followUpDays } from "#src/domain/outcomes/follow-up.ts";
import { followUps } from "#src/domain/outcomes/outcomes-tables.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

/** The words of the mail: the way in hands them over, with the address that the key opens. */
export type FollowUpMail = (asked: { key: string; days: FollowUpDays; locale: Locale }) => {
  subject: string;
  body: string;
};

/** So many are looked at at once. */
const step = 200;

/** Asks everybody whose time has come and who was not asked yet, each in a transaction of its own; says how many. */
export async function sendFollowUps(db: Db, world: World, mail: FollowUpMail): Promise<number> {
  let sent = 0;
  for (const days of followUpDays) {
    let after: AskedAgain | null = null;
    for (;;) {
      const due: AskedAgain[] = await askedAgain(db, agreedBetween(days, world.clock.now()), after, step);
      for (const asked of due) if (await sendOne(db, world, mail, days, asked)) sent += 1;
      after = due.at(-1) ?? null;
      if (!after) break;
    }
  }
  return sent;
}

async function sendOne(db: Db, world: World, mail: FollowUpMail, days: FollowUpDays, asked: AskedAgain) {
  return write(db, async (tx) => {
    const { organisationId, hearingId, locale } = asked;
    const key = world.chance.secret();
    const mailedAt = world.clock.now();
    const [row] = await tx
      .insert(followUps)
      .values({ organisationId, id: world.chance.uuid(), hearingId, days, keyHash: secretHash(key), mailedAt })
      .onConflictDoNothing()
      .returning({ id: followUps.id });
    if (row) await queueMail(tx, world, { organisationId, to: asked.mail, locale, ...mail({ key, days, locale }) });
    return row !== undefined;
  });
}
