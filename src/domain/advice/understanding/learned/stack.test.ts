import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixedScores } from "#src/domain/advice/understanding/learned/mixed-scores.ts";
import {
  chanceOf,
  functionInputs,
  likeliestScope,
  scopeInputs,
  stack,
} from "#src/domain/advice/understanding/learned/stack.ts";
import { scopes } from "#src/domain/advice/vocabulary.ts";

const learned = (odds: number) => ({
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

describe("rules and classifier together", () => {
  it("are surer the more either of them says", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -8, max: 4, noNaN: true }),
        (rules, odds) => {
          const at = (score: number, log: number) =>
            chanceOf(
              stack.functions,
              functionInputs(score, learned(log), {
                stretches: 3,
                highest: log,
                mostSpoken: log,
                highestOfLayer: log,
                ranked: [2, 1, 0, -1],
                expected: 2,
                scopes: [2, -4, -4, -4, -4],
              }),
            );
          expect(at(Math.min(1, rules + 0.2), odds)).toBeGreaterThanOrEqual(at(rules, odds));
          expect(at(rules, odds + 0.5)).toBeGreaterThan(at(rules, odds));
        },
      ),
    );
  });

  it("give a function that only the classifier sees with its words, and never a label of another kind", () => {
    const heard = new Map([
      ["arrange-transport", learned(3)],
      ["scope:other", learned(3)],
      ["access:served.device=none", learned(3)],
      ["keep-accounts", learned(-9)],
    ]);
    const scores = mixedScores([], heard, 1);
    expect(scores.map(({ id }) => id)).toEqual(["arrange-transport"]);
    expect(scores[0]).toMatchObject({ traces: [], spans: [[0, 2]] });
  });
});

describe("the scope", () => {
  const signs = { byRules: "it", othersAsked: false, danger: false, surest: 0.8, length: 40 } as const;

  it("is one of the four, with a chance that is at least a quarter", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 }), (odds) => {
        const heard = new Map(scopes.map((scope, i) => [`scope:${scope}`, learned(odds[i] ?? 0)]));
        const { scope, chance } = likeliestScope(scopeInputs(heard, signs));
        expect(scopes).toContain(scope);
        expect(chance).toBeGreaterThanOrEqual(0.25);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("follows the rules and the wishes heard where the classifier says nothing of scope", () => {
    const silent = scopes.map((scope) => [`scope:${scope}`, learned(-3)] as const);
    const wished = new Map([...silent, ["keep-accounts", learned(4)] as const]);
    expect(likeliestScope(scopeInputs(wished, signs)).scope).toBe("it");
    const asked = { ...signs, byRules: "other", othersAsked: true, surest: 0 } as const;
    expect(likeliestScope(scopeInputs(new Map(silent), asked)).scope).toBe("other");
  });
});
