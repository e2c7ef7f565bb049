import { type Attempts, attemptsOfAll } from "#src/domain/desks/care/reachability.ts";
import type { Services } from "#src/http/services.ts";

/** What people told of getting through, read once a minute on each node. */
export type DeskReach = {
  attempts(): Promise<ReadonlyMap<string, Attempts>>;
  /** Somebody told something on this node. */
  recheck(): void;
};

const freshMs = 60_000;

export function deskReach({ db, world }: Services): DeskReach {
  let kept: { readAt: number; attempts: ReadonlyMap<string, Attempts> } | null = null;
  return {
    async attempts() {
      const now = world.clock.now();
      const at = now.getTime();
      if (!kept || at < kept.readAt || at - kept.readAt >= freshMs)
        kept = { readAt: at, attempts: await attemptsOfAll(db, now) };
      return kept.attempts;
    },
    recheck() {
      kept = null;
    },
  };
}
