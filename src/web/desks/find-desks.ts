import type { Desk } from "#src/domain/desks/desk.ts";
import { type DeskKind, deskKinds } from "#src/domain/desks/desk-vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";

/**
 * The desks of a kind whose words hold every word that was typed, in any of the languages. Emergency desks stand first,
 * then the order of the files.
 */
export function findDesks(desks: readonly Desk[], { q, kind }: { q: string; kind: string }, locale: Locale): Desk[] {
  const asked = foldWords(q).split(/\s+/).filter(Boolean);
  const wanted = deskKinds.find((one): one is DeskKind => one === kind);
  return desks
    .filter((desk) => wanted === undefined || desk.x_yorozu.kinds.includes(wanted))
    .filter((desk) => {
      const words = wordsOf(desk, locale);
      return asked.every((word) => words.includes(word));
    })
    .toSorted((a, b) => Number(b.x_yorozu.emergency) - Number(a.x_yorozu.emergency));
}

function wordsOf(desk: Desk, locale: Locale): string {
  const { name, forWhom, note, dangers, kinds } = desk.x_yorozu;
  const said = desksWords[locale];
  const all = [
    desk.name,
    desk.description,
    desk.organization.name,
    ...Object.values(name),
    ...Object.values(forWhom),
    ...Object.values(note ?? {}),
    ...dangers.map((danger) => said.dangers[danger]),
    ...kinds.map((one) => said.kinds[one]),
    ...desk.languages.map((language) => language.name),
    ...desk.phones.map((phone) => phone.number),
  ];
  return foldWords(all.map(plainWords).join("\n"));
}

/** NFKC, lower case, hiragana as katakana: people type ことば for 言葉 written コトバ. */
function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
