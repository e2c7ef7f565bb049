import type { Means, Way } from "#src/domain/advice/means.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import { type ProposalFacts, plainList, wayOf } from "#src/web/advice/proposal-facts.ts";
import { accessFact, accessValuesOf } from "#src/web/advice/understanding-in-words.ts";
import type { Mark } from "#src/web/kit/coverage-matrix.tsx";
import { lackWords } from "#src/words/lack-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** A wish that a means fulfils for somebody. `leans`: it would do so better, if they are helped or come. */
export type PartlyReached = {
  readonly mark: Mark;
  readonly means: string;
  readonly way: string;
  readonly fn: string;
  readonly segment: string;
  readonly leans: boolean;
  /** What nobody said they have and it needs, as the planner found it. */
  readonly hangsOn: readonly AccessKey[];
  readonly isPriceToAsk: boolean;
};

/** What is lacking, and what to tell if it is so of these people; both empty where there is nothing to say. */
export type Lack = { readonly words: string; readonly ask: Ask | null };
/** `untold`: whether they have it was never said; `shut-out`: people among them may lack it. */
type Ask = { readonly kind: "untold" | "shut-out"; readonly segment: string; readonly key: AccessKey };

/**
 * What is lacking, from the access that ways ask and what was told of these people, never from how a reason is worded: a thing
 * that nobody said they have; who is shut out; and of △ that nothing does better, for what was told of them.
 */
export function lackOf(facts: ProposalFacts, reached: PartlyReached): Lack {
  const { locale } = facts;
  const words = lackWords[locale];
  const { segment: id, hangsOn } = reached;
  const way = wayOf(facts, reached.means, reached.way);
  const segment = facts.segments.find((one) => one.id === id);
  if (segment !== undefined && hangsOn[0] !== undefined) {
    const names = hangsOn.slice(0, neededMost).map((key) => vocabularyWords[locale].access[key].name);
    return { words: words.hangs(plainList(names, locale)), ask: { kind: "untold", segment: id, key: hangsOn[0] } };
  }
  const asked = way === undefined || segment === undefined ? [] : untoldKeys(way, segment, reached.fn);
  const needed = asked.slice(0, neededMost).map((key) => words.keys[key]);
  const isPart = reached.mark === "part";
  const told = [
    reached.isPriceToAsk ? words.price : "",
    isPart && reached.leans && !reached.isPriceToAsk && needed.length === 0 ? words.leans : "",
    needed.length === 0 ? "" : words.needs(needed.join(words.or)),
    // What there is besides is told where nothing else is.
    isPart && !(reached.leans || reached.isPriceToAsk || needed.length > 0)
      ? bestShutWords(facts, reached.fn, segment)
      : "",
  ].filter((part) => part !== "");
  const [key] = asked;
  return {
    words: told.join(locale === "en" ? " " : ""),
    ask: key === undefined ? null : { kind: "shut-out", segment: id, key },
  };
}

/** What is done by talking of oneself: there it matters who listens in. */
const spoken = /talk|consult|listen|counsel|interview|company/;

/** More conditions than this in one line nobody reads; the hardest are told. */
const neededMost = 2;

/** What is theirs as those who do the work: who writes to an online desk has it. */
const ofStaff: ReadonlySet<AccessKey> = new Set(["device", "phone", "line", "account", "email", "skill"]);

/** What people must have for it, the hardest first, of which nobody said that they have it. */
function untoldKeys(way: Way, { kind, access, accessDetail }: Segment, fn: string): AccessKey[] {
  return hardestFirst.filter((key) => {
    if (way.asks[key] === undefined || (kind === "staff" && ofStaff.has(key))) return false;
    if (key === "privacy" && !spoken.test(fn)) return false;
    return accessValuesOf(access, key).length === 0 || accessDetail[key]?.assumed === true;
  });
}

/** What people of any kind often lack, the hardest first. Whether they see, hear or know Japanese is told by whoever writes for them. */
const hardestFirst: readonly AccessKey[] = [
  "mobility",
  "privacy",
  "account",
  "email",
  "skill",
  "device",
  "phone",
  "line",
];

/**
 * What told of them shuts them out of all that does it well, or that nothing does. What is open to them and would do better has its
 * own plan where it comes to that: beside this one it would only unsettle.
 */
function bestShutWords(facts: ProposalFacts, fn: string, segment: Segment | undefined): string {
  const words = lackWords[facts.locale];
  const best = [...facts.means.values()].flatMap((means) =>
    waysWell(means, fn).map((way) => ({ shut: segment === undefined ? [] : keysAgainst(way, segment) })),
  );
  if (best.length === 0) return words.noBetter;
  if (best.some(({ shut }) => shut.length === 0)) return "";
  const against = accessKeys
    .map((key) => ({ key, count: best.filter(({ shut }) => shut.includes(key)).length }))
    .toSorted((a, b) => b.count - a.count)[0];
  if (segment === undefined || against === undefined || against.count === 0) return "";
  return words.limit(accessFact(segment.access, against.key, facts.locale));
}

function waysWell({ ways }: Means, fn: string): Way[] {
  return ways.filter(({ gives }) => gives.some((given) => given.function === fn && given.quality > 1));
}

/** The keys by which what was told of these people, and not only assumed, shuts them out of a way. */
function keysAgainst(way: Way, { access, accessDetail }: Segment): AccessKey[] {
  return accessKeys.filter((key) => {
    const asked = way.asks[key];
    const has = accessDetail[key]?.assumed === true ? [] : accessValuesOf(access, key);
    return asked !== undefined && has.length > 0 && !has.some((value) => asked.includes(value));
  });
}
