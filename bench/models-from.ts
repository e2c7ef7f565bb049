/**
 * Puts other models in the place of the shipped ones, for measuring on texts of writers that these have not learned from:
 * `MODELS_FROM=DIR node --import ./bench/models-from.ts bench/questions.ts --cases DIR/cases.jsonl`. DIR is made by
 * `bench/train-understanding.ts --without … --to DIR`.
 */
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.MODELS_FROM;
const learned =
  /\/understanding\/learned\/(model|layer-of-functions|layer-of-facts|quantity-model|quantity-layer|access-cues|companions)\.json$/;
if (folder)
  registerHooks({
    resolve(specifier, context, next) {
      const name = learned.exec(specifier)?.[1];
      if (name === undefined) return next(specifier, context);
      return { ...next(specifier, context), url: pathToFileURL(resolve(folder, `${name}.json`)).href };
    },
  });
