import type { Way } from "#src/domain/advice/means.ts";
import { type AccessKey, accessKeys, accessValues } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { accessValueName } from "#src/web/advice/understanding-in-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Asks = Way["asks"];

/** What somebody must have, one line a key: 持っている機器：スマートフォン・タブレット. Empty = nothing. */
export function needsInWords(asks: Asks, locale: Locale, unaided: readonly AccessKey[] = []): string[] {
  const words = catalogueWords[locale].means;
  return askedKeys(asks).map(([key, suffices]) => {
    const name = vocabularyWords[locale].access[key].name;
    const values = suffices.map((value) => accessValueName(key, value, locale)).join(words.any);
    const need = locale === "en" ? `${name}: ${values}` : `${name}：${values}`;
    return unaided.includes(key) ? words.unaided(need) : need;
  });
}

/**
 * Who can not: the values that bar somebody, each a fact about them; whoever has more than is asked is not barred by it.
 * Of sets (devices, telephones): who has only those.
 */
export function cannotInWords(asks: Asks, locale: Locale): string[] {
  const words = catalogueWords[locale].means;
  return askedKeys(asks).flatMap(([key, suffices]) => {
    const isSet = key === "device" || key === "phone";
    const others = accessValues[key].filter((value) => !suffices.includes(value) && bars(key, value, suffices));
    const some = others
      .filter((value) => !isSet || value === "none")
      .map((value) => accessValueName(key, value, locale));
    const only = isSet ? others.filter((value) => value !== "none") : [];
    if (only.length > 0)
      some.push(words.only(only.map((value) => accessValueName(key, value, locale)).join(words.any)));
    return some;
  });
}

/** For whom a way is made that asks for a lack, 耳が聞こえない: empty = whoever has more can use it as well. */
export function madeForInWords(asks: Asks, locale: Locale): string[] {
  const words = catalogueWords[locale].means;
  return askedKeys(asks).flatMap(([key, suffices]) =>
    accessValues[key].some((value) => !suffices.includes(value) && !bars(key, value, suffices))
      ? [words.madeFor(suffices.map((value) => accessValueName(key, value, locale)).join(words.any))]
      : [],
  );
}

/** Whether somebody of whom this is so has less than any that suffices. */
function bars(key: AccessKey, value: string, suffices: readonly string[]): boolean {
  if (key === "device" || key === "phone") return !suffices.includes("none");
  if (key === "place") return true;
  const values: readonly string[] = key === "line" ? accessValues.line.toReversed() : accessValues[key];
  return suffices.some((one) => values.indexOf(one) < values.indexOf(value));
}

function askedKeys(asks: Asks): Array<[AccessKey, readonly string[]]> {
  return accessKeys.flatMap((key): Array<[AccessKey, readonly string[]]> => {
    const suffices = asks[key];
    return suffices === undefined ? [] : [[key, suffices]];
  });
}
