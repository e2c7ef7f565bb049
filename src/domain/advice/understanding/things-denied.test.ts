import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

/** What a text tells of anybody's access, without what is only assumed. */
function toldIn(text: string): string[] {
  return understand(text).segments.flatMap(({ access, accessDetail }) =>
    Object.entries(access).flatMap(([key, value]) => {
      const detail = accessDetail[key as keyof typeof accessDetail]; // NOTE both have access keys
      return detail === undefined || detail.assumed ? [] : [value].flat().map((one) => `${key}=${one}`);
    }),
  );
}

const lines = readFileSync(join(packageRoot(), "tests/understanding/what-people-have-told.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
const factsOf = (cell: string) => cell.split(" ").filter((fact) => fact !== "-");

describe("what people have, see and hear, in dialects, in kana and by who is old", () => {
  it.each(lines)("%s, %s: %s", (is = "", not = "", text = "") => {
    const told = toldIn(text);
    expect(told).toEqual(expect.arrayContaining(factsOf(is)));
    for (const fact of factsOf(not)) expect(told).not.toContain(fact.slice(1));
  });
});
