import { countOf, englishNumber } from "#src/domain/advice/understanding/english-counts.ts";
import { type Reading, readText } from "#src/domain/advice/understanding/reading.ts";

/** Not thirty, 30人ではなく, instead of 30: the number that is corrected. */
const wrongBefore = /\b(?:not|no longer|instead of|rather than)\s+(?:about\s+)?$/;
const wrongBehind =
  /^(?:人|名)?(?:では|じゃ|や)?(?:なく|なくて|ない)|^(?:人|名)?(?:は|というのは|と書いたのは)(?:まちがい|間違い|誤り)/;
/** Said of some, or of what is no person. */
const ofSome =
  /^[^。.、,]{0,12}(?:だけ|しか|しかい|ができ|使える|使えない|持って|見え|聞こえ|歳|才|年|月|回)|うち|^ ?(?:of (?:them|us|whom)|are (?:blind|deaf)|can|cannot|have|years?|times|days?|months?|weeks?|hours?|minutes?|yen|dollars?)\b/;
const englishPeople = new RegExp(
  `\\b${englishNumber}(?= (?:people|persons|of us|members|in all|altogether|now)\\b| *(?:[.,;!]|$))`,
  "g",
);

/**
 * The one number of people that words added to a text tell without saying whose it is (9人です, "Nine people, not thirty");
 * null where there is none or more than one.
 */
export function peopleAdded(text: string): number | null {
  const reading = readText(text);
  const numbers = reading.language === "en" ? inEnglish(reading) : inJapanese(reading);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

function inJapanese({ text, quantities }: Reading): number[] {
  return quantities
    .filter(({ kind, becomes, end }) => kind === "people" && !becomes && !wrongBehind.test(text.slice(end)))
    .filter(
      ({ start, end }) => !ofSome.test(text.slice(end, end + 14)) && !/うち(?:の|、)?$/.test(text.slice(0, start)),
    )
    .map(({ value }) => value);
}

function inEnglish({ text }: Reading): number[] {
  return [...text.matchAll(englishPeople)].flatMap((match) => {
    const value = countOf(match.groups?.n ?? "");
    const isOther =
      wrongBefore.test(text.slice(0, match.index)) || ofSome.test(text.slice(match.index + match[0].length));
    return value === null || isOther ? [] : [value];
  });
}
