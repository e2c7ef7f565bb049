/**
 * How words of danger are weighed beside all else that is heard: `npm run bench:danger-beside`. Neither has learned
 * anything from these texts. Prints, by language, what each bar would hear of them, beside the words of danger alone;
 * `--write` stores the weights. A training takes minutes: with `MODELS=DIR` what was learned without them is kept there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { besideWriters, modelsWithout } from "#bench/left-out.ts";
import {
  besideLearnedFrom,
  type DangerExample,
  dangerExampleOf,
} from "#src/domain/advice/understanding/danger/train-danger.ts";
import { dangerAlone, dangerIn } from "#src/domain/advice/understanding/danger.ts";
import { dangerInputs } from "#src/domain/advice/understanding/learned/danger-beside.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { learnedScores } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { chanceOf } from "#src/domain/advice/understanding/learned/stack.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { fitLogistic } from "#src/engines/language/train-logistic.ts";

type Row = { inputs: number[]; holds: boolean; language: string; writer: string };

const models = modelsWithout(besideWriters);
const rows = besideLearnedFrom.flatMap((writer) =>
  examplesOf(writer).flatMap(({ text, level }) => rowOf(writer, text, level !== "none")),
);
for (const language of ["ja", "en"]) showCurve(language);
if (process.argv.includes("--write")) {
  const file = new URL("../src/domain/advice/understanding/learned/danger-beside.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(fitLogistic(rows), null, 2)}\n`);
}

function examplesOf(writer: string): DangerExample[] {
  const lines = readFileSync(new URL(`../catalogue/examples/${writer}.jsonl`, import.meta.url), "utf8");
  return lines.split("\n").flatMap((line) => (line === "" ? [] : (dangerExampleOf(writer, line) ?? [])));
}

function rowOf(writer: string, text: string, holds: boolean): Row[] {
  const reading = readText(text);
  const { language } = reading;
  if (language !== "ja" && language !== "en") return [];
  const terms = termsSeen();
  ruleTraces(reading, terms.seen);
  const learned = learnedScores(featuresOf(reading, terms), models);
  const alone = dangerAlone(dangerIn(reading, { surestWish: 0, learned: null }));
  return [{ inputs: dangerInputs(alone, learned, language), holds, language, writer }];
}

/** Each writer is judged by weights that were fitted to the others. */
function showCurve(language: string): void {
  const judged = [...new Set(rows.map(({ writer }) => writer))].flatMap((writer) => {
    const stack = fitLogistic(rows.filter((row) => row.writer !== writer));
    const own = rows.filter((row) => row.writer === writer && row.language === language);
    return own.map(({ inputs, holds }) => ({ chance: chanceOf(stack, inputs), score: inputs[0] ?? 0, holds }));
  });
  const dangers = judged.filter(({ holds }) => holds);
  const calm = judged.filter(({ holds }) => !holds);
  console.log(`${language}: ${dangers.length} dangers, ${calm.length} calm texts`);
  for (const part of [0.99, 0.98, 0.97, 0.96, 0.95, 0.93, 0.9]) {
    const barOf = (by: "chance" | "score") =>
      dangers.map((one) => one[by]).sort((a, b) => b - a)[Math.ceil(part * dangers.length) - 1] ?? 0;
    const over = (by: "chance" | "score") => calm.filter((one) => one[by] >= barOf(by)).length;
    console.log(
      `  ${part.toFixed(2)} heard: from ${barOf("chance").toFixed(3)} ${over("chance")} false; words alone from ${barOf("score").toFixed(2)} ${over("score")} false`,
    );
  }
}
