import { expect, it } from "vitest";
import { wishChances, wishedTogether } from "#src/domain/advice/questions/wished-together.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";

it("offers what usually stands beside what was heard, never what was, the likeliest first", () => {
  for (const id of functionIds) {
    const found = wishedTogether([id]);
    expect(found.map((one) => one.id)).not.toContain(id);
    expect(found.map(({ chance }) => chance)).toEqual(found.map(({ chance }) => chance).toSorted((a, b) => b - a));
    expect(found.every(({ chance }) => chance > 0 && chance < 0.12)).toBe(true);
  }
  const [first] = wishedTogether(["publish-website"]);
  expect(["be-found", "run-website-safely"]).toContain(first?.id);
});

it("knows nothing where nothing was heard, and more of several than of one", () => {
  expect(wishedTogether([])).toEqual([]);
  const [alone, both] = [["chat-among-staff"], ["chat-among-staff", "publish-website"]].map((heard) =>
    Object.fromEntries(wishedTogether(heard).map(({ id, chance }) => [id, chance])),
  );
  for (const id of Object.keys(both ?? {})) expect(both?.[id]).toBeGreaterThanOrEqual(alone?.[id] ?? 0);
});

it("joins what a text says of a wish with what stands beside what was heard; little of both is next to nothing", () => {
  const odds = (id: string) => (id === "keep-accounts" ? 1 : -4);
  const functions = functionIds.map((id) => ({
    id,
    score: id === "transcribe" ? 0.05 : 0,
    told: false,
    odds: odds(id),
  }));
  const found = wishChances(functions, ["publish-website"], ["publish-website"]);
  const chance = Object.fromEntries(found.map((one) => [one.id, one.chance]));
  expect(found.map((one) => one.id)).not.toContain("publish-website");
  expect(found.slice(0, 2).map((one) => one.id)).toEqual(["keep-accounts", "transcribe"]);
  const [beside] = wishedTogether(["publish-website"]);
  const of = (id: string | undefined) => chance[id ?? ""] ?? 0;
  expect(of(beside?.id)).toBeGreaterThan(2 * of("interpret-sign"));
  expect(of("interpret-sign")).toBeLessThan(0.01);
});
