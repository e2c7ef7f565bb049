/**
 * Trains the classifiers from the examples and writes their models: `npm run examples:train`. Same examples, same files.
 * `-- --without "writers 49 and 53" --to DIR`: models that have learned nothing from these writers (names in
 * `bench/left-out.ts`), for `bench/models-from.ts`, and the texts of these writers beside them as `cases.jsonl`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { learnedExamples } from "#bench/examples.ts";
import { strangers } from "#bench/left-out.ts";
import { cueModelOf } from "#src/domain/advice/understanding/learned/learn-access-cues.ts";
import { companionsOf } from "#src/domain/advice/understanding/learned/learn-companions.ts";
import { layerOf, modelOf, readForLearning } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { quantityLayerOf, quantityModelOf } from "#src/domain/advice/understanding/learned/learn-quantities.ts";

const { values: given } = parseArgs({ options: { without: { type: "string" }, to: { type: "string" } } });
const away = strangers.find(({ name }) => name === given.without);
if ((given.without === undefined) !== (given.to === undefined) || (given.without !== undefined && !away))
  throw new Error(`--without NAME --to DIR; names: ${strangers.map(({ name }) => name).join("; ")}`);
const folder = given.to ?? fileURLToPath(new URL("../src/domain/advice/understanding/learned", import.meta.url));
mkdirSync(folder, { recursive: true });

const all = learnedExamples();
const texts = all.filter(({ batch }) => !away?.holds(batch ?? ""));
const heldOut = all.filter((one) => !texts.includes(one));
if (away) writeFileSync(join(folder, "cases.jsonl"), heldOut.map((one) => `${JSON.stringify(one)}\n`).join(""));
const read = texts.map(readForLearning);
const model = modelOf(read);
const quantities = quantityModelOf(texts);
const models = {
  model: () => model,
  "layer-of-functions": () => layerOf(read, model, "functions"),
  "layer-of-facts": () => layerOf(read, model, "facts"),
  "quantity-model": () => quantities,
  "quantity-layer": () => quantityLayerOf(texts, quantities),
  "access-cues": cueModelOf,
  companions: companionsOf,
};
for (const [name, learn] of Object.entries(models)) {
  const from = performance.now();
  const model = JSON.stringify(learn(texts), null, 2);
  writeFileSync(join(folder, `${name}.json`), `${model}\n`);
  console.log(
    `${name}: ${texts.length} texts, ${Math.round(model.length / 1024)} KB, ${Math.round((performance.now() - from) / 1000)} s`,
  );
}
