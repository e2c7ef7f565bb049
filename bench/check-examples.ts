/**
 * `npm run examples:check`: near-doubles and label slips of the tuning examples. Texts of the judging parts are compared by machine
 * and never printed. Ends with 1 when a tuning text is too near to a judging one, is there twice, or has a label of no vocabulary.
 */
import { existsSync, readFileSync } from "node:fs";
import { dangerLearnedFrom } from "#src/domain/advice/understanding/danger/train-danger.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import { isDangerAlone, learnedFrom } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { scopes } from "#src/domain/advice/vocabulary.ts";

type Line = { text: string; expect: { scope?: string; functions?: string[]; danger?: { level: string } } };
const read = (name: string): Line[] => {
  const file = new URL(`../${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line); // NOTE files of our own making
};
/** Above this overlap of character 3-grams (Jaccard) two texts are the same text. */
const nearest = 0.6;

const grams = (text: string) =>
  new Set(Array.from({ length: Math.max(1, text.length - 2) }, (_, i) => text.slice(i, i + 3)));
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return both / (a.size + b.size - both);
}

const files = [...new Set<string>([...learnedFrom, ...dangerLearnedFrom])];
const tuning = files
  .flatMap((name) => read(`catalogue/examples/${name}.jsonl`).map((line) => ({ ...line, name })))
  .map((line) => ({ ...line, grams: grams(line.text) }));
const judging = [
  "tests/understanding/test-cases.jsonl",
  "tests/understanding/danger-cases.jsonl",
  "tests/understanding/strangers-3.jsonl",
  "tests/understanding/strangers-4.jsonl",
  "tests/understanding/strangers-5.jsonl",
].flatMap(read);
let faults = 0;
const fault = (words: string) => {
  faults += 1;
  console.log(words);
};
for (const one of judging.map(({ text }) => grams(text)))
  for (const other of tuning)
    if (overlap(one, other.grams) > nearest) fault(`too near to a judging text: ${other.text}`);
const seen = new Set<string>();
tuning.forEach((one) => {
  // NOTE danger is judged by itself in files of its own: a greeting may be an example of both
  const isLearned = (learnedFrom as readonly string[]).includes(one.name) && !isDangerAlone(one.name);
  if (isLearned && seen.has(one.text)) fault(`twice: ${one.text}`);
  if (isLearned) seen.add(one.text);
  const { scope, functions = [], danger } = one.expect;
  for (const id of functions) if (!functionIds.includes(id)) fault(`${id} is no function: ${one.text}`);
  if (scope && !(scopes as readonly string[]).includes(scope)) fault(`${scope} is no scope: ${one.text}`);
  if (scope === "other" && functions.length > 0) fault(`other, but with functions: ${one.text}`);
  if (scope === "it" && functions.length === 0 && one.expect.functions && danger?.level === "none")
    fault(`it, but nothing wished: ${one.text}`);
});
const fewest = functionIds
  .map((id) => ({ id, n: tuning.filter(({ expect }) => expect.functions?.includes(id)).length }))
  .sort((a, b) => a.n - b.n);
console.log(`${tuning.length} tuning texts, ${judging.length} judging texts, ${faults} faults`);
console.log(
  `fewest: ${fewest
    .slice(0, 8)
    .map(({ id, n }) => `${id} ${n}`)
    .join(", ")}`,
);
process.exit(faults === 0 ? 0 : 1);
