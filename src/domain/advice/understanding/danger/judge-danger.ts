import { featuresOf, ownFeaturesOf } from "#src/domain/advice/understanding/danger/danger-features.ts";
import { speaksOfDying } from "#src/domain/advice/understanding/danger/danger-figures.ts";
import { type DangerFrame, framesOf } from "#src/domain/advice/understanding/danger/danger-frames.ts";
import { graveThemeId } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import { dangerKindsOf } from "#src/domain/advice/understanding/danger/danger-kinds.ts";
import type { DangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { spansOfDanger } from "#src/domain/advice/understanding/danger/danger-spans.ts";
import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import {
  type DangerReading,
  type DangerScript,
  type DangerWindow,
  dangerWindows,
} from "#src/domain/advice/understanding/danger/danger-window.ts";
import { isOnlyACry, tellsIndirectly } from "#src/domain/advice/understanding/danger/indirect-dangers.ts";
import type { DangerKind, DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";
import { linearScore } from "#src/engines/language/instance-model.ts";
import { joinSpans, typedSpan } from "#src/engines/language/mapped-text.ts";

/** What a text tells of danger. Spans are [start, end) of the text as typed; `score` is the log-odds of its gravest window. */
export type DangerJudgement = {
  readonly level: DangerLevel;
  readonly who: DangerWho | null;
  readonly kinds: readonly DangerKind[];
  readonly spans: ReadonlyArray<readonly [number, number]>;
  readonly score: number;
  /** 0..1, how likely somebody is in danger; also told where the level is none. */
  readonly chance: number;
  readonly because: string;
};

/**
 * Log-odds from which a window is a danger by its words alone, by the script of the text: of some languages less was
 * learned, and what is calm looks graver in them (`npm run bench:danger -- --curve`).
 */
export const dangerThreshold: Readonly<Record<DangerScript, number>> = {
  japanese: -2.3,
  kana: -0.65,
  chinese: -2.4,
  english: -1.9,
  latin: -1.8,
  other: -1.8,
};

/** Windows whose log-odds differ by less are as grave as each other. */
const nearly = 0.5;

/** The score of somebody who says in plain words, or in one of the indirect ways, that there is danger, if nothing makes it higher. */
const plainlyGrave = 0;

/** What is heard where no frame of danger is told, only words that were learned. */
export const wordsAsAWhole = "the words as a whole";

/** Why nothing is heard: no word of danger at all, or none but its theme. */
export const nothingTold = "nothing told";
export const onlyTheTheme = "only the theme";

/** What is heard where it is told in plain words or in a known indirect way; nothing else in the text takes that back. */
export const toldPlainly = "told in a plain or an indirect way";

/**
 * How likely somebody is in danger at a score: a logistic curve (-1 .46, 0 .69, 1 .85, 2 .94). Of texts held out, nine in
 * ten of them calm, .37, .58, .78 and .78 were dangers: told higher, for a desk too many is better than one too few.
 */
function chanceAt(score: number): number {
  return Math.round(100 / (1 + Math.exp(-(0.8 + 0.95 * score)))) / 100;
}

type Judged = { readonly window: DangerWindow; readonly frames: readonly DangerFrame[]; readonly score: number };

/**
 * Judges every window of a text by itself, so that a theme told in one sentence hides no danger told in another. `from`:
 * log-odds, where something else has told already that there is danger.
 */
export function judgeDanger(typed: string, models: DangerModels, from?: number): DangerJudgement {
  const reading = dangerWindows(typed, plainDangerText(typed));
  const bar = from ?? dangerThreshold[reading.script];
  const isCry = isOnlyACry(reading.mapped.text);
  const judged = reading.windows.map((window): Judged => {
    const frames = framesOf(new Set(window.ideas.map(({ idea }) => idea)));
    const score = linearScore(models.danger, featuresOf(window));
    return { window, frames, score: isPlain(window.said) || isCry ? Math.max(score, plainlyGrave) : score };
  });
  const gravestFirst = judged.toSorted((a, b) => b.score - a.score);
  const most = gravestFirst[0]?.score ?? Number.NEGATIVE_INFINITY;
  // Below its usual bar only the gravest words are those of danger.
  const grave = gravestFirst.filter(
    ({ score }) => score > bar && score > Math.min(most - nearly, dangerThreshold[reading.script]),
  );
  const first = grave[0];
  if (!first) return theme(reading, judged);
  const chosen = withoutOverlap(grave);
  const isUrgent = ({ window }: Judged) => linearScore(models.urgent, ownFeaturesOf(window)) > 0;
  // Of several dangers the one that cannot wait decides, then the plainest.
  const deciding = chosen.find(isUrgent) ?? first;
  // What overlaps a graver window counts too: else a sentence more, which makes another window the gravest, would hide
  // what cannot wait.
  const isNow = isUrgent(deciding) || grave.some((one) => one.score > plainlyGrave && isUrgent(one));
  const served = shelters.test(reading.mapped.text) || linearScore(models.served, ownFeaturesOf(deciding.window)) > 0;
  return {
    level: isNow ? "urgent" : "concern",
    who: served ? "served" : "writer",
    kinds: dangerKindsOf(
      chosen.map(({ window }) => window),
      { isUrgent: isNow, isPlain: isPlain(first.window.said), isServed: served },
    ),
    spans: spansOfDanger(
      reading,
      chosen.map(({ window }) => window),
    ),
    score: first.score,
    chance: chanceAt(first.score),
    because:
      deciding.frames.map(({ id }) => id).join(", ") || (isPlain(first.window.said) ? toldPlainly : wordsAsAWhole),
  };
}

function isPlain(said: string): boolean {
  return speaksOfDying(said) || tellsIndirectly(said);
}

/** 逃げてきた方を泊める家, 死にたいと言う日もある: who takes people in, or hears them, tells of their danger and not of their own. */
const shelters =
  /たい」?と(?:いう|言う)(?:日|夜|子|人|方|利用者)|たい」?と(?:言って|書いて|打って)(?:くる|きた|きま|きて)|(?:方|人|女性|母子|親子|子|利用者)(?:たち)?を(?:泊め|受け入れ|保護し|かくま)(?:る(?:家|場所|所|団体|しぇるたー)|てい|ており|てき)/;

/** Nobody is in danger; violence, suicide, abuse or death may still be what the text is about. */
function theme(reading: DangerReading, judged: readonly Judged[]): DangerJudgement {
  const score = Math.max(...judged.map((one) => one.score), Number.NEGATIVE_INFINITY);
  const hits = reading.windows.flatMap(({ ideas }) => ideas.filter(({ idea }) => idea === graveThemeId));
  const spans = joinSpans(hits.map(({ start, end }) => typedSpan(reading.mapped, start, end)));
  const none = { level: "none", kinds: [], spans, score, chance: chanceAt(score) } as const;
  if (spans.length === 0) return { ...none, who: null, because: nothingTold };
  return { ...none, who: "topic", because: onlyTheTheme };
}

/** The gravest windows first, each that lies apart from those before. */
function withoutOverlap(grave: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of grave)
    if (kept.every(({ window }) => one.window.end <= window.start || one.window.start >= window.end)) kept.push(one);
  return kept;
}
