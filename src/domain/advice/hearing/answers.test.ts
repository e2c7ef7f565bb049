import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerProblem } from "#src/domain/advice/hearing/answer-problem.ts";
import { editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { editSchema } from "#src/domain/advice/hearing/edits.ts";
import {
  circumstances,
  partsOfPage,
  questionIdMost,
  questionOf,
  wishesFolded,
  wishesMost,
  wishesOf,
} from "#src/domain/advice/hearing/questions.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { type AccessKey, accessKeys, accessValues, isSetKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

const u = anUnderstanding();
const answered = (question: string, answer: string | number | readonly string[]) =>
  editUnderstanding(u, editsOfAnswer(u, { question, answer }));

describe("the id of a question", () => {
  const ids = [
    ...["wishes:book-a-time", "wishes:book-a-time+read-aloud", "served-devices:served-2", "staff-count", "it-person"],
    ...["limits:monthlyYen+newThings", "limits:setupHours", "limits:newThings+legalForm"],
    ...["circumstances:line:served-1", "circumstances:line+hearing+skill:served-2"],
    ...accessKeys.filter((key) => key !== "device" && key !== "phone").map((key) => `access:${key}:served-1`),
    ...limitKeys
      .filter((key) => !["deadline", "futureWhen", "staffCount", "monthlyYen", "itPerson"].includes(key))
      .map((key) => `limit:${key}`),
  ];

  it.each(ids)("says all of it: %s", (id) => {
    expect(questionOf(u, id)?.id).toBe(id);
  });

  it.each([
    "wishes:",
    "wishes:fly-to-the-moon",
    "wishes:book-a-time+book-a-time",
    "wishes:book-a-time:x",
    `wishes:${functionIds.slice(0, wishesMost + 1).join("+")}`,
    "served-devices:nobody",
    "access:device:served-1",
    "limits:",
    "limits:volunteerCount",
    "limits:monthlyYen+monthlyYen",
    "limits:monthlyYen:served-1",
    "circumstances::served-1",
    "circumstances:line:nobody",
    "circumstances:line+line:served-1",
    "circumstances:line+device:served-1",
    "circumstances:line+constructor:served-1",
    `circumstances:${Object.keys(circumstances).join("+")}:served-1`,
    "access:shoes:served-1",
    "access:line:nobody",
    "limit:deadline",
    "limit:shoes",
    "constructor",
    "staff-count:served-1",
  ])("that is none has no question: %s", (id) => {
    expect(questionOf(u, id)).toBeNull();
  });

  it("fits into what is kept, with the longest names there are", () => {
    const longest = [...functionIds].sort((a, b) => b.length - a.length).slice(0, wishesMost);
    expect(wishesOf(longest)?.id.length).toBeLessThanOrEqual(questionIdMost);
  });
});

describe("an answer", () => {
  it("about devices becomes devices and telephones", () => {
    const { access } = answered("served-devices:served-2", ["smartphone", "landline"]).segments[1] ?? {};
    expect(access).toMatchObject({ device: ["smartphone"], phone: ["landline", "mobile"] });
  });

  it("of only a landline means no device at all", () => {
    const { access } = answered("served-devices:served-2", ["landline"]).segments[1] ?? {};
    expect(access).toMatchObject({ device: ["none"], phone: ["landline"] });
  });

  it("about one key of access or one limit sets that and nothing else", () => {
    const heard = answered("access:hearing:served-1", "deaf");
    expect(heard.segments[0]?.access).toEqual({ ...u.segments[0]?.access, hearing: "deaf" });
    expect(heard.segments[0]?.accessDetail.hearing).toMatchObject({ assumed: false, confidence: 1 });
    expect({ ...heard, segments: [] }).toEqual({ ...u, segments: [] });
    expect(answered("limit:dataSensitivity", "sensitive").limits.dataSensitivity?.value).toBe("sensitive");
    expect(answered("monthly-budget", 0).limits.monthlyYen?.value).toBe(0);
  });

  it("about circumstances takes the hardest that is ticked of each, and the usual of what is not ticked", () => {
    const question = "circumstances:line+hearing+skill:served-1";
    const changed = answered(question, ["line=metered", "line=none", "skill=little"]);
    expect(changed.segments[0]?.access).toEqual({
      ...u.segments[0]?.access,
      line: "none",
      hearing: "full",
      skill: "little",
    });
    expect(changed.segments[0]?.accessDetail.hearing).toMatchObject({ assumed: false, confidence: 1 });
    expect({ ...changed, segments: changed.segments.slice(1) }).toEqual({ ...u, segments: u.segments.slice(1) });
    const usual = { line: "good", hearing: "full", skill: "some" };
    expect(answered(question, ["none"]).segments[0]?.access).toMatchObject(usual);
  });

  it("about circumstances leaves a doubt where nobody knows, beside what is said of the others", () => {
    const changed = answered("circumstances:line+hearing+skill:served-1", [
      "line=unknown",
      "hearing=unknown",
      "skill=little",
    ]);
    expect(changed.segments[0]?.access).toEqual({ ...u.segments[0]?.access, skill: "little" });
    // That they hear badly is rare, so it is not planned for.
    expect(changed.doubts).toEqual([{ segment: "served-1", key: "line", value: "metered" }]);
    const said = answered("circumstances:line+skill:served-1", ["line=unknown", "line=none", "skill=some"]);
    expect([said.doubts, said.segments[0]?.access]).toMatchObject([undefined, { line: "none", skill: "some" }]);
  });

  it("about what may be spent sets the numbers that are known, and leaves the others as they are", () => {
    const { limits } = answered("limits:monthlyYen+initialYen+newThings", ["initialYen=0", "newThings=2"]);
    expect([limits.initialYen?.value, limits.newThings?.value]).toEqual([0, 2]);
    expect(limits.monthlyYen).toEqual(u.limits.monthlyYen);
  });

  it("about what may be spent is whole numbers of what is asked, each once", () => {
    const question = questionOf(u, "limits:monthlyYen+newThings");
    if (!question) throw new Error("no question");
    expect(partsOfPage(question).map(({ id }) => id)).toEqual(["monthly-budget", "limit:newThings"]);
    expect(answerProblem(question, ["monthlyYen=3000"])).toBeNull();
    expect(answerProblem(question, "monthlyYen=100000000")).toBeNull();
    for (const wrong of [3000, "x", [], ["initialYen=1"], ["monthlyYen=1", "monthlyYen=2"]])
      expect(answerProblem(question, wrong), JSON.stringify(wrong)).toBe("not-an-option");
    for (const wrong of ["", "-1", "1.5", "NaN", "1e3", "1=1", "100000001", "1000000000"])
      expect(answerProblem(question, [`monthlyYen=${wrong}`]), wrong).toBe("not-a-number");
  });

  it("わからない about access is a doubt on the harder side, unless that is rare, until somebody says how it is", () => {
    const doubted = (question: string) => editUnderstanding(u, editsOfAnswer(u, { question, answer: null }));
    const asked = doubted("circumstances:line+hearing+skill:served-1");
    expect(asked.doubts).toEqual([
      { segment: "served-1", key: "line", value: "metered" },
      { segment: "served-1", key: "skill", value: "little" },
    ]);
    expect(asked.segments).toEqual(u.segments);
    expect(doubted("access:place:served-1").doubts).toBeUndefined();
    expect(doubted("served-devices:served-1")).toEqual(u);
    const said = editUnderstanding(asked, [
      { op: "set-access", segment: "served-1", key: "line", value: "good" },
      { op: "set-doubt", segment: "nobody", key: "line", value: "none" },
    ]);
    expect(said.doubts).toEqual([{ segment: "served-1", key: "skill", value: "little" }]);
  });

  it("わからない about what may be spent, or what data there is, leaves the limit open until somebody says it", () => {
    const answer = (question: string, said: null | number | readonly string[], from = u) =>
      editUnderstanding(from, editsOfAnswer(from, { question, answer: said }));
    expect(answer("monthly-budget", null)).toEqual({ ...u, openLimits: ["monthlyYen"] });
    expect(answer("limit:dataSensitivity", null)).toEqual({ ...u, openLimits: ["dataSensitivity"] });
    expect(answer("staff-count", null)).toEqual(u);
    const partly = answer("limits:monthlyYen+newThings+staffCount", ["newThings=2", "staffCount=4"]);
    expect(partly.openLimits).toEqual(["monthlyYen"]);
    expect(partly.limits.newThings?.value).toBe(2);
    const said = answer("monthly-budget", 0, answer("limits:initialYen+monthlyYen", null));
    expect(said.openLimits).toEqual(["initialYen"]);
  });

  it("about circumstances can only say what the vocabulary has, the usual never among what is hard", () => {
    for (const [key, { usual, hard }] of Object.entries(circumstances)) {
      const values: readonly string[] = accessValues[key as AccessKey];
      for (const value of [usual, ...hard]) expect(values).toContain(value);
      expect(hard).not.toContain(usual);
    }
    const left = accessKeys.filter((key) => !isSetKey(key) && !Object.hasOwn(circumstances, key));
    expect(left).toEqual([]);
  });

  it("about wishes takes what is ticked as sure, adds it for the people it concerns, and takes out what is not", () => {
    const question = "wishes:book-a-time+talk-by-voice+read-aloud+back-up-data";
    const changed = answered(question, ["talk-by-voice", "read-aloud", "back-up-data"]);
    expect(changed.needs.map((need) => [need.function, need.for, need.confidence])).toEqual([
      ["talk-by-voice", ["served-1", "served-2"], 1],
      ["protect-personal-data", [], 0.9],
      ["read-aloud", ["served-1", "served-2"], 1],
      ["back-up-data", [], 1],
    ]);
    expect(answered(question, ["none"]).needs.map((need) => need.function)).toEqual(["protect-personal-data"]);
  });

  it("about wishes brings people with it where nobody was heard of, one group for all wishes of a kind", () => {
    const empty = anUnderstanding({ scope: "unclear", needs: [], segments: [] });
    const answer = ["read-aloud", "book-a-time", "share-files"];
    const edits = editsOfAnswer(empty, { question: `wishes:${answer.join("+")}`, answer });
    const changed = editUnderstanding(empty, edits);
    expect(changed.scope).toBe("it");
    expect(changed.segments.map(({ id, kind }) => [id, kind])).toEqual([
      ["added-1", "served"],
      ["added-2", "staff"],
    ]);
    expect(changed.needs.map((need) => need.for)).toEqual([["added-1"], ["added-1"], ["added-2"]]);
  });

  it("わからない about wishes supposes of the page what the text speaks for, and nothing that it does not", () => {
    const lines = readFileSync(join(catalogueFolder(), "examples/writer-5.jsonl"), "utf8").split("\n");
    const texts = lines.slice(0, 150).map((line) => String(JSON.parse(line).text));
    const supposed = texts.map((text) => {
      const heard = understand(text);
      const known = new Set(heard.needs.map((need) => need.function));
      const page = weighedFunctions(text).filter(({ id }) => !known.has(id));
      const [unoffered, ...offered] = page.slice(0, wishesMost + 1).map(({ id }) => id);
      const options = text.length % 2 ? offered : page.slice(0, wishesMost).map(({ id }) => id);
      const answer = { question: `wishes:${options.join("+")}`, answer: null };
      for (const scope of ["unclear", "other"] as const)
        expect(editsOfAnswer({ ...heard, scope }, answer, text)).toEqual([]);
      const after = editUnderstanding(heard, editsOfAnswer(heard, answer, text));
      const came = after.needs.filter((need) => !known.has(need.function));
      const least = Math.min(
        ...page.filter(({ id }) => came.some((need) => need.function === id)).map((one) => one.score),
      );
      const left = page.find(({ id }) => options.includes(id) && !came.some((need) => need.function === id));
      expect(least, text).toBeGreaterThan(left?.score ?? 0);
      if (text.length % 2) expect(came.map((need) => need.function)).not.toContain(unoffered);
      for (const need of came) expect(need.evidence).toEqual([]);
      return came.length;
    });
    expect(Math.max(...supposed)).toBeLessThan(4);
    expect(supposed.filter((count) => count > 0).length).toBeGreaterThan(0);
    expect(supposed.filter((count) => count === 0).length).toBeGreaterThan(0);
  });

  it("of any kind stands for corrections that may be kept, and わからない for none where no text is known", () => {
    const some = fc.subarray([...functionIds], { minLength: 1, maxLength: wishesMost });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.boolean()), (functions, coin) => {
        const question = `wishes:${functions.join("+")}`;
        const ticked = functions.filter(() => coin.next().value);
        const edits = editsOfAnswer(u, { question, answer: ticked });
        for (const edit of edits) expect(editSchema.safeParse(edit).success).toBe(true);
        const wanted = editUnderstanding(u, edits).needs.map((need) => need.function);
        for (const id of functions) expect(wanted.includes(id)).toBe(ticked.includes(id));
        expect(editsOfAnswer(u, { question, answer: null })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("about wishes takes what was found in the folded list, which offers what was neither offered nor heard", () => {
    const question = questionOf(u, "wishes:book-a-time");
    if (!question) throw new Error("no question");
    const before = u.needs.map((need) => need.function);
    const folded = wishesFolded(question, u, [{ question: "wishes:caption-live" }]);
    expect(folded).toContain("read-aloud");
    for (const id of ["book-a-time", "caption-live", ...before]) expect(folded).not.toContain(id);
    const wanted = answered("wishes:book-a-time", ["none", "read-aloud"]).needs.map((need) => need.function);
    expect(wanted.toSorted()).toEqual([...before, "read-aloud"].filter((id) => id !== "book-a-time").toSorted());
  });

  it("about an organisation has numbers and words on one page", () => {
    const question = questionOf(u, "limits:monthlyYen+dataSensitivity+legalForm");
    if (!question) throw new Error("no question");
    expect(question.options).toEqual(expect.arrayContaining(["monthlyYen", "dataSensitivity=sensitive"]));
    expect(partsOfPage(question).map(({ id }) => id)).toEqual([
      "monthly-budget",
      "limit:dataSensitivity",
      "limit:legalForm",
    ]);
    const { limits, openLimits } = answered(question.id, ["monthlyYen=0", "legalForm=npo"]);
    expect([limits.monthlyYen?.value, limits.legalForm?.value]).toEqual([0, "npo"]);
    expect(openLimits).toEqual(["dataSensitivity"]);
    for (const wrong of ["legalForm", "legalForm=circle", "legalForm=3", "dataSensitivity=npo"])
      expect(answerProblem(question, [wrong]), wrong).toBe("not-an-option");
    expect(answerProblem(question, ["monthlyYen"])).toBe("not-a-number");
    expect(answerProblem(question, ["monthlyYen=", "legalForm=npo"])).toBe("not-a-number");
  });

  it("that is not an option or not a whole number is told so", () => {
    const devices = questionOf(u, "served-devices:served-2");
    const budget = questionOf(u, "monthly-budget");
    const wishes = questionOf(u, "wishes:book-a-time");
    if (!devices || !budget || !wishes) throw new Error("no question");
    expect(answerProblem(devices, ["hovercraft"])).toBe("not-an-option");
    expect(answerProblem(devices, [])).toBe("not-an-option");
    expect(answerProblem(devices, null)).toBeNull();
    expect(answerProblem(budget, 2.5)).toBe("not-a-number");
    expect(answerProblem(budget, -1)).toBe("not-a-number");
    expect(answerProblem(budget, 0)).toBeNull();
    expect(answerProblem(wishes, ["fly-to-the-moon"])).toBe("not-an-option");
    expect(answerProblem(wishes, ["read-aloud"]), "from the folded list").toBeNull();
    expect(answerProblem(devices, ["read-aloud"])).toBe("not-an-option");
    expect(answerProblem(wishes, ["none"])).toBeNull();
  });
});
