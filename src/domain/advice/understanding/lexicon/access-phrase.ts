import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/** What stands on its own: a pattern over words, and what it says. Weight in percent first. */
export type AccessPhrase = {
  readonly id: string;
  readonly sets: ReadonlyArray<readonly [AccessKey, string]>;
  readonly patterns: string;
};

export const phrase = (sets: AccessPhrase["sets"], patterns: string): AccessPhrase => ({
  id: sets.map((set) => set.join("=")).join(", "),
  sets,
  patterns,
});
