import type { Desk } from "#src/domain/desks/desk.ts";
import type { EmergencyHeard } from "#src/domain/desks/routing/emergency-heard.ts";
import type { WayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { CanUse } from "#src/domain/desks/what-a-person-can-use.ts";

/** What somebody wrote and what is known of them besides. */
export type RouteAsk = {
  readonly text: string;
  /** ISO 639 code of the page that it was written on: believed where the text itself does not tell. */
  readonly language?: string | null;
  /** ISO 3166-2 (`JP-13`); else what the text says. */
  readonly prefecture?: string | null;
  readonly can?: Pick<CanUse, "voice" | "text">;
  /** Answers to the question of an earlier route. */
  readonly audience?: "person" | "organisation" | null;
  readonly child?: boolean | null;
  readonly at: Date;
  /** Desks that people often do not get through to stand behind others that help as well. */
  readonly isHardToReach?: (desk: Desk) => boolean;
  /** At most so many desks; 6 unless said. */
  readonly limit?: number;
};

export type RoutedDesk = {
  readonly desk: Desk;
  readonly way: WayToDesk;
  readonly emergency: boolean;
  /** 0..1, how likely this desk is a right one. */
  readonly confidence: number;
  /** Words of the text that the desk is for, as the lexicon writes them, and ids of the troubles that they tell. */
  readonly words: readonly string[];
  readonly troubles: readonly string[];
  /** It talks in the language of the text, which is not Japanese. */
  readonly speaks: boolean;
  /** It is for the place that was told. */
  readonly near: boolean;
};

/**
 * One thing that would change which desks stand first: `place` (a prefecture), `audience` (person or organisation),
 * `child` (a child or a grown-up).
 */
export type RouteQuestion = { readonly id: "place" | "audience" | "child"; readonly values: readonly string[] };

export type Route = {
  readonly language: string | null;
  readonly prefecture: string | null;
  readonly danger: EmergencyHeard;
  readonly troubles: readonly string[];
  /** The writer does not speak: as was chosen, or as the text says. */
  readonly writes: boolean;
  /** Somebody says that they will not go to their town's office. */
  readonly refusesTownHall: boolean;
  /** Emergency desks first, then by confidence. */
  readonly desks: readonly RoutedDesk[];
  /** No desk surely fits: a person should be asked. */
  readonly abstained: boolean;
  readonly confidence: number;
  /** Desks that take any trouble, for whom none of the others is right: at most 2 that the writer can use. */
  readonly persons: readonly RoutedDesk[];
  readonly question: RouteQuestion | null;
};
