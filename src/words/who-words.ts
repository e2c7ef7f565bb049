import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** Said once above a plan; `who`: all groups that it was made for. */
  people: "だれのために",
  /** Everybody of that list. */
  all: "全員",
  /** `who`: the one group that is not among them, in quotation marks. */
  allBut: (who: string) => `${who}以外の全員`,
};

const easy: SameShape<typeof ja> = {
  people: "だれの ため",
  all: "みんな",
  allBut: (who) => `${who}の ほかの みんな`,
};

const en: SameShape<typeof ja> = {
  people: "For",
  all: "everybody",
  allBut: (who) => `everybody but ${who}`,
};

/** Many groups of people, named once. */
export const whoWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
