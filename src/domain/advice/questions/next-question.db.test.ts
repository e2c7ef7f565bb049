import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { type Answer, editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { partsOfPage, type Question } from "#src/domain/advice/hearing/questions.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { weighWorlds } from "#src/domain/advice/planning/weigh-worlds.ts";
import {
  forgetChoices,
  maxQuestions,
  nextQuestion,
  prepareQuestions,
} from "#src/domain/advice/questions/next-question.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let catalogue: Catalogue;
let solver: PlanSolver;
const world = aWorld();
beforeAll(async () => {
  database = await testDatabase();
  catalogue = await readCatalogueFiles(catalogueFolder());
  solver = await inlineSolver();
});
afterAll(() => database.stop());

const crowded = "相談窓口が混み合って三密になる。電話しかない高齢の利用者が3割いる。";
const heard = (text: string, answers: readonly Answer[] = []) => ({
  text,
  understanding: understand(text),
  answers: [...answers],
});
const ask = (hearing: ReturnType<typeof heard>, by: PlanSolver = solver) =>
  nextQuestion(database.db, world, { catalogue, solver: by }, hearing, {});
const kept = async () => (await database.sql`select count(*)::int n from question_choices`)[0]?.n;

/** What a question asks about, one by one. */
const factsOf = (question: Question) => {
  const parts = partsOfPage(question).map(({ id }) => id);
  const wishes = question.kind === "wishes" ? question.options.filter((id) => id !== "none") : [];
  return parts.length + wishes.length > 0 ? [...parts, ...wishes] : [question.id];
};

/** A solver of a machine on which too much waits. */
const busy = (): PlanSolver => ({ ...solver, weigh: () => Promise.reject(new Refusal("busy")) });

describe("the next question", () => {
  it("is chosen once for a state of the hearing, and the same for every node and every asking", async () => {
    const first = await ask(heard(crowded));
    expect(first?.by).toBe("value");
    expect(first?.worth).toBeGreaterThan(0);
    // A node that cannot weigh at all finds what another one chose.
    expect(await ask(heard(crowded), busy())).toEqual(first);
    const again: PlanSolver = await inlineSolver();
    await database.sql`truncate question_choices`;
    expect(await ask(heard(crowded), again)).toEqual(first);
  });

  it("is not asked again after わからない, and ends after a few", async () => {
    const answers: Answer[] = [];
    const known: string[] = [];
    for (;;) {
      const next = await ask(heard(crowded, answers));
      if (!next) break;
      expect(answers.map(({ question }) => question)).not.toContain(next.question.id);
      for (const fact of factsOf(next.question)) expect(known, "nothing is asked twice").not.toContain(fact);
      known.push(...factsOf(next.question));
      answers.push({ question: next.question.id, answer: null });
    }
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(maxQuestions);
    const many = Array.from({ length: maxQuestions }, (_, i) => ({ question: `limit:${i}`, answer: null }));
    expect(await ask(heard(crowded, many))).toBeNull();
  });

  it("is a makeshift that is not kept where there is no time, so that the weighed one takes its place", async () => {
    const text = "子ども食堂の予約を電話で受けていて大変。スマホのない親もいる。";
    const before = await kept();
    const makeshift = await ask(heard(text), busy());
    expect(makeshift?.by).toBe("affected");
    expect(await kept()).toBe(before);
    expect((await ask(heard(text)))?.by).toBe("value");
    expect(await kept()).toBe(Number(before) + 1);
  });

  it("is the best that was found when the time ends while worlds are weighed, and is not kept either", async () => {
    const text = "障がいのある方の作業所。家族との面談をオンラインにしたいが、集まれる部屋もない。";
    const before = await kept();
    let looks = 0;
    const short: PlanSolver = {
      ...solver,
      weigh: (weighing, known) =>
        weighWorlds(weighing, known, solver, { known: new Map(), remainingMs: () => 28 - looks++ }),
    };
    const cut = await ask(heard(text), short);
    expect(cut?.by).toBe("value");
    expect(looks).toBeGreaterThan(28);
    expect(await kept()).toBe(before);
  });

  it("is none where the wish is for another desk, or nothing is in doubt", async () => {
    const other = heard("助成金の申請書の書き方を教えてほしい");
    expect(await ask({ ...other, understanding: { ...other.understanding, scope: "other" } })).toBeNull();
    expect(await ask(heard("qxqx"))).toBeNull();
  });

  it("that follows is ready for the likely answers and for わからない", async () => {
    const hearing = heard("聴覚障がいのある子の学習支援。オンライン授業の書き起こしが追いつかない。");
    await prepareQuestions(database.db, world, { catalogue, solver }, hearing, {});
    const now = await ask(hearing, busy());
    const given = { question: now?.question.id ?? "", answer: null };
    const edits = editsOfAnswer(hearing.understanding, given, hearing.text);
    const understanding = editUnderstanding(hearing.understanding, edits);
    const after = await ask({ ...hearing, understanding, answers: [given] }, busy());
    expect([now?.by, after?.by]).toEqual(["value", "value"]);
  });

  it("holds nothing that was typed, and is forgotten after a week", async () => {
    const rows = await database.sql`select choice::text as choice from question_choices`;
    for (const row of rows) expect(row.choice).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    await write(database.db, (tx) => forgetChoices(tx, world.clock.now()));
    expect(await kept()).toBeGreaterThan(0);
    world.pass(8 * 86_400_000);
    await write(database.db, (tx) => forgetChoices(tx, world.clock.now()));
    expect(await kept()).toBe(0);
  });
});
