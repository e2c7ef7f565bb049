import { countOf, englishNumber } from "#src/domain/advice/understanding/english-counts.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const counted = new RegExp(
  `${englishNumber} (?:of (?:them|us|our|the|those)\\b|(?:[a-z-]+ ){0,2}?(?:people|persons|members|clients|users|families|households|homes|children|kids|students|pupils|participants|residents|patients|learners|seniors|mothers|women|men|volunteers|staff|workers|leaders|drivers|guides)\\b|(?=(?:are|is|have|has|use|own|can(?:not|'t)?|do not|don't|only have) ))`,
  "g",
);
const shares: ReadonlyArray<readonly [RegExp, number]> = [
  [/\b(?:about |nearly |almost )?half (?:of|have|are|do|can)\b/g, 0.5],
  [/\b(?:a|one) third of\b/g, 0.3333],
  [/\btwo thirds of\b/g, 0.6667],
  [/\b(?:a|one) quarter of\b/g, 0.25],
  [/\bmost of\b/g, 0.8],
];

/** How many people or homes, or what part of them, an English text speaks of. */
export function englishQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const usual = { rough: false, per: null, becomes: false } as const;
  for (const match of text.matchAll(counted)) {
    const value = countOf(match.groups?.n ?? "");
    if (value === null) continue;
    const end = match.index + match[0].length;
    const kind = /(?:families|households|homes)$/.test(match[0]) ? "households" : "people";
    found.push({ ...usual, start: match.index, end, kind, value, low: value, unit: "people" });
  }
  for (const [pattern, value] of shares)
    for (const match of text.matchAll(pattern))
      found.push({
        ...usual,
        start: match.index,
        end: match.index + match[0].length,
        kind: "share",
        value,
        low: value,
        unit: "",
      });
  return found.sort((a, b) => a.start - b.start);
}
