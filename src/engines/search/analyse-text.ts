import { fold } from "#src/engines/language/fold.ts";
import { type MappedText, typedSpan } from "#src/engines/language/mapped-text.ts";
import { normalise } from "#src/engines/language/normalise.ts";
import { emptyWords, withoutQuestionPhrases } from "#src/engines/search/question-phrases.ts";
import { foldKana, spellingKey } from "#src/engines/search/spelling-key.ts";

/** What a text is looked up by. */
export type AnalysedText = {
  /** The keys of its words in order, each as often as it stands there. */
  readonly keys: readonly string[];
  /** Where word i stands in `mapped`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly mapped: MappedText;
  /** Character n-grams: two letters as `first << 16 | second`, a kanji alone as `kanji << 16`. */
  readonly grams: readonly number[];
};

/** Which canonical forms a text is brought into before it is cut. Index and question must agree. */
export type Analysis = {
  /** One spelling a word and plain endings, from the house's language engine. */
  readonly spellings: boolean;
  /** Keys without endings, long vowels and the difference of kana. */
  readonly keys: boolean;
};

/**
 * Cuts a text. Words come from the word breaker of the runtime (ICU, its dictionary is part of Node: nothing is loaded);
 * n-grams never cross a sign or a space. `asked` takes the phrases of asking away first. Never throws.
 */
export function analyseText(typed: string, analysis: Analysis, asked = false): AnalysedText {
  const mapped = analysis.spellings ? fold(typed) : normalise(typed);
  const text = asked ? withoutQuestionPhrases(mapped.text) : mapped.text;
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const key = isWordLike ? wordKey(segment, analysis.keys) : "";
    if (key === "") continue;
    keys.push(key);
    starts.push(index);
    ends.push(index + segment.length);
  }
  return { keys, starts, ends, mapped, grams: gramsOf(analysis.keys ? foldKana(text) : text) };
}

/** Whether word i of a text touches the word before it, so that the two may be one name: 住民 and 票. */
export function touchesBefore(text: AnalysedText, i: number): boolean {
  return i > 0 && text.starts[i] === text.ends[i - 1];
}

/** Where word i stands in the text as typed, [start, end) in UTF-16 units. */
export function wordSpan(text: AnalysedText, i: number): readonly [number, number] {
  return typedSpan(text.mapped, text.starts[i] ?? 0, text.ends[i] ?? 0);
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const knownKeys = new Map<string, string>();
const mostKnownKeys = 50_000;

/** The key of a word that says something; empty for words of grammar and lone kana. Remembers, which changes no answer. */
function wordKey(segment: string, keys: boolean): string {
  if (!keys) return saysNothing(segment) ? "" : segment;
  const known = knownKeys.get(segment);
  if (known !== undefined) return known;
  const key = saysNothing(segment) ? "" : spellingKey(segment);
  if (knownKeys.size >= mostKnownKeys) knownKeys.clear();
  knownKeys.set(segment, key);
  return key;
}

function saysNothing(segment: string): boolean {
  return emptyWords.has(segment) || loneKana.test(segment);
}

const loneKana = /^[\u3041-\u3096\u30a1-\u30fc]$/;

/** Kanji alone and two letters in a row; Latin letters and digits are left to words. */
function gramsOf(text: string): number[] {
  const found: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = script(code);
    if (kind > 0 && before > 0) found.push(((before << 16) | code) >>> 0);
    if (kind === 2) found.push((code << 16) >>> 0);
    before = kind > 0 ? code : 0;
  }
  return found;
}

/** 2 for kanji, 1 for kana, 0 for what no n-gram is made of. */
function script(code: number): 0 | 1 | 2 {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005) return 2;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc)) return 1;
  return 0;
}
