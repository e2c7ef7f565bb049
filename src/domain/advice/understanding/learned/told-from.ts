import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/**
 * From this chance up something is told of access and of limits, and below it nothing, whatever rules read: what is told is
 * not likelier wrong than right. In texts of eight writers left out what rules read against all else was right one time in
 * eight.
 */
export const toldFrom = 0.45;

/** Letters of a line or two. It says one thing, and little beside a rule speaks for or against it. */
const plainLetters = { ja: 45, en: 90 } as const;
const plainFrom = 0.12;

export function isPlainLine({ text, language }: Pick<Reading, "text" | "language">): boolean {
  return text.length < plainLetters[language === "en" ? "en" : "ja"];
}

/** From this chance up what a rule reads is believed. */
export function believedFrom(reading: Reading): number {
  return isPlainLine(reading) ? plainFrom : toldFrom;
}
