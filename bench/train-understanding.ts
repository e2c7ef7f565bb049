/** Trains the classifier from the tuning examples and writes its model: `npm run examples:train`. Same examples, same file. */
import { readFileSync, writeFileSync } from "node:fs";
import { type LabelledText, modelOf } from "#src/domain/advice/understanding/learned/learn-examples.ts";

const lines = readFileSync(new URL("../catalogue/examples/tuning.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const texts = lines.map((line) => JSON.parse(line) as LabelledText); // NOTE a file of our own making
const model = JSON.stringify(modelOf(texts), null, 2);
writeFileSync(new URL("../src/domain/advice/understanding/learned/model.json", import.meta.url), `${model}\n`);
console.log(`${texts.length} texts, ${Math.round(model.length / 1024)} KB`);
