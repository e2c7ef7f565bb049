import type { CatalogueFunction, EffortRule, Means, Tier, Way } from "#src/domain/advice/means.ts";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import { type Proposal, type ProposedMeans, takesPeople } from "#src/domain/advice/proposal.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { accessKeys, type Circumstance } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatHomes } from "#src/web/advice/heads-in-words.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { formatPeople } from "#src/web/kit/formats.ts";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/**
 * What a proposal is read against, all of the same moment as the proposal itself: the people and limits it was made
 * for, the catalogue at its version, and the heads it was calculated with.
 */
export type ProposalFacts = {
  readonly locale: Locale;
  readonly segments: readonly Segment[];
  readonly limits: Understanding["limits"];
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly means: ReadonlyMap<string, Means>;
  readonly effortRules: ReadonlyMap<string, EffortRule>;
  /** As the planner counted (`headcount`): staff, and people by segment id. */
  readonly heads: { readonly staff: number; readonly people: ReadonlyMap<string, number> };
  /** What was told of the whole matter. Absent = nothing. */
  readonly circumstances?: readonly Circumstance[];
  /** Ids of what is in use today, as far as the catalogue knows it. */
  readonly current?: readonly string[];
};

/** One person writes for themself: there is no organisation to speak of. */
export function isAlone({ circumstances = [] }: Pick<ProposalFacts, "circumstances">): boolean {
  return circumstances.includes("one-person");
}

/** The people of a segment as the asker calls them; null is the organisation itself. An unknown id stands as it is. */
export function whoName(facts: ProposalFacts, segment: string | null): string {
  if (segment === null || segment === organisationSegment)
    return isAlone(facts) ? circumstanceWords[facts.locale].you : proposalWords[facts.locale].organisation;
  const found = facts.segments.find(({ id }) => id === segment);
  if (found?.kind === "served" && found.label === "" && isAlone(facts)) return circumstanceWords[facts.locale].you;
  return found ? segmentName(found, facts.segments, facts.locale) : segment;
}

/** People outside: everybody whom it may concern, of whom there is no number. */
export function isPublic({ segments }: ProposalFacts, segment: string | null | undefined): boolean {
  return segments.some(({ id, kind }) => id === segment && kind === "public");
}

/** So many people; where the planner had to take a number for any of them, it says so: 仮に20人. */
export function countedPeople(
  { locale }: ProposalFacts,
  { assumptions }: Pick<Proposal, "assumptions">,
  people: number,
  of: readonly string[] | "staff",
): string {
  const isAssumed = assumptions.some((one) =>
    of === "staff"
      ? one.code === "staff-count-unknown"
      : takesPeople(one) && one.segment !== undefined && of.includes(one.segment),
  );
  const told = formatPeople(people, locale);
  return isAssumed ? proposalWords[locale].coverage.assumed(told) : told;
}

/** Those whom something is provided for: so many people, or homes where it counts those. */
export function providedFor(
  facts: ProposalFacts,
  proposal: Pick<Proposal, "assumptions">,
  { people, counts }: Pick<Proposal["creates"][number], "people" | "counts">,
  of: readonly string[],
): string {
  if (counts === "homes") return formatHomes({ count: people, kind: "any" }, facts.locale);
  return countedPeople(facts, proposal, people, of);
}

/** What must be possible, in words; an id that the catalogue of that time does not know stands as it is. */
export function functionName(facts: ProposalFacts, id: string): string {
  return facts.functions.get(id)?.name[facts.locale] ?? id;
}

export function meansName(facts: ProposalFacts, id: string): string {
  return facts.means.get(id)?.name[facts.locale] ?? id;
}

export function wayOf(facts: ProposalFacts, means: string, way: string): Way | undefined {
  return facts.means.get(means)?.ways.find(({ id }) => id === way);
}

/** The price of the catalogue that the plan calculated with. */
export function tierOf(means: Means | undefined, proposed: ProposedMeans): Tier | undefined {
  return means?.tiers.find(({ id }) => id === proposed.tier);
}

/** Names as a list in a sentence: 「声で話す」「予約する」, “Talk” and “Book”. */
export function quotedList(names: readonly string[], locale: Locale): string {
  if (locale !== "en") return names.map((name) => `「${name}」`).join("");
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}

/** Names one after the other: A・B, A, B. */
export function plainList(names: readonly string[], locale: Locale): string {
  return names.join(locale === "en" ? ", " : "、");
}

/** Names of which several hold commas of their own: one as it is, more of them in quotation marks each. */
export function namesList(names: readonly string[], locale: Locale): string {
  return names.length > 1 ? quotedList(names, locale) : plainList(names, locale);
}

/** The plan's means so that what others need stands before them; otherwise in the order of the plan. */
export function requirementsFirst(means: readonly ProposedMeans[], facts: ProposalFacts): readonly ProposedMeans[] {
  const byId = new Map(means.map((one) => [one.id, one]));
  const ordered = new Set<ProposedMeans>();
  const visiting = new Set<string>();
  const visit = (one: ProposedMeans): void => {
    if (ordered.has(one) || visiting.has(one.id)) return;
    visiting.add(one.id);
    for (const id of facts.means.get(one.id)?.requires ?? []) {
      const required = byId.get(id);
      if (required) visit(required);
    }
    for (const giver of means) if (givesAccessFor(facts, giver, one)) visit(giver);
    ordered.add(one);
  };
  for (const one of means) visit(one);
  return [...ordered];
}

/** Whether `giver` does nothing by itself but give people the device, line or help that a way of `user` asks for. */
export function givesAccessFor(facts: ProposalFacts, giver: ProposedMeans, user: ProposedMeans): boolean {
  const given = giver.serves.length > 0 ? [] : (facts.means.get(giver.id)?.creates ?? []);
  const asked = user.ways.flatMap((way) => wayOf(facts, user.id, way)?.asks ?? []);
  return given.some(({ set }) =>
    asked.some((asks) =>
      accessKeys.some((key) => set[key] !== undefined && asks[key]?.some((one) => one === set[key])),
    ),
  );
}

/** The names that a plan bears: of what it uses, how, and for what. */
export function namesIn(facts: ProposalFacts, { means }: Proposal): string[] {
  return means.flatMap(({ id, serves }) => [
    meansName(facts, id),
    ...serves.flatMap((one) => [
      functionName(facts, one.function),
      wayOf(facts, id, one.way)?.name[facts.locale] ?? "",
    ]),
  ]);
}

/** That all there is for a wish does not suit what was told. */
export function ruledOutWords({ circumstances = [], locale }: ProposalFacts): string {
  const { facts, ruledOut } = circumstanceWords[locale];
  return ruledOut(
    plainList(
      circumstances.map((one) => facts[one]),
      locale,
    ),
  );
}
