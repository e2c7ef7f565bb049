import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type DangerKind, type DangerLevel, type DangerWho, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { sceneWords } from "#src/domain/desks/routing/trouble-lexicon-told.ts";
import { troubleOf } from "#src/domain/desks/routing/troubles.ts";

/** Danger told in a text. */
export type EmergencyHeard = {
  readonly level: DangerLevel;
  readonly who: DangerWho | null;
  readonly kinds: readonly DangerKind[];
  /** Emergency desks stand first. Otherwise danger is only thought of: a line leads to the emergency page. */
  readonly sure: boolean;
  readonly words: readonly string[];
  readonly troubles: readonly string[];
  /** What the danger is nobody knows: `kinds` only say who asks. */
  readonly isUnnamed: boolean;
};

/** Somebody cannot wait, and what the danger is no word says: the police and the ambulance ask. */
const unnamed: readonly DangerKind[] = ["violence", "medical"];

/** What the trained ear takes for danger in short texts that tell of other troubles. */
const oftenMisheard: ReadonlySet<DangerKind> = new Set(["medical", "crime"]);

/**
 * How likely the understanding must hold a danger to be (`danger.confidence`). `lived`: below, words of danger are told
 * of (a film, a figure, long ago, a joke). `thoughtOf`: a line leads to the emergency page. `heard`: danger that only it hears, and that no other trouble explains.
 * `beside`: one that cannot wait, beside other troubles; less is asked where its kind is known, more (`unnamed`) where it is not and another trouble explains it. `surely`: any danger.
 * Set on `npm run bench:danger-sets`.
 */
const chances = {
  lived: 0.12,
  thoughtOf: 0.35,
  heard: 0.45,
  beside: 0.9,
  besideNamed: 0.85,
  unnamed: 0.93,
  surely: 0.97,
} as const;

/** What is believed of hearings that do not say how likely. */
const usualChance = { none: 0.3, concern: 0.7, urgent: 0.8 } as const;

/** Words of danger are only told of in what somebody wants to do: a play, a leaflet, a figure. */
export function isToldOfOnly({ danger, needs }: Understanding): boolean {
  return needs.length > 0 && (danger.confidence ?? usualChance[danger.level]) < chances.lived;
}

/**
 * Danger by its own words (`told`, see `troublesIn`) unless the understanding knows them as told of and not lived, or by
 * what the understanding heard. Heard alone it is sure when it says what the danger is and no other trouble explains the
 * words, or when it leaves no doubt.
 */
export function emergencyHeard(told: ReadonlyMap<string, readonly string[]>, heard: Understanding): EmergencyHeard {
  const chance = heard.danger.confidence ?? usualChance[heard.danger.level];
  const isLived = chance >= chances.lived;
  const named = isLived ? [...told.keys()].filter((id) => (troubleOf(id)?.dangers.length ?? 0) > 0) : [];
  const isHeld = heard.danger.level === "urgent" && heard.danger.kinds?.includes("crime");
  const others = [...told].flatMap(([id, words]) =>
    (troubleOf(id)?.dangers.length ?? 0) > 0 ||
    besideDanger.has(id) ||
    (isHeld && besideBeingHeld.has(id)) ||
    words.every((word) => sceneWords.has(word))
      ? []
      : [id],
  );
  const bar = (heard.danger.kinds?.length ?? 0) > 0 ? chances.besideNamed : chances.beside;
  const isPlain = (heard.danger.level === "urgent" && chance >= bar) || chance >= chances.surely;
  const isAlone = heard.danger.level !== "none" && others.length === 0 && chance >= chances.heard;
  const kindsNamed = named.flatMap((id) => troubleOf(id)?.dangers ?? []);
  const isUrgent = heard.danger.level === "urgent";
  const isWant = !isUrgent && want.some((id) => told.has(id));
  const kindsHeard = (heard.danger.level === "none" ? [] : (heard.danger.kinds ?? [])).filter(
    (kind) => kind !== "no-shelter" || !isWant,
  );
  const sureKinds = dangerKinds.filter(
    (kind) =>
      (kindsNamed.includes(kind) && !(kind === "crime" && told.has("dementia"))) ||
      (kindsHeard.includes(kind) && (!oftenMisheard.has(kind) || isAlone || isPlain)),
  );
  const isExplained = others.some((id) => !want.includes(id));
  // A worry that no word names and another trouble explains calls nobody to the place.
  const isUnnamed =
    sureKinds.length === 0 &&
    ((isPlain && (!isExplained || chance >= chances.unnamed) && (isUrgent || (others.length === 0 && !isWant))) ||
      (isUrgent && isAlone && !told.has("mind") && !told.has("lonely")));
  const kinds = isUnnamed ? unnamed : sureKinds;
  const sure = kinds.length > 0 && (named.length > 0 || isAlone || isPlain);
  const isThoughtOf = sure || chance >= chances.thoughtOf;
  const level =
    sure && named.some((id) => troubleOf(id)?.cannotWait)
      ? "urgent"
      : heard.danger.level === "none" && sure
        ? "concern"
        : heard.danger.level;
  return {
    level: !isThoughtOf ? "none" : level,
    who: sure ? (heard.danger.who === "served" ? "served" : "writer") : heard.danger.who,
    kinds,
    sure,
    words: named.flatMap((id) => told.get(id) ?? []),
    troubles: named,
    isUnnamed,
  };
}

/** Who is held was lured there, or is made to work. */
const besideBeingHeld = new Set(["fraud", "law", "wages"]);

/** Want of money: a home that may be lost is heard in it, and is not yet tonight's. */
const want = ["poverty", "rent", "debt", "jobless", "wages"];

/** Troubles that are told with danger and do not explain it away. */
const besideDanger = new Set([
  "mind",
  "untold",
  "lonely",
  "women",
  "child-own",
  "foreigner",
  "police-worry",
  "crime-victim",
]);
