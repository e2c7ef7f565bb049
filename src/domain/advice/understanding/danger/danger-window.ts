import { findIdeas, isEnglish } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import { dangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import type { IdeaHit } from "#src/domain/advice/understanding/danger/idea-finder.ts";
import type { MappedText } from "#src/engines/language/mapped-text.ts";
import { sentences } from "#src/engines/language/sentences.ts";

/** A stretch of a danger text that is judged by itself: a sentence, or short ones that follow each other. */
export type DangerWindow = {
  readonly start: number;
  readonly end: number;
  /** How many sentences it holds. */
  readonly sentences: number;
  readonly said: string;
  readonly ideas: readonly IdeaHit[];
  /** Ideas told in the text and not in the window. */
  readonly elsewhere: ReadonlySet<string>;
};

/** Languages as far as letters tell them: texts of each are spelled in their own way, and not as much was learned of all. */
export type DangerScript = "japanese" | "kana" | "chinese" | "english" | "latin" | "other";

export type DangerReading = {
  readonly mapped: MappedText;
  readonly script: DangerScript;
  readonly windows: readonly DangerWindow[];
};

/** As learners of Japanese and children write. */
export const kanaOnly = /^[ぁ-ゖー\s、。，．!?！？「」…・0-9]*$/;

/** Short sentences are read together, for a child or a learner tells one thing in three of them. */
const togetherAtMost = 160;
const sentencesTogether = 3;

/** The windows of a text as typed: every sentence, and every two and three neighbours of at most 160 characters in all. */
export function dangerWindows(typed: string, mapped = dangerText(typed)): DangerReading {
  const { text } = mapped;
  const ideas = findIdeas(text);
  const all = new Set(ideas.map(({ idea }) => idea));
  const parts = sentences(text);
  const windows: DangerWindow[] = [];
  const add = (from: number, count: number) => {
    const first = parts[from];
    const last = parts[from + count - 1];
    if (!first || !last || (count > 1 && last.end - first.start > togetherAtMost)) return;
    const { start } = first;
    const { end } = last;
    const inside = within(ideas, start, end);
    const told = new Set(inside.map(({ idea }) => idea));
    const elsewhere = new Set([...all].filter((idea) => !told.has(idea)));
    windows.push({ start, end, sentences: count, said: text.slice(start, end), ideas: inside, elsewhere });
  };
  for (let count = 1; count <= sentencesTogether; count++) for (const from of parts.keys()) add(from, count);
  return { mapped, script: scriptOf(text), windows };
}

function scriptOf(text: string): DangerScript {
  if (/[ぁ-ゖ]/.test(text)) return kanaOnly.test(text) ? "kana" : "japanese";
  if (/[가-힣\u0900-\u0dff\u0e00-\u109f]/.test(text)) return "other";
  if (/[一-鿿]/.test(text)) return "chinese";
  return isEnglish(text) ? "english" : "latin";
}

function within(ideas: readonly IdeaHit[], start: number, end: number): IdeaHit[] {
  return ideas.filter((hit) => hit.start >= start && hit.end <= end);
}
