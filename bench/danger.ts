import { readFileSync, writeFileSync } from "node:fs";
import { packModel } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { dangerThreshold, judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import {
  type DangerExample,
  dangerLearnedFrom,
  readExample,
  trainDanger,
} from "#src/domain/advice/understanding/danger/train-danger.ts";

// npm run bench:danger [-- --write]: how well danger is heard in texts of a writer who was left out of the training, with
// and without the trained part; --write trains on all examples and stores the weights.

const groups = dangerLearnedFrom.map((writer) => ({ writer, examples: examplesOf(writer).map(readExample) }));

for (const { writer, examples } of groups) {
  const models = trainDanger(groups.flatMap((group) => (group.writer === writer ? [] : group.examples)));
  const heard = examples.map((example) => judgeDanger(example.text, models).level !== "none");
  console.log(`left out: ${writer.padEnd(32)} ${counted(examples, heard)}`);
}
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

if (process.argv.includes("--write")) {
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
`,
  );
}

function counted(examples: readonly DangerExample[], heard: readonly boolean[]): string {
  const of = (isDanger: boolean) => examples.flatMap(({ level }, i) => ((level !== "none") === isDanger ? [i] : []));
  const found = (places: readonly number[]) => places.filter((i) => heard[i]).length;
  const [dangers, calm] = [of(true), of(false)];
  return `heard ${found(dangers)} of ${dangers.length}, false alarms ${found(calm)} of ${calm.length}`;
}

function examplesOf(writer: string): DangerExample[] {
  const lines = readFileSync(new URL(`../catalogue/examples/${writer}.jsonl`, import.meta.url), "utf8");
  return lines.split("\n").flatMap((line) => {
    if (line === "") return [];
    const { text, expect } = JSON.parse(line);
    return expect.danger?.level ? [{ text, level: expect.danger.level, who: expect.danger.who ?? null }] : [];
  });
}
