import { expect, test } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { candidateQuestions } from "#src/domain/advice/questions/candidate-questions.ts";
import { jointWorlds, jointWorth } from "#src/domain/advice/questions/joint-worlds.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

const catalogue = await readCatalogueFiles(catalogueFolder());
const text = "子ども食堂です。利用者の相談をオンラインで受けたい。";
const understanding = understand(text);
const candidates = candidateQuestions({ understanding, functions: weighedFunctions(text), answers: [] }, catalogue);
const worlds = jointWorlds(understanding, candidates);

test("several things are otherwise at once, the same on every machine, and what is lost is laid to them in parts", () => {
  expect(worlds).toHaveLength(4);
  expect(jointWorlds(understanding, candidates)).toEqual(worlds);
  for (const { input, shares } of worlds) {
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Object.keys(input.limits)).toEqual(expect.arrayContaining(["monthlyYen", "setupHours", "staffCount"]));
  }
  expect(new Set(worlds.map(({ input }) => input.limits.monthlyYen)).size).toBeGreaterThan(1);
  expect(jointWorlds(understanding, candidates.slice(0, 1))).toEqual([]);
});

test("a part of what is lost together is what a question is worth at least", () => {
  const lost = (people: number) => ({ people, musts: 1, minutes: 0, loans: 0, lost: null });
  const two = [
    { ...worlds[0], shares: [0.25, 0.75] },
    { ...worlds[1], shares: [0.5, 0.5] },
    { ...worlds[2], shares: [1, 0] },
  ].map(({ shares }) => ({ input: worlds[0]?.input ?? { needs: [], segments: [], limits: {} }, shares }));
  const worth = (candidate: number) => jointWorth(two, [lost(8), lost(4), null], ({ people }) => people, candidate);
  // The third world was not solved: it says nothing.
  expect([worth(0), worth(1)]).toEqual([(8 * 0.25 + 4 * 0.5) / 2, (8 * 0.75 + 4 * 0.5) / 2]);
  expect(jointWorth([], [], () => 1, 0)).toBe(0);
});
