/**
 * Which number or time of a text is which limit, in texts of writers that nothing was learned from, each group left out in
 * turn: `npm run bench:quantities [-- --only="NAME;NAME"]`. Prints F1 of the rules alone and of rules and what was learned,
 * by group, language and limit. A number has to be the same; of a time what only joins it to its sentence (まで, に) is left out.
 */
import { learnedExamples } from "#bench/examples.ts";
import { f1Interval } from "#bench/intervals.ts";
import { strangers } from "#bench/left-out.ts";
import { hearQuantities } from "#src/domain/advice/understanding/learned/heard-quantities.ts";
import type { LabelledText } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import {
  bareTime,
  quantityLayerOf,
  quantityModelOf,
} from "#src/domain/advice/understanding/learned/learn-quantities.ts";
import { quantityLimits } from "#src/domain/advice/understanding/learned/quantity-candidates.ts";
import { type LimitFind, limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { unpackLayer } from "#src/engines/language/hidden-layer.ts";
import { unpackModel } from "#src/engines/language/linear-model.ts";

type Count = { hit: number; extra: number; missed: number };
type Judged = { readonly names: readonly string[]; readonly rules: Count; readonly both: Count };

const keys = Object.values(quantityLimits).flat();
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
const texts = learnedExamples().filter(({ expect }) => expect.limits);
const judged = strangers.filter(({ name }) => !only || only.split(";").includes(name)).flatMap(judgeWriters);

function judgeWriters({ name, holds }: (typeof strangers)[number]): Judged[] {
  const isAway = ({ batch = "" }: LabelledText) => holds(batch);
  const known = texts.filter((text) => !isAway(text));
  const model = quantityModelOf(known);
  const models = { linear: unpackModel(model), layer: unpackLayer(quantityLayerOf(known, model)) };
  return texts.filter(isAway).flatMap(({ text, expect: { limits = {} } }): Judged[] => {
    const reading = readText(text);
    if (reading.language !== "ja" && reading.language !== "en") return [];
    const rules = limitFinds(reading);
    const both = hearQuantities(reading, rules, models);
    return keys.flatMap((key): Judged[] => {
      const [byRules, byBoth] = [rules, both].map((finds) => countOf(key, limits[key], finds));
      if (!byRules || !byBoth) return [];
      return [{ names: [name, reading.language ?? "", key, "together"], rules: byRules, both: byBoth }];
    });
  });
}

function countOf(key: (typeof keys)[number], told: string | number | undefined, finds: readonly LimitFind[]): Count {
  const found = finds.find((find) => find.key === key);
  const isHit = found !== undefined && told !== undefined && bareTime(String(found.value)) === bareTime(String(told));
  const number = (holds: boolean) => (holds ? 1 : 0);
  return {
    hit: number(isHit),
    extra: number(found !== undefined && !isHit),
    missed: number(told !== undefined && !isHit),
  };
}

function shown(counts: readonly Count[]): string {
  const sum = (of: keyof Count) => counts.reduce((all, one) => all + one[of], 0);
  const [low, high] = f1Interval(counts);
  const f1 = (2 * sum("hit")) / Math.max(1, 2 * sum("hit") + sum("extra") + sum("missed"));
  return `${f1.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

for (const name of new Set(judged.flatMap(({ names }) => names))) {
  const own = judged.filter(({ names }) => names.includes(name));
  console.log(
    `${name.padEnd(26)} rules ${shown(own.map(({ rules }) => rules))}, both ${shown(own.map(({ both }) => both))}`,
  );
}
