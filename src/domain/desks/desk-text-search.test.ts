import { expect, test } from "vitest";
import { deskTextSearch } from "#src/domain/desks/desk-text-search.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";

const search = deskTextSearch(shippedDesks());

test.each(["パイプオルガンの音を合わせたい", "piano tuning for a village church"])(
  "no desk is better than a wrong one: %s",
  (question) => {
    expect(search(question)).toEqual([]);
  },
);

test("a question in a desk's own words finds it first", () => {
  const [desk] = shippedDesks();
  expect(search(desk?.name ?? "")[0]).toBe(desk?.id);
});
