import { describe, expect, it } from "vitest";
import {
  answerProblem,
  editsOfAnswer,
  maxQuestions,
  nextQuestion,
  questionOf,
} from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";

describe("nextQuestion", () => {
  it("asks what the people have whose devices nobody told, not those whose are known", () => {
    expect(nextQuestion(anUnderstanding(), [])?.id).toBe("served-devices:served-2");
  });

  it("does not ask again what was answered, わからない included", () => {
    const answers = [{ question: "served-devices:served-2", answer: null }];
    expect(nextQuestion(anUnderstanding(), answers)?.id).toBe("monthly-budget");
  });

  it("asks for the number of staff only where staff are to use something", () => {
    const chat = {
      function: "chat-among-staff",
      for: ["staff"],
      importance: 2,
      must: true,
      confidence: 1,
      evidence: [],
    } as const;
    const staff = {
      id: "staff",
      kind: "staff",
      label: "",
      share: null,
      size: null,
      assumed: true,
      confidence: 1,
      evidence: [],
      access: {},
      accessDetail: {},
    } as const;
    const withStaff = anUnderstanding({ needs: [chat], segments: [staff], limits: {} });
    expect(nextQuestion(withStaff, [])?.id).toBe("staff-count");
    expect(
      nextQuestion(anUnderstanding({ limits: {} }), [{ question: "served-devices:served-2", answer: null }])?.id,
    ).toBe("monthly-budget");
  });

  it("stops after the agreed number of questions, and asks none when nothing is wanted", () => {
    const answers = Array.from({ length: maxQuestions }, (_, i) => ({ question: `q${i}`, answer: null }));
    expect(nextQuestion(anUnderstanding(), answers)).toBeNull();
    expect(nextQuestion(anUnderstanding({ needs: [] }), [])).toBeNull();
  });
});

describe("an answer", () => {
  const devices = questionOf(anUnderstanding(), "served-devices:served-2");

  it("about devices becomes devices and telephones", () => {
    const edits = editsOfAnswer({ question: "served-devices:served-2", answer: ["smartphone", "landline"] });
    const { access } = editUnderstanding(anUnderstanding(), edits).segments[1] ?? {};
    expect(access).toMatchObject({ device: ["smartphone"], phone: ["landline", "mobile"] });
  });

  it("of only a landline means no device at all", () => {
    const edits = editsOfAnswer({ question: "served-devices:served-2", answer: ["landline"] });
    const { access } = editUnderstanding(anUnderstanding(), edits).segments[1] ?? {};
    expect(access).toMatchObject({ device: ["none"], phone: ["landline"] });
  });

  it("that is not an option or not a whole number is told so", () => {
    if (!devices) throw new Error("no question");
    expect(answerProblem(devices, ["hovercraft"])).toBe("not-an-option");
    expect(answerProblem(devices, [])).toBe("not-an-option");
    expect(answerProblem(devices, null)).toBeNull();
    const budget = questionOf(anUnderstanding(), "monthly-budget");
    if (!budget) throw new Error("no question");
    expect(answerProblem(budget, 2.5)).toBe("not-a-number");
    expect(answerProblem(budget, -1)).toBe("not-a-number");
    expect(answerProblem(budget, 0)).toBeNull();
  });

  it("to a question of a segment that is not there has no question", () => {
    expect(questionOf(anUnderstanding(), "served-devices:nobody")).toBeNull();
  });
});
