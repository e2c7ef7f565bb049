/** Answers as on the form of IPA. `unknown` costs a point there; here it is a task, too. */
export const selfAnswers = ["yes", "partly", "no", "unknown"] as const;
export type SelfAnswer = (typeof selfAnswers)[number];

/**
 * The 25 questions keep the numbers and parts of 「5分でできる！情報セキュリティ自社診断」(IPA), so that a result can be
 * used for SECURITY ACTION; `h1`… are questions of ours on working from home, which do not count in the points.
 * Sources: `self-basis.ts`; number by number: `docs/self-check-questions.md`. The wording is our own.
 */
export const ipaItems = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "25",
] as const;
export const homeItems = ["h1", "h2", "h3", "h4", "h5", "h6", "h7"] as const;
export type ItemId = (typeof ipaItems)[number] | (typeof homeItems)[number];
export const selfItems: readonly ItemId[] = [...ipaItems, ...homeItems];

/** Part 1: basics, 2: staff, 3: organisation; home: ours. */
export function partOf(item: ItemId): "1" | "2" | "3" | "home" {
  if (item.startsWith("h")) return "home";
  const number = Number(item);
  return number <= 5 ? "1" : number <= 18 ? "2" : "3";
}

/**
 * What it takes to put an item in order in a group of up to ten, and how much it lowers: ESTIMATES of ours. `risk` 1 to 5 =
 * how often it happens (1-3, by the yearly 情報セキュリティ10大脅威 of IPA as we read it) + how bad it is for people served (0-2).
 * `after`: what has to be done first.
 */
export const itemEffort: Readonly<
  Record<ItemId, { risk: number; minutes: number; yen: number; after: readonly ItemId[] }>
> = {
  "1": { risk: 5, minutes: 60, yen: 0, after: [] },
  "2": { risk: 4, minutes: 60, yen: 0, after: [] },
  "3": { risk: 5, minutes: 90, yen: 0, after: [] },
  "4": { risk: 4, minutes: 120, yen: 0, after: ["3"] },
  "5": { risk: 2, minutes: 20, yen: 0, after: [] },
  "6": { risk: 5, minutes: 30, yen: 0, after: [] },
  "7": { risk: 4, minutes: 20, yen: 0, after: [] },
  "8": { risk: 3, minutes: 30, yen: 0, after: [] },
  "9": { risk: 3, minutes: 30, yen: 0, after: [] },
  "10": { risk: 2, minutes: 30, yen: 0, after: [] },
  "11": { risk: 5, minutes: 120, yen: 8000, after: [] },
  "12": { risk: 3, minutes: 20, yen: 0, after: [] },
  "13": { risk: 4, minutes: 30, yen: 0, after: [] },
  "14": { risk: 2, minutes: 20, yen: 0, after: [] },
  "15": { risk: 2, minutes: 20, yen: 0, after: [] },
  "16": { risk: 2, minutes: 20, yen: 5000, after: [] },
  "17": { risk: 2, minutes: 15, yen: 0, after: [] },
  "18": { risk: 3, minutes: 30, yen: 5000, after: [] },
  "19": { risk: 3, minutes: 60, yen: 0, after: [] },
  "20": { risk: 3, minutes: 60, yen: 0, after: [] },
  "21": { risk: 4, minutes: 60, yen: 0, after: [] },
  "22": { risk: 2, minutes: 60, yen: 0, after: [] },
  "23": { risk: 3, minutes: 60, yen: 0, after: [] },
  "24": { risk: 4, minutes: 60, yen: 0, after: [] },
  "25": { risk: 3, minutes: 120, yen: 0, after: ["21", "24"] },
  h1: { risk: 4, minutes: 30, yen: 0, after: [] },
  h2: { risk: 3, minutes: 20, yen: 0, after: [] },
  h3: { risk: 4, minutes: 30, yen: 0, after: [] },
  h4: { risk: 5, minutes: 60, yen: 0, after: [] },
  h5: { risk: 2, minutes: 10, yen: 0, after: [] },
  h6: { risk: 5, minutes: 30, yen: 3000, after: [] },
  h7: { risk: 4, minutes: 20, yen: 0, after: ["24"] },
};
