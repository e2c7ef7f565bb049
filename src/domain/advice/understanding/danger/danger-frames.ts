import type { IdeaId } from "#src/domain/advice/understanding/danger/danger-ideas.ts";

/** Ideas that together tell of a danger: one of each list is said in the same window. */
export type DangerFrame = {
  readonly id: string;
  readonly urgent: boolean;
  readonly all: ReadonlyArray<readonly IdeaId[]>;
};

const someone = ["the-writer", "someone-served"] as const;
const live = ["now", "for-days", "words-of-someone", "alone"] as const;

/** Read: somebody speaks of X, and of Y. What tells a theme from a live danger is weighed by the trained part. */
export const dangerFrames: readonly DangerFrame[] = [
  { id: "wants to die", urgent: false, all: [["wish-to-die"]] },
  { id: "sees no worth in living", urgent: false, all: [["no-worth"], [...someone, ...live]] },
  {
    id: "says farewell",
    urgent: true,
    all: [["farewell"], ["no-worth", "wish-to-die", "harm-oneself", "place-of-fall"]],
  },
  { id: "farewell and gone", urgent: true, all: [["farewell"], ["missing", "no-answer", "medicines"]] },
  { id: "harms oneself", urgent: false, all: [["harm-oneself"], [...someone, ...live]] },
  { id: "means or place at hand", urgent: true, all: [["harm-oneself", "place-of-fall"], ["now"]] },
  {
    id: "stands where one may fall",
    urgent: true,
    all: [["place-of-fall"], ["the-writer", "now", "afraid", "no-worth"]],
  },
  { id: "took too much", urgent: true, all: [["medicines"], ["taken-too-much"]] },
  { id: "struck by somebody near", urgent: false, all: [["struck"], ["harmful-doer", "the-writer"]] },
  { id: "struck, and lately", urgent: true, all: [["struck"], ["now"]] },
  { id: "a weapon in hand", urgent: true, all: [["weapon"], ["harmful-doer", "close-by", "wish-to-kill", "struck"]] },
  { id: "threatened", urgent: false, all: [["wish-to-kill"], [...someone, ...live, "harmful-doer"]] },
  { id: "the doer is near", urgent: true, all: [["close-by"], ["harmful-doer", "afraid", "controlled", "struck"]] },
  { id: "ruled by somebody near", urgent: false, all: [["controlled", "afraid"], ["harmful-doer"]] },
  { id: "kept in", urgent: true, all: [["confined"], [...someone, ...live, "harmful-doer"]] },
  { id: "papers kept back", urgent: false, all: [["papers-kept"]] },
  { id: "made to work or pay", urgent: false, all: [["exploited"], [...someone, "afraid", "papers-kept"]] },
  {
    id: "pictures as a threat",
    urgent: false,
    all: [["pictures-threat"], [...someone, ...live, "afraid", "wish-to-kill"]],
  },
  { id: "touched against one's will", urgent: false, all: [["sexual"], ["harmful-doer", "the-writer", "afraid"]] },
  { id: "bullied", urgent: false, all: [["bullied"], [...someone, ...live]] },
  { id: "marks on somebody", urgent: false, all: [["marks-on-body"], ["someone-served"]] },
  { id: "a child left alone", urgent: false, all: [["child-left"], ["frail", "someone-served", "for-days"]] },
  {
    id: "no place tonight",
    urgent: true,
    all: [["no-place-to-sleep"], ["now", "the-writer", "cold-or-hot", "no-money"]],
  },
  { id: "nothing to eat", urgent: true, all: [["no-food"], ["for-days", "no-money", "now", "frail"]] },
  { id: "lifeline off", urgent: false, all: [["lifeline-off"], ["cold-or-hot", "frail", "no-money", "for-days"]] },
  { id: "vital medicine ends", urgent: true, all: [["medicine-out"], [...someone, ...live, "disaster"]] },
  { id: "the body fails", urgent: true, all: [["body-failing"], [...someone, ...live, "frail"]] },
  { id: "birth alone", urgent: true, all: [["giving-birth"]] },
  {
    id: "pregnant and hiding it",
    urgent: false,
    all: [["hidden-pregnancy"], ["no-money", "afraid", "alone", "the-writer"]],
  },
  { id: "the mind fails", urgent: false, all: [["mind-failing"], [...someone, ...live]] },
  { id: "somebody is missing", urgent: true, all: [["missing"], ["someone-served", "frail"]] },
  { id: "somebody does not answer", urgent: true, all: [["no-answer"], ["for-days", "someone-served"]] },
  { id: "held and made to serve", urgent: true, all: [["confined"], ["exploited", "sexual"]] },
  { id: "threatened at the door", urgent: true, all: [["close-by"], ["wish-to-kill", "weapon"]] },
  { id: "a child is struck", urgent: true, all: [["struck"], ["frail"]] },
  { id: "thrown out with a child", urgent: true, all: [["no-place-to-sleep"], ["frail"]] },
  { id: "bleeds with child", urgent: true, all: [["body-failing"], ["giving-birth", "hidden-pregnancy"]] },
  { id: "a body fails of a sudden", urgent: true, all: [["body-failing"], ["now"]] },
  {
    id: "hurt in an accident",
    urgent: true,
    all: [["hurt-in-accident"], [...someone, ...live, "frail", "body-failing"]],
  },
  {
    id: "in sudden peril",
    urgent: true,
    all: [["sudden-peril"], [...someone, ...live, "frail", "body-failing", "no-answer"]],
  },
  { id: "caught by a disaster", urgent: true, all: [["disaster"], ["now", "frail", "alone", "body-failing"]] },
];

/** The frames that the ideas of a window fill. */
export function framesOf(ideas: ReadonlySet<string>): DangerFrame[] {
  return dangerFrames.filter(({ all }) => all.every((any) => any.some((idea) => ideas.has(idea))));
}
