import type { SearchOptions } from "#src/engines/search/search-options.ts";

type Change = (options: SearchOptions) => SearchOptions;
/**
 * Something the ranking is made of: how to take it out of the whole, and how to add it alone to the plain baseline; null
 * where it works on words, which the baseline does not have.
 */
export type Ingredient = { readonly name: string; readonly without: Change; readonly alone: Change | null };

/** Character 1- and 2-grams of title and text alike, BM25: what any engine does. */
export const plainOptions: SearchOptions = {
  analysis: { spellings: false, keys: false },
  words: 0,
  pairs: 0,
  grams: 1,
  fields: { k1: 1.2, titleWeight: 1, bTitle: 0.75, bText: 0.75 },
  questionPhrases: false,
  everyday: 0,
  topics: 0,
  translation: 0,
  feedback: 0,
  nearSpellings: 0,
};

export const ingredients: readonly Ingredient[] = [
  weight("words", 1),
  weight("pairs", 1),
  { ...weight("grams", 1), alone: null },
  {
    name: "spellings",
    without: (options) => ({ ...options, analysis: { ...options.analysis, spellings: false } }),
    alone: (options) => ({ ...options, analysis: { ...options.analysis, spellings: true } }),
  },
  {
    name: "keys",
    without: (options) => ({ ...options, analysis: { ...options.analysis, keys: false } }),
    alone: (options) => ({ ...options, analysis: { ...options.analysis, keys: true } }),
  },
  {
    name: "fields",
    without: (options) => ({ ...options, fields: plainOptions.fields }),
    alone: (options) => ({ ...options, fields: { ...options.fields, titleWeight: 2.5, bTitle: 0.5 } }),
  },
  {
    name: "questionPhrases",
    without: (options) => ({ ...options, questionPhrases: false }),
    alone: (options) => ({ ...options, questionPhrases: true }),
  },
  weight("everyday", 0.5),
  weight("topics", 0.25),
  { ...weight("translation", 1), alone: null },
  { ...weight("feedback", 0.1), alone: null },
  { ...weight("nearSpellings", 0.7), alone: null },
];

/** `--without topics,everyday` and `--set topics=0.3,titleWeight=2`; a name that is none is an error. */
export function withSettings(
  options: SearchOptions,
  set: readonly string[],
  without: readonly string[],
): SearchOptions {
  let changed = options;
  for (const name of without) {
    const ingredient = ingredients.find((one) => one.name === name);
    if (!ingredient)
      throw new Error(`no ingredient is called ${name}: ${ingredients.map((one) => one.name).join(", ")}`);
    changed = ingredient.without(changed);
  }
  for (const setting of set) {
    const [name = "", value = ""] = setting.split("=");
    const number = Number(value);
    if (name in changed.fields) changed = { ...changed, fields: { ...changed.fields, [name]: number } };
    else if (name in changed.analysis) changed = { ...changed, analysis: { ...changed.analysis, [name]: number > 0 } };
    else if (name in changed && name !== "analysis" && name !== "fields")
      changed = { ...changed, [name]: name === "questionPhrases" ? number > 0 : number };
    else throw new Error(`nothing is called ${name}`);
  }
  return changed;
}

function weight(
  name: "words" | "pairs" | "grams" | "everyday" | "topics" | "translation" | "feedback" | "nearSpellings",
  usual: number,
): Ingredient {
  return {
    name,
    without: (options) => ({ ...options, [name]: 0 }),
    alone: (options) => ({ ...options, [name]: usual }),
  };
}
