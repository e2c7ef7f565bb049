import { readFileSync } from "node:fs";
import { type LabelledText, textsToLearn } from "#src/domain/advice/understanding/learned/learn-examples.ts";

/** All texts that the classifier learns from, in a fixed order. */
export function learnedExamples(): LabelledText[] {
  return textsToLearn((name) =>
    readFileSync(new URL(`../catalogue/examples/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n"),
  );
}
