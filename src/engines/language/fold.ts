import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { type MappedText, type Replacement, replaceSpans } from "#src/engines/language/mapped-text.ts";
import { normalise } from "#src/engines/language/normalise.ts";
import { plainForms } from "#src/engines/language/plain-forms.ts";
import { joinSpacedWords } from "#src/engines/language/spaced-words.ts";
import { spellingFamilies } from "#src/engines/language/spelling-variants.ts";

/**
 * The text in the one form that rules are written against: normalised, one spelling a word, polite, shortened and
 * dialect endings in the plain form ("持ってません" → "持っていない"). Idempotent, with offsets to the text as typed.
 */
export function fold(typed: string): MappedText {
  let mapped = joinSpacedWords(normalise(typed));
  for (let round = 0; round < maxRounds; round++) {
    const before = mapped.text;
    mapped = replaceSpans(mapped, spellings(mapped.text));
    if (mayHavePoliteForm.test(mapped.text))
      for (const form of plainForms) mapped = replaceSpans(mapped, matches(mapped.text, form.pattern, form.plain));
    if (mapped.text === before) break;
  }
  return mapped;
}

/** Every form of `plainForms` holds one of these; most short words hold none. */
const mayHavePoliteForm =
  /ません|えます|[てで]お|とり|とる|とら|より|[てで](?:ます|い)|て[るたな]|んで|へん|ひん|足[らり]|たり|でけ|ね[えぇー]|あかん|もってい|みえ|ないです|おら|ん|ども|だの|なん[かぞざ]|とやら|よう|スマホば|[耳目足みめ]/;

/** Replacements may open new ones; real texts settle after two rounds. */
const maxRounds = 6;

const spelled = spellingFamilies.flatMap(({ word, variants }) => [word, ...variants].map((seen) => ({ seen, word })));
const find = wordFinder(spelled.map(({ seen }) => seen));
const latin = /[a-z0-9]/;

function spellings(text: string): Replacement[] {
  const whole = find(text).filter(
    ({ word, start, end }) =>
      !isVoiced(text, end) && (!latin.test(spelled[word]?.seen ?? "") || isWhole(text, start, end)),
  );
  return leftmostLongest(whole).flatMap(({ word, start, end }) => {
    const to = spelled[word]?.word ?? "";
    return text.slice(start, end) === to ? [] : [{ start, end, text: to }];
  });
}

/** A word in Latin letters is not part of a longer one. */
export function isWhole(text: string, start: number, end: number): boolean {
  const inside = (a: string | undefined, b: string | undefined) => latin.test(a ?? "") && latin.test(b ?? "");
  return !inside(text[start - 1], text[start]) && !inside(text[end - 1], text[end]);
}

/** A voicing mark on the last letter makes it another letter. */
function isVoiced(text: string, end: number): boolean {
  return text[end] === "\u3099" || text[end] === "\u309a";
}

function matches(text: string, pattern: RegExp, plain: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === plain || match[0] === "" || isVoiced(text, match.index + match[0].length)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: plain });
  }
  return found;
}
