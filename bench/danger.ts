import { readFileSync, writeFileSync } from "node:fs";
import { packModel } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { dangerWindows } from "#src/domain/advice/understanding/danger/danger-window.ts";
import { dangerThreshold, judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import {
  type DangerExample,
  dangerExampleOf,
  dangerLearnedFrom,
  dangerStampOf,
  readExample,
  trainDanger,
} from "#src/domain/advice/understanding/danger/train-danger.ts";

// npm run bench:danger [-- --curve] [-- --write]: how well danger is heard in texts of a writer who was left out of the training;
// --curve prints by script what each threshold would hear of them; --without=A,B trains once without these writers and asks
// of their texts only; --write only trains on all examples and stores the weights.

const groups = dangerLearnedFrom.map((writer) => ({ writer, examples: examplesOf(writer).map(readExample) }));

const scored: Array<{ script: string; score: number; isDanger: boolean }> = [];
const isWriting = process.argv.includes("--write");
const without = process.argv
  .find((arg) => arg.startsWith("--without="))
  ?.slice("--without=".length)
  .split(",");
const withoutThem = without && trainDanger(groups.flatMap((one) => (without.includes(one.writer) ? [] : one.examples)));
for (const { writer, examples } of isWriting ? [] : groups) {
  if (without && !without.includes(writer)) continue;
  const models = withoutThem ?? trainDanger(groups.flatMap((group) => (group.writer === writer ? [] : group.examples)));
  const judged = examples.map((example) => judgeDanger(example.text, models));
  const heard = judged.map(({ level }) => level !== "none");
  // Texts of people who ask for help with something: what the thresholds are set on.
  if (/^(?:desk|tuning|writer-)/.test(writer))
    judged.forEach(({ score }, i) => {
      const { text = "", level } = examples[i] ?? {};
      const { script } = dangerWindows(text);
      scored.push({ script, score, isDanger: level !== "none" });
    });
  console.log(`left out: ${writer.padEnd(32)} ${counted(examples, heard)}`);
}
if (process.argv.includes("--curve")) showCurve();
if (without) process.exit();
const all = groups.flatMap(({ examples }) => examples);
const models = trainDanger(all);
console.log(
  `learned from all, asked of all:            ${counted(
    all,
    all.map(({ text }) => judgeDanger(text, models).level !== "none"),
  )}   thresholds ${JSON.stringify(dangerThreshold)}`,
);
const from = performance.now();
for (const { text } of all) judgeDanger(text, models);
console.log(`${((performance.now() - from) / all.length).toFixed(2)} ms a text of ${all.length}`);

if (isWriting) {
  const packed = {
    danger: packModel(models.danger),
    urgent: packModel(models.urgent),
    served: packModel(models.served),
  };
  const file = new URL("../src/domain/advice/understanding/danger/danger-weights.ts", import.meta.url);
  writeFileSync(
    file,
    `import type { PackedModel } from "#src/domain/advice/understanding/danger/danger-models.ts";

/** Learned from the examples of \`catalogue/examples\`; written by \`npm run bench:danger -- --write\`, never by hand. */
export const dangerWeights: Readonly<Record<"danger" | "urgent" | "served", PackedModel>> = ${JSON.stringify(packed)};

/** Of the examples that they were learned from. */
export const dangerStamp = "${dangerStampOf(all)}";
`,
  );
}

function showCurve(): void {
  for (const script of new Set(scored.map((one) => one.script))) {
    const own = scored.filter((one) => one.script === script);
    for (const threshold of [-3, -2.6, -2.2, -1.8, -1.5, -1.2, -0.9, -0.6, -0.3, 0, 0.4]) {
      const of = (isDanger: boolean) => own.filter((one) => one.isDanger === isDanger);
      const heard = (isDanger: boolean) => of(isDanger).filter(({ score }) => score > threshold).length;
      console.log(
        `${script.padEnd(9)} from ${threshold.toFixed(1)}: heard ${heard(true)} of ${of(true).length}, false alarms ${heard(false)} of ${of(false).length}`,
      );
    }
  }
}

function counted(examples: readonly DangerExample[], heard: readonly boolean[]): string {
  const of = (isDanger: boolean) => examples.flatMap(({ level }, i) => ((level !== "none") === isDanger ? [i] : []));
  const found = (places: readonly number[]) => places.filter((i) => heard[i]).length;
  const [dangers, calm] = [of(true), of(false)];
  return `heard ${found(dangers)} of ${dangers.length}, false alarms ${found(calm)} of ${calm.length}`;
}

function examplesOf(writer: string): DangerExample[] {
  const lines = readFileSync(new URL(`../catalogue/examples/${writer}.jsonl`, import.meta.url), "utf8");
  return lines.split("\n").flatMap((line) => (line === "" ? [] : (dangerExampleOf(writer, line) ?? [])));
}
