import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { wholePhrase } from "#src/engines/language/whole-phrase.ts";

/**
 * What was written that a desk is for, in the writer's own phrases rather than the stems that were looked for; without
 * those that say the same in part (家賃, 家賃が), without those that are only parts of a phrase, and without those that are not written so.
 */
export function wordsTold({ words }: Pick<RoutedDesk, "words">, text: string): string[] {
  const typed = text.normalize("NFKC").toLowerCase();
  const whole = words
    .filter((word) => !word.includes("…") && typed.includes(word.toLowerCase()))
    .map((word) => wholePhrase(text, word));
  return [...new Set(whole)].filter((word) => !whole.some((other) => other !== word && other.includes(word)));
}
