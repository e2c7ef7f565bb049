import { and, asc, eq, lte } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import type { SiteContent } from "#src/domain/checks/check-content.ts";
import { checks } from "#src/domain/checks/checks-tables.ts";
import { type CheckId, changeCheck, keepCheck, putCheckKey, type StoredCheck } from "#src/domain/checks/keep-check.ts";
import { dueReminder } from "#src/domain/checks/site/due-reminder.ts";
import type { Verdict } from "#src/domain/checks/site/judge-site.ts";
import type { SiteAddress } from "#src/domain/checks/site/site-address.ts";
import type { SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import { finishRun, queueRun, type SiteRun } from "#src/domain/checks/site/site-queue.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

const dayMs = 24 * 60 * 60_000;
/** So long after the last word of a person, a site with something to mend is looked at every day; then every week. */
const dailyForDays = 14;

export type StoredSiteCheck = StoredCheck<SiteContent>;

/** A new site check with its first run. `requester` is whose turn it takes. */
export async function startSiteCheck(
  tx: Tx,
  world: World,
  {
    address,
    requester,
    locale,
    organisationId,
  }: { address: SiteAddress; requester: string; locale: Locale; organisationId?: string },
): Promise<CheckId & { secret: string }> {
  const { url, site } = address;
  const content: SiteContent = { kind: "site", address: url, site, hoster: null, reminded: null };
  const kept = await keepCheck(tx, world, { content, locale, ...(organisationId ? { organisationId } : {}) });
  await queueRun(tx, world, kept, { site, address: url, requester });
  await enqueueJob(tx, "check-sites", {}, { key: "check-sites" });
  return kept;
}

/** A person asks to look again now. */
export async function lookAgain(tx: Tx, world: World, check: StoredSiteCheck, requester: string): Promise<void> {
  const { site, address } = await changeCheck<SiteContent>(tx, world, check, (content) => ({ content }));
  await queueRun(tx, world, check, { site, address, requester });
  await enqueueJob(tx, "check-sites", {}, { key: "check-sites" });
}

/** Queues what comes up by itself now. */
export async function queueDue(tx: Tx, world: World): Promise<number> {
  const due = await tx
    .select()
    .from(checks)
    .where(and(eq(checks.kind, "site"), lte(checks.nextAt, world.clock.now())))
    .orderBy(asc(checks.nextAt))
    .limit(200)
    .for("update", { skipLocked: true });
  for (const check of due) {
    // NOTE the content of a check of this kind, as asked for above.
    const { site, address } = check.content as SiteContent;
    await queueRun(tx, world, check, { site, address, requester: "again" });
    await tx.update(checks).set({ nextAt: null }).where(hereIs(check));
  }
  return due.length;
}

/**
 * So many an hour reach one address, whoever typed it and for however many sites: anybody can type anybody's. What is held
 * back is told at the next look.
 */
const remindersAnHour = 5;

/** The words of a reminder; the way in hands them over. */
export type SiteReminder = (facts: { site: string; ends: string; days: number; key: string; locale: Locale }) => {
  subject: string;
  body: string;
};

/**
 * Keeps what a run found, says when it is looked at again (the next day where something is to be mended), and puts a
 * reminder into the outbox where the certificate ends soon and somebody asked to be told. False: the run is no longer ours.
 */
export async function concludeRun(
  tx: Tx,
  world: World,
  run: SiteRun,
  result: { evidence: SiteEvidence; verdict: Verdict },
  reminder: SiteReminder,
): Promise<boolean> {
  if (!(await finishRun(tx, world, run, result))) return false;
  const here = hereIs({ organisationId: run.organisationId, id: run.checkId });
  const [check] = await tx.select().from(checks).where(here).for("update");
  if (!check) return false;
  const now = world.clock.now();
  // NOTE a run belongs to a check of this kind.
  const content = check.content as SiteContent;
  const due = dueReminder(result.verdict.certificateEnds, now, content.reminded);
  let isTold = false;
  if (due !== null && check.mail !== null) {
    const key = world.chance.secret();
    await putCheckKey(tx, world, check, key);
    const words = reminder({ site: content.site, ...due, key, locale: check.locale });
    const mail = { organisationId: check.organisationId, to: check.mail, locale: check.locale, ...words };
    isTold = (await queueBraked(tx, world, mail, remindersAnHour)) !== null;
    await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
  }
  await tx
    .update(checks)
    .set({
      nextAt: nextLook(result.verdict, now, check.changedAt),
      ...(due && isTold ? { content: { ...content, reminded: due } } : {}),
    })
    .where(here);
  return true;
}

/** When a site is looked at again by itself: after a day where something is to be mended and somebody is at it, else after a week. */
export function nextLook(verdict: Verdict, now: Date, changedAt: Date): Date {
  const isAtIt = now.getTime() - changedAt.getTime() < dailyForDays * dayMs;
  const isFine = verdict.grade === "A+" || verdict.grade === "A";
  return new Date(now.getTime() + (isAtIt && !isFine ? 1 : 7) * dayMs);
}

function hereIs(check: CheckId) {
  return and(eq(checks.organisationId, check.organisationId), eq(checks.id, check.id));
}
