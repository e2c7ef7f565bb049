import type { Desk } from "#src/domain/desks/desk.ts";
import type { ToldText } from "#src/domain/desks/routing/desk-score.ts";
import type { RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";

/** A desk as sure as this is one that surely fits. */
export const sureEnough = 0.7;

/** Behind these a desk that fits much less than the first is only noise. */
const leastShown = 3;
const muchLess = 0.5;

/** The best, and those that fit not much less; a desk of one's own town is never much less, whose help has no other place. */
export function withoutNoise<T extends { readonly desk: Desk; readonly score: number }>(desks: readonly T[]): T[] {
  const best = desks[0]?.score ?? 0;
  return desks.filter(
    ({ desk, score }, place) => place < leastShown || score >= best * muchLess || desk.x_yorozu.theme === "living",
  );
}

/** Who writes in another language reads first of somebody who speaks it; the town's desks, which may need an interpreter, follow. */
export function speakingFirst<T extends { readonly desk: Desk; readonly speaks: boolean }>(
  desks: readonly T[],
  { language, who }: ToldText,
): T[] {
  const isAsked = language !== null && language !== "ja" && !who.has("organisation");
  const first = isAsked ? desks.findIndex(({ desk, speaks }) => speaks || isForForeigners(desk)) : 0;
  if (first <= 0) return [...desks];
  return [...desks.slice(first, first + 1), ...desks.slice(0, first), ...desks.slice(first + 1)];
}

/** Made for people of other languages, where it speaks what is spoken there. */
export function isForForeigners({ x_yorozu: { theme } }: Desk): boolean {
  return theme === "foreign";
}

/** Those before a desk that surely fits, where no word names the danger. */
const mostBeforeFitting = 2;

/** Emergency desks first. Where only the trained ear hears danger, a desk that surely fits stands third: the ear may err. */
export function urgentFirst(
  urgent: readonly RoutedDesk[],
  others: readonly RoutedDesk[],
  isNamed: boolean,
): RoutedDesk[] {
  const [fits, ...rest] = others;
  if (isNamed || fits === undefined || fits.confidence < sureEnough) return [...urgent, ...others];
  return [...urgent.slice(0, mostBeforeFitting), fits, ...urgent.slice(mostBeforeFitting), ...rest];
}

const refusing =
  /(?:役所|役場|市役所|区役所|福祉課|行政)(?:に|へ)は?(?:絶対に?|もう|あまり)?(?:行きたくな|いきたくな|頼りたくな|知られたくな|相談したくな)|(?:does(?:n't| not)|do(?:n't| not)) want to go to (?:the )?(?:city|town|ward) (?:hall|office)|不想去(?:市政府|区役所|市役所)|não quer(?:o)? ir (?:à|na) prefeitura|không muốn (?:đến|ra) (?:tòa thị chính|ủy ban)/i;

/** Somebody says that they will not go to their town's office. */
export function refusesTownHall(text: string): boolean {
  return refusing.test(text);
}

/** A desk of the town whose number its office tells. */
export function isOfTownHall(desk: Desk): boolean {
  return isFoundByCalling(desk) && /役所に電話/.test(desk.x_yorozu.note?.ja ?? "");
}

/** One number with two entries, as where another key leads to those who speak other languages. */
export function isSameLine(a: Desk, b: Desk): boolean {
  return a.phones.some(({ number }) => b.phones.some((one) => one.number === number));
}
