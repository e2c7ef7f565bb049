import { expect, it } from "vitest";
import { judgeFindings } from "#src/domain/advice/catalogue/check-explained.ts";
import { type Finding, findingKey, sortFindings } from "#src/domain/advice/catalogue/check-finding.ts";
import { judgedInText } from "#src/domain/advice/catalogue/check-text.ts";

const finding = (code: Finding["code"], subject: string, detail = "facts"): Finding => ({
  code,
  subject,
  detail,
  text: `${subject} is ${code}`,
});
const stale = finding("stale", "a");
const useless = finding("useless", "b", "way:w");

it("leaves open what nobody explained, and takes an explanation only until its day", () => {
  const explained = [{ findings: [findingKey(stale)], reason: "no newer page", until: "2027-05-31" }];
  expect(judgeFindings([stale, useless], explained, "2026-11-24").open).toEqual([useless]);
  expect(judgeFindings([stale, useless], explained, "2027-05-31").open).toEqual([useless]);
  expect(judgeFindings([stale, useless], explained, "2027-06-01").open).toEqual([stale, useless]);
});

it("never lets an explanation cover another fault of the same entry", () => {
  const explained = [{ findings: ["stale a tier:base"], reason: "", until: null }];
  expect(judgeFindings([stale], explained, "2026-11-24").open.map((one) => one.code)).toEqual([
    "stale",
    "explains-nothing",
  ]);
});

it("finds explanations that explain nothing any more", () => {
  const explained = [{ findings: [findingKey(stale), findingKey(useless)], reason: "", until: null }];
  expect(judgeFindings([stale], explained, "2026-11-24").open).toMatchObject([
    { code: "explains-nothing", subject: "useless b way:w" },
  ]);
});

it("prints counts and what is open, and reasons when asked", () => {
  const judged = judgeFindings(
    sortFindings([useless, stale]),
    [{ findings: [findingKey(stale)], reason: "no newer page", until: null }],
    "2026-11-24",
  );
  const text = judgedInText(judged, { on: "2026-11-24", all: false });
  expect(text).toContain("1 open, 1 explained");
  expect(text).toContain("OPEN useless b way:w — b is useless");
  expect(text).not.toContain("no newer page");
  expect(judgedInText(judged, { on: "2026-11-24", all: true })).toContain("ok   stale a facts — no newer page");
});
