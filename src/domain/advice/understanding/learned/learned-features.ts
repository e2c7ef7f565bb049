import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { characterGrams } from "#src/engines/language/character-grams.ts";
import type { SeenTerm, Span } from "#src/engines/language/pattern-matcher.ts";
import { readPolarity } from "#src/engines/language/polarity.ts";
import type { Stretch } from "#src/engines/language/sentences.ts";

/** What the classifier sees of a stretch: its features, and where in the folded text each of them stands. */
export type SeenFeatures = ReadonlyMap<string, readonly Span[]>;

/** Terms of the lexicon that were found, by sentence: filled while the rules are matched. */
export type TermsSeen = { readonly bySentence: Map<number, Map<string, readonly Span[]>>; readonly seen: SeenTerm };

export function termsSeen(): TermsSeen {
  const bySentence: TermsSeen["bySentence"] = new Map();
  return {
    bySentence,
    seen: (term, sentence, spans) => {
      const known = bySentence.get(sentence) ?? new Map<string, readonly Span[]>();
      known.set(`#${term}`, spans);
      bySentence.set(sentence, known);
    },
  };
}

/** Of the whole text first, then of each sentence where there are several: wishes of long texts stand in one of them. */
export function featuresOf(reading: Reading, terms: TermsSeen): SeenFeatures[] {
  const all = new Map<string, readonly Span[]>();
  for (const found of terms.bySentence.values()) for (const [term, spans] of found) all.set(term, spans);
  const whole = stretchFeatures(reading, { start: 0, end: reading.text.length }, all);
  const sentences = reading.sentences.filter(({ start, end }) => end - start > 5);
  if (sentences.length < 2) return [whole];
  return [
    whole,
    ...reading.sentences.flatMap((sentence, i) =>
      sentences.includes(sentence) ? [stretchFeatures(reading, sentence, terms.bySentence.get(i) ?? new Map())] : [],
    ),
  ];
}

function stretchFeatures(
  reading: Reading,
  stretch: Stretch,
  terms: ReadonlyMap<string, readonly Span[]>,
): SeenFeatures {
  const features = new Map<string, readonly Span[]>(characterGrams(reading.text, stretch.start, stretch.end));
  for (const [term, spans] of terms) features.set(term, spans);
  const polarity = readPolarity(reading.text.slice(Math.max(stretch.start, stretch.end - 24), stretch.end));
  for (const flag of ["negated", "only", "lost"] as const) if (polarity[flag]) features.set(`=${flag}`, []);
  if (polarity.wish) features.set(`=${polarity.wish}`, []);
  return features;
}

/** Words that the lexicon holds to mean the same count more than letters do. */
export function featureStrength(name: string): number {
  return name.startsWith("#") ? 2 : 1;
}
