import { readFileSync } from "node:fs";
import { type LabelledText, learnedFrom } from "#src/domain/advice/understanding/learned/learn-examples.ts";

/** All texts that the classifier learns from, in a fixed order. */
export function learnedExamples(): LabelledText[] {
  return learnedFrom.flatMap(
    (name) =>
      readFileSync(new URL(`../catalogue/examples/${name}.jsonl`, import.meta.url), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as LabelledText), // NOTE a file of our own making
  );
}
