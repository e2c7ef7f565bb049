import { describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { wishesMost } from "#src/domain/advice/hearing/questions.ts";
import { candidateQuestions, doubtfulWishes } from "#src/domain/advice/questions/candidate-questions.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

const catalogue = await readCatalogueFiles(catalogueFolder());
const text = "会員とオンラインで話し合いをしたい。";
const heard = understand(text);
/** The same, with the line of everybody as somebody told it, or as it is taken for granted. */
const withLine = (assumed: boolean) => ({
  ...heard,
  segments: heard.segments.map((one) => ({
    ...one,
    access: { ...one.access, line: "good" as const },
    accessDetail: { ...one.accessDetail, line: { assumed, confidence: 0.9, evidence: [] } },
  })),
});
const asked = (understanding: typeof heard, answers: ReadonlyArray<{ question: string; answer: null }> = []) =>
  candidateQuestions({ understanding, functions: weighedFunctions(text), answers }, catalogue).map(
    ({ question }) => question.id,
  );

describe("what may be asked", () => {
  const line = "access:line:served-1";

  it("is what was only taken for granted, not what was told", () => {
    expect(asked(withLine(true))).toContain(line);
    expect(asked(withLine(false))).not.toContain(line);
  });

  it("is nothing that was asked before, whatever came of it", () => {
    expect(asked(withLine(true), [{ question: line, answer: null }])).not.toContain(line);
  });

  it("is a wish that was hardly heard, as one that no plan is made for yet", () => {
    const [plain] = heard.needs;
    if (!plain) throw new Error("nothing was heard");
    const of = (id: string, confidence: number) => ({ ...plain, function: id, confidence });
    const understanding = { ...heard, needs: [of("talk-by-voice", 0.9), of("read-aloud", 0.3), of("transcribe", 0.6)] };
    const found = doubtfulWishes({ understanding, functions: [], answers: [] }, catalogue);
    expect(found.slice(0, 2).map((wish) => [wish.function, wish.wanted])).toEqual([
      ["transcribe", false],
      ["read-aloud", true],
    ]);
    const planned = found.slice(0, 2).map(({ input }) => input.needs.map((need) => need.function));
    expect(planned).toEqual([["talk-by-voice"], ["talk-by-voice", "read-aloud", "transcribe"]]);
  });

  it("is a wish that often stands beside what was heard, less likely than any that the text speaks for, each once, on three pages", () => {
    const needs = understand("団体のホームページを作りたい。").needs;
    const functions = functionIds.map((id) => ({ id, score: id === "read-aloud" ? 0.2 : 0.01, told: false }));
    const of = (answers: readonly Answer[]) =>
      doubtfulWishes({ understanding: { ...heard, needs }, functions, answers }, catalogue);
    const pageOf = (wishes: ReturnType<typeof of>) => wishes.map((wish) => wish.function);
    const asPage = (ids: readonly string[]) => ({ question: `wishes:${ids.join("+")}`, answer: null });
    const [first, ...rest] = of([]);
    expect(first?.function).toBe("read-aloud");
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.length).toBeLessThanOrEqual(wishesMost);
    expect(rest.every(({ wanted, chance }) => wanted && chance < 0.12)).toBe(true);
    const page = pageOf(rest);
    const next = pageOf(of([asPage(["read-aloud"]), asPage(page)]));
    expect(next.filter((id) => page.includes(id))).toEqual([]);
    expect(next.length).toBeGreaterThan(1);
    expect(of([["read-aloud"], page, next].map(asPage))).toEqual([]);
  });

  it("is what often stands beside what the text speaks for faintly, where no wish was heard", () => {
    const functions = [{ id: "publish-website", score: 0.2, told: false }];
    const of = (needs: typeof heard.needs) =>
      doubtfulWishes({ understanding: { ...heard, needs }, functions, answers: [] }, catalogue).map(
        (one) => one.function,
      );
    expect(of([])).toContain("be-found");
    expect(of([]).length).toBeGreaterThan(5);
    const [plain] = heard.needs;
    if (!plain) throw new Error("no need");
    expect(of([{ ...plain, function: "keep-accounts", confidence: 1 }])).not.toContain("be-found");
  });

  it("is the telephone of people who are told to have neither computer nor smartphone, and only that", () => {
    const phonesAsked = (told: string) =>
      candidateQuestions({ understanding: understand(told), functions: weighedFunctions(told), answers: [] }, catalogue)
        .filter(({ question }) => question.kind === "served-devices")
        .map(({ question }) => question.options);
    const without = "町内の一人暮らしの方はパソコンもスマホも持っていません。";
    expect(phonesAsked(`${without}毎週様子を聞きたい。`)).toEqual([["landline", "feature-phone", "none"]]);
    expect(phonesAsked(`${without}家の電話はあります。毎週様子を聞きたい。`)).toEqual([]);
  });

  it("is how many people there are where a start may take only so long, and it takes longer for more of them", () => {
    const asked = (setupHours: number | null) => {
      const understanding = understand("この活動をこのまま続けるべきか、団体のあり方から一緒に考え直したい。");
      const limits = setupHours === null ? {} : { setupHours: { value: setupHours, confidence: 1, evidence: [] } };
      return candidateQuestions(
        { understanding: { ...understanding, limits }, functions: [], answers: [] },
        catalogue,
      ).find(({ question }) => question.id === "staff-count")?.affects;
    };
    expect(asked(10)).toBeGreaterThan(0);
    expect(asked(null), "nothing there has a price for each of the staff").toBeUndefined();
  });
});
