/** Trains the classifiers from the examples and writes their models: `npm run examples:train`. Same examples, same files. */
import { writeFileSync } from "node:fs";
import { learnedExamples } from "#bench/examples.ts";
import { companionsOf } from "#src/domain/advice/understanding/learned/learn-companions.ts";
import { modelOf, readForLearning } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { quantityModelOf } from "#src/domain/advice/understanding/learned/learn-quantities.ts";

const texts = learnedExamples();
const models = {
  model: (all: typeof texts) => modelOf(all.map(readForLearning)),
  "quantity-model": quantityModelOf,
  companions: companionsOf,
};
for (const [name, learn] of Object.entries(models)) {
  const from = performance.now();
  const model = JSON.stringify(learn(texts), null, 2);
  writeFileSync(new URL(`../src/domain/advice/understanding/learned/${name}.json`, import.meta.url), `${model}\n`);
  console.log(
    `${name}: ${texts.length} texts, ${Math.round(model.length / 1024)} KB, ${Math.round((performance.now() - from) / 1000)} s`,
  );
}
