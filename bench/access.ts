/**
 * What is told of access in texts of writers that nothing was learned from: `npm run bench:access`. The trees are grown on the
 * texts of two thirds of the writers at a time. With `--write` they are grown on all these texts and stored; `--by-key` shows
 * each key, `--every=6` judges every sixth text. `--join` stores the mean of what is grown and of what was stored. A training takes minutes: with `MODELS=DIR` what was learned without some
 * writers is kept there.
 */
import { writeFileSync } from "node:fs";
import { learnedExamples } from "#bench/examples.ts";
import { f1Interval } from "#bench/intervals.ts";
import { counted, cueModelWithout, modelsWithout, strangers, type Writers } from "#bench/left-out.ts";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { type AccessCandidate, accessCandidates } from "#src/domain/advice/understanding/learned/access-candidates.ts";
import { toldOf } from "#src/domain/advice/understanding/learned/learn-access-cues.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { learnedScores, type TextModels } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { shippedAccess } from "#src/domain/advice/understanding/learned/likely-access.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { findingsOf, understandingOf } from "#src/domain/advice/understanding/understand.ts";
import { type BoostedTrees, meanOfTrees, packTrees } from "#src/engines/language/boosted-trees.ts";
import type { LinearModel } from "#src/engines/language/linear-model.ts";
import { trainTrees } from "#src/engines/language/train-trees.ts";

/** Found with writers left out: fewer (160 trees of 31 leaves) gave .003 to .012 less in five groups of eight and .002 to .004 more in the hardest two. */
const settings = { trees: 320, rate: 0.05, leaves: 47, fewest: 50, decay: 5, part: 0.6 } as const;

type Read = {
  readonly writers: string;
  readonly text: string;
  readonly told: ReadonlySet<string>;
  readonly candidates: readonly AccessCandidate[];
};
type Models = { readonly models: TextModels; readonly cues: LinearModel };

const writers = strangers;
const modelsOf = new Map<string, Models>();
const texts = writers.flatMap(readAll);

function readAll(one: Writers): Read[] {
  const known = { models: modelsWithout(one), cues: cueModelWithout(one) };
  modelsOf.set(one.name, known);
  return learnedExamples().flatMap(({ text, batch = "", expect: { access } }): Read[] => {
    if (!access || !one.holds(batch)) return [];
    const reading = readText(text);
    if (reading.language !== "ja" && reading.language !== "en") return [];
    const terms = termsSeen();
    ruleTraces(reading, terms.seen);
    const learned = learnedScores(featuresOf(reading, terms), known.models);
    const candidates = accessCandidates(reading, groupDrafts(reading), learned, known.cues);
    const told = new Set(toldOf(access, batch).map(([kind, key, value]) => labelOf({ kind, key, value })));
    return [{ writers: one.name, text, told, candidates }];
  });
}

function labelOf({ kind, key, value }: { kind: string; key: string; value: string }): string {
  return `${kind} ${key}=${value}`;
}

function treesFrom(list: readonly Read[]): BoostedTrees {
  const rows = counted(list, (one) => one.writers).flatMap(({ candidates, told }) =>
    candidates.map((one) => ({ inputs: Float64Array.from(one.inputs), holds: told.has(labelOf(one)) })),
  );
  return trainTrees(
    rows.map(({ inputs }) => inputs),
    rows.map(({ holds }) => holds),
    settings,
  );
}

type Count = { hit: number; extra: number; missed: number };
const f1 = ({ hit, extra, missed }: Count) => (2 * hit) / Math.max(1, 2 * hit + extra + missed);
const byKey = new Map<string, Count>();

/** What the program tells of a text, assumptions apart. */
function heardIn(text: string, { models, cues }: Models, trees: BoostedTrees): Set<string> {
  const { segments } = understandingOf(findingsOf(text, models, { cues, trees }));
  return new Set(
    segments.flatMap(({ kind, access, accessDetail }) =>
      Object.entries(access).flatMap(([key, value]) => {
        const detail = accessDetail[key as keyof typeof accessDetail]; // NOTE keys of access
        if (detail?.assumed) return [];
        return [value].flat().map((one) => labelOf({ kind, key, value: String(one) }));
      }),
    ),
  );
}

function judge(told: ReadonlySet<string>, heard: ReadonlySet<string>): Count {
  const count = { hit: 0, extra: 0, missed: 0 };
  const add = (label: string, what: keyof Count) => {
    count[what] += 1;
    const [kind = "", key = ""] = label.split(/[ =]/);
    for (const name of [kind, key]) {
      const known = byKey.get(name) ?? { hit: 0, extra: 0, missed: 0 };
      known[what] += 1;
      byKey.set(name, known);
    }
  };
  for (const label of heard) add(label, told.has(label) ? "hit" : "extra");
  for (const label of told) if (!heard.has(label)) add(label, "missed");
  return count;
}

const shown = (value: number) => value.toFixed(3);
function show(name: string, { hit, extra, missed }: Count, interval = ""): void {
  const [precision, recall] = [hit / Math.max(1, hit + extra), hit / Math.max(1, hit + missed)];
  console.log(
    `${name.padEnd(22)} F1 ${shown(f1({ hit, extra, missed }))}${interval}  P ${shown(precision)}  R ${shown(recall)}  (${hit} hit, ${extra} extra, ${missed} missed)`,
  );
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, one) => ({
    hit: sum.hit + one.hit,
    extra: sum.extra + one.extra,
    missed: sum.missed + one.missed,
  }));
}

/** Growing trees takes a while: those of the same third are judged by the same. */
const thirds = 3;
const every = Number(process.argv.find((arg) => arg.startsWith("--every="))?.slice("--every=".length) ?? 1);
const grown = Array.from({ length: thirds }, (_, third) => {
  const apart = new Set(writers.filter((_, i) => i % thirds === third).map(({ name }) => name));
  return treesFrom(texts.filter((one) => !apart.has(one.writers)));
});
const all: Count[] = [];
for (const [i, { name }] of writers.entries()) {
  const known = modelsOf.get(name);
  const trees = grown[i % thirds];
  if (!known || !trees) continue;
  const counts = texts
    .filter((one) => one.writers === name)
    .filter((_, at) => at % every === 0)
    .map(({ text, told }) => judge(told, heardIn(text, known, trees)));
  all.push(...counts);
  const [low, high] = f1Interval(counts);
  show(name, sumOf(counts), ` [${shown(low)}, ${shown(high)}]`);
}
show("together", sumOf(all));
if (process.argv.includes("--by-key"))
  for (const [name, count] of [...byKey].sort(([, a], [, b]) => b.extra + b.missed - a.extra - a.missed))
    show(name, count);
if (process.argv.includes("--write")) {
  const file = new URL("../src/domain/advice/understanding/learned/access-trees.json", import.meta.url);
  const grownOnAll = treesFrom(texts);
  const trees = process.argv.includes("--join") ? meanOfTrees(shippedAccess().trees, grownOnAll) : grownOnAll;
  writeFileSync(file, `${JSON.stringify(packTrees(trees), null, 2)}\n`);
}
