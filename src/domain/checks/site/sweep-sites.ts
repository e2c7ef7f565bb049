import { type Db, write } from "#src/db/write.ts";
import { gatherEvidence } from "#src/domain/checks/site/gather-evidence.ts";
import { judgeSite } from "#src/domain/checks/site/judge-site.ts";
import { concludeRun, queueDue, type SiteReminder } from "#src/domain/checks/site/site-checks.ts";
import { anyWaiting, claimRun, noteProgress, returnRun, type SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { VisitSite } from "#src/domain/checks/site/visit-site.ts";
import type { World } from "#src/kernel/world.ts";

export type SweepParts = {
  readonly db: Db;
  readonly world: World;
  readonly visit: VisitSite;
  readonly pause: (ms: number) => Promise<void>;
  readonly reminder: SiteReminder;
  readonly failed: (error: unknown) => void;
  /** Runs of this process at a time: most of a run is waiting. */
  readonly atOnce?: number;
};

/** Waits this long for a site whose minute is not over. */
const lookAgainMs = 2000;

class Stopped extends Error {}

/**
 * Works through the queue of site checks in this process, several at a time; other processes do the same. `sweep`
 * resolves when nothing waits; a second call while it works joins the first. `stop` gives runs under way back to the queue.
 */
export function siteSweeper(parts: SweepParts): { sweep(): Promise<void>; stop(): Promise<void> } {
  const { db, world, atOnce = 16 } = parts;
  let sweeping: Promise<void> | null = null;
  let stopped = false;

  const isStopped = () => stopped;
  const sweepAll = async () => {
    await write(db, (tx) => queueDue(tx, world));
    const running = new Set<Promise<void>>();
    while (!stopped) {
      const run = running.size < atOnce ? await write(db, (tx) => claimRun(tx, world)) : null;
      if (run !== null) {
        const work: Promise<void> = workRun(parts, run, isStopped).finally(() => running.delete(work));
        running.add(work);
      } else if (running.size > 0)
        await Promise.race(running.size < atOnce ? [...running, parts.pause(lookAgainMs)] : running);
      else if (await anyWaiting(db)) await parts.pause(lookAgainMs);
      else break;
    }
    await Promise.all(running);
  };
  return {
    sweep() {
      sweeping ??= sweepAll().finally(() => {
        sweeping = null;
      });
      return sweeping;
    },
    async stop() {
      stopped = true;
      await sweeping;
    },
  };
}

async function workRun(parts: SweepParts, run: SiteRun, isStopped: () => boolean): Promise<void> {
  const { db, world, visit, pause } = parts;
  try {
    const evidence = await gatherEvidence(run.address, {
      visit,
      pause,
      async told(step, requests) {
        if (isStopped()) throw new Stopped();
        if (!(await write(db, (tx) => noteProgress(tx, world, run, step, requests)))) throw new Stopped();
      },
    });
    const verdict = judgeSite(evidence, world.clock.now());
    await write(db, (tx) => concludeRun(tx, world, run, { evidence, verdict }, parts.reminder));
  } catch (error) {
    // NOTE the run goes back, or its lease runs out and it is begun anew, at most `mostAttempts` times; nothing is hidden.
    if (error instanceof Stopped) await write(db, (tx) => returnRun(tx, run));
    else parts.failed(error);
  }
}
