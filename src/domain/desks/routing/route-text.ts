import type { Understanding } from "#src/domain/advice/understanding.ts";
import { aboutChild } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import {
  confidenceOf,
  leastScore,
  scoreDesk,
  speaksLanguage,
  type ToldText,
} from "#src/domain/desks/routing/desk-score.ts";
import { emergencyFirst } from "#src/domain/desks/routing/emergency-first.ts";
import { emergencyHeard } from "#src/domain/desks/routing/emergency-heard.ts";
import { placeTold } from "#src/domain/desks/routing/place-told.ts";
import type { Route, RouteAsk, RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { routeQuestion } from "#src/domain/desks/routing/route-question.ts";
import { sceneWords } from "#src/domain/desks/routing/trouble-lexicon-told.ts";
import { troubleOf, troublesIn } from "#src/domain/desks/routing/troubles.ts";
import { compareWays, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { type CanUse, canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import { textLanguage } from "#src/engines/language/text-language.ts";
import type { SearchIndex } from "#src/engines/search/search-index.ts";

/** A directory made ready: what its desks say of themselves, and how rare each trouble is among them. */
export type RoutableDesks = {
  readonly profiles: readonly DeskProfile[];
  readonly rarity: ReadonlyMap<string, number>;
};

export function routableDesks(profiles: readonly DeskProfile[]): RoutableDesks {
  const counts = new Map<string, number>();
  for (const { speaksOf } of profiles)
    for (const [id, weight] of speaksOf) counts.set(id, (counts.get(id) ?? 0) + weight);
  const rarity = new Map([...counts].map(([id, count]) => [id, Math.log(1 + profiles.length / (count + 0.5))]));
  return { profiles, rarity };
}

const longestText = 2_000;
/** So many are weighed by their hours too, which cost more to work out than all the rest. */
const mostWeighed = 24;
const usualLimit = 6;

/**
 * The desks for a text of somebody in need, the likeliest first. A desk counts by the troubles that the text tells and
 * the desk speaks of, by words they share, and by whether the writer can use it. Emergency desks stand first where
 * danger is heard. Only the directory and the lexicon decide: nothing is learned from questions.
 */
export function routeText(
  { profiles, rarity }: RoutableDesks,
  index: Pick<SearchIndex, "search">,
  heard: Understanding,
  ask: RouteAsk,
): Route {
  const text = ask.text.slice(0, longestText);
  const language = textLanguage(text) ?? ask.language ?? null;
  const prefecture = ask.prefecture ?? placeTold(text);
  const troubles = troublesIn(text, language);
  const foreign = language !== null && language !== "ja";
  const can: CanUse = { ...canUseAnything, ...ask.can, languages: foreign ? [language] : ["ja"] };
  const told: ToldText = {
    text,
    language,
    prefecture,
    audience: ask.audience ?? null,
    child: ask.child ?? null,
    strength: strengthOf(troubles),
    asked: [...troubles.keys()].filter((id) => rarity.has(id)),
    who: new Set([
      ...[...troubles.keys()].flatMap((id) => [id, ...(troubleOf(id)?.implies ?? [])]),
      ...(foreign ? ["foreigner"] : []),
    ]),
    shared: wordsShared(index, text),
  };
  const danger = emergencyHeard(troubles, heard, language);
  const child = ask.child ?? aboutChild(text);
  const urgent = danger.sure ? emergencyFirst(profiles, { danger, language, can, child, prefecture, at: ask.at }) : [];
  const persons = personsWhoListen(profiles, told, can, ask.at);
  const fitting = fittingDesks(profiles, rarity, told, can, ask.at, troubles).filter(
    ({ desk }) => !urgent.some((one) => one.desk.id === desk.id),
  );
  const others = urgent.length > 0 ? fitting : withLifeline(fitting, persons, told, danger.level !== "none");
  const confidence = urgent[0]?.confidence ?? others[0]?.confidence ?? 0;
  return {
    language,
    prefecture,
    danger,
    troubles: told.asked,
    desks: [...urgent, ...others].slice(0, Math.max(ask.limit ?? usualLimit, urgent.length)),
    abstained: urgent.length + others.length === 0,
    confidence,
    persons,
    question:
      urgent.length > 0
        ? null
        : routeQuestion(others, {
            prefecture,
            audience: told.audience ?? (told.who.has("organisation") ? "organisation" : null),
            child: ask.child ?? (told.who.has("child-own") ? true : null),
          }),
  };
}

/** A trouble told only by where or of whom the story is may be another one. */
const sceneStrength = 0.3;

function strengthOf(troubles: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  return new Map(
    [...troubles].map(([id, words]) => [id, words.every((word) => sceneWords.has(word)) ? sceneStrength : 1] as const),
  );
}

function wordsShared(index: Pick<SearchIndex, "search">, text: string): ReadonlyMap<string, number> {
  const hits = index.search(text, { limit: 20 });
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score, coverage }) => [id, (score / best) * coverage]));
}

function fittingDesks(
  profiles: readonly DeskProfile[],
  rarity: ReadonlyMap<string, number>,
  told: ToldText,
  can: CanUse,
  at: Date,
  troubles: ReadonlyMap<string, readonly string[]>,
): RoutedDesk[] {
  return profiles
    .map((profile) => ({ desk: profile.desk, ...scoreDesk(profile, told, rarity) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || byKey(a.desk, b.desk))
    .slice(0, mostWeighed)
    .map((one) => ({ ...one, way: wayToDesk(one.desk, can, at), score: Math.round(one.score * 1e4) / 1e4 }))
    .toSorted(
      (a, b) =>
        // Who cannot be reached stands behind, and stays: a helper may. What it speaks, the score knows already.
        Number(isReached(b.desk, can)) - Number(isReached(a.desk, can)) ||
        b.score - a.score ||
        compareWays(a.way, b.way) ||
        byKey(a.desk, b.desk),
    )
    .map(({ desk, way, score, troubles: shared, speaks, near }) => {
      const words = [...new Set(shared.flatMap((id) => troubles.get(id) ?? []))];
      const isForeignText = told.language !== null && told.language !== "ja";
      const confidence = confidenceOf(score, words.length, isForeignText);
      return { desk, way, emergency: false, confidence, words, troubles: shared, speaks, near };
    })
    .map((one, place, all) => ({
      ...one,
      // No desk is surer than one before it.
      confidence: Math.min(...all.slice(0, place + 1).map(({ confidence }) => confidence)),
    }));
}

/** Somebody who takes any trouble stands third at the latest where no desk is as sure as this. */
const sureEnough = 0.7;
const lifelineConfidence = 0.35;
const lastPlaceOfLifeline = 2;

/** The same desks and, where none is sure or danger was only thought of, one that listens to anybody. Not for the work of an organisation. */
function withLifeline(
  fitting: readonly RoutedDesk[],
  persons: readonly RoutedDesk[],
  { who, audience }: ToldText,
  isDangerThoughtOf: boolean,
): RoutedDesk[] {
  const first = fitting[0];
  const lifeline = persons[0];
  const isWork = audience === "organisation" || ["organisation", "employer", "founding"].some((id) => who.has(id));
  if (!lifeline || isWork || (first ? first.confidence >= sureEnough : !isDangerThoughtOf)) return [...fitting];
  const place = fitting.findIndex(({ desk }) => desk.id === lifeline.desk.id);
  if (place >= 0 && place <= lastPlaceOfLifeline) return [...fitting];
  const rest = fitting.filter((_, i) => i !== place);
  const before = rest.slice(0, lastPlaceOfLifeline);
  const confidence = Math.min(lifelineConfidence, ...before.map((one) => one.confidence));
  return [
    ...before,
    { ...(fitting[place] ?? lifeline), confidence },
    ...rest.slice(lastPlaceOfLifeline).map((one) => ({ ...one, confidence: Math.min(one.confidence, confidence) })),
  ];
}

/** Whether a desk has a way in that the writer can use, in whatever language. */
function isReached(desk: Desk, can: CanUse): boolean {
  return (can.voice && desk.phones.some(({ type }) => type !== "fax")) || (can.text && desk.x_yorozu.online.length > 0);
}

/** Who takes any trouble, can be reached by this writer and speaks their language; open and free first. */
function personsWhoListen(profiles: readonly DeskProfile[], told: ToldText, can: CanUse, at: Date): RoutedDesk[] {
  return profiles
    .filter(({ desk: { x_yorozu: own }, speaksOf, madeFor }) => {
      const near = own.prefectures.length === 0 || own.prefectures.includes(told.prefecture ?? "");
      return (
        speaksOf.has("anything") &&
        own.audience.includes("person") &&
        near &&
        !own.forChildren &&
        madeFor.every((id) => told.who.has(id))
      );
    })
    .map((profile) => ({
      desk: profile.desk,
      way: wayToDesk(profile.desk, can, at),
      emergency: false,
      confidence: 0,
      words: [],
      troubles: [],
      speaks: speaksLanguage(profile, told.language),
      near: false,
    }))
    .filter(({ way, speaks }) => way.by !== null && (speaks || can.languages.includes("ja")))
    .toSorted(
      (a, b) =>
        compareWays(a.way, b.way) ||
        b.desk.x_yorozu.dangers.length - a.desk.x_yorozu.dangers.length ||
        byKey(a.desk, b.desk),
    )
    .slice(0, 2);
}

function byKey(a: Desk, b: Desk): number {
  return a.x_yorozu.key < b.x_yorozu.key ? -1 : 1;
}
