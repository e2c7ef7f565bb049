import type { Span } from "#src/engines/language/pattern-matcher.ts";

/**
 * How words may stand in a text without being wished: what is paid with, what is there already, who somebody is, where
 * something was said, what is declined, what one is told not to do, what others shout in a quarrel, what lies in the land,
 * under which circumstances something is to work, how many there are of a kind.
 */
export type FrameName =
  | "source of money"
  | "there already"
  | "somebody's office"
  | "who they are"
  | "where it was said"
  | "goes well"
  | "declined"
  | "told not to"
  | "their quarrel"
  | "lack of the land"
  | "nobody at hand"
  | "another sense"
  | "even then"
  | "how many there are"
  | "what others do"
  | "not in public"
  | "until now";

export type Place = {
  readonly text: string;
  readonly span: Span;
  readonly clause: string;
  readonly sentence: string;
  /** What stands before and behind the words, within their sentence. */
  readonly head: string;
  readonly tail: string;
};

export type Frame = {
  readonly name: FrameName;
  /** Functions that it is read of; all where none are named. */
  readonly of?: ReadonlySet<string>;
  /** Left alone where nothing else is told: a poor hearing is better than none. */
  readonly besidesOnly?: true;
  readonly holds: (place: Place) => boolean;
};
