import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { devicesOf, limitOf, type Question, wishesMost, wishesOf } from "#src/domain/advice/hearing/questions.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { seededNumbers } from "#src/domain/advice/planning/planning.factory.ts";
import { type Asked, candidateQuestions, doubtfulWishes } from "#src/domain/advice/questions/candidate-questions.ts";
import { chooseQuestion, maxQuestions } from "#src/domain/advice/questions/next-question.ts";
import { pagesOf } from "#src/domain/advice/questions/question-worth.ts";

type Parts = { readonly catalogue: Catalogue; readonly solver: PlanSolver; readonly seed: number };

/** A way of choosing the next question of a hearing; null = it asks no more. */
export type Strategy = { readonly name: string; next(asked: Asked, parts: Parts): Promise<Question | null> };

/** `voi` first: the others may ask as many questions as it did. */
export const strategies: readonly Strategy[] = [
  {
    name: "voi",
    async next(asked, parts) {
      if (asked.answers.length >= maxQuestions || asked.understanding.scope === "other") return null;
      return (await chooseQuestion(parts, asked, {})).choice?.question ?? null;
    },
  },
  {
    name: "fixed",
    /** What every hearing was asked before: what people have, staff, money, then the other limits. */
    async next({ understanding, answers }) {
      const served = understanding.segments.filter(({ kind }) => kind === "served");
      const limits = (["staffCount", "monthlyYen", "itPerson", "dataSensitivity", "initialYen", "newThings"] as const)
        .filter((key) => !understanding.limits[key])
        .map(limitOf);
      const before = new Set(answers.map(({ question }) => question));
      const all = [...served.map(({ id }) => devicesOf(id, understanding)), ...limits];
      return all.find((question) => question !== null && !before.has(question.id)) ?? null;
    },
  },
  {
    name: "random",
    /** Any of the questions that `voi` chooses among, on the same pages. */
    async next(asked, { catalogue, seed }) {
      const wishes = wishesOf(
        doubtfulWishes(asked, catalogue)
          .slice(0, wishesMost)
          .map((wish) => wish.function),
      );
      const all = [
        ...(wishes ? [wishes] : []),
        ...pagesOf(candidateQuestions(asked, catalogue)).map(({ question }) => question),
      ];
      const below = seededNumbers(1_000 * seed + asked.answers.length);
      return all.length === 0 ? null : (all[below(all.length)] ?? null);
    },
  },
  { name: "none", next: async () => null },
];
