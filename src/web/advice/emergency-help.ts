import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import type { LanguageAbroad } from "#src/words/danger-words-abroad.ts";

/** What a page of a hearing shows on top when somebody may be in danger. */
export type EmergencyHelp = {
  readonly desks: readonly DeskShown[];
  /** Whom the box speaks to: who cannot call, a child who keeps the house, who stands before a door that nobody opens. */
  readonly to: "anybody" | "silent" | "child" | "unanswered";
  /** The words that were taken as danger. */
  readonly quotes: readonly string[];
  /** Of the form by which the writer says that nobody is in danger; null where it cannot be said. */
  readonly calm: { readonly submitId: string; readonly version: number } | null;
  /** What was written, so that the desks for it are found without writing it again. */
  readonly text?: string | undefined;
  /** The writer's own language, where it is not the page's: the box speaks it. */
  readonly abroad?: LanguageAbroad | "en" | undefined;
};

export const noHelp: EmergencyHelp = { desks: [], to: "anybody", quotes: [], calm: null };

/** So many of the words, and no more of each: whoever is in a hurry reads numbers. */
const quotesShown = 2;
const quoteMost = 16;

/** The words behind a danger as the box quotes them. */
export function quotesOf(text: string, { evidence }: Understanding["danger"]): string[] {
  return evidence.slice(0, quotesShown).map(([start, end]) => {
    const said = text.slice(start, end).replace(/\s+/g, " ").trim();
    return said.length > quoteMost ? `${said.slice(0, quoteMost)}…` : said;
  });
}

/** One id for each version of a hearing: a proposal's page is made once and read many times. */
export function calmOf({ id, version }: Pick<Hearing, "id" | "version">): NonNullable<EmergencyHelp["calm"]> {
  return { submitId: `no-danger.${id}.${version}`, version };
}
