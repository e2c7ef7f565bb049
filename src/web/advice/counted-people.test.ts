import { expect, test } from "vitest";
import { countedPeople } from "#src/web/advice/proposal-facts.ts";
import { sampleFacts } from "#src/web/advice/proposal-page.fixture.ts";

const taken = {
  assumptions: [
    { code: "size-unknown", segment: "b", value: 20 },
    { code: "staff-count-unknown", value: 5 },
  ],
};

test.each<[readonly string[] | "staff", number, string]>([
  [["a"], 22, "22人"],
  [["b"], 20, "仮に20人"],
  [["a", "b"], 42, "仮に42人"],
  ["staff", 5, "仮に5人"],
])("a number that was taken says so wherever it multiplies: %j", (of, people, words) => {
  expect(countedPeople(sampleFacts("ja"), taken, people, of)).toBe(words);
});
