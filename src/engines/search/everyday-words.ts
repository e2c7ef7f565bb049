import { kanaLines } from "#src/engines/search/everyday-words-kana.ts";
import { peopleLines } from "#src/engines/search/everyday-words-people.ts";
import { placeLines } from "#src/engines/search/everyday-words-place.ts";
import { townLines } from "#src/engines/search/everyday-words-town.ts";

/** These only look like some of the words of the lists. */
const guardLines = "いつも いつか いつでも において 虫歯 デパート 店舗 花火大会 芸術 事務所";

/**
 * Everyday Japanese and the words of public offices for the same thing, general knowledge written for no collection in
 * particular. `a b = c d`: any of them may stand for any other. `a b > c d`: who says the left means the right, not the
 * other way round. Left words are looked for as they stand in a folded text (stems: 引っ越 finds 引っ越した), so short
 * kana that hide in other words are left out. A line of left words alone guards them: they mean nothing else.
 */
const lines = [peopleLines, placeLines, kanaLines, guardLines, townLines].join("\n");

export type EverydayRule = {
  readonly seen: readonly string[];
  readonly means: readonly string[];
  readonly both: boolean;
};

/** The rules in the order of these lists. */
export const everydayRules: readonly EverydayRule[] = lines
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const both = line.includes(" = ");
    const [seen = "", means = ""] = line.split(both ? " = " : " > ");
    return { seen: seen.split(/\s+/), means: means.split(/\s+/).filter((word) => word !== ""), both };
  });
