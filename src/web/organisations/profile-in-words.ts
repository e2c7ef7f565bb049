import { accessKeys, itPersons, legalForms } from "#src/domain/advice/vocabulary.ts";
import type { Profile, ProfileKey, ProfileSegment } from "#src/domain/organisations/profile.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { accessFact } from "#src/web/advice/understanding-in-words.ts";
import { formatNumber, formatPeople, formatShare, formatYen } from "#src/web/kit/formats.ts";
import { literal } from "#src/words/furigana.ts";
import { npoFieldName } from "#src/words/npo-fields.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { prefectureCodes, prefectureName } from "#src/words/prefecture-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** One line of a profile in words; what is not known is said as such. */
export function profileFact(profile: Profile, key: ProfileKey, locale: Locale): string {
  const words = organisationWords[locale].profile;
  const all = vocabularyWords[locale];
  const count = (value: number | null, format: (value: number, locale: Locale) => string) =>
    value === null ? words.unknown : format(value, locale);
  switch (key) {
    case "legalForm": {
      const form = legalForms.find((one) => one === profile.legalForm);
      return form === undefined ? words.unknown : all.legalForm[form];
    }
    case "itPerson": {
      const person = itPersons.find((one) => one === profile.itPerson);
      return person === undefined ? words.unknown : all.itPerson[person];
    }
    case "fields":
      return listed(
        profile.fields.map((n) => npoFieldName(n, locale)),
        locale,
      );
    case "prefecture":
      return profile.prefecture === null
        ? words.unknown
        : prefectureName(prefectureCodes[profile.prefecture - 1] ?? "", locale);
    case "staffCount":
    case "volunteerCount":
      return count(profile[key], formatPeople);
    case "initialYen":
    case "monthlyYen":
      return count(profile[key], formatYen);
    case "segments":
      return listed(
        profile.segments.map((segment) => groupName(segment, locale)),
        locale,
      );
    case "means":
      return listed(
        profile.means.map(({ name }) => literal(name)),
        locale,
      );
  }
}

function listed(names: readonly string[], locale: Locale): string {
  const words = organisationWords[locale].profile;
  return names.length === 0 ? words.unknown : names.join(words.joined);
}

/** What a group of people is called: as the organisation does, else by its kind. */
export function groupName(segment: ProfileSegment, locale: Locale): string {
  return segment.label === "" ? vocabularyWords[locale].segmentKinds[segment.kind].name : literal(segment.label);
}

/** How many they are and what they can use, in one line. */
export function groupLine(segment: ProfileSegment, locale: Locale): string {
  const facts = [
    ...(segment.size === null ? [] : [formatPeople(segment.size, locale)]),
    ...(segment.share === null ? [] : [formatShare(segment.share, locale)]),
    ...accessKeys
      .filter((key) => segment.access[key] !== undefined && segment.access[key] !== "unknown")
      .map((key) => accessFact(segment.access, key, locale)),
  ];
  return facts.length === 0
    ? organisationWords[locale].profile.unknown
    : facts.join(organisationWords[locale].profile.joined);
}

/** A number as a field holds it. */
export function typedNumber(value: number | null): string {
  return value === null ? "" : formatNumber(value, "en").replaceAll(",", "");
}
