import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { wholePhrase } from "#src/engines/language/whole-phrase.ts";

/**
 * What was written that a desk is for, in the writer's own phrases rather than the stems that were looked for; without
 * those that say the same in part (家賃, 家賃が), and without those that are only parts of a phrase.
 */
export function wordsTold({ words }: Pick<RoutedDesk, "words">, text: string): string[] {
  const whole = words.filter((word) => !word.includes("…")).map((word) => wholePhrase(text, word));
  return [...new Set(whole)].filter((word) => !whole.some((other) => other !== word && other.includes(word)));
}
