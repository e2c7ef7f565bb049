import type { Access, Homes, Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import {
  type AccessKey,
  accessKeys,
  type LimitKey,
  limitTypes,
  type OtherKind,
} from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { formatNumber, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { editWords } from "#src/words/edit-words.ts";
import { literal } from "#src/words/furigana.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** The values of a key, empty when not known. */
export function accessValuesOf(access: Access, key: AccessKey): readonly string[] {
  const value = access[key];
  if (value === undefined || value === "unknown") return [];
  return typeof value === "string" ? [value] : value;
}

/** The keys that are known of these people, in the order of the vocabulary. */
export function knownAccess(segment: Segment): readonly AccessKey[] {
  return accessKeys.filter((key) => accessValuesOf(segment.access, key).length > 0);
}

/** One key in a plain sentence: 話せる電話：固定電話, 耳が聞こえにくい; not known is said as such. */
export function accessFact(access: Access, key: AccessKey, locale: Locale): string {
  const words = vocabularyWords[locale];
  const values = accessValuesOf(access, key);
  const named = values.map((value) => accessValueName(key, value, locale));
  if (values.length === 0) return words.notKnown(words.access[key].name);
  if ((key === "device" || key === "phone") && !values.includes("none"))
    return words.has[key](named.join(words.joined));
  return named.join(words.joined);
}

/** One value of a key as a choice. */
export function accessValueName(key: AccessKey, value: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = vocabularyWords[locale].access[key].values;
  return names[value] ?? value;
}

/** A limit with its value: スタッフ：8人. Phrases stand as typed. */
export function limitFact(
  key: LimitKey,
  { value, homes }: { readonly value: number | string; readonly homes?: Homes },
  locale: Locale,
): string {
  const name = vocabularyWords[locale].limits[key].name;
  const told = homes && typeof value === "number" ? headsInWords(value, homes, locale) : limitValue(key, value, locale);
  return locale === "en" ? `${name}: ${told}` : `${name}：${told}`;
}

/** The value of a limit in words and units. */
export function limitValue(key: LimitKey, value: number | string, locale: Locale): string {
  if (typeof value === "string") return limitEnumName(key, value, locale) ?? literal(value);
  const unit = limitUnit(key);
  if (unit === "people") return formatPeople(value, locale);
  if (unit === "yen") return formatYen(value, locale);
  const number = formatNumber(value, locale);
  const units = editWords[locale].limit.units;
  if (unit === "hours") return locale === "en" ? `${number} ${units.hours}` : `${number}${units.hours}`;
  // NOTE: つ counts up to nine; from ten on the bare number is said.
  return locale === "en" || value > 9 ? number : `${number}${units.things}`;
}

/** In what a limit is counted, or null for words. */
export function limitUnit(key: LimitKey): "people" | "yen" | "hours" | "things" | null {
  if (limitTypes[key] === "text" || limitTypes[key] === "enum") return null;
  if (key === "initialYen" || key === "monthlyYen") return "yen";
  if (key === "setupHours") return "hours";
  return key === "newThings" ? "things" : "people";
}

/** The name of a value of an enumerated limit, or null when the limit is not one. */
export function limitEnumName(key: LimitKey, value: string, locale: Locale): string | null {
  if (key !== "itPerson" && key !== "dataSensitivity" && key !== "legalForm") return null;
  const names: Readonly<Record<string, string>> = vocabularyWords[locale][key];
  return names[value] ?? value;
}

/** What another desk would be for, joined: 助成金・補助金、法律. Empty when nothing was found. */
export function otherKindNames(understanding: Understanding, locale: Locale): string {
  const ids: readonly OtherKind[] = understanding.otherKinds.map(({ id }) => id).filter((id) => id !== "other");
  return ids.map((id) => vocabularyWords[locale].otherKinds[id]).join(locale === "en" ? ", " : "、");
}

/** The wishes for these people; for null, those of the organisation itself. */
export function needsFor(needs: readonly Need[], segment: string | null): readonly Need[] {
  return needs.filter((need) => (segment === null ? need.for.length === 0 : need.for.includes(segment)));
}
