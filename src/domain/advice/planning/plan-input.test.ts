import { expect, test } from "vitest";
import { planInputSchema } from "#src/domain/advice/planning/plan-input.ts";
import { anInput, aSegment } from "#src/domain/advice/planning/planning.factory.ts";

const good = anInput(
  { talk: ["a"] },
  { segments: [aSegment("a", { access: { device: ["pc", "tablet"], line: "good", email: "unknown" } })] },
);
const faultsOf = (value: unknown): string[] =>
  planInputSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

test("what was read stays as it is", () => {
  expect(planInputSchema.parse(good)).toEqual(good);
});

test("every fault is named with its place", () => {
  const segments = [aSegment("a", { access: { line: ["good"], phone: ["fax"], device: ["pc"] } }), aSegment("a")];
  expect(
    faultsOf({ ...good, segments, needs: [{ function: "f", for: ["ghost"], importance: 1, must: true }] }),
  ).toEqual([
    "segments.0.access.line: line: not a value of this key",
    "segments.0.access.phone: phone: not a value of this key",
    "segments: two segments have one id",
    "needs.0.for: there is no segment ghost",
  ]);
  expect(faultsOf({ ...good, limits: { monthlyYen: -1 } })[0]).toMatch(/^limits\.monthlyYen/);
  expect(faultsOf({ ...good, limits: { monthlyYen: 0.5 } })[0]).toMatch(/^limits\.monthlyYen/);
});
