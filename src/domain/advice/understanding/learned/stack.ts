import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import packed from "#src/domain/advice/understanding/learned/stack.json" with { type: "json" };
import { type Scope, scopes } from "#src/domain/advice/vocabulary.ts";

/** Log-odds = bias + Σ weight × input. */
export type Stack = { readonly weights: readonly number[]; readonly bias: number };

/** How rules and classifier are weighed against each other; learned on texts held out (`npm run bench:learned -- --write`). */
export const stack: {
  readonly functions: Stack;
  /** Of functions in English texts, where the rules are fewer. */
  readonly english: Stack;
  /** Of limits that are told in words. */
  readonly wordLimits: Stack;
  readonly scope: Readonly<Record<Scope, Stack>>;
} = packed;

export function chanceOf(stack: Stack, inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-logOdds(stack, inputs)));
}

/** The log-odds that `stack` makes of these inputs. */
export function logOdds({ weights, bias }: Stack, inputs: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), bias);
}

/** Log-odds of a label that the classifier has never seen. */
const unseen = -4;

/** Where the classifier stands on all functions of a text. */
export type LearnedText = {
  /** How many stretches it has read. */
  readonly stretches: number;
  /** Its highest log-odds of a function. */
  readonly highest: number;
  /** The same of what the text says apart from what it tells around its wishes. */
  readonly mostSpoken: number;
  /** The highest log-odds of a function by the hidden layer, of the text as a whole. */
  readonly highestOfLayer: number;
  /** Log-odds of all functions of the text as a whole, by both classifiers, the highest first. */
  readonly ranked: readonly number[];
  /** How many functions they make likely, all together. */
  readonly expected: number;
  /** Its log-odds of each scope, in their order, and the highest of "other" in any stretch. */
  readonly scopes: readonly number[];
};

export function learnedText(learned: ReadonlyMap<string, LearnedScore>, stretches: number): LearnedText {
  let highest = Number.NEGATIVE_INFINITY;
  let mostSpoken = Number.NEGATIVE_INFINITY;
  let highestOfLayer = Number.NEGATIVE_INFINITY;
  for (const [label, { whole, sentence, speaking, layer }] of learned) {
    if (label.includes(":")) continue;
    highest = Math.max(highest, whole, sentence);
    mostSpoken = Math.max(mostSpoken, speaking);
    highestOfLayer = Math.max(highestOfLayer, layer);
  }
  const other = learned.get("scope:other");
  const ofScopes = scopes.map((scope) => learned.get(`scope:${scope}`)?.whole ?? unseen);
  return {
    stretches,
    highest,
    mostSpoken,
    highestOfLayer,
    ...ranking(learned),
    scopes: [...ofScopes, Math.max(other?.whole ?? unseen, other?.sentence ?? unseen)],
  };
}

/** Log-odds of all functions by both classifiers, the highest first, and how many they make likely. */
export function ranking(learned: ReadonlyMap<string, LearnedScore>): Pick<LearnedText, "ranked" | "expected"> {
  const ranked = [...learned].flatMap(([label, { whole, layer }]) =>
    label.includes(":") ? [] : [(whole + layer) / 2],
  );
  ranked.sort((a, b) => b - a);
  return { ranked, expected: ranked.reduce((sum, odds) => sum + 1 / (1 + Math.exp(-odds)), 0) };
}

/**
 * Of a function: the lexicon's score, the classifier's log-odds, of how many stretches they are the highest, how far
 * they stand behind the function that the classifier holds likeliest; what it holds of the scope, of the two sentences
 * that speak most for the function, and of the text without what is told around its wishes, again with how far behind;
 * the hidden layer's log-odds of the text and of the stretch that speaks most, with how far behind; and the function's
 * place among all, the odds of the first four, and how many functions a text like this has.
 */
export function functionInputs(lexicon: number, learned: LearnedScore | undefined, text: LearnedText): number[] {
  const { whole = unseen, sentence = unseen, two = unseen, speaking = unseen } = learned ?? {};
  const { layer = unseen, layerMost = unseen } = learned ?? {};
  const { stretches, highest, mostSpoken, highestOfLayer } = text;
  const behind = Math.max(whole, sentence) - Math.max(highest, unseen);
  const spokenBehind = speaking - Math.max(mostSpoken, unseen);
  const places = [stretches > 1 ? 1 : 0, Math.log(Math.min(mostStretches, Math.max(1, stretches)))];
  const layerBehind = layer - Math.max(highestOfLayer, unseen);
  return [
    lexicon,
    whole,
    sentence,
    ...places,
    behind,
    ...text.scopes,
    two,
    speaking,
    spokenBehind,
    layer,
    layerMost,
    layerBehind,
    ...placeAmong(text, (whole + layer) / 2),
  ];
}

const firstOf = 4;
/** Texts that the weights were fitted on have hardly more: of a letter of a hundred sentences nothing follows from their number. */
const mostStretches = 8;

function placeAmong({ ranked, expected }: LearnedText, own: number): number[] {
  const place = ranked.findIndex((odds) => odds <= own);
  const first = Array.from({ length: firstOf }, (_, i) => Math.max(ranked[i] ?? unseen, 2 * unseen));
  return [place < 0 ? ranked.length : place, ...first, expected];
}

/** What rules say of a text as a whole, before the classifier is asked. */
export type ScopeSigns = {
  readonly byRules: Scope;
  readonly othersAsked: boolean;
  readonly danger: boolean;
  /** The highest chance of a function, 0..1. */
  readonly surest: number;
  /** UTF-16 units of the folded text. */
  readonly length: number;
};

const shortText = 15;

export function scopeInputs(learned: ReadonlyMap<string, LearnedScore>, signs: ScopeSigns): number[] {
  const { ranked, expected } = ranking(learned);
  return [
    ...scopes.flatMap((scope) => {
      const {
        whole = unseen,
        sentence = unseen,
        two = unseen,
        speaking = unseen,
      } = learned.get(`scope:${scope}`) ?? {};
      const { layer = unseen, layerMost = unseen } = learned.get(`scope:${scope}`) ?? {};
      return [whole, sentence, two, speaking, layer, layerMost];
    }),
    expected,
    ranked[0] ?? unseen,
    ranked[1] ?? unseen,
    signs.surest,
    signs.othersAsked ? 1 : 0,
    signs.danger ? 1 : 0,
    signs.length < shortText ? 1 : 0,
    Math.log(Math.max(1, signs.length)),
    ...scopes.map((scope) => (scope === signs.byRules ? 1 : 0)),
  ];
}

/** The chance of each scope among all. */
export function scopeChances(
  inputs: readonly number[],
  weighed: Readonly<Record<Scope, Stack>> = stack.scope,
): ReadonlyMap<Scope, number> {
  const odds = scopes.map((scope) => logOdds(weighed[scope], inputs));
  const most = Math.max(...odds);
  const parts = odds.map((one) => Math.exp(one - most));
  const sum = parts.reduce((all, one) => all + one, 0);
  return new Map(scopes.map((scope, i) => [scope, (parts[i] ?? 0) / sum]));
}

/** The likeliest scope and its chance among all. */
export function likeliestScope(
  inputs: readonly number[],
  weighed: Readonly<Record<Scope, Stack>> = stack.scope,
): { scope: Scope; chance: number } {
  const [best] = [...scopeChances(inputs, weighed)].sort(([, a], [, b]) => b - a);
  return { scope: best?.[0] ?? "unclear", chance: best?.[1] ?? 0 };
}
