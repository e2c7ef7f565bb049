import { readdirSync, readFileSync } from "node:fs";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import type { PlanCatalogue, PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import {
  aCatalogue,
  aCreation,
  aFunction,
  aMeans,
  aSegment,
  aTier,
  aWay,
  seededNumbers,
} from "#src/domain/advice/planning/planning.factory.ts";

/** The catalogue of this repository, read from its files. */
export function shippedCatalogue(): PlanCatalogue {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../catalogue/${path}`, import.meta.url), "utf8"));
  const files = readdirSync(new URL("../catalogue/means/", import.meta.url)).filter((name) => name.endsWith(".json"));
  return {
    functions: read("functions.json"),
    effortRules: read("effort-rules.json"),
    means: files.sort().flatMap((name) => read(`means/${name}`)),
  };
}

const profiles: ReadonlyArray<PlanSegment["access"]> = [
  { device: ["none"], line: "none", phone: ["landline"], skill: "little", email: "no" },
  { device: ["smartphone"], line: "metered", phone: ["mobile"], skill: "some" },
  { device: ["smartphone"], line: "good", phone: ["mobile"], skill: "some", hearing: "deaf" },
  { device: ["pc", "smartphone"], line: "good", phone: ["mobile"], skill: "confident", email: "yes" },
  { device: ["smartphone"], line: "slow", phone: ["mobile"], skill: "some", japanese: "little" },
  { device: ["none"], line: "none", phone: ["none"], skill: "little" },
  { device: ["feature-phone"], line: "none", phone: ["mobile"], skill: "little", mobility: "limited" },
  { device: ["tablet"], line: "good", phone: ["landline"], skill: "little", sight: "low" },
];

export type Size = { readonly functions: number; readonly segments: number };

/**
 * A case on a catalogue: `functions` wanted ones that some means gives, for the segments whom they can concern, of which
 * one is staff; 70 % musts; a budget in 30 % of cases, set-up hours in 20 %, new things in 25 %, sensitive data in 25 %.
 */
export function caseOn(catalogue: PlanCatalogue, seed: number, size: Size): PlanInput {
  const below = seededNumbers(seed * 7919 + 13);
  const chance = (percent: number): boolean => below(100) < percent;
  const given = new Set(
    catalogue.means.flatMap((means) => means.ways.flatMap((way) => way.gives.map((one) => one.function))),
  );
  const open = catalogue.functions.filter((known) => given.has(known.id));
  const wanted: CatalogueFunction[] = [];
  while (wanted.length < size.functions && open.length > 0) wanted.push(...open.splice(below(open.length), 1));
  const shuffled = [...profiles].sort((a, b) => hash(seed, a) - hash(seed, b));
  const segments: PlanSegment[] = Array.from({ length: size.segments }, (_, index) =>
    index === 0
      ? aSegment("staff", { kind: "staff", size: null })
      : aSegment(`s${index}`, {
          kind: "served",
          size: 3 + below(60),
          access: shuffled[(index - 1) % shuffled.length] ?? {},
        }),
  );
  const served = segments.filter((segment) => segment.kind === "served").map((segment) => segment.id);
  const needs = wanted.map((known) => ({
    function: known.id,
    for:
      known.audience === "organisation" ? [] : known.audience === "staff" ? ["staff"] : served.filter(() => chance(70)),
    importance: ([1, 2, 3] as const)[below(3)] ?? 1,
    must: chance(70),
  }));
  return {
    needs,
    segments,
    limits: {
      staffCount: 2 + below(20),
      ...(chance(30) ? { monthlyYen: [0, 3000, 10_000][below(3)] } : {}),
      ...(chance(20) ? { initialYen: [0, 20_000, 100_000][below(3)] } : {}),
      ...(chance(20) ? { setupHours: 5 + below(40) } : {}),
      ...(chance(25) ? { newThings: 2 + below(5) } : {}),
      ...(chance(25) ? { dataSensitivity: "sensitive" as const } : {}),
      ...(chance(50) ? { legalForm: "npo" as const } : {}),
    },
  };
}

function hash(seed: number, value: unknown): number {
  let mixed = seed | 1;
  for (const char of JSON.stringify(value)) mixed = (Math.imul(mixed, 31) + char.charCodeAt(0)) | 0;
  return mixed;
}

/**
 * A catalogue in families: each means gives 2-7 functions near to one another, in 1-3 ways that ask for device, line,
 * telephone, skill or senses; 40 % cost nothing, 10 % have an unknown price; one in twelve is a practice that creates
 * access (device and line, telephone, skill) at a cost per person; 3 % require, 3 % exclude another.
 */
export function syntheticCatalogue(seed: number, means: number, functions: number): PlanCatalogue {
  const below = seededNumbers(seed);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T; // NOTE the index is inside
  const chance = (percent: number): boolean => below(100) < percent;
  const known = Array.from({ length: functions }, (_, i) =>
    aFunction(`f${i}`, i % 6 === 5 ? "organisation" : i % 6 === 4 ? "staff" : "served"),
  );
  const all = Array.from({ length: means }, (_, index): Means => {
    const home = below(functions);
    const way = (name: string) => {
      const gives: Record<string, 1 | 2 | 3> = {};
      for (let count = 2 + below(6); count > 0; count -= 1)
        gives[`f${(home + below(8)) % functions}`] = one([1, 2, 2, 3] as const);
      return aWay(name, gives, {
        ...(chance(60) ? { device: one([["smartphone", "tablet", "pc"], ["pc"], ["tablet", "pc"]]) } : {}),
        ...(chance(50) ? { line: one([["good"], ["slow", "good"], ["metered", "slow", "good"]]) } : {}),
        ...(chance(20) ? { phone: ["landline", "mobile"] } : {}),
        ...(chance(40) ? { skill: ["some", "confident"] } : {}),
        ...(chance(25) ? { hearing: ["full", "hard"] } : {}),
      });
    };
    const practice = index % 12 === 0;
    const price = chance(40) ? 0 : chance(15) ? null : 100 * (1 + below(60));
    return aMeans(`m${String(index).padStart(4, "0")}`, {
      ways: Array.from({ length: 1 + below(3) }, (_, at) => way(`w${at}`)),
      creates: practice
        ? [
            aCreation({
              set: one([{ device: "tablet", line: "good" }, { phone: "mobile" }, { skill: "some" }, { line: "good" }]),
              asks: chance(30) ? { skill: ["some", "confident"] } : {},
              perPersonYen: one([0, 1500, 20_000]),
              perPersonMonthlyYen: one([0, 300, 1100]),
              perPersonMinutes: one([10, 30, 60]),
              maxPeople: chance(40) ? 10 + below(60) : null,
            }),
          ]
        : [],
      tiers: [
        aTier({
          monthlyYen: price,
          initialYen: price === null ? null : one([0, 0, 5000]),
          perHead: chance(30),
          heads: chance(70) ? "staff" : "served",
        }),
      ],
      effort: {
        rule: one(["staff", "staff", "served", "none"]),
        fixedMinutes: 10 * below(20),
        setupMinutes: 30 * below(20),
      },
      newThings: below(3),
      requires: chance(3) ? [`m${String(below(means)).padStart(4, "0")}`] : [],
      conflicts: chance(3) ? [`m${String(below(means)).padStart(4, "0")}`] : [],
    });
  });
  return aCatalogue(all, known);
}
