import type { LabelledText } from "#src/domain/advice/understanding/learned/learn-examples.ts";

/** How often functions are wanted in the examples, and which others are wanted in the same text. */
export type Companions = {
  readonly texts: number;
  readonly functions: Readonly<
    Record<string, { readonly texts: number; readonly with: Readonly<Record<string, number>> }>
  >;
};

/** Of each function the others that it stands beside most. */
const companionsMost = 12;

/** Counted, nothing more; the same examples give the same counts in the same order. */
export function companionsOf(texts: readonly LabelledText[]): Companions {
  const wanted = texts.flatMap(({ expect }) => {
    const functions = [...new Set(expect.functions)].sort();
    return functions.length > 0 ? [functions] : [];
  });
  const ids = [...new Set(wanted.flat())].sort();
  const functions = ids.map((id) => {
    const together = wanted.filter((all) => all.includes(id));
    const others = [...new Set(together.flat())].filter((other) => other !== id).sort();
    const counts = others
      .map((other) => [other, together.filter((all) => all.includes(other)).length] as const)
      .toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
      .slice(0, companionsMost);
    return [id, { texts: together.length, with: Object.fromEntries(counts) }] as const;
  });
  return { texts: wanted.length, functions: Object.fromEntries(functions) };
}
