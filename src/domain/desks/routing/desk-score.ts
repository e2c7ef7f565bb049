import { aboutChild } from "#src/domain/desks/danger-kinds-heard.ts";
import { type DeskProfile, untold } from "#src/domain/desks/routing/desk-profile.ts";
import { troubleOf } from "#src/domain/desks/routing/troubles.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { speaksTo } from "#src/domain/desks/what-a-person-can-use.ts";

/** A text as desks are weighed against it. */
export type ToldText = {
  readonly text: string;
  /** ISO 639, null where it is not known. */
  readonly language: string | null;
  readonly prefecture: string | null;
  readonly audience: "person" | "organisation" | null;
  readonly child: boolean | null;
  /** How strongly the words tell each trouble, 0..1. */
  readonly strength: ReadonlyMap<string, number>;
  /** Troubles told that some desk speaks of. */
  readonly asked: readonly string[];
  /** All troubles told, and who the writer is by them. */
  readonly who: ReadonlySet<string>;
  /** How much of the words each desk shares with the text, 0..1, by the id of the desk. */
  readonly shared: ReadonlyMap<string, number>;
};

export type DeskScore = {
  /** 0 and up; `confidenceOf` says what it means. */
  readonly score: number;
  /** Troubles told that the desk speaks of. */
  readonly troubles: readonly string[];
  readonly speaks: boolean;
  readonly near: boolean;
};

/** What each hint is worth. Set on `bench/search/desk-queries.tsv` and the first run of `bench/route`, by hand. */
const factors = {
  troubles: 0.75,
  words: 0.4,
  wordsAlone: 0.28,
  takesAnything: 0.12,
  takesUntold: 0.22,
  speaks: 1.25,
  otherLanguage: 0.4,
  /** Towns have interpreters, or a desk for foreigners that calls for them. */
  otherLanguageInTown: 0.58,
  whoAlone: 0.4,
  /** What its name says is another thing than what was told. */
  aside: 0.8,
  foreignOnly: 0.3,
  madeForOthers: 0.6,
  madeForForeigners: 0.4,
  madeForWomen: 0.85,
  madeForTrainees: 0.85,
  forChildren: 0.5,
  notThisAudience: 0.2,
  forOrganisations: 0.75,
  forDanger: 0.85,
  /** Its number has to be asked for first. */
  foundByCalling: 0.85,
  near: 1.3,
  placeNotKnown: 0.7,
} as const;

/** Who a desk is for that takes nobody else: visitors of the country. */
const nobodyElse = ["tourist"];

/** Troubles of which desks speak that take nothing else: one for the number card is none for an eviction. */
const nothingElse = ["my-number", "scholarship", "pension", "spam"];

/** Who somebody is leads to no desk beside a trouble that is told: it needs one that takes the trouble, or any. */
const whoAlone = new Set(["foreigner", "organisation", "women", "employer"]);

/** Fewer shared words say nothing where no trouble is told: 犬の名前 and a desk that asks for no name. */
const leastWorded = 0.5;

/** Troubles that stand beside others in many texts and say little of where to go. */
const faint = new Set(["mind", "school", "anything", "it-help", "police-worry", "foreign-life", "women"]);

/** How much a trouble says of where to go: rare ones more. */
export function troubleWeight(id: string, rarity: ReadonlyMap<string, number>): number {
  return (rarity.get(id) ?? 0) * (faint.has(id) ? 0.45 : 1) * (troubleOf(id)?.isFor ? 0.8 : 1);
}

/**
 * How well a desk fits: the share of the told troubles that it speaks of, more for a desk of few troubles, and the words
 * it shares; then times what its language, place and the people it is made for are to this writer.
 */
export function scoreDesk(profile: DeskProfile, told: ToldText, rarity: ReadonlyMap<string, number>): DeskScore {
  const { desk, speaksOf } = profile;
  const troubles = told.asked.filter((id) => speaksOf.has(id));
  const weight = (id: string) => troubleWeight(id, rarity) * (told.strength.get(id) ?? 1);
  const all = told.asked.reduce((sum, id) => sum + weight(id), 0);
  const topical = troubles.reduce((sum, id) => sum + weight(id) * (speaksOf.get(id) ?? 0), 0);
  const plainest = Math.max(0, ...troubles.map((id) => told.strength.get(id) ?? 1));
  const covered = all === 0 ? 0 : (topical / all) * (0.5 + 0.5 * plainest);
  const focus = 1 / (1 + 0.06 * Math.max(0, speaksOf.size - 2));
  const worded = told.shared.get(desk.id) ?? 0;
  const speaks = speaksLanguage(profile, told.language);
  const { prefectures, audience } = desk.x_yorozu;
  const near = told.prefecture !== null && prefectures.includes(told.prefecture);
  const about = isAboutOther(profile, told) ? 0 : isByWhoAlone(profile, told, troubles) ? factors.whoAlone : 1;
  const general =
    speaksOf.has("anything") &&
    audience.includes("person") &&
    (speaks || !isForeign(told) || (isSpeaking(profile) && bread.some((id) => told.who.has(id))));
  const score =
    factors.troubles * covered * (0.7 + 0.3 * focus) +
    (covered > 0 ? factors.words * worded : factors.wordsAlone * (worded < leastWorded ? 0 : worded)) +
    (general ? (told.asked.length > 0 ? factors.takesAnything : told.who.has(untold) ? factors.takesUntold : 0) : 0);
  return { score: score * about * fitOf(profile, told, speaks, near), troubles, speaks, near };
}

/** What only one's own town helps with, whatever language one speaks. */
const bread = ["poverty", "rent", "no-shelter", "disaster"];

/** So strongly a trouble is told that is not only the place of a story. */
const plainlyTold = 0.5;

/** Only who somebody is brings this desk, and a trouble is told besides, or it is not for such people in the first place. */
function isByWhoAlone({ desk, speaksOf }: DeskProfile, told: ToldText, shared: readonly string[]): boolean {
  if (shared.length === 0 || !shared.every((id) => whoAlone.has(id))) return false;
  if (speaksOf.has("anything") || speaksOf.has("foreign-life")) return false;
  const isTrouble = told.asked.some((id) => !whoAlone.has(id) && (told.strength.get(id) ?? 1) >= plainlyTold);
  const { audience } = desk.x_yorozu;
  const isTheirs = shared.some((id) => speaksOf.get(id) === 1 && (id !== "organisation" || audience.includes(id)));
  return isTrouble || !isTheirs;
}

/** It takes one thing alone, which was not told; or it is for those who came to harm, and no harm was told. */
function isAboutOther({ desk, speaksOf }: DeskProfile, { who }: ToldText): boolean {
  const { dangers, rescue } = desk.x_yorozu;
  const isForHarmed = !rescue && dangers.length > 0 && dangers.every((kind) => harms.has(kind));
  if (isForHarmed && ![...who].some((id) => harmed.has(id) || (troubleOf(id)?.dangers.length ?? 0) > 0)) return true;
  if (speaksOf.get("disaster") === 1 && !who.has("disaster")) return true;
  const main = nothingElse.find((id) => speaksOf.get(id) === 1);
  const isOther = [...speaksOf].some(([id, weight]) => weight === 1 && who.has(id) && !whoAlone.has(id));
  return main !== undefined && !who.has(main) && !isOther;
}

/** Its name speaks of something else than what was told: one for homes helps little where there is no food. */
function isAside({ speaksOf }: DeskProfile, { who }: ToldText): boolean {
  if (speaksOf.has("anything")) return false;
  const named = [...speaksOf].filter(([id, weight]) => weight === 1 && !troubleOf(id)?.isFor);
  return named.length > 0 && !named.some(([id]) => who.has(id));
}

const harms: ReadonlySet<string> = new Set(["violence", "sexual-violence", "crime"]);
/** Troubles without a danger of their own that those who came to harm tell. */
const harmed = new Set([
  "crime-victim",
  "police-worry",
  "fraud",
  "harassment",
  "rights",
  "bullying",
  "women",
  "pregnancy",
  "childcare",
  "virus",
]);

function fitOf(profile: DeskProfile, told: ToldText, speaks: boolean, near: boolean): number {
  const { desk, madeFor } = profile;
  const { audience, forChildren, prefectures } = desk.x_yorozu;
  const { who, child } = told;
  let fit = 1;
  const speaksThere = isSpeaking(profile);
  const isOfTown = isFoundByCalling(desk) && bread.some((id) => profile.speaksOf.has(id) && who.has(id));
  const other = isOfTown ? factors.otherLanguageInTown : factors.otherLanguage;
  if (isForeign(told)) fit *= speaks || speaksThere ? factors.speaks : other;
  else if (!desk.languages.some(({ code }) => code === "ja") && !who.has("foreigner")) fit *= factors.foreignOnly;
  if (madeFor.length > 0 && !madeFor.some((id) => who.has(id)))
    fit *= madeFor.includes("women")
      ? factors.madeForWomen
      : madeFor.includes("foreigner")
        ? factors.madeForForeigners
        : factors.madeForOthers;
  if (isAside(profile, told)) fit *= factors.aside;
  if (nobodyElse.some((id) => madeFor.includes(id) && !who.has(id))) return 0;
  if (madeFor.includes("trainee") && !who.has("trainee"))
    fit *= ["wages", "harassment", "jobless"].some((id) => who.has(id)) ? factors.madeForTrainees : factors.whoAlone;
  const childTold =
    child ?? (who.has("school") || who.has("bullying") || who.has("child-own") || aboutChild(told.text));
  if (forChildren && !childTold) fit *= factors.forChildren;
  if (profile.speaksOf.get("child-sick") === 1 && !childTold && !who.has("child-sick")) fit *= factors.whoAlone;
  if (told.audience !== null) fit *= audience.includes(told.audience) ? 1 : factors.notThisAudience;
  else if (!audience.includes("person") && !who.has("organisation") && !who.has("employer"))
    fit *= factors.forOrganisations;
  if ((profile.speaksOf.get("suicide") ?? 0) > 0.5 && !who.has("suicide"))
    fit *= (told.strength.get("mind") ?? 1) < plainlyTold ? factors.whoAlone : factors.forDanger;
  if (isFoundByCalling(desk) && !(isForeign(told) && speaksThere)) fit *= factors.foundByCalling;
  if (prefectures.length > 0) fit *= near ? factors.near : told.prefecture === null ? factors.placeNotKnown : 0;
  return fit;
}

/** The desks of towns for foreigners speak what is spoken there. */
function isSpeaking({ desk, madeFor }: DeskProfile): boolean {
  return madeFor.includes("foreigner") && desk.phones.length === 0;
}

/** Whether a desk talks, by voice or in writing, in a language that is not Japanese. */
export function speaksLanguage({ desk }: DeskProfile, language: string | null): boolean {
  if (language === null || language === "ja") return false;
  return speaksTo(desk, [language], "voice") || speaksTo(desk, [language], "text");
}

function isForeign({ language }: ToldText): boolean {
  return language !== null && language !== "ja";
}

/** A desk of a lower score is not shown. */
export const leastScore = 0.146;

/**
 * How likely a first desk of such a score is a right one, by how many words tell it, and whether the text is in another
 * language (general desks are right more often there). A logistic curve through the first desks of texts whose words had
 * not been worked on; how well it holds for a set left out stands in `bench/README.md`.
 */
export function confidenceOf(score: number, words: number, isForeignText: boolean): number {
  const odds = -1.04 + 2.34 * score + 0.34 * Math.min(words, 3) + (isForeignText ? 1.11 : 0);
  return Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100;
}
