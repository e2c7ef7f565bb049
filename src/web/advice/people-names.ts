import type { Access, Segment } from "#src/domain/advice/understanding.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber } from "#src/web/kit/formats.ts";
import { literal } from "#src/words/furigana.ts";
import { type PeopleFact, peopleFacts, peopleNamesWords } from "#src/words/people-names-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/**
 * What people are called: as the asker called them; else by what was told of them ("耳が聞こえにくい方"); else by their
 * kind (the assumed rest of a kind is "ほかの…"). No two of one page are called the same.
 */
export function segmentName(segment: Segment, all: readonly Segment[], locale: Locale): string {
  const taken = new Map<string, number>();
  for (const one of all) {
    const names = namesOf(one, all, locale);
    const first = names[0] ?? "";
    const free = names.find((name) => !taken.has(name));
    const times = (taken.get(first) ?? 0) + 1;
    taken.set(free ?? first, free === undefined ? times : 1);
    if (one.id === segment.id) return free ?? peopleNamesWords[locale].numbered(first, formatNumber(times, locale));
  }
  return namesOf(segment, all, locale)[0] ?? "";
}

/** A name within an English sentence: the people you serve. In Japanese as it is. */
export function nameWithin(name: string, locale: Locale): string {
  if (locale !== "en") return name;
  const within = /^(?:People you|Other people you|Other staff$|Staff$)/.test(name) ? `the ${name}` : name;
  return within.replace(/(?<=^(?:the )?)(?:People|Other|Staff)\b/, (word) => word.toLowerCase());
}

/** All that somebody may be called, the best first. */
function namesOf(segment: Segment, all: readonly Segment[], locale: Locale): readonly string[] {
  const kind = vocabularyWords[locale].segmentKinds[segment.kind];
  const { facts: words, who } = peopleNamesWords[locale];
  const byFacts = factsOf(segment).map((fact) => who[segment.kind](words[fact]));
  if (segment.label !== "") return [literal(segment.label), ...byFacts];
  if (all.every((other) => other.id === segment.id || other.kind !== segment.kind)) return [kind.name];
  if (segment.assumed) return [kind.rest];
  return byFacts.length === 0 ? [kind.name] : byFacts;
}

/** What was told of these people, in the order of the words. */
function factsOf({ access, accessDetail }: Segment): readonly PeopleFact[] {
  const told = (key: AccessKey) => access[key] !== undefined && accessDetail[key]?.assumed !== true;
  return peopleFacts.filter((fact) =>
    fact.split(",").every((part) => {
      const [key, value] = part.split("=") as [AccessKey, string]; // NOTE the ids are key=value of the vocabulary
      return told(key) && valuesOf(access, key).includes(value);
    }),
  );
}

function valuesOf(access: Access, key: AccessKey): readonly string[] {
  const value = access[key];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
