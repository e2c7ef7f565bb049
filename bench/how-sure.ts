/**
 * Whether the grade of a hearing (sure, partly, unsure) tells how much of it was heard rightly: `npm run bench:how-sure`.
 * Texts of the examples are read by a classifier that has not learned from their writer; `--cases FILE.jsonl` (several,
 * apart by commas) reads others as they are. Prints, by grade, how many texts, and of their wishes how many of those heard
 * are right and how many of those told were heard; texts of which nothing was heard rightly are "misheard". `--fit` fits
 * the weights to the texts.
 */
import { readFileSync } from "node:fs";
import { learnedExamples } from "#bench/examples.ts";
import { modelsWithout, strangers } from "#bench/left-out.ts";
import { chanceOf, gradeOf, type HeardGrade, heardGrades } from "#src/domain/advice/hearing/how-sure.ts";
import { type HeardSignals, heardSignals } from "#src/domain/advice/understanding/heard-signals.ts";
import type { LabelledText } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import type { TextModels } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { findingsOf, understandingOf } from "#src/domain/advice/understanding/understand.ts";

type Row = { signals: HeardSignals; grade: HeardGrade; heard: number; told: number; right: number; f1: number };

const args = process.argv.slice(2);
const files = args.includes("--cases") ? (args[args.indexOf("--cases") + 1] ?? "").split(",") : [];
const rows = files.length > 0 ? files.flatMap((file) => rowsOf(read(file))) : heldOut();
show(rows);
if (args.includes("--fit")) fitWeights(rows);

function read(file: string): LabelledText[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as LabelledText); // NOTE a bench file of our own making
}

function heldOut(): Row[] {
  const texts = learnedExamples();
  return [
    { name: "writer-2 and desk", holds: (batch: string) => /^(?:writer-2-|desk$)/.test(batch) },
    ...strangers,
  ].flatMap((one) => {
    const models = modelsWithout(one);
    return rowsOf(
      texts.filter(({ batch }) => one.holds(batch ?? "")),
      models,
    );
  });
}

function rowsOf(texts: readonly LabelledText[], models?: TextModels): Row[] {
  return texts.flatMap(({ text, expect }): Row[] => {
    if (!expect.functions || (expect.scope !== "it" && expect.scope !== "partly")) return [];
    const findings = models ? findingsOf(text, models) : findingsOf(text);
    const understanding = understandingOf(findings);
    const signals = heardSignals(findings.reading, findings.functions, understanding);
    const heard = understanding.needs.length;
    const told = expect.functions.length;
    if (heard + told === 0) return [];
    const right = understanding.needs.filter((need) => expect.functions?.includes(need.function)).length;
    const grade = gradeOf(chanceOf(signals), signals.clausesUnread, understanding);
    return [{ signals, grade, heard, told, right, f1: (2 * right) / (heard + told) }];
  });
}

function show(all: readonly Row[]): void {
  console.log("grade    texts  share  heard are right  told were heard  F1    misheard  expected F1");
  for (const grade of [...heardGrades, "all"] as const) {
    const of = all.filter((row) => grade === "all" || row.grade === grade);
    const sum = (value: (row: Row) => number) => of.reduce((total, row) => total + value(row), 0);
    const part = (a: number, b: number) => (b === 0 ? "-" : (a / b).toFixed(2));
    console.log(
      [
        grade.padEnd(8),
        String(of.length).padStart(5),
        part(of.length, all.length).padStart(6),
        part(
          sum(({ right }) => right),
          sum(({ heard }) => heard),
        ).padStart(16),
        part(
          sum(({ right }) => right),
          sum(({ told }) => told),
        ).padStart(16),
        part(
          sum(({ f1 }) => f1),
          of.length,
        ).padStart(6),
        part(of.filter(({ right }) => right === 0).length, of.length).padStart(8),
        part(
          sum(({ signals }) => chanceOf(signals)),
          of.length,
        ).padStart(12),
      ].join(" "),
    );
  }
}

/** Logistic regression of the F1 on the signals, by plain gradient ascent: few weights, few texts. */
function fitWeights(all: readonly Row[]): void {
  const keys = Object.keys(all[0]?.signals ?? {}) as Array<keyof HeardSignals>; // NOTE signals have exactly these keys
  const inputs = all.map(({ signals }) => [...keys.map((key) => signals[key]), 1]);
  let found = inputs[0]?.map(() => 0) ?? [];
  for (let round = 0; round < 4000; round++) {
    const steps = found.map(() => 0);
    inputs.forEach((input, i) => {
      const odds = input.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0);
      const off = (all[i]?.f1 ?? 0) - 1 / (1 + Math.exp(-odds));
      input.forEach((value, at) => {
        steps[at] = (steps[at] ?? 0) + off * value;
      });
    });
    found = found.map((weight, at) => weight + (0.5 * (steps[at] ?? 0)) / all.length);
  }
  [...keys, "bias"].forEach((key, at) => {
    console.log(`${key}: ${(found[at] ?? 0).toFixed(2)}`);
  });
}
