import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { siteRuns } from "#src/domain/checks/checks-tables.ts";
import type { CheckId } from "#src/domain/checks/keep-check.ts";
import type { SiteStep } from "#src/domain/checks/site/gather-evidence.ts";
import type { Verdict } from "#src/domain/checks/site/judge-site.ts";
import type { SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import type { World } from "#src/kernel/world.ts";

export type SiteRun = typeof siteRuns.$inferSelect;

/** A site is looked at once a minute at most. */
export const brakeMs = 60_000;
/** A run that was not heard of for so long lost its process: the longest request and its pause are far below. */
export const leaseMs = 60_000;
/** A run that took so many processes with it is given up. */
export const mostAttempts = 3;
/** Of one check; the oldest go. */
const keptRuns = 60;

/** Puts a look at a site into the queue; one that waits already stands for both. */
export async function queueRun(
  tx: Tx,
  world: World,
  check: CheckId,
  run: { site: string; address: string; requester: string },
): Promise<void> {
  const here = and(eq(siteRuns.organisationId, check.organisationId), eq(siteRuns.checkId, check.id));
  const [open] = await tx
    .select({ id: siteRuns.id })
    .from(siteRuns)
    .where(and(here, sql`state in ('waiting', 'running')`))
    .limit(1);
  if (open) return;
  await tx.insert(siteRuns).values({
    organisationId: check.organisationId,
    id: world.chance.uuid(),
    checkId: check.id,
    ...run,
    state: "waiting",
    requestedAt: world.clock.now(),
  });
}

/** The order of the queue: everybody's first, then everybody's second, …; what runs for somebody already counts. */
const queueOrder = (now: Date) => sql`
  with busy as (
    select requester, count(*) n from site_runs
    where state = 'running' and leased_until >= ${now.toISOString()}::timestamptz group by requester),
  open as (
    select r.organisation_id, r.id, r.check_id, r.site, r.requested_at,
      row_number() over (partition by r.requester order by r.requested_at, r.id) + coalesce(b.n, 0) as turn
    from site_runs r left join busy b using (requester)
    where r.state = 'waiting' or (r.state = 'running' and r.leased_until < ${now.toISOString()}::timestamptz))`;

/**
 * Takes the next run whose site may be looked at now, for this process alone and for `leaseMs`; null when there is none.
 * A run whose process died is taken again, and after `mostAttempts` it is given up.
 */
export async function claimRun(tx: Tx, world: World): Promise<SiteRun | null> {
  const now = world.clock.now();
  const free = new Date(now.getTime() - brakeMs).toISOString();
  const candidates = await tx.execute<{ organisation_id: string; id: string; site: string }>(sql`
    ${queueOrder(now)}
    select organisation_id, id, site from open
    where not exists (select from site_brakes b where b.site = open.site and b.started_at > ${free}::timestamptz)
    order by turn, requested_at, id limit 20`);
  for (const candidate of candidates) {
    const here = and(eq(siteRuns.organisationId, candidate.organisation_id), eq(siteRuns.id, candidate.id));
    const [run] = await tx.select().from(siteRuns).where(here).for("update", { skipLocked: true });
    const isFree =
      run?.state === "waiting" || (run?.state === "running" && (run.leasedUntil?.getTime() ?? 0) < now.getTime());
    if (!run || !isFree) continue;
    if (run.attempts >= mostAttempts) {
      await tx.update(siteRuns).set({ state: "failed", leasedUntil: null, finishedAt: now }).where(here);
      continue;
    }
    const braked = await tx.execute(sql`
      insert into site_brakes (site, started_at) values (${candidate.site}, ${now.toISOString()}::timestamptz)
      on conflict (site) do update set started_at = excluded.started_at
      where site_brakes.started_at <= ${free}::timestamptz returning site`);
    if (braked.length === 0) continue;
    const [claimed] = await tx
      .update(siteRuns)
      .set({
        state: "running",
        attempts: run.attempts + 1,
        startedAt: now,
        leasedUntil: leaseFrom(now),
        requests: 0,
        step: null,
      })
      .where(here)
      .returning();
    return claimed ?? null;
  }
  return null;
}

/** Says how far a run is, and that its process lives. False: another process has it now, or it was deleted. */
export async function noteProgress(
  tx: Tx,
  world: World,
  run: SiteRun,
  step: SiteStep,
  requests: number,
): Promise<boolean> {
  const changed = await tx
    .update(siteRuns)
    .set({ step, requests, leasedUntil: leaseFrom(world.clock.now()) })
    .where(ours(run))
    .returning({ id: siteRuns.id });
  return changed.length > 0;
}

/** Keeps what a run found. False: it is no longer ours, and nothing was kept. */
export async function finishRun(
  tx: Tx,
  world: World,
  run: SiteRun,
  result: { evidence: SiteEvidence; verdict: Verdict },
): Promise<boolean> {
  const changed = await tx
    .update(siteRuns)
    .set({
      state: "done",
      leasedUntil: null,
      finishedAt: world.clock.now(),
      requests: result.evidence.requests,
      ...result,
    })
    .where(ours(run))
    .returning({ id: siteRuns.id });
  await tx.execute(sql`
    delete from site_runs where organisation_id = ${run.organisationId} and check_id = ${run.checkId} and id in (
      select id from site_runs where organisation_id = ${run.organisationId} and check_id = ${run.checkId}
      order by requested_at desc offset ${keptRuns})`);
  return changed.length > 0;
}

/** Gives a run back to the queue: the process stops, the next one begins it anew. */
export async function returnRun(tx: Tx, run: SiteRun): Promise<void> {
  await tx
    .update(siteRuns)
    .set({ state: "waiting", leasedUntil: null, attempts: run.attempts - 1 })
    .where(ours(run));
}

export async function anyWaiting(db: Reader): Promise<boolean> {
  const rows = await db.execute(sql`select 1 from site_runs where state = 'waiting' limit 1`);
  return rows.length > 0;
}

/** The runs of a check, the newest first. */
export async function runsOf(db: Reader, check: CheckId): Promise<SiteRun[]> {
  return db
    .select()
    .from(siteRuns)
    .where(and(eq(siteRuns.organisationId, check.organisationId), eq(siteRuns.checkId, check.id)))
    .orderBy(desc(siteRuns.requestedAt), asc(siteRuns.id));
}

/** How many runs come before this one in the order in which they are taken. */
export async function placeInQueue(db: Reader, now: Date, run: SiteRun): Promise<number> {
  const rows = await db.execute<{ before: number }>(sql`
    ${queueOrder(now)}
    select count(*)::int as before from open, (select turn, requested_at, id from open where id = ${run.id}) me
    where (open.turn, open.requested_at, open.id) < (me.turn, me.requested_at, me.id)`);
  return rows[0]?.before ?? 0;
}

/** Brakes that hold nobody any more. */
export async function forgetBrakes(tx: Tx, now: Date): Promise<void> {
  await tx.execute(
    sql`delete from site_brakes where started_at < ${new Date(now.getTime() - 60 * brakeMs).toISOString()}::timestamptz`,
  );
}

function ours(run: SiteRun) {
  return and(
    eq(siteRuns.organisationId, run.organisationId),
    eq(siteRuns.id, run.id),
    eq(siteRuns.state, "running"),
    eq(siteRuns.attempts, run.attempts),
  );
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + leaseMs);
}
