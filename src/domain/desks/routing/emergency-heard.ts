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
};

/** Somebody cannot wait, and what the danger is no word says: the police and the ambulance ask. */
const unnamed: readonly DangerKind[] = ["violence", "medical"];

/** What the trained ear takes for danger in short texts that tell of other troubles. */
const oftenMisheard: ReadonlySet<DangerKind> = new Set(["medical", "crime"]);

/**
 * Danger by its own words (`told`, see `troublesIn`) or by what the understanding heard. Heard alone it is sure when it
 * says what the danger is and no other trouble explains the words; a text of an organisation about its work is not in
 * danger for naming one.
 */
export function emergencyHeard(told: ReadonlyMap<string, readonly string[]>, heard: Understanding): EmergencyHeard {
  const named = [...told.keys()].filter((id) => (troubleOf(id)?.dangers.length ?? 0) > 0);
  const isHeld = heard.danger.level === "urgent" && heard.danger.kinds?.includes("crime");
  const others = [...told].flatMap(([id, words]) =>
    named.includes(id) ||
    besideDanger.has(id) ||
    (isHeld && besideBeingHeld.has(id)) ||
    words.every((word) => sceneWords.has(word))
      ? []
      : [id],
  );
  const isWork =
    heard.needs.length > 0 && (heard.scope === "it" || heard.scope === "partly") && told.has("organisation");
  const isTopic = heard.danger.level === "none" && isWork;
  const kindsNamed = named.flatMap((id) => troubleOf(id)?.dangers ?? []);
  const kindsHeard = heard.danger.level === "none" ? [] : (heard.danger.kinds ?? []);
  const sureKinds = dangerKinds.filter(
    (kind) =>
      (kindsNamed.includes(kind) && !(kind === "crime" && told.has("dementia"))) ||
      (kindsHeard.includes(kind) && (!oftenMisheard.has(kind) || others.length === 0)),
  );
  const isUnnamed =
    sureKinds.length === 0 &&
    heard.danger.level === "urgent" &&
    others.length === 0 &&
    !told.has("mind") &&
    !told.has("lonely");
  const kinds = isUnnamed ? unnamed : sureKinds;
  const sure =
    kinds.length > 0 &&
    !isTopic &&
    (named.length > 0 ||
      others.length === 0 ||
      kindsHeard.some((kind) => seldomMisheard.has(kind) && heard.danger.level === "urgent"));
  const level =
    sure && named.some((id) => troubleOf(id)?.cannotWait)
      ? "urgent"
      : heard.danger.level === "none" && sure
        ? "concern"
        : heard.danger.level;
  return {
    level: isTopic ? "none" : level,
    who: sure ? (heard.danger.who === "served" ? "served" : "writer") : heard.danger.who,
    kinds,
    sure,
    words: named.flatMap((id) => told.get(id) ?? []),
    troubles: named,
  };
}

/** And what it hardly ever takes for it. */
const seldomMisheard: ReadonlySet<DangerKind> = new Set(["suicide", "violence", "no-shelter"]);

/** Who is held was lured there, or is made to work. */
const besideBeingHeld = new Set(["fraud", "law", "wages"]);

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
