import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { locales } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";

/** What a reader of the catalogue asks for; empty fields ask for nothing. */
export type MeansFilter = { readonly q: string; readonly kind: string; readonly free: boolean };

/** The means whose words (its own, and of what it does, in any language) hold every word that was typed. */
export function findMeans(
  all: readonly Means[],
  functions: ReadonlyMap<string, CatalogueFunction>,
  { q, kind, free }: MeansFilter,
): Means[] {
  const asked = folded(q).split(/\s+/).filter(Boolean);
  return all.filter((means) => {
    if ((kind === "tool" || kind === "practice") && means.kind !== kind) return false;
    if (free && !hasFreeTier(means)) return false;
    const words = asked.length === 0 ? "" : wordsOf(means, functions);
    return asked.every((word) => words.includes(word));
  });
}

/** A plan that is known to cost nothing; a price that is not known is not nothing. */
export function hasFreeTier(means: Means): boolean {
  return means.tiers.some(({ monthlyYen, initialYen }) => monthlyYen === 0 && initialYen === 0);
}

function wordsOf(means: Means, functions: ReadonlyMap<string, CatalogueFunction>): string {
  const given = new Set(means.ways.flatMap(({ gives }) => gives.map((one) => one.function)));
  const said = [means.name, means.summary, ...means.ways.map(({ name }) => name)];
  for (const id of given) {
    const fn = functions.get(id);
    if (fn) said.push(fn.name, fn.gloss);
  }
  const all = said.flatMap((words) => locales.map((locale) => plainWords(words[locale])));
  return folded([means.id, means.vendor ?? "", ...all].join("\n"));
}

/** NFKC, lower case, hiragana as katakana. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
