/** Somebody who can be called. */
export type Callable = { readonly id: string; readonly name: string };

/**
 * Whom a text calls by `@name` (or `＠name`), by id. A sign before it that could be part of a mail address makes it none.
 * Of names that begin alike the longest is meant; of people of the same name, each. Width and capitals do not matter,
 * and the space between the parts of a name may be left out.
 */
export function mentionedIn(text: string, people: readonly Callable[]): string[] {
  const plain = folded(text);
  const byName = new Map<string, string[]>();
  for (const { id, name } of people) {
    const key = folded(name).trim();
    if (key !== "") byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  const patterns = [...byName]
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([name, ids]) => ({ pattern: patternOf(name), ids }));
  const found = new Set<string>();
  for (const { index } of plain.matchAll(/(?<![a-z0-9._%+-])@/g)) {
    const after = plain.slice(index + 1, index + 1 + longestName);
    for (const id of patterns.find(({ pattern }) => pattern.test(after))?.ids ?? []) found.add(id);
  }
  return [...found];
}

/** Names have 100 characters at most; NFKC makes of one at most 18. */
const longestName = 1800;

/** Latin names end at their end: "@ann" is not in "@annex". Names in kana and kanji are followed by anything. */
function patternOf(name: string): RegExp {
  const parts = name.split(/\s+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("\\s*")}${/[a-z0-9]$/.test(name) ? "(?![a-z0-9])" : ""}`);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
