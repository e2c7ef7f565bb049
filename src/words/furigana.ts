/**
 * A piece of words: plain text, or a base with its reading. Only `{base|reading}` with a reading in kana is markup, so
 * that braces in an asker's own words stay what they are.
 */
export type SayPart = { readonly base: string; readonly reading: string | null };

/** Splits words at their hand-marked furigana. The bases joined are the words without markup. */
export function parseSay(words: string): readonly SayPart[] {
  const parts: SayPart[] = [];
  let from = 0;
  for (const match of words.matchAll(furigana)) {
    if (match.index > from) parts.push({ base: words.slice(from, match.index), reading: null });
    parts.push({ base: match[1] ?? "", reading: match[2] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < words.length) parts.push({ base: words.slice(from), reading: null });
  return parts;
}

/** The words without readings: for attributes, `<title>` and `<option>`, where ruby cannot stand. */
export function plainWords(words: string): string {
  return words.includes("{") ? words.replaceAll(furigana, "$1") : words;
}

const furigana = /\{([^{}|]+)\|([ぁ-ゖァ-ヺー]+)\}/g;
