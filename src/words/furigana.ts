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
    if (match.index > from) parts.push({ base: shownText(words.slice(from, match.index)), reading: null });
    parts.push({ base: match[1] ?? "", reading: match[2] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < words.length) parts.push({ base: shownText(words.slice(from)), reading: null });
  return parts;
}

/** The words as they are read aloud: bases give way to their readings. What あいうえお order goes by. */
export function readingOf(words: string): string {
  return words.replaceAll(furigana, "$2");
}

/** What somebody typed, to stand among words of ours: braces in it are braces, never furigana. */
export function literal(typed: string): string {
  return typed.replaceAll("{", typedBrace);
}

/** Stands for a brace that was typed (of the private use area, which nobody types). */
const typedBrace = "\uE000";

/** Text for the reader: typed braces are braces again. */
export function shownText(text: string): string {
  return text.includes(typedBrace) ? text.replaceAll(typedBrace, "{") : text;
}

/** The words without readings: for attributes, `<title>` and `<option>`, where ruby cannot stand. */
export function plainWords(words: string): string {
  return shownText(words.includes("{") ? words.replaceAll(furigana, "$1") : words);
}

/** The words where ruby cannot stand and who reads them needs it (an `<option>`, a label that a style sheet writes): by their readings where they have them. */
export function labelWords(words: string): string {
  return shownText(readingOf(words));
}

const furigana = /\{([^{}|]+)\|([ぁ-ゖァ-ヺー]+)\}/g;
