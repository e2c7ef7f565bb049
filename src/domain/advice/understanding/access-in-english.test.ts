import { describe, expect, it } from "vitest";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

/** What rules read, by kind. */
const read = (text: string) =>
  groupDrafts(readText(text)).drafts.flatMap(({ kind, facts, parts, groups }) => [
    ...[...facts, ...parts.flatMap((part) => part.facts)].flatMap(({ sets }) =>
      sets.map(([key, value]) => `${kind} ${key}=${value}`),
    ),
    ...groups.flatMap(({ access }) => Object.entries(access).map(([key, value]) => `${kind} ${key}=${value}`)),
  ]);

describe("what people can use, told in English", () => {
  it.each([
    ["The mothers own cheap smartphones and buy prepaid data.", ["served device=smartphone", "served line=metered"]],
    ["Blind readers cannot open our bulletin, please help.", ["served sight=blind"]],
    ["I am the only deaf person on staff and need captions.", ["staff hearing=deaf"]],
    ["Two of our directors live abroad and have to vote.", ["staff place=abroad"]],
    ["We teach young women in rural Kenya how to keep accounts.", ["served place=abroad"]],
    ["Her husband reads her messages. How can we write to her?", ["served privacy=no"]],
    ["The old neighbours can no longer drive to our hall.", ["served mobility=limited"]],
    ["Young men who have not left their room for years.", ["served mobility=none"]],
    ["These trainees speak almost no Japanese, what can we do?", ["served japanese=little"]],
  ])("%s", (text, said) => {
    expect(read(text)).toEqual(expect.arrayContaining(said));
  });

  it("who names smartphones only as missing has none", () => {
    expect(read("How do we let 60 volunteers swap shifts? Some have no smartphones.")).not.toEqual(
      expect.arrayContaining([expect.stringContaining("smartphone")]),
    );
  });

  it.each([
    "We want to lend tablets to families this winter.",
    "Our website should look good on a smartphone.",
    "Families from Nepal live in our town and need our help.",
  ])("%s: nothing of it", (text) => {
    expect(read(text)).toEqual([]);
  });
});
