import { type IdeaHit, ideaFinder } from "#src/domain/advice/understanding/danger/idea-finder.ts";
import { type IdeaPhrase, ideaPhrases } from "#src/domain/advice/understanding/danger/idea-phrases.ts";
import { abroadIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-abroad.ts";
import { calmIdeas, graveTheme, settingIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-calm.ts";
import { englishIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-english.ts";
import {
  everydayAbroad,
  everydayEnglish,
  everydayJapanese,
} from "#src/domain/advice/understanding/lexicon/danger-ideas-everyday.ts";
import { harmIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-harm.ts";
import {
  indirectAbroad,
  indirectEnglish,
  indirectJapanese,
} from "#src/domain/advice/understanding/lexicon/danger-ideas-indirect.ts";
import { needIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-need.ts";
import { selfIdeas } from "#src/domain/advice/understanding/lexicon/danger-ideas-self.ts";
import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import { withoutMarks } from "#src/engines/language/without-marks.ts";

const groups = {
  ...selfIdeas,
  ...harmIdeas,
  ...needIdeas,
  ...calmIdeas,
  ...settingIdeas,
  ...everydayJapanese,
} as const;
const themeId = "grave-theme";
export type IdeaId = keyof typeof groups | typeof themeId;

/** Every idea of danger, of calm and of setting, in an order that never changes: the trained weights count on it. */
export const ideaIds: readonly IdeaId[] = [...Object.keys(groups), themeId].filter(isIdea);

function isIdea(id: string): id is IdeaId {
  return id === themeId || id in groups;
}

/** Ideas that may tell of a danger, and which desks they call for. Of the rest nobody is in danger by themselves. */
export const kindOfIdea: Readonly<Partial<Record<IdeaId, DangerKind>>> = {
  "wish-to-die": "suicide",
  "no-worth": "suicide",
  farewell: "suicide",
  "harm-oneself": "suicide",
  "place-of-fall": "suicide",
  "taken-too-much": "medical",
  struck: "violence",
  "marks-on-body": "violence",
  "wish-to-kill": "violence",
  weapon: "violence",
  afraid: "violence",
  "close-by": "violence",
  controlled: "violence",
  confined: "crime",
  "papers-kept": "crime",
  exploited: "crime",
  "pictures-threat": "crime",
  sexual: "sexual-violence",
  bullied: "violence",
  "child-left": "child-abuse",
  "no-place-to-sleep": "no-shelter",
  "no-food": "no-shelter",
  "no-money": "no-shelter",
  "lifeline-off": "no-shelter",
  "medicine-out": "medical",
  "body-failing": "medical",
  "hurt-in-accident": "medical",
  "sudden-peril": "fire",
  "giving-birth": "medical",
  "hidden-pregnancy": "medical",
  "mind-failing": "medical",
  missing: "crime",
  "no-answer": "medical",
  disaster: "fire",
};

type Find = (text: string) => IdeaHit[];
/** The idea that violence, suicide, abuse or death is at least the theme. */
export const graveThemeId: IdeaId = themeId;

let japanese: Find | null = null;
let english: Find | null = null;
let all: Find | null = null;

/** The ideas told in a danger text, in order of their ends. Each language is compiled when it is first met. */
export function findIdeas(text: string): IdeaHit[] {
  if (/[ぁ-ゖ]/.test(text)) {
    japanese ??= ideaFinder([...phrasesOf(groups, /\s+/), ...phrasesOf(indirectJapanese, /\s+/), ...themes]);
    return japanese(text);
  }
  if (isEnglish(text)) {
    english ??= ideaFinder([
      ...phrasesOf(englishIdeas, /\|/),
      ...phrasesOf(indirectEnglish, /\|/),
      ...phrasesOf(everydayEnglish, /\|/),
      ...themes,
    ]);
    return english(text);
  }
  all ??= ideaFinder([
    ...phrasesOf(groups, /\s+/),
    ...withBare([abroadIdeas, indirectAbroad, everydayAbroad].flatMap((ideas) => phrasesOf(ideas, /\|/))),
    ...phrasesOf(everydayEnglish, /\|/),
    ...phrasesOf(englishIdeas, /\|/),
    ...phrasesOf(indirectEnglish, /\|/),
    ...themes,
  ]);
  return all(text);
}

/** Latin letters without marks, and one of the commonest words of English. */
export function isEnglish(text: string): boolean {
  return /^[\t\n\r -~‘’“”…–—]*$/.test(text) && englishWords.test(text);
}

const themes = ideaPhrases(themeId, graveTheme, /\|/);
const englishWords = /\b(?:the|and|is|are|i|my|we|our|a|to|of|in|for|it|you|how|not|help|please)\b/;

function phrasesOf(ideas: Readonly<Record<string, string>>, separator: RegExp) {
  return Object.entries(ideas).flatMap(([idea, notation]) => ideaPhrases(idea, notation, separator));
}

/** Phrases shorter than this are other words without their marks. */
const shortestBare = 5;

/** The same phrases and, for people whose keyboard has no marks, those of Latin letters without them. */
function withBare(phrases: readonly IdeaPhrase[]): IdeaPhrase[] {
  const bare = phrases.flatMap((phrase) => {
    const parts = phrase.parts.map(withoutMarks);
    const isOther = parts.some((part, i) => part !== phrase.parts[i]) && parts.join("").length >= shortestBare;
    return isOther ? [{ ...phrase, parts }] : [];
  });
  return [...phrases, ...bare];
}
