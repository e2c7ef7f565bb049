import { systemChance } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

/** A world whose time stands still until a test moves it. */
export function aWorld(at = "2026-11-24T09:00:00+09:00"): World & { pass(ms: number): void } {
  let now = new Date(at);
  return {
    clock: { now: () => now },
    chance: systemChance,
    pass(ms) {
      now = new Date(now.getTime() + ms);
    },
  };
}
