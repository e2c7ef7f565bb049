/**
 * What rules and classifier find in texts of writers that the classifier has not learned from: `npm run bench:learned`.
 * `--write` fits how the two are weighed against each other on these texts and stores it; `--only="NAME;NAME"` takes some
 * of the writers.
 * The rules of the lexicon have seen batches of `tuning`, not those of the other writers.
 */
import { writeFileSync } from "node:fs";
import { type CompanyRow, fitCompany } from "#bench/company-fit.ts";
import { learnedExamples } from "#bench/examples.ts";
import { calibration } from "#bench/intervals.ts";
import { counted, modelsWithout, strangers, type Writers } from "#bench/left-out.ts";
import { functionScores, toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import {
  type Company,
  companyInputs,
  oddsInCompany,
  packCompany,
} from "#src/domain/advice/understanding/learned/company.ts";
import type { LabelledText } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import {
  type LearnedScore,
  learnedScores,
  shippedModels,
  type TextModels,
} from "#src/domain/advice/understanding/learned/learned-scores.ts";
import {
  mixedScores,
  tellJapaneseFrom,
  tellLearnedFrom,
} from "#src/domain/advice/understanding/learned/mixed-scores.ts";
import {
  functionInputs,
  learnedText,
  likeliestScope,
  type Stack,
  scopeInputs,
} from "#src/domain/advice/understanding/learned/stack.ts";
import { wordLimitInputs, wordLimitLabels } from "#src/domain/advice/understanding/learned-word-limits.ts";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { scopeByRules, scopeSigns } from "#src/domain/advice/understanding/scope.ts";
import { findingsOf, meantTraces } from "#src/domain/advice/understanding/understand.ts";
import { type Scope, scopes } from "#src/domain/advice/vocabulary.ts";
import { fitClasses, fitLogistic, type KnownRow } from "#src/engines/language/train-logistic.ts";

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
/**
 * Log-odds from which an item that no rule has read is near enough to learn from. Never by whether it holds: far ones that
 * were kept because they hold made all that is far look likely (functions .844 → .817 in Japanese).
 */
const nearFrom = -4.5;
const isNear = (byRules: boolean, score: LearnedScore | undefined) =>
  byRules || (score !== undefined && Math.max(score.whole, score.sentence, score.layer) > nearFrom);
const texts = learnedExamples();
type Language = "ja" | "en";
type FunctionRow = KnownRow & {
  writer: string;
  language: Language;
  isNear: boolean;
  /** Number of its text. */
  text: number;
  id: string;
  lexicon: number;
  unmoved: number;
  learned: number;
};
/** What is heard of all functions, by number of text. */
const companies: Float64Array[] = [];
const functionIds = shippedModels().linear.labels.filter((label) => !label.includes(":"));
const functions: FunctionRow[] = [];
const wordLimits: Array<KnownRow & { writer: string; key: string; isNear: boolean }> = [];
const scopeRows: Array<{ inputs: number[]; scope: string; byRules: string; writer: string }> = [];
/** Functions that no model knows, by writer and language. */
const unknown = new Map<string, number>();

/** Two of three of these texts tell of several wishes, as was asked of their writers: how many a text has is not learned from them. */
const isOfManyWishes = (batch: string) => /^writer-6[56]-/.test(batch);

for (const one of writers) {
  const models = modelsWithout(one);
  for (const text of texts.filter(({ batch = "" }) => one.holds(batch) && !isOfManyWishes(batch)))
    readOne(one.name, text, models);
}

function readOne(writer: string, { text, expect }: LabelledText, models: TextModels): void {
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
  const learned = learnedScores(seen, models);
  const heard = learnedText(learned, seen.stretches.length);
  if (expect.functions) {
    companies.push(companyInputs(functionIds, lexicon, learned));
    for (const id of functionIds) {
      const found = learned.get(id);
      functions.push({
        writer,
        language,
        text: companies.length - 1,
        id,
        inputs: functionInputs(lexicon.get(id) ?? 0, found, heard),
        holds: expect.functions.includes(id),
        isNear: isNear((lexicon.get(id) ?? 0) > 0, found),
        lexicon: lexicon.get(id) ?? 0,
        unmoved: unmoved.get(id) ?? 0,
        learned: Math.max(found?.whole ?? -9, found?.sentence ?? -9),
      });
    }
    const missing = expect.functions.filter((id) => !functionIds.includes(id)).length;
    unknown.set(writer + language, (unknown.get(writer + language) ?? 0) + missing);
  }
  if (expect.limits) {
    const told = new Map(limitFinds(reading).map(({ key, value }) => [key, String(value)]));
    for (const one of wordLimitLabels(learned)) {
      const inputs = wordLimitInputs(learned, one, told.get(one.key));
      const isRead = told.get(one.key) === one.value;
      wordLimits.push({
        writer,
        inputs,
        holds: String(expect.limits[one.key]) === one.value,
        isNear: isNear(isRead, learned.get(one.label)),
        key: one.key,
      });
    }
  }
  if (!expect.scope) return;
  const { others, dangerWords } = findingsOf(text, models);
  const told = toldFunctions(mixedScores(functionScores(meant), learned, seen.stretches.length, reading));
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
const near = <Row extends { isNear: boolean; writer: string }>(rows: readonly Row[]): Row[] =>
  counted(
    rows.filter(({ isNear }) => isNear),
    ({ writer }) => writer,
  );
const shown = ({ f1, bar }: { f1: number; bar: number }) => `${f1.toFixed(3)} (from ${bar.toFixed(2)})`;

for (const { name } of writers) {
  console.log(name);
  const rest = functions.filter(({ writer }) => writer !== name);
  const stacks = stacksOf(rest);
  const company = companyOf(rest, stacks);
  for (const language of ["ja", "en"] as const) showFunctions(name, language, stacks, company);
  const ownWords = wordLimits.filter(({ writer }) => writer === name);
  const wordStack = fitLogistic(near(wordLimits.filter(({ writer }) => writer !== name)));
  const ownScope = scopeRows.filter(({ writer }) => writer === name);
  const scopeStack = fitScope(scopeRows.filter(({ writer }) => writer !== name));
  const right = (of: (row: (typeof ownScope)[number]) => string) =>
    (ownScope.filter((row) => of(row) === row.scope).length / Math.max(1, ownScope.length)).toFixed(3);
  console.log(`  limits in words F1: rules ${shown(bestOf(ownWords.map(({ inputs, holds }) => ({ score: inputs[0] ?? 0, holds }))))}, both ${shown(bestOf(ownWords.map(({ inputs, holds }) => ({ score: chance(odds(wordStack, inputs)), holds }))))}
  scope: rules ${right(({ byRules }) => byRules)}, both ${right(({ inputs }) => likeliestScope(inputs, scopeStack).scope)}`);
}

type Stacks = Readonly<Record<Language, Stack>>;

function stacksOf(rows: readonly FunctionRow[]): Stacks {
  const of = (own: Language): Stack => {
    const { weights, bias } = fitLogistic(near(rows.filter(({ language }) => language === own)));
    // What rules read never speaks against a wish: by itself it says hardly anything any more (-.004 and -.043).
    return { weights: weights.map((weight, i) => (i === 0 ? Math.max(0, weight) : weight)), bias };
  };
  return { ja: of("ja"), en: of("en") };
}

function companyOf(rows: readonly FunctionRow[], stacks: Stacks): Company {
  const byText = Map.groupBy(rows, ({ text }) => text);
  return fitCompany(
    functionIds,
    counted([...byText], ([, own]) => own[0]?.writer ?? "").map(
      ([text, own]): CompanyRow => ({
        inputs: companies[text] ?? new Float64Array(2 * functionIds.length),
        alone: Float64Array.from(own, ({ language, inputs }) => odds(stacks[language], inputs)),
        holds: own.map(({ holds }) => holds),
      }),
    ),
  );
}

function showFunctions(name: string, language: Language, stacks: Stacks, company: Company): void {
  const own = functions.filter((row) => row.writer === name && row.language === language);
  if (own.length === 0) return;
  const stack = stacks[language];
  const inCompany = ({ text, id, inputs }: FunctionRow) =>
    chance(oddsInCompany(company, functionIds.indexOf(id), odds(stack, inputs), companies[text] ?? new Float64Array()));
  const missing = unknown.get(name + language) ?? 0;
  const by = (score: (row: (typeof own)[number]) => number) =>
    shown(
      bestOf(
        own.map((row) => ({ score: score(row), holds: row.holds })),
        missing,
      ),
    );
  const said = own.map((row) => ({ confidence: inCompany(row), right: row.holds }));
  const bar = language === "ja" ? tellJapaneseFrom : tellLearnedFrom;
  const told = said.filter(({ confidence }) => confidence >= bar);
  const hit = told.filter(({ right }) => right).length;
  const atBar = (2 * hit) / (told.length + own.filter(({ holds }) => holds).length + missing);
  console.log(
    `  ${language}, functions F1 at the best bar: lexicon ${by((row) => row.lexicon)}, without polarity and focus ${by((row) => row.unmoved)}, classifier ${by((row) => chance(row.learned))}, both ${by((row) => chance(odds(stack, row.inputs)))}, in company ${by(inCompany)}, at the bar of ${bar} ${atBar.toFixed(3)}; calibration error of what is told ${calibration(told).error.toFixed(3)}`,
  );
}

function fitScope(rows: typeof scopeRows): Record<Scope, Stack> {
  const all = counted(rows, ({ writer }) => writer);
  const fitted = fitClasses(
    scopes.map((scope) => ({ rows: all.map((row) => ({ inputs: row.inputs, holds: row.scope === scope })) })),
  );
  const of = (scope: Scope) => fitted[scopes.indexOf(scope)] ?? { weights: [], bias: 0 };
  return { it: of("it"), partly: of("partly"), other: of("other"), unclear: of("unclear") };
}

const allStacks = stacksOf(functions);
const joined = {
  functions: allStacks.ja,
  english: allStacks.en,
  wordLimits: fitLogistic(near(wordLimits)),
  scope: fitScope(scopeRows),
};
if (process.env.ROWS) writeFileSync(process.env.ROWS, JSON.stringify({ functions, scopeRows, wordLimits }));
console.log(
  `together, functions: ${shown(bestOf(functions.map(({ inputs, holds }) => ({ score: chance(odds(joined.functions, inputs)), holds }))))}`,
);
if (process.argv.includes("--write")) {
  const file = new URL("../src/domain/advice/understanding/learned/stack.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(joined, null, 2)}\n`);
  const company = packCompany(companyOf(functions, allStacks));
  writeFileSync(new URL("company.json", file), `${JSON.stringify(company, null, 2)}\n`);
}
