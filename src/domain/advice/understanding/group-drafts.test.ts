import { expect, test } from "vitest";
import type { AccessFact } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

const withFact = (text: string, words: string) => {
  const reading = readText(text);
  const groups = groupDrafts(reading);
  const start = reading.text.indexOf(words);
  const fact: AccessFact = {
    start,
    end: start + words.length,
    sets: [["device", "tablet"]],
    confidence: 0.8,
    rule: "as given",
  };
  addFact(reading, groups, "served", fact);
  return groups.drafts.filter(({ kind }) => kind === "served").map((draft) => draft.facts.includes(fact));
};

test("a fact whose sentence names nobody is of the first of several groups, not of a child named on the way", () => {
  const first = withFact("ひとり親の集まりです。子どもが横で泣いています。みんなタブレットです。", "タブレット");
  expect(first).toEqual([true, false]);
  const named = withFact("ひとり親の集まりです。子どもはタブレットです。", "タブレット");
  expect(named).toEqual([false, true]);
});
