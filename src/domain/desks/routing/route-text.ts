import { withMachinesBroken, withoutVanishedThings } from "#src/domain/advice/understanding/danger/everyday-trouble.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { circumstancesIn } from "#src/domain/desks/danger-circumstances.ts";
import { aboutChild } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { firstByCircumstances, namedByWho } from "#src/domain/desks/routing/circumstances-first.ts";
import type { DeskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { confidenceOf, leastScore, scoreDesk, type ToldText } from "#src/domain/desks/routing/desk-score.ts";
import {
  isForForeigners,
  isOfTownHall,
  isSameLine,
  refusesTownHall,
  speakingFirst,
  sureEnough,
  urgentFirst,
  withoutNoise,
} from "#src/domain/desks/routing/desks-in-order.ts";
import { emergencyFirst } from "#src/domain/desks/routing/emergency-first.ts";
import { emergencyHeard, isToldOfOnly } from "#src/domain/desks/routing/emergency-heard.ts";
import { personsWhoListen } from "#src/domain/desks/routing/persons-who-listen.ts";
import { placeTold } from "#src/domain/desks/routing/place-told.ts";
import type { Route, RouteAsk, RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { routeQuestion } from "#src/domain/desks/routing/route-question.ts";
import { toldStrength, wantsToWrite } from "#src/domain/desks/routing/told-strength.ts";
import { troubleOf, troublesIn } from "#src/domain/desks/routing/troubles.ts";
import { aboutWoman, openToAnybodyFirst } from "#src/domain/desks/serves-only.ts";
import { compareWays, isFoundByCalling, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { type CanUse, canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import { withKanji } from "#src/engines/language/kana-words.ts";
import { withPlainNegatives } from "#src/engines/language/polite-negatives.ts";
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
/** How strongly a danger is told that no word names. */
const heardStrength = 0.6;
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
  const text = withPlainNegatives(withKanji(ask.text.slice(0, longestText)));
  const language = textLanguage(text) ?? ask.language ?? null;
  const prefecture = ask.prefecture ?? placeTold(text);
  const isOfDanger = (id: string) => (troubleOf(id)?.dangers.length ?? 0) > 0;
  const all = troublesIn(text, language);
  const ofPeople = withMachinesBroken(withoutVanishedThings(text));
  const lived = ofPeople === text ? all : troublesIn(ofPeople, language);
  // What vanished or broke was a thing: no danger is told by the words for it.
  const isOnlyTold = (id: string) => isOfDanger(id) && (isToldOfOnly(heard) || !lived.has(id));
  const troubles = new Map([...all].filter(([id]) => !isOnlyTold(id)));
  const foreign = language !== null && language !== "ja";
  const languages = foreign ? [language] : ["ja"];
  const can: CanUse = {
    ...canUseAnything,
    ...(wantsToWrite(text, language) ? { voice: false } : {}),
    ...ask.can,
    languages,
  };
  const circumstances = circumstancesIn(ask.text.slice(0, longestText));
  const danger = namedByWho(
    emergencyHeard(new Map([...lived].filter(([id]) => troubles.has(id))), heard),
    circumstances,
  );
  // Danger that only the ear hears is a trouble too: those who are no emergency desks may help with it.
  const heardAlone =
    danger.sure && !danger.isUnnamed && danger.troubles.length === 0
      ? danger.kinds.filter((kind) => rarity.has(kind))
      : [];
  const asked = [...new Set([...troubles.keys(), ...heardAlone])].filter((id) => rarity.has(id));
  const told: ToldText = {
    text,
    language,
    prefecture,
    audience: ask.audience ?? null,
    child: ask.child ?? null,
    strength: new Map([...heardAlone.map((kind) => [kind, heardStrength] as const), ...toldStrength(troubles)]),
    asked,
    who: new Set([
      ...[...troubles.keys()].flatMap((id) => [id, ...(troubleOf(id)?.implies ?? [])]),
      ...(foreign ? ["foreigner"] : []),
    ]),
    shared: wordsShared(index, text),
  };
  const isOfChild = ["child-own", "bullying", "school", "young-carer", "child-sick"].some((id) => told.who.has(id));
  const child = ask.child ?? (isOfChild || aboutChild(text));
  const woman = aboutWoman(text);
  const isSick = ask.child ?? (aboutChild(text) || told.who.has("child-sick"));
  const urgent = danger.sure
    ? firstByCircumstances(
        profiles,
        emergencyFirst(profiles, { danger, language, can, child, isSick, woman, prefecture, at: ask.at }),
        { circumstances, danger, can, language, woman, at: ask.at },
      )
    : [];
  const isHard = ask.isHardToReach ?? (() => false);
  const persons = personsWhoListen(profiles, told, can, ask.at, isHard);
  const isOfBody = danger.sure && danger.kinds.every((kind) => kind === "medical");
  const fitting = fittingDesks(profiles, rarity, { told, can, at: ask.at, troubles, isHard }).filter(
    // Who found somebody lying there needs no line that children talk to.
    ({ desk }) => !(urgent.some((one) => one.desk.id === desk.id) || (isOfBody && desk.x_yorozu.forChildren)),
  );
  const ordered = urgent.length > 0 ? fitting : withLifeline(fitting, persons, told, danger.level !== "none");
  const others = openToAnybodyFirst(ordered, { woman });
  const confidence = urgent[0]?.confidence ?? others[0]?.confidence ?? 0;
  return {
    language,
    prefecture,
    danger,
    troubles: told.asked,
    writes: !can.voice,
    refusesTownHall: refusesTownHall(text),
    desks: urgentFirst(urgent, others, danger.troubles.length > 0).slice(
      0,
      Math.max(ask.limit ?? usualLimit, urgent.length),
    ),
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

function wordsShared(index: Pick<SearchIndex, "search">, text: string): ReadonlyMap<string, number> {
  const hits = index.search(text, { limit: 20 });
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score, coverage }) => [id, (score / best) * coverage]));
}

/** What a desk of the town hall is worth to who will not go there. */
const refused = 0.6;
/** What a desk is worth that people often do not get through to. */
const hardToReach = 0.8;

type Asked = {
  readonly told: ToldText;
  readonly can: CanUse;
  readonly at: Date;
  readonly troubles: ReadonlyMap<string, readonly string[]>;
  readonly isHard: (desk: Desk) => boolean;
};

function fittingDesks(
  profiles: readonly DeskProfile[],
  rarity: ReadonlyMap<string, number>,
  { told, can, at, troubles, isHard }: Asked,
): RoutedDesk[] {
  const isRefused = refusesTownHall(told.text);
  const scored = profiles
    .map((profile) => ({ desk: profile.desk, ...scoreDesk(profile, told, rarity) }))
    .filter(({ score }) => score >= leastScore)
    .map((one) => (isHard(one.desk) ? { ...one, score: one.score * hardToReach } : one))
    .map((one) => (isRefused && isOfTownHall(one.desk) ? { ...one, score: one.score * refused } : one))
    .map((one, _, all) => {
      // A desk of the place that takes the same trouble stands before one that is still to be found.
      const near = isFoundByCalling(one.desk)
        ? all.filter((other) => other.near && other.troubles.some((id) => one.troubles.includes(id)))
        : [];
      return { ...one, score: Math.min(one.score, ...near.map(({ score }) => score * 0.99)) };
    });
  // Who cannot speak is shown no telephones where somebody can be written to.
  const usable = can.voice ? scored : scored.filter(({ desk }) => isReached(desk, can));
  const inOrder = (usable.length > 0 ? usable : scored)
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
    );
  return speakingFirst(withoutNoise(inOrder), told)
    .map(({ desk, way, score, troubles: shared, speaks, near }) => {
      const words = [...new Set(shared.flatMap((id) => troubles.get(id) ?? []))];
      const isForeignText = told.language !== null && told.language !== "ja";
      const confidence = confidenceOf(score, words.length, isForeignText);
      return { desk, way, emergency: false, confidence, words, troubles: shared, speaks, near };
    })
    .filter(
      (one, place, all) =>
        !all.some(
          (other, at) => isSameLine(other.desk, one.desk) && (other.speaks === one.speaks ? at < place : other.speaks),
        ),
    )
    .map((one, place, all) => ({
      ...one,
      // No desk is surer than one before it.
      confidence: Math.min(...all.slice(0, place + 1).map(({ confidence }) => confidence)),
    }));
}

/** Somebody who takes any trouble stands third at the latest where no desk surely fits. */
const lifelineConfidence = 0.35;
const lastPlaceOfLifeline = 2;

/** The same desks and, where none is sure or danger was only thought of, one that listens to anybody. Not for the work of an organisation. */
function withLifeline(
  fitting: readonly RoutedDesk[],
  persons: readonly RoutedDesk[],
  { who, audience, language }: ToldText,
  isDangerThoughtOf: boolean,
): RoutedDesk[] {
  // A desk that is still to be found, or is perhaps of another place, is no sure help.
  const isSure = fitting.some(
    ({ desk, near, speaks, confidence }) =>
      confidence >= sureEnough &&
      !isFoundByCalling(desk) &&
      (near || desk.x_yorozu.prefectures.length === 0) &&
      (speaks || language === null || language === "ja" || isForForeigners(desk)),
  );
  const lifeline = persons[0];
  const isWork = audience === "organisation" || ["organisation", "employer", "founding"].some((id) => who.has(id));
  if (!lifeline || isWork || isSure || (fitting.length === 0 && !isDangerThoughtOf)) return [...fitting];
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

/** Whether a desk has a way in that the writer can use, in whatever language: one of the town is found by calling its office. */
function isReached(desk: Desk, can: CanUse): boolean {
  const isCalled = desk.phones.some(({ type }) => type !== "fax") || isFoundByCalling(desk);
  return (can.voice && isCalled) || (can.text && desk.x_yorozu.online.length > 0);
}

function byKey(a: Desk, b: Desk): number {
  return a.x_yorozu.key < b.x_yorozu.key ? -1 : 1;
}
