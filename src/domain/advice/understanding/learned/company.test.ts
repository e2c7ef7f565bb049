import { describe, expect, it } from "vitest";
import {
  type Company,
  companyInputs,
  oddsInCompany,
  packCompany,
  unpackCompany,
} from "#src/domain/advice/understanding/learned/company.ts";
import { mixedScores } from "#src/domain/advice/understanding/learned/mixed-scores.ts";

const labels = ["be-found", "publish-website"];
const heard = (odds: number) => ({
  chance: 0.5,
  whole: odds,
  sentence: odds,
  two: odds,
  speaking: odds,
  stretches: [odds],
  layer: odds,
  layerMost: odds,
  layerWords: [],
  spans: [[0, 2]] as const,
  words: ["x"],
});
/** Only tells that who wants to be found wants a website: from what the classifier holds, and from what a rule has read. */
const company: Company = { labels, own: 1, biases: [0, 0], weights: [0, 0, 0, 0, 3, 0, 2, 0] };

describe("a function in the company of others", () => {
  const inputs = (whole: number, rule: number) =>
    companyInputs(labels, new Map([["be-found", rule]]), new Map([["be-found", heard(whole)]]));

  it("is likelier the more is heard of what it stands with, by classifier or by rule", () => {
    const at = (whole: number, rule: number) => oddsInCompany(company, 1, -1, inputs(whole, rule));
    expect(at(1, 0)).toBeGreaterThan(at(-2, 0));
    expect(at(-2, 0.9)).toBeGreaterThan(at(-2, 0.1));
  });

  it("moves by no more than a sure hearing, however sure the classifier is", () => {
    const at = (whole: number) => oddsInCompany(company, 1, -1, inputs(whole, 0));
    expect(at(50)).toBe(at(2));
    expect(at(-50)).toBe(at(-4));
  });

  it("that the company does not know keeps its own odds", () => {
    expect(oddsInCompany(company, -1, -1.5, inputs(2, 1))).toBe(-1.5);
  });

  it("is told of a text where it is not told alone", () => {
    const learned = new Map([
      ["be-found", heard(1.5)],
      ["publish-website", heard(-2.5)],
    ]);
    const scoreIn = (known: Company) =>
      mixedScores([], learned, 1, { company: known }).find(({ id }) => id === "publish-website")?.score ?? 0;
    const alone: Company = { ...company, weights: new Float32Array(8) };
    expect(scoreIn(company)).toBeGreaterThan(scoreIn(alone));
  });

  it("is the same from a file, within half a step of a byte", () => {
    const again = unpackCompany(packCompany(company));
    expect(again.labels).toEqual(labels);
    Array.from(again.weights).forEach((weight, i) => {
      expect(Math.abs(weight - (company.weights[i] ?? 0))).toBeLessThanOrEqual(3 / 254 + 1e-6);
    });
  });
});
