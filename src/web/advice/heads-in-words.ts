import type { Homes } from "#src/domain/advice/understanding.ts";
import type { HomeKind } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber, formatPeople } from "#src/web/kit/formats.ts";
import { homesWords } from "#src/words/homes-words.ts";

/** A count of homes: 32世帯, 10組. */
export function formatHomes({ count, kind }: { count: number; kind: HomeKind }, locale: Locale): string {
  const number = formatNumber(count, locale);
  return kind === "pair" ? homesWords[locale].pairs(number) : homesWords[locale].households(number);
}

/** So many people; where homes were counted, so many homes and how many people that is taken to be. */
export function headsInWords(people: number, homes: Homes | undefined, locale: Locale): string {
  const told = formatPeople(people, locale);
  if (!homes) return told;
  const words = homesWords[locale];
  const counted = formatHomes(homes, locale);
  return homes.peopleAssumed ? words.reckoned(counted, told) : words.told(told, counted);
}

/** Why that many people, where nobody told them; else null. */
export function whyThatMany(people: number | null, homes: Homes | undefined, locale: Locale): string | null {
  if (people === null || !homes?.peopleAssumed) return null;
  const words = homesWords[locale];
  return words.basis(formatPeople(people, locale), words.sources[homes.kind]);
}
