/**
 * How well needs are understood: `node bench/understanding.ts --cases FILE.jsonl [--show KIND] [--json]`.
 *
 * Lines: `{text, expect: {scope?, danger?: {level, who?}, functions?: [id], access?: [{kind?, key, value}], limits?: {key: value}}}`;
 * a key that is missing is not judged. Assumed access is not counted as said. Prints precision, recall and F1 by kind,
 * the ids with the worst F1, and the confusions that occur most.
 */
import { readFileSync } from "node:fs";
import { type Count, calibration, f1Interval } from "#bench/intervals.ts";
import { numberTold } from "#src/domain/advice/people-in-homes.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

type AccessExpected = { kind?: string; key: string; value: string };
type Case = {
  text: string;
  expect: {
    scope?: string;
    danger?: { level: string; who?: string };
    functions?: string[];
    access?: AccessExpected[];
    limits?: Record<string, string | number>;
  };
};

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const file = option("--cases");
if (!file) {
  console.error("Which cases? node bench/understanding.ts --cases FILE.jsonl");
  process.exit(2);
}
const show = option("--show");
const cases = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Case); // NOTE a bench file of our own making

const counts = new Map<string, Count>();
const perCase = new Map<string, Count[]>();
const said: Array<{ confidence: number; right: boolean }> = [];
const byId = new Map<string, Count>();
const confusions = new Map<string, number>();
const scopeTable = new Map<string, number>();
const danger = { dangers: 0, found: 0, calm: 0, alarms: 0, level: 0, who: 0, whoJudged: 0 };
const times: number[] = [];
understand("はじめに辞書を読み込みます。");

for (const { text, expect } of cases) {
  const start = performance.now();
  const found = understand(text);
  times.push(performance.now() - start);
  if (expect.functions)
    for (const { function: id, confidence } of found.needs)
      said.push({ confidence, right: expect.functions.includes(id) });
  if (expect.functions)
    judge(
      "functions",
      text,
      expect.functions,
      found.needs.map((need) => need.function),
    );
  if (expect.access) judgeAccess(text, expect.access, found);
  if (expect.limits) judgeLimits(text, expect.limits, found);
  if (expect.scope) {
    bump(scopeTable, `${expect.scope} → ${found.scope}`);
    tally("scope", [expect.scope], [found.scope]);
    if (show === "scope" && expect.scope !== found.scope) console.log(`${expect.scope} → ${found.scope}: ${text}`);
  }
  if (expect.danger) judgeDanger(text, expect.danger, found);
}

function judge(kind: string, text: string, expected: readonly string[], got: readonly string[]): void {
  const { extra, missed } = tally(kind, expected, got);
  if (kind === "functions") for (const miss of missed) for (const more of extra) bump(confusions, `${miss} → ${more}`);
  if (show === kind && (extra.length > 0 || missed.length > 0))
    console.log(`${text}\n    missed: ${missed.join(", ") || "-"}   extra: ${extra.join(", ") || "-"}`);
}

function tally(
  kind: string,
  expected: readonly string[],
  got: readonly string[],
): { extra: string[]; missed: string[] } {
  const extra = [...new Set(got)].filter((id) => !expected.includes(id));
  const missed = expected.filter((id) => !got.includes(id));
  const own = { hit: expected.length - missed.length, extra: extra.length, missed: missed.length };
  perCase.set(kind, [...(perCase.get(kind) ?? []), own]);
  const count = counts.get(kind) ?? { hit: 0, extra: 0, missed: 0 };
  counts.set(kind, {
    hit: count.hit + expected.length - missed.length,
    extra: count.extra + extra.length,
    missed: count.missed + missed.length,
  });
  for (const id of new Set([...expected, ...got])) {
    const key = `${kind} ${id}`;
    const one = byId.get(key) ?? { hit: 0, extra: 0, missed: 0 };
    const isExpected = expected.includes(id);
    const isGot = got.includes(id);
    byId.set(key, {
      hit: one.hit + (isExpected && isGot ? 1 : 0),
      extra: one.extra + (isGot && !isExpected ? 1 : 0),
      missed: one.missed + (isExpected && !isGot ? 1 : 0),
    });
  }
  return { extra, missed };
}

/** Values of sets are counted one by one. Only what was said counts, not what was assumed. */
function judgeAccess(text: string, expected: readonly AccessExpected[], found: Understanding): void {
  const kinds = expected.some(({ kind }) => kind);
  const name = (kind: string | undefined, key: string, value: string) =>
    `${kinds ? `${kind ?? "served"} ` : ""}${key}=${value}`;
  const got = found.segments.flatMap((segment) =>
    Object.entries(segment.access).flatMap(([key, value]) => {
      const detail = segment.accessDetail[key as keyof typeof segment.accessDetail]; // NOTE keys of access
      if (detail?.assumed) return [];
      return (typeof value === "string" ? [value] : (value ?? [])).map((one) => name(segment.kind, key, one));
    }),
  );
  judge("access", text, [...new Set(expected.map(({ kind, key, value }) => name(kind, key, value)))], got);
}

function judgeLimits(text: string, expected: Readonly<Record<string, string | number>>, found: Understanding): void {
  const name = (key: string, value: string | number | undefined) =>
    `${key}=${key === "deadline" || key === "futureWhen" ? bareTime(String(value)) : value}`;
  judge(
    "limits",
    text,
    Object.entries(expected).map(([key, value]) => name(key, value)),
    // Labels give the number as it was told, homes too.
    Object.entries(found.limits).map(([key, limit]) => name(key, limit && numberTold(limit.value, limit.homes))),
  );
}

/** A time without what only joins it to its sentence: 3月末, 3月末まで and できれば3月末までに are one time. */
function bareTime(said: string): string {
  return said
    .normalize("NFKC")
    .replace(/[\s。、]/g, "")
    .replace(/^(?:できれば|なるべく|遅くとも)/, "")
    .replace(/(?:まで(?:に|の)?|に|から|の|で)+$/, "");
}

function judgeDanger(text: string, expected: { level: string; who?: string }, found: Understanding): void {
  const { level, who } = found.danger;
  if (expected.level === "none") {
    danger.calm += 1;
    if (level !== "none") {
      danger.alarms += 1;
      console.log(`false alarm (${level}, ${who}): ${text}`);
    }
    return;
  }
  danger.dangers += 1;
  if (level !== "none") danger.found += 1;
  else console.log(`missed danger: ${text}`);
  if (level === expected.level) danger.level += 1;
  if (expected.who) {
    danger.whoJudged += 1;
    if (who === expected.who) danger.who += 1;
  }
  if (show === "danger" && (level !== expected.level || (expected.who && who !== expected.who)))
    console.log(`${expected.level}/${expected.who} → ${level}/${who}: ${text}`);
}

function bump(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function figures({ hit, extra, missed }: Count): { precision: number; recall: number; f1: number } {
  const precision = hit + extra === 0 ? 1 : hit / (hit + extra);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const shown = (value: number) => value.toFixed(3);
console.log(`\n${cases.length} cases from ${file}`);
for (const [kind, count] of counts) {
  const { precision, recall, f1 } = figures(count);
  const [low, high] = f1Interval(perCase.get(kind) ?? []);
  console.log(
    `${kind.padEnd(10)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)} [${shown(low)}, ${shown(high)}]  (${count.hit} hit, ${count.extra} extra, ${count.missed} missed)`,
  );
}
console.log(
  `danger     recall ${danger.found}/${danger.dangers}, false alarms ${danger.alarms}/${danger.calm}, level right ${danger.level}/${danger.dangers}, who right ${danger.who}/${danger.whoJudged}`,
);
console.log(
  `scope      ${[...scopeTable]
    .sort()
    .map(([key, n]) => `${key}: ${n}`)
    .join(", ")}`,
);
const { error, bins } = calibration(said);
console.log(`functions' confidence: expected calibration error ${shown(error)}; said → right: ${bins.join(", ")}`);
for (const kind of counts.keys()) {
  console.log(`${kind} by id, the worst first`);
  const own = [...byId].flatMap(([key, count]) =>
    key.startsWith(`${kind} `) ? [{ id: key.slice(kind.length + 1), ...figures(count), ...count }] : [],
  );
  for (const { id, precision, recall, f1, hit, extra, missed } of own.sort(
    (a, b) => a.f1 - b.f1 || b.missed - a.missed,
  ))
    console.log(
      `  ${id.padEnd(30)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  ${hit} hit, ${extra} extra, ${missed} missed`,
    );
}
console.log("confusions");
for (const [pair, n] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`  ${n} × ${pair}`);
times.sort((a, b) => a - b);
console.log(
  `median ${shown(times[Math.floor(times.length / 2)] ?? 0)} ms a text, slowest ${shown(times.at(-1) ?? 0)} ms`,
);
