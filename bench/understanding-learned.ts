/**
 * What the classifier adds to the lexicon, on texts that it has not learned from: each batch of the tuning examples is held
 * out in turn. `node bench/understanding-learned.ts`. The batch `rules` was written with the lexicon in view and is only learned from.
 */
import { readFileSync } from "node:fs";
import { functionScores } from "#src/domain/advice/understanding/function-scores.ts";
import { japaneseTraces } from "#src/domain/advice/understanding/japanese-traces.ts";
import { type LabelledText, modelOf } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { learnedScores } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { unpackModel } from "#src/engines/language/linear-model.ts";

const lines = readFileSync(new URL("../catalogue/examples/tuning.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const texts = lines.map((line) => JSON.parse(line) as LabelledText); // NOTE a file of our own making
const heldOut = ["plain", "careless", "careful", "long-and-short", "no-dangers"];
const shares = [0, 0.3, 0.4, 0.5, 0.6];
const bars = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const counts = new Map<string, { hit: number; extra: number; missed: number }>();
const pairs: Array<{ score: number; truth: boolean }> = [];
for (const batch of heldOut) {
  const model = unpackModel(modelOf(texts.filter((one) => one.batch !== batch)));
  for (const { text, expect } of texts.filter((one) => one.batch === batch && one.expect.functions)) {
    const reading = readText(text);
    const terms = termsSeen();
    const lexicon = new Map(functionScores(japaneseTraces(reading, terms.seen)).map(({ id, score }) => [id, score]));
    const learned = learnedScores(featuresOf(reading, terms), model);
    for (const label of model.labels.filter((one) => !one.startsWith("scope:"))) {
      const truth = expect.functions?.includes(label) ?? false;
      const [a, b] = [lexicon.get(label) ?? 0, learned.get(label)?.chance ?? 0];
      pairs.push({ score: 0.6 * a + 0.4 * b, truth });
      for (const share of shares)
        for (const bar of bars) {
          const key = `${share} ${bar}`;
          const count = counts.get(key) ?? { hit: 0, extra: 0, missed: 0 };
          const told = (1 - share) * a + share * b >= bar;
          if (told && truth) count.hit += 1;
          else if (told) count.extra += 1;
          else if (truth) count.missed += 1;
          counts.set(key, count);
        }
    }
  }
}
for (const share of shares) {
  const row = bars.map((bar) => {
    const { hit, extra, missed } = counts.get(`${share} ${bar}`) ?? { hit: 0, extra: 0, missed: 0 };
    return `${bar}: ${((2 * hit) / (2 * hit + extra + missed)).toFixed(3)}`;
  });
  console.log(`classifier's share ${share}, F1 by bar  ${row.join("  ")}`);
}
console.log("share 0.4: of those told with a score from … so many were right");
const steps = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 1.01];
steps.slice(1).forEach((to, i) => {
  const within = pairs.filter(({ score }) => score >= (steps[i] ?? 0) && score < to);
  const right = within.filter(({ truth }) => truth).length;
  console.log(`  ${steps[i]}-${to}: ${right}/${within.length} = ${(right / Math.max(1, within.length)).toFixed(3)}`);
});
