import type { Desk } from "#src/domain/desks/desk.ts";
import { lastingOpenState, type OpenState } from "#src/domain/desks/desk-hours.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";

/** Hours of desks, worked out when they are asked for and again only when they change. */
export type KeptHours = {
  of(desk: Desk, at: Date): OpenDesk;
  /** The whole directory of a version, in its order: the same list until the version changes. */
  all(version: number, desks: readonly Desk[], at: Date): readonly OpenDesk[];
};

export function keptHours(): KeptHours {
  // The time for which everything is asked; whoever reads a desk reads it at the time of the latest request.
  const clock = { at: new Date(0) };
  const known = new WeakMap<Desk, OpenDesk>();
  let whole: { version: number; all: readonly OpenDesk[] } | null = null;
  const of = (desk: Desk): OpenDesk => {
    const kept = known.get(desk) ?? new HoursWhenAsked(desk, clock);
    known.set(desk, kept);
    return kept;
  };
  return {
    of(desk, at) {
      clock.at = at;
      return of(desk);
    },
    all(version, desks, at) {
      clock.at = at;
      if (whole?.version !== version) whole = { version, all: desks.map(of) };
      return whole.all;
    },
  };
}

type Kept = { readonly from: Date; readonly before: Date; readonly state: OpenState };

class HoursWhenAsked implements OpenDesk {
  readonly desk: Desk;
  readonly #clock: { readonly at: Date };
  #voice: Kept | null = null;
  #text: Kept | null = null;

  constructor(desk: Desk, clock: { readonly at: Date }) {
    this.desk = desk;
    this.#clock = clock;
  }

  get voice(): OpenState {
    this.#voice = this.#current(this.#voice, "voice");
    return this.#voice.state;
  }

  get text(): OpenState {
    this.#text = this.#current(this.#text, "text");
    return this.#text.state;
  }

  #current(kept: Kept | null, by: "voice" | "text"): Kept {
    const { at } = this.#clock;
    if (kept && kept.from <= at && at < kept.before) return kept;
    return { from: at, ...lastingOpenState(this.desk, at, { by }) };
  }
}
