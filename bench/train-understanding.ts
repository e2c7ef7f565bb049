/** Trains the classifier from the examples and writes its model: `npm run examples:train`. Same examples, same file. */
import { writeFileSync } from "node:fs";
import { learnedExamples } from "#bench/examples.ts";
import { modelOf } from "#src/domain/advice/understanding/learned/learn-examples.ts";

const texts = learnedExamples();
const from = performance.now();
const model = JSON.stringify(modelOf(texts), null, 2);
writeFileSync(new URL("../src/domain/advice/understanding/learned/model.json", import.meta.url), `${model}\n`);
console.log(
  `${texts.length} texts, ${Math.round(model.length / 1024)} KB, ${Math.round((performance.now() - from) / 1000)} s`,
);
