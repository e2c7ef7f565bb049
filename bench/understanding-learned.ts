/**
 * What rules and classifier find in texts of writers that the classifier has not learned from: `npm run bench:learned`.
 * `--write` fits how the two are weighed against each other on these texts and stores it; `--only="NAME;NAME"` takes some
 * of the writers.
 * The rules of the lexicon have seen batches of `tuning`, not those of the other writers.
 */
import { writeFileSync } from "node:fs";
import { learnedExamples } from "#bench/examples.ts";
import { calibration } from "#bench/intervals.ts";
import { modelWithout, strangers, type Writers } from "#bench/left-out.ts";
import { fitClasses, fitStack, type StackRow } from "#bench/stack-fit.ts";
import { functionScores, toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import type { LabelledText } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { learnedScores } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { mixedScores, tellLearnedFrom } from "#src/domain/advice/understanding/learned/mixed-scores.ts";
import {
  functionInputs,
  learnedText,
  likeliestScope,
  type Stack,
  scopeInputs,
  stack as shippedStack,
} from "#src/domain/advice/understanding/learned/stack.ts";
import { wordLimitInputs, wordLimitLabels } from "#src/domain/advice/understanding/learned-word-limits.ts";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { scopeByRules, scopeSigns } from "#src/domain/advice/understanding/scope.ts";
import { findingsOf, meantTraces } from "#src/domain/advice/understanding/understand.ts";
import { type Scope, scopes } from "#src/domain/advice/vocabulary.ts";
import type { LinearModel } from "#src/engines/language/linear-model.ts";

/** Whose texts the rules of the lexicon and of access were written from: `--all`. */
const known: readonly Writers[] = [
  {
    name: "tuning, short",
    holds: (batch) => /^(?:plain|careful|careless|long-and-short|other-desks|no-dangers)$/.test(batch),
  },
  { name: "desk", holds: (batch) => batch === "desk" },
  { name: "writer-2, batches 1-7", holds: (batch) => /^writer-2-[1-7]$/.test(batch) },
  { name: "writer-2, batches 8-", holds: (batch) => /^writer-2-(?:[89]|1\d)$/.test(batch) },
];
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
const writers = (process.argv.includes("--all") ? [...known, ...strangers] : strangers).filter(
  ({ name }) => !only || only.split(";").includes(name),
);
/** Log-odds from which an item that no rule has read is near enough to learn from. */
const nearFrom = -4.5;
const texts = learnedExamples();
type Language = "ja" | "en";
type FunctionRow = StackRow & { writer: string; language: Language; lexicon: number; unmoved: number; learned: number };
const functions: FunctionRow[] = [];
const wordLimits: Array<StackRow & { writer: string; key: string }> = [];
const scopeRows: Array<{ inputs: number[]; scope: string; byRules: string; writer: string }> = [];
/** Functions that no model knows, by writer and language. */
const unknown = new Map<string, number>();

for (const one of writers) {
  const model = modelWithout(one);
  for (const text of texts.filter(({ batch }) => one.holds(batch ?? ""))) readOne(one.name, text, model);
}

function readOne(writer: string, { text, expect }: LabelledText, model: LinearModel): void {
  const reading = readText(text);
  const { language } = reading;
  if (language !== "ja" && language !== "en") return;
  const terms = termsSeen();
  const traces = ruleTraces(reading, terms.seen);
  const groups = groupDrafts(reading);
  const meant = meantTraces(reading, traces, groups);
  const scoreOf = (list: typeof meant) => new Map(functionScores(list).map(({ id, score }) => [id, score]));
  const [lexicon, unmoved] = [scoreOf(meant), scoreOf(traces.map((trace) => ({ ...trace, factor: 1 })))];
  const seen = featuresOf(reading, terms);
  const learned = learnedScores(seen, model);
  const heard = learnedText(learned, seen.stretches.length);
  if (expect.functions) {
    const labels = model?.labels.filter((label) => !label.includes(":")) ?? [];
    for (const id of labels) {
      const found = learned.get(id);
      functions.push({
        writer,
        language,
        inputs: functionInputs(lexicon.get(id) ?? 0, found, heard),
        holds: expect.functions.includes(id),
        lexicon: lexicon.get(id) ?? 0,
        unmoved: unmoved.get(id) ?? 0,
        learned: Math.max(found?.whole ?? -9, found?.sentence ?? -9),
      });
    }
    const missing = expect.functions.filter((id) => !labels.includes(id)).length;
    unknown.set(writer + language, (unknown.get(writer + language) ?? 0) + missing);
  }
  if (expect.limits) {
    const told = new Map(limitFinds(reading).map(({ key, value }) => [key, String(value)]));
    for (const one of wordLimitLabels(learned)) {
      const inputs = wordLimitInputs(learned, one, told.get(one.key));
      wordLimits.push({ writer, inputs, holds: expect.limits[one.key] === one.value, key: one.key });
    }
  }
  if (!expect.scope) return;
  const { others, dangerWords } = findingsOf(text, model);
  const weighed = language === "en" ? shippedStack.english : shippedStack.functions;
  const told = toldFunctions(
    mixedScores(functionScores(meant), learned, seen.stretches.length, weighed, reading.clauses),
  );
  const byRules = scopeByRules(reading, told, others, dangerWords);
  const inputs = scopeInputs(learned, scopeSigns(reading, told, byRules, dangerWords));
  scopeRows.push({ inputs, scope: expect.scope, byRules: byRules.scope, writer });
}

type Scored = { readonly score: number; readonly holds: boolean };
const bestOf = (rows: readonly Scored[], missing = 0): { f1: number; bar: number } => {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const all = rows.filter(({ holds }) => holds).length + missing;
  let hit = 0;
  let best = { f1: 0, bar: 1 };
  sorted.forEach(({ score, holds }, i) => {
    if (holds) hit += 1;
    const f1 = (2 * hit) / (i + 1 + all);
    if (f1 > best.f1) best = { f1, bar: score };
  });
  return best;
};
const odds = ({ weights, bias }: { weights: readonly number[]; bias: number }, inputs: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), bias);
const chance = (value: number) => 1 / (1 + Math.exp(-value));
const isNear = ({ inputs, holds }: StackRow) =>
  holds || (inputs[0] ?? 0) > 0 || Math.max(inputs[1] ?? -9, inputs[2] ?? -9) > nearFrom;
const shown = ({ f1, bar }: { f1: number; bar: number }) => `${f1.toFixed(3)} (from ${bar.toFixed(2)})`;

for (const { name } of writers) {
  console.log(name);
  for (const language of ["ja", "en"] as const) showFunctions(name, language);
  const ownWords = wordLimits.filter(({ writer }) => writer === name);
  const wordStack = fitStack(wordLimits.filter(({ writer }) => writer !== name).filter(isNear));
  const ownScope = scopeRows.filter(({ writer }) => writer === name);
  const scopeStack = fitScope(scopeRows.filter(({ writer }) => writer !== name));
  const right = (of: (row: (typeof ownScope)[number]) => string) =>
    (ownScope.filter((row) => of(row) === row.scope).length / Math.max(1, ownScope.length)).toFixed(3);
  console.log(`  limits in words F1: rules ${shown(bestOf(ownWords.map(({ inputs, holds }) => ({ score: inputs[0] ?? 0, holds }))))}, both ${shown(bestOf(ownWords.map(({ inputs, holds }) => ({ score: chance(odds(wordStack, inputs)), holds }))))}
  scope: rules ${right(({ byRules }) => byRules)}, both ${right(({ inputs }) => likeliestScope(inputs, scopeStack).scope)}`);
}

function showFunctions(name: string, language: Language): void {
  const own = functions.filter((row) => row.writer === name && row.language === language);
  const rest = functions.filter((row) => row.writer !== name && row.language === language);
  if (own.length === 0) return;
  const stack = fitStack(rest.filter(isNear));
  const missing = unknown.get(name + language) ?? 0;
  const by = (score: (row: (typeof own)[number]) => number) =>
    shown(
      bestOf(
        own.map((row) => ({ score: score(row), holds: row.holds })),
        missing,
      ),
    );
  const said = own.map((row) => ({ confidence: chance(odds(stack, row.inputs)), right: row.holds }));
  const told = said.filter(({ confidence }) => confidence >= tellLearnedFrom);
  console.log(
    `  ${language}, functions F1 at the best bar: lexicon ${by((row) => row.lexicon)}, without polarity and focus ${by((row) => row.unmoved)}, classifier ${by((row) => chance(row.learned))}, both ${by((row) => chance(odds(stack, row.inputs)))}; calibration error of what is told ${calibration(told).error.toFixed(3)}`,
  );
}

function fitScope(rows: typeof scopeRows): Record<Scope, Stack> {
  const fitted = fitClasses(
    scopes.map((scope) => ({ rows: rows.map((row) => ({ inputs: row.inputs, holds: row.scope === scope })) })),
  );
  const of = (scope: Scope) => fitted[scopes.indexOf(scope)] ?? { weights: [], bias: 0 };
  return { it: of("it"), partly: of("partly"), other: of("other"), unclear: of("unclear") };
}

const joined = {
  functions: fitStack(functions.filter(({ language }) => language === "ja").filter(isNear)),
  english: fitStack(functions.filter(({ language }) => language === "en").filter(isNear)),
  wordLimits: fitStack(wordLimits.filter(isNear)),
  scope: fitScope(scopeRows),
};
if (process.env.ROWS) writeFileSync(process.env.ROWS, JSON.stringify({ functions, scopeRows, wordLimits }));
console.log(
  `together, functions: ${shown(bestOf(functions.map(({ inputs, holds }) => ({ score: chance(odds(joined.functions, inputs)), holds }))))}`,
);
if (process.argv.includes("--write")) {
  const file = new URL("../src/domain/advice/understanding/learned/stack.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(joined, null, 2)}\n`);
}
