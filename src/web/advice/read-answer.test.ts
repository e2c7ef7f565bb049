import { describe, expect, test } from "vitest";
import { circumstancesOf, limitsOf, wishesOf } from "#src/domain/advice/hearing/questions.ts";
import { readAnswer, typedAnswer, wrongField } from "#src/web/advice/read-answer.ts";
import type { Fields } from "#src/web/page-context.ts";

const spent = limitsOf(["monthlyYen", "newThings"]);
const wishes = wishesOf(["read-aloud"]);
const rows = circumstancesOf(["line", "hearing", "skill"], "s1");
if (!spent || !wishes || !rows) throw new Error("no question");

const form = (values: Record<string, string[]>): Fields => ({
  one: (name) => values[name]?.[0] ?? "",
  all: (name) => values[name] ?? [],
  record: () => values,
});
const typed = (values: Record<string, string[]>) => typedAnswer(spent, form(values));

test("several numbers are read as people type them, what is left empty is not known", () => {
  const both = typed({ "answer.monthlyYen": ["３千円"], "answer.newThings": [" 2 "] });
  expect(readAnswer(spent, both)).toEqual(["monthlyYen=3000", "newThings=2"]);
  expect(readAnswer(spent, typed({ "answer.newThings": ["0"] }))).toEqual(["newThings=0"]);
});

test("numbers all left empty are not known, nothing chosen is no answer; わからない is one, whatever stands in the fields", () => {
  expect(readAnswer(spent, typed({ "answer.monthlyYen": ["  "] }))).toBeNull();
  expect(readAnswer(spent, typed({ answer: ["unknown"], "answer.monthlyYen": ["5"] }))).toBeNull();
  expect(readAnswer(wishes, typedAnswer(wishes, form({})))).toBeUndefined();
});

test("an error is told at the number that is none, else at the first", () => {
  const wrong = typed({ "answer.monthlyYen": ["300"], "answer.newThings": ["すこし"] });
  expect(readAnswer(spent, wrong)).toEqual(["monthlyYen=300", "newThings=NaN"]);
  expect(wrongField(spent, wrong)).toBe("answer.newThings");
  expect(wrongField(spent, typed({}))).toBe("answer.monthlyYen");
  expect(wrongField(wishes, [])).toBe("answer");
});

test("words chosen beside numbers are taken as they are, those left at わからない are not known", () => {
  const about = limitsOf(["monthlyYen", "dataSensitivity", "legalForm"]);
  if (!about) throw new Error("no question");
  const said = (values: Record<string, string[]>) => readAnswer(about, typedAnswer(about, form(values)));
  const some = { "answer.monthlyYen": ["500"], "answer.legalForm": ["npo"], "answer.dataSensitivity": [""] };
  expect(said(some)).toEqual(["monthlyYen=500", "legalForm=npo"]);
  expect(said({ "answer.dataSensitivity": ["contact"] })).toEqual(["dataSensitivity=contact"]);
  expect(said({ "answer.legalForm": [""] })).toBeNull();
  expect(wrongField(about, typedAnswer(about, form({ "answer.monthlyYen": ["x"] })))).toBe("answer.monthlyYen");
});

test("whoever does not know of the wishes offered, and ticks one of the folded list, has answered", () => {
  expect(readAnswer(wishes, typedAnswer(wishes, form({ answer: ["unknown", "read-aloud"] })))).toBeNull();
  const found = typedAnswer(wishes, form({ answer: ["unknown", "transcribe"] }));
  expect(readAnswer(wishes, found)).toEqual(["transcribe"]);
});

describe("rows of circumstances", () => {
  const chosen = (values: Record<string, string[]>) => typedAnswer(rows, form(values));

  test("each is what was chosen; what was left is not known", () => {
    const typed = chosen({ "answer.line": ["none"], "answer.hearing": [""], "answer.skill": ["some"] });
    expect(readAnswer(rows, typed)).toEqual(["line=none", "hearing=unknown", "skill=some"]);
  });

  test("left alone, all of them, are わからない; so is the button, whatever was chosen", () => {
    expect(readAnswer(rows, chosen({}))).toBeNull();
    expect(readAnswer(rows, chosen({ answer: ["unknown"], "answer.line": ["none"] }))).toBeNull();
  });

  test("the box says of those that were left that they are as usual, and of no other", () => {
    expect(readAnswer(rows, chosen({ answer: ["rest"], "answer.line": ["none"] }))).toEqual(["line=none"]);
    expect(readAnswer(rows, chosen({ answer: ["rest"] }))).toEqual(["none"]);
  });

  test("a form of before, with boxes to tick, is still read", () => {
    expect(readAnswer(rows, chosen({ answer: ["line=none", "skill=little"] }))).toEqual(["line=none", "skill=little"]);
    expect(readAnswer(rows, chosen({ answer: ["none"] }))).toEqual(["none"]);
  });

  test("an error is told at the row that is no option", () => {
    expect(wrongField(rows, chosen({ "answer.hearing": ["loud"] }))).toBe("answer.hearing");
    expect(wrongField(rows, chosen({ answer: ["x"] }))).toBe("answer.line");
  });
});
