import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { wishesOffered } from "#src/domain/advice/hearing/questions.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import {
  groupsWithoutWish,
  type HeardSignals,
  heardSignals,
  type TypedStretch,
  unreadSentences,
} from "#src/domain/advice/understanding/heard-signals.ts";
import { findingsOf } from "#src/domain/advice/understanding/understand.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** How sure it is that what was heard is what is wished. */
export const heardGrades = ["sure", "partly", "unsure"] as const;
export type HeardGrade = (typeof heardGrades)[number];

export type HowSure = {
  readonly grade: HeardGrade;
  /** 0..1: of the wishes, told and heard, the part that is probably both (F1). */
  readonly chance: number;
  /** Sentences that wish, complain or ask and of which no wish was read, the weightiest first, as in the text as typed. */
  readonly unread: readonly TypedStretch[];
  /** Ids of the groups served that were spoken of and for whom no wish was read. */
  readonly withoutWish: readonly string[];
  /** The asker said that what was heard is right, and it was hardly heard: what was refused before is refused still. */
  readonly isFaint: boolean;
  /** Functions that were hardly heard beside plain ones: no plan is made for them until the asker says so. */
  readonly doubtful: readonly string[];
};

/**
 * How far a plan for this hearing may claim to be one for what is wished. Every wish confirmed by the asker (ticked,
 * added, or said to be right) is sure; wishes that were offered and not ticked were not missed.
 */
export function howSure(text: string, understanding: Understanding, answers: readonly Answer[] = []): HowSure {
  const { reading, functions } = readOnce(text);
  const offered = new Set(wishesOffered(answers.filter(({ answer }) => answer !== null)));
  const weighed = functions.filter(({ id }) => !offered.has(id));
  const signals = heardSignals(reading, weighed, understanding);
  const doubtful = doubtfulWishes(understanding);
  const planned = understanding.needs.filter((need) => !doubtful.includes(need.function));
  const confirmed = planned.length > 0 && planned.every(({ confidence }) => confidence === 1);
  const chance = confirmed ? 1 : chanceOf(signals);
  return {
    grade: gradeOf(chance, confirmed ? 0 : signals.clausesUnread, understanding),
    chance: Math.round(chance * 100) / 100,
    unread: confirmed ? [] : unreadSentences(reading, understanding),
    withoutWish: groupsWithoutWish(understanding).map(({ id }) => id),
    isFaint: confirmed && functions.every(({ score }) => score < plainFrom),
    doubtful,
  };
}

/** What is heard less plainly than this was read from a word or two. */
const plainFrom = 0.55;

type Read = Pick<ReturnType<typeof findingsOf>, "reading" | "functions">;

/**
 * Texts that were read last, each for some minutes: pages of one hearing ask again and again, and reading takes longer than
 * all the rest. What was deleted meanwhile is gone from here as well when its minutes are over.
 */
const readBefore = new Map<string, { readonly read: Read; readonly forget: NodeJS.Timeout }>();
const mostKept = 30;
/** About as long as somebody stays on the pages of one hearing. */
export const keptMs = 10 * 60_000;

function readOnce(text: string): Read {
  const before = readBefore.get(text);
  const { reading, functions } = before?.read ?? findingsOf(text);
  clearTimeout(before?.forget);
  // Taken out and put back: the first of the map is the one asked for longest ago.
  readBefore.delete(text);
  const forget = setTimeout(() => readBefore.delete(text), keptMs).unref();
  readBefore.set(text, { read: { reading, functions }, forget });
  const [oldest] = readBefore;
  if (readBefore.size > mostKept && oldest !== undefined) {
    clearTimeout(oldest[1].forget);
    readBefore.delete(oldest[0]);
  }
  return { reading, functions };
}

/** How many texts are kept now. */
export function textsKept(): number {
  return readBefore.size;
}

/**
 * Weights of a logistic regression on the F1 of the wishes of 1,816 texts of eight writers, each read by a classifier that
 * had not learned from its writer. Fitted without a pair of writers it holds for them as well: table in bench/README.md.
 */
const weights: Readonly<Record<keyof HeardSignals, number>> = {
  meanSure: 4.18,
  missed: -0.95,
  clausesUnread: -1.13,
  withoutWish: -0.11,
  told: 0.05,
};
const bias = -1.43;

export function chanceOf(signals: HeardSignals): number {
  const keys = Object.keys(weights) as Array<keyof HeardSignals>; // NOTE the record has exactly these keys
  const odds = keys.reduce((sum, key) => sum + weights[key] * signals[key], bias);
  return 1 / (1 + Math.exp(-odds));
}

/** From here up about five of six wishes are right and none of twenty texts was misheard as a whole. */
const sureFrom = 0.75;
/** Below it more is wrong than right, and of two texts one was misheard as a whole. */
const partlyFrom = 0.4;
/** Where more of a text than this was not read, three of ten wishes were missed, however sure those are that were read. */
const unreadMost = 0.5;

export function gradeOf(chance: number, clausesUnread: number, { needs }: Understanding): HeardGrade {
  if (needs.length === 0 || chance < partlyFrom) return "unsure";
  return chance >= sureFrom && clausesUnread <= unreadMost ? "sure" : "partly";
}
