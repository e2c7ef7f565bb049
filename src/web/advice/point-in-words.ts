import { type PointId, type PointValue, partsOf } from "#src/domain/advice/hearing/points.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { accessValueName, limitValue } from "#src/web/advice/understanding-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { compareWords } from "#src/words/compare-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Context = { readonly understanding: Understanding; readonly functions: FunctionNames; readonly locale: Locale };

/** What a point is about, in words; null for one of people who are not in this understanding. */
export function pointName({ understanding, functions, locale }: Context, id: PointId): string | null {
  const words = compareWords[locale];
  const parts = partsOf(understanding, id);
  if (!parts) return null;
  if (parts.kind === "need") return words.wish(functions.get(parts.function)?.name[locale] ?? parts.function);
  if (parts.kind === "limit") return vocabularyWords[locale].limits[parts.key].name;
  const segment = understanding.segments.find((one) => one.id === parts.segment);
  const people = segment ? segmentName(segment, understanding.segments, locale) : "";
  return words.of(people, vocabularyWords[locale].access[parts.key].name);
}

/** The value of a point, in words; null = not wanted, or not known. */
export function pointValueName({ understanding, locale }: Context, id: PointId, value: PointValue | null): string {
  const words = compareWords[locale];
  const parts = partsOf(understanding, id);
  if (value === null || !parts) return parts?.kind === "need" ? words.notWanted : words.unknown;
  if (parts.kind === "need") return value === "must" ? words.must : words.want;
  if (parts.kind === "limit") return typeof value === "object" ? "" : limitValue(parts.key, value, locale);
  const { key } = parts;
  const names = [value].flat().map((one) => accessValueName(key, String(one), locale));
  return names.join(vocabularyWords[locale].joined);
}
