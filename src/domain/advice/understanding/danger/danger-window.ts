import { findIdeas } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
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
};

export type DangerReading = { readonly mapped: MappedText; readonly windows: readonly DangerWindow[] };

/** Short sentences are read together, for a child or a learner tells one thing in three of them. */
const togetherAtMost = 160;
const sentencesTogether = 3;

/** The windows of a text as typed: every sentence, and every two and three neighbours of at most 160 characters in all. */
export function dangerWindows(typed: string): DangerReading {
  const mapped = dangerText(typed);
  const { text } = mapped;
  const ideas = findIdeas(text);
  const parts = sentences(text);
  const windows: DangerWindow[] = [];
  const add = (from: number, count: number) => {
    const first = parts[from];
    const last = parts[from + count - 1];
    if (!first || !last || (count > 1 && last.end - first.start > togetherAtMost)) return;
    const { start } = first;
    const { end } = last;
    const inside = within(ideas, start, end);
    windows.push({ start, end, sentences: count, said: text.slice(start, end), ideas: inside });
  };
  for (let count = 1; count <= sentencesTogether; count++) for (const from of parts.keys()) add(from, count);
  return { mapped, windows };
}

function within(ideas: readonly IdeaHit[], start: number, end: number): IdeaHit[] {
  return ideas.filter((hit) => hit.start >= start && hit.end <= end);
}
