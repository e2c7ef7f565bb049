import { createHash } from "node:crypto";
import { z } from "zod";
import {
  type CatalogueFunction,
  type EffortRule,
  effortRuleSchema,
  functionSchema,
  type Means,
  meansSchema,
} from "#src/domain/advice/means.ts";
import { canonicalJson, compareText } from "#src/kernel/canonical-json.ts";

export const entryKinds = ["function", "effort-rule", "means"] as const;
export type EntryKind = (typeof entryKinds)[number];
export type CatalogueEntry = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly hash: string;
  readonly body: unknown;
};

/** The catalogue in force: what is known of functions and means, with a version that changes when any entry does. */
export type Catalogue = {
  readonly version: string;
  readonly entries: readonly CatalogueEntry[];
  readonly functions: readonly CatalogueFunction[];
  readonly means: readonly Means[];
  readonly effortRules: readonly EffortRule[];
  readonly functionById: ReadonlyMap<string, CatalogueFunction>;
  readonly meansById: ReadonlyMap<string, Means>;
};

const schemas = { function: functionSchema, "effort-rule": effortRuleSchema, means: meansSchema } as const;

/** A body with the hash of its content: the same content has the same hash on every node. */
export function catalogueEntry(kind: EntryKind, body: unknown): CatalogueEntry {
  const { id } = z.object({ id: z.string() }).parse(body);
  const hash = createHash("sha256")
    .update(`${kind}\n${canonicalJson(body)}`)
    .digest("hex");
  return { kind, id, hash, body };
}

/**
 * Puts entries together into a catalogue, sorted by kind and id.
 *
 * @throws Error with every fault found: a shape that is wrong, an id given twice, an id that leads nowhere.
 */
export function buildCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  const { catalogue, faults } = tryCatalogue(entries);
  if (!catalogue) throw new Error(`The catalogue has faults:\n${faults.join("\n")}`);
  return catalogue;
}

/** As `buildCatalogue`, with the faults as data: no catalogue where there is any. */
export function tryCatalogue(entries: readonly CatalogueEntry[]): {
  readonly catalogue: Catalogue | null;
  readonly faults: readonly string[];
} {
  const sorted = [...entries].sort((a, b) => compareText(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`));
  const faults: string[] = [];
  const parsed = { function: [] as CatalogueFunction[], "effort-rule": [] as EffortRule[], means: [] as Means[] };
  for (const entry of sorted) {
    const result = schemas[entry.kind].safeParse(entry.body);
    if (!result.success) faults.push(`${entry.kind} ${entry.id}: ${z.prettifyError(result.error)}`);
    // NOTE the schema was chosen by the kind, which TypeScript does not follow through the index.
    else (parsed[entry.kind] as unknown[]).push(result.data);
  }
  const functionById = byId(parsed.function, faults);
  const meansById = byId(parsed.means, faults);
  const ruleById = byId(parsed["effort-rule"], faults);
  for (const means of parsed.means) faults.push(...danglingIds(means, functionById, meansById, ruleById));
  if (faults.length > 0) return { catalogue: null, faults };
  const version = createHash("sha256")
    .update(sorted.map((entry) => entry.hash).join("\n"))
    .digest("hex")
    .slice(0, 16);
  const catalogue = {
    version,
    entries: sorted,
    functions: parsed.function,
    means: parsed.means,
    effortRules: parsed["effort-rule"],
    functionById,
    meansById,
  };
  return { catalogue, faults };
}

function byId<T extends { id: string }>(items: readonly T[], faults: string[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) faults.push(`${item.id}: given twice`);
    map.set(item.id, item);
  }
  return map;
}

function danglingIds(
  means: Means,
  functions: ReadonlyMap<string, unknown>,
  allMeans: ReadonlyMap<string, unknown>,
  rules: ReadonlyMap<string, unknown>,
): string[] {
  const faults: string[] = [];
  if (!rules.has(means.effort.rule)) faults.push(`${means.id}: effort rule ${means.effort.rule} does not exist`);
  for (const way of means.ways)
    for (const given of way.gives)
      if (!functions.has(given.function))
        faults.push(`${means.id}/${way.id}: function ${given.function} does not exist`);
  for (const other of [...means.requires, ...means.conflicts, ...means.worksWith])
    if (!allMeans.has(other)) faults.push(`${means.id}: means ${other} does not exist`);
  for (const tier of means.tiers) {
    if (tier.source !== null && !means.sources[tier.source]) faults.push(`${means.id}/${tier.id}: no such source`);
    const priced = (tier.monthlyYen ?? 0) > 0 || (tier.initialYen ?? 0) > 0;
    if (priced && tier.source === null) faults.push(`${means.id}/${tier.id}: a price without a source`);
  }
  return faults;
}
