import type { Homes } from "#src/domain/advice/understanding.ts";
import type { HomeKind } from "#src/domain/advice/vocabulary.ts";

type PeopleEach = {
  readonly people: number;
  /** Absent where the words themselves say how many: a couple, a pair, somebody alone. `read`: the day on which it was looked up. */
  readonly source?: { readonly url: string; readonly date: string; readonly read: string };
  /** False = read in a copy, not on the page of the office that counted. */
  readonly verified: boolean;
};

/**
 * People in a home on average. All: national census 2020, table 30-6 (2.21099). Elder households and mothers alone with
 * children: Comprehensive Survey of Living Conditions 2018, table 92 (1.54; 2.63, taken for fathers too). With children:
 * our estimate from the same survey of 2023, table 5, taking the fewest that its rows allow: of 100 such homes 48.6 have
 * one child, 39.7 two, the rest three; 75.9 have two adults, 11.2 (three generations) three, the rest one: 3.6 people.
 */
export const peoplePerHome: Readonly<Record<HomeKind, PeopleEach>> = {
  any: {
    people: 2.21,
    source: { url: "https://ecitizen.jp/Statdb/StatsData/0003445194", date: "2020-10", read: "2026-11-29" },
    verified: false,
  },
  elder: {
    people: 1.54,
    source: { url: "http://wiki.awoni.net/Statdb/StatsData/0003441049", date: "2018", read: "2026-11-29" },
    verified: false,
  },
  "single-parent": {
    people: 2.63,
    source: { url: "http://wiki.awoni.net/Statdb/StatsData/0003441049", date: "2018", read: "2026-11-29" },
    verified: false,
  },
  children: {
    people: 3.6,
    source: { url: "https://wic-net.com/material/document/15622/9", date: "2023-06", read: "2026-11-29" },
    verified: false,
  },
  couple: { people: 2, verified: true },
  alone: { people: 1, verified: true },
  pair: { people: 2, verified: true },
};

/**
 * Whole people in so many homes: an average is told no finer than it is (from 20 on in fives, from 100 on in two digits);
 * what the words say themselves is exact. Never fewer than homes.
 */
export function peopleInHomes(count: number, kind: HomeKind): number {
  const exact = count * peoplePerHome[kind].people;
  if (Number.isInteger(peoplePerHome[kind].people) || exact < 20) return Math.round(exact);
  const step = exact < 100 ? 5 : 10 ** (Math.floor(Math.log10(exact)) - 1);
  return Math.max(count, Math.round(exact / step) * step);
}

/** Homes of which nobody said how many people live there. */
export function reckonedHomes(count: number, kind: HomeKind): { readonly people: number; readonly homes: Homes } {
  return { people: peopleInHomes(count, kind), homes: { count, kind, peopleAssumed: true } };
}

/** Homes as somebody tells them: the kind stays as it was heard where nobody says. */
export type ToldHomes = {
  readonly count: number;
  readonly kind?: HomeKind | undefined;
  readonly peopleAssumed?: boolean | undefined;
};
type Heads = { readonly people: number | null; readonly homes?: Homes | undefined };

/**
 * People and homes after somebody told one or both; what is left out (undefined) stays as it was, null takes it away.
 * People that nobody tells are reckoned from the homes, and homes beside told people are only told.
 */
export function headsAfter(
  before: Heads,
  told: { readonly people?: number | null | undefined; readonly homes?: ToldHomes | null | undefined },
): Heads {
  if (told.homes === null)
    return {
      people: told.people ?? (before.homes?.peopleAssumed ? null : told.people === null ? null : before.people),
    };
  const homes = told.homes ?? before.homes;
  if (!homes) return { people: told.people === undefined ? before.people : told.people };
  const kind = homes.kind ?? before.homes?.kind ?? "any";
  const reckoned = reckonedHomes(homes.count, kind);
  const known = before.homes?.peopleAssumed ? null : before.people;
  const people = told.people === undefined ? known : told.people;
  const isReckoned = people === null || (told.homes?.peopleAssumed === true && people === reckoned.people);
  return isReckoned ? reckoned : { people, homes: { count: homes.count, kind, peopleAssumed: false } };
}

/** The number as it was told: of homes where their people were only reckoned. */
export function numberTold<Value>(value: Value, homes: Homes | undefined): Value | number {
  return homes?.peopleAssumed ? homes.count : value;
}
