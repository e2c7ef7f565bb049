import type { Chance } from "#src/kernel/chance.ts";
import type { Clock } from "#src/kernel/clock.ts";

/** Time and chance, handed to everything that changes the world. */
export type World = { readonly clock: Clock; readonly chance: Chance };
