import type { Evidence } from "#src/domain/advice/understanding.ts";
import { type Clause, kindsOfClauses } from "#src/engines/language/clause-kinds.ts";
import { fold } from "#src/engines/language/fold.ts";
import { joinSpans, type MappedText, typedSpan } from "#src/engines/language/mapped-text.ts";
import { type Mood, moods } from "#src/engines/language/mood.ts";
import { type Quantity, quantities } from "#src/engines/language/quantities.ts";
import { type Quotation, quotations } from "#src/engines/language/quotations.ts";
import { type Stretch, sentences } from "#src/engines/language/sentences.ts";
import { type WhenPhrase, whenPhrases } from "#src/engines/language/when-phrases.ts";
import { toWordBorders } from "#src/engines/language/word-borders.ts";
import { type WrittenLanguage, writtenLanguage } from "#src/engines/language/written-language.ts";

/** A text with everything that the language engine says about it; all offsets but `evidenceOf` are into `text`. */
export type Reading = {
  readonly mapped: MappedText;
  readonly text: string;
  readonly language: WrittenLanguage;
  readonly sentences: readonly Stretch[];
  /** The clauses of the sentences, with what each does. */
  readonly clauses: readonly Clause[];
  readonly moods: readonly Mood[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly when: readonly WhenPhrase[];
};

export function readText(typed: string): Reading {
  const mapped = fold(typed);
  const text = mapped.text;
  const language = writtenLanguage(text);
  const parts = sentences(text);
  const quoted = quotations(text);
  return {
    mapped,
    text,
    language,
    sentences: parts,
    clauses: kindsOfClauses(text, parts, quoted, language === "en"),
    moods: moods(text),
    quotations: quoted,
    quantities: quantities(text),
    when: whenPhrases(text),
  };
}

/** Spans of the folded text as evidence in the text as typed; no word is cut. */
export function evidenceOf(reading: Reading, spans: ReadonlyArray<readonly [number, number]>): Evidence {
  return joinSpans(
    spans.map(([start, end]) => {
      const [from, to] = typedSpan(reading.mapped, start, end);
      return toWordBorders(reading.mapped.typed, from, to);
    }),
  );
}

/** The number of the sentence that holds a place; the last one before it where it lies between two. */
export function sentenceAt(reading: Reading, at: number): number {
  let found = 0;
  reading.sentences.forEach((sentence, number) => {
    if (sentence.start <= at) found = number;
  });
  return found;
}

/** The sentence that holds a place; the whole text where there is none. */
export function sentenceOf(reading: Reading, at: number): Stretch {
  return reading.sentences[sentenceAt(reading, at)] ?? { start: 0, end: reading.text.length };
}

/** Its words, folded. */
export function sentenceText(reading: Reading, at: number): string {
  const { start, end } = sentenceOf(reading, at);
  return reading.text.slice(start, end);
}

/** The words as typed behind a span of the folded text. */
export function typedWords(reading: Reading, start: number, end: number): string {
  const [from, to] = typedSpan(reading.mapped, start, end);
  return reading.mapped.typed.slice(from, to).trim();
}
