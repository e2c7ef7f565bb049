import { type ItemId, ipaItems, type SelfAnswer, selfItems } from "#src/domain/checks/self/self-items.ts";

export type Answers = Readonly<Partial<Record<ItemId, SelfAnswer>>>;

/** Points of one answer (IPA, as cited in `self-items.ts`). */
export const pointsOf: Readonly<Record<SelfAnswer, number>> = { yes: 4, partly: 2, no: 0, unknown: -1 };

export const bands = ["all", "most", "half", "few"] as const;
/** 100 points, 70 to 99, 50 to 69, 49 or less. */
export type Band = (typeof bands)[number];

/** The points of the 25 questions, -25 to 100. A question without an answer counts as 分からない. */
export function scoreOf(answers: Answers): number {
  return ipaItems.reduce((sum, item) => sum + pointsOf[answers[item] ?? "unknown"], 0);
}

/** How many of the 25 questions were answered with something else than 分からない. */
export function answeredOf(answers: Answers): number {
  return ipaItems.filter((item) => (answers[item] ?? "unknown") !== "unknown").length;
}

/** Whether points say something: they do not of a sheet that is left empty for the greater part (a rule of ours). */
export function isScored(answers: Answers): boolean {
  return 2 * answeredOf(answers) > ipaItems.length;
}

export function bandOf(score: number): Band {
  return score >= 100 ? "all" : score >= 70 ? "most" : score >= 50 ? "half" : "few";
}

/** Worst first: what is not known must be found out before anything can be said of it. */
const worstFirst: readonly SelfAnswer[] = ["no", "unknown", "partly", "yes"];

/** The answers of the whole organisation: for each question the weakest that a department gave (a rule of ours). */
export function together(departments: readonly Answers[]): Answers {
  return Object.fromEntries(
    selfItems.map((item) => {
      const given = departments.map((answers) => answers[item] ?? "unknown");
      return [item, worstFirst.find((answer) => given.includes(answer)) ?? "unknown"];
    }),
  );
}

/** Questions to which departments answered differently. */
export function differing(departments: readonly Answers[]): ItemId[] {
  return selfItems.filter((item) => new Set(departments.map((answers) => answers[item] ?? "unknown")).size > 1);
}
