import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { sceneWords } from "#src/domain/desks/routing/trouble-lexicon-told.ts";
import { wholePhrase } from "#src/engines/language/whole-phrase.ts";

/** Parts of a story, as the matcher joins them. */
const between = " … ";

/**
 * What was written that a desk is for, in the writer's own phrases rather than the stems that were looked for; without
 * those that say the same in part (家賃, 家賃が), without those that are only parts of a phrase, and without those that are not written so.
 * Words that many texts hold (学校, 気持ち, our group) are no reason. Where only a story
 * tells it, its parts are told in the order of the text.
 */
export function wordsTold({ words }: Pick<RoutedDesk, "words">, text: string): string[] {
  const typed = text.normalize("NFKC").toLowerCase();
  const whole = words.flatMap((word) => {
    const parts = word.split(between);
    if (sceneWords.has(word) || !parts.every((part) => typed.includes(part.toLowerCase()))) return [];
    const inOrder = parts.toSorted((a, b) => typed.indexOf(a.toLowerCase()) - typed.indexOf(b.toLowerCase()));
    const phrases = [...new Set(inOrder.map((part) => wholePhrase(text, part)))];
    return [
      phrases.filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase))).join(between),
    ];
  });
  const plain = whole.filter((word) => !word.includes(between));
  return plain.length === 0
    ? whole.slice(0, 1)
    : [...new Set(plain)].filter((word) => !plain.some((other) => other !== word && other.includes(word)));
}
