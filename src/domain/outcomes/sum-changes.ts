import type { ChangePart, SmallestChange, SmallestChanges } from "#src/domain/advice/explaining/smallest-changes.ts";

/** What fewer organisations than this share is not told. */
export const leastTold = 5;

/** A kind of change: something given, a limit raised, or several at once. */
export type ChangeKind =
  | Extract<ChangePart, { kind: "gift" }>["gift"]
  | Extract<ChangePart, { kind: "limit" }>["limit"]
  | "several";

export type ChangeTotal = {
  readonly change: ChangeKind;
  readonly organisations: number;
  /** Groups of people, and organisations themselves, that it would reach with something that is a must for them. */
  readonly groups: number;
  /** People whom something is given; yen, hours or things by which limits are raised; null for several at once. */
  readonly amount: number | null;
};

export type ChangeSummary = {
  /** Organisations that agreed to be counted and whose proposal was looked into. */
  readonly organisations: number;
  /** Of these, those with a must that their plan does not reach. Null when told it would be about too few. */
  readonly unreached: number | null;
  readonly totals: readonly ChangeTotal[];
  /** Kinds of change left out because fewer than five organisations share them. */
  readonly leftOut: number;
};

export type Counted = { readonly organisationId: string; readonly changes: SmallestChanges };

/** Adds up which change would reach how many; of a limit the largest step that was found. Kinds that reach most groups first. */
export function sumChanges(counted: readonly Counted[]): ChangeSummary {
  const organisations = new Set(counted.map(({ organisationId }) => organisationId)).size;
  const open = new Set(
    counted.filter(({ changes }) => changes.uncovered.length > 0).map(({ organisationId }) => organisationId),
  ).size;
  const single = counted.flatMap(({ organisationId, changes }) => {
    const largest = new Map<ChangeKind, Found>();
    for (const one of changes.changes) {
      const [part] = one.parts;
      if (!part) continue;
      const found = foundOf(organisationId, part, one);
      const before = largest.get(found.change);
      if (!before || found.amount > before.amount) largest.set(found.change, found);
    }
    const several = changes.together ? [severalOf(organisationId, changes.together)] : [];
    return [...largest.values(), ...several];
  });
  const totals = [...Map.groupBy(single, ({ change }) => change)].map(
    ([change, found]): ChangeTotal => ({
      change,
      organisations: new Set(found.map(({ organisationId }) => organisationId)).size,
      groups: found.reduce((sum, { groups }) => sum + groups, 0),
      amount: change === "several" ? null : found.reduce((sum, { amount }) => sum + amount, 0),
    }),
  );
  const told = totals.filter((total) => total.organisations >= leastTold);
  told.sort((a, b) => b.groups - a.groups || (a.change < b.change ? -1 : 1));
  const rest = organisations - open;
  return {
    organisations: organisations >= leastTold ? organisations : 0,
    // Those outside a part must not be too few either: they could be worked out from what is told.
    unreached: open >= leastTold && (rest === 0 || rest >= leastTold) ? open : null,
    totals: told,
    leftOut: totals.length - told.length,
  };
}

type Found = { organisationId: string; change: ChangeKind; groups: number; amount: number };

function foundOf(organisationId: string, part: ChangePart, one: SmallestChange): Found {
  const change = part.kind === "gift" ? part.gift : part.limit;
  const amount = part.kind === "gift" ? part.people : part.to - part.from;
  return { organisationId, change, groups: groupsOf(one), amount };
}

function severalOf(organisationId: string, one: SmallestChange): Found {
  return { organisationId, change: "several", groups: groupsOf(one), amount: 0 };
}

function groupsOf({ change }: SmallestChange): number {
  return new Set(change.wonMusts.map(({ segment }) => segment)).size;
}
