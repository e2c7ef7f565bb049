import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { characterGrams } from "#src/engines/language/character-grams.ts";
import type { ClauseKind } from "#src/engines/language/clause-kinds.ts";
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

/** What the classifier sees of a text. */
export type SeenText = {
  /** Of the whole text first, then of each sentence where there are several: wishes of long texts stand in one of them. */
  readonly stretches: readonly SeenFeatures[];
  /** Of what the text says apart from who its writer is, what others said, what is past, and under which conditions. */
  readonly speaking: SeenFeatures;
};

export function featuresOf(reading: Reading, terms: TermsSeen): SeenText {
  return { stretches: stretchesOf(reading, terms), speaking: speakingOf(reading, terms) };
}

const toldAround: ReadonlySet<ClauseKind> = new Set(["identity", "quotation", "past", "condition"]);

function speakingOf(reading: Reading, terms: TermsSeen): SeenFeatures {
  const isEnglish = reading.language === "en";
  const found = new Map<string, readonly Span[]>();
  reading.sentences.forEach((sentence, i) => {
    const said = reading.clauses.filter(
      ({ kind, start, end }) => start >= sentence.start && end <= sentence.end && !toldAround.has(kind),
    );
    for (const clause of said) {
      for (const [gram, spans] of characterGrams(reading.text, clause.start, clause.end)) found.set(gram, spans);
      if (isEnglish)
        for (const [word, spans] of englishWords(reading.text, clause)) if (!isPair(word)) found.set(word, spans);
    }
    for (const [term, spans] of terms.bySentence.get(i) ?? [])
      if (said.some(({ start, end }) => spans.some(([from, to]) => from >= start && to <= end))) found.set(term, spans);
  });
  return found;
}

function isPair(word: string): boolean {
  return word.startsWith("b:");
}

function stretchesOf(reading: Reading, terms: TermsSeen): SeenFeatures[] {
  const all = new Map<string, readonly Span[]>();
  for (const found of terms.bySentence.values()) for (const [term, spans] of found) all.set(term, spans);
  const whole = stretchFeatures(reading, { start: 0, end: reading.text.length }, all);
  const sentences = readAlone(reading);
  return [
    whole,
    ...reading.sentences.flatMap((sentence, i) =>
      sentences.includes(sentence) ? [stretchFeatures(reading, sentence, terms.bySentence.get(i) ?? new Map())] : [],
    ),
  ];
}

/** Sentences that are stretches of their own: where there are several that say something. */
function readAlone({ sentences }: Reading): Stretch[] {
  const long = sentences.filter(({ start, end }) => end - start > 5);
  return long.length < 2 ? [] : long;
}

/** The stretch of each sentence in {@link SeenText}; of one that is none of its own the whole text. */
export function stretchesOfSentences(reading: Reading): number[] {
  const alone = readAlone(reading);
  return reading.sentences.map((sentence) => alone.indexOf(sentence) + 1);
}

function stretchFeatures(
  reading: Reading,
  stretch: Stretch,
  terms: ReadonlyMap<string, readonly Span[]>,
): SeenFeatures {
  const features = new Map<string, readonly Span[]>(characterGrams(reading.text, stretch.start, stretch.end));
  if (reading.language === "en")
    for (const [word, spans] of englishWords(reading.text, stretch)) features.set(word, spans);
  for (const [term, spans] of terms) features.set(term, spans);
  const polarity = readPolarity(reading.text.slice(Math.max(stretch.start, stretch.end - 24), stretch.end));
  for (const flag of ["negated", "only", "lost"] as const) if (polarity[flag]) features.set(`=${flag}`, []);
  if (polarity.wish) features.set(`=${polarity.wish}`, []);
  return features;
}

/** Runs of four letters cut English words to pieces: its words, alone and by twos, and how longer ones begin. */
function englishWords(text: string, { start, end }: Stretch): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const add = (name: string, span: Span) => found.set(name, [...(found.get(name) ?? []), span]);
  let before: RegExpExecArray | null = null;
  for (const match of text.slice(start, end).matchAll(/[a-z][a-z'-]+/g)) {
    const [word] = match;
    const span = [start + match.index, start + match.index + word.length] as const;
    add(`w:${word}`, span);
    if (word.length > stemLength) add(`p:${word.slice(0, stemLength)}`, span);
    const gap = before ? text.slice(start + before.index + before[0].length, span[0]) : "";
    if (before && gap === " ") add(`b:${before[0]} ${word}`, [start + before.index, span[1]]);
    before = match;
  }
  return found;
}

const stemLength = 5;

/**
 * Words that the lexicon holds to mean the same count more than letters do, and so do English words, which runs of letters
 * outnumber: of English texts of a writer left out the linear classifier alone has .54 without this and .58 with it.
 */
export function featureStrength(name: string): number {
  if (/^[wp]:/.test(name)) return 3;
  return name.startsWith("#") || isPair(name) ? 2 : 1;
}

/** English words, whose weights are larger than those of letters. */
export function isEnglishWord(name: string): boolean {
  return /^[wpb]:/.test(name);
}
