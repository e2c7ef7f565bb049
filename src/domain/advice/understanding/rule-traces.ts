import {
  type FunctionFinder,
  functionFinder,
  type RuleTrace,
} from "#src/domain/advice/understanding/function-evidence.ts";
import { englishLexicon } from "#src/domain/advice/understanding/lexicon/english-lexicon.ts";
import { functionLexicon } from "#src/domain/advice/understanding/lexicon/function-lexicon.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { SeenTerm } from "#src/engines/language/pattern-matcher.ts";

let japanese: FunctionFinder | null = null;
let english: FunctionFinder | null = null;

/** The rules that fire in a text of a language that is read; the first call of a language compiles its lexicon. */
export function ruleTraces(reading: Reading, seen?: SeenTerm): RuleTrace[] {
  if (reading.language === "other") return [];
  if (reading.language === "en") {
    english ??= functionFinder(englishLexicon);
    return english(reading, seen);
  }
  japanese ??= functionFinder(functionLexicon);
  return japanese(reading, seen);
}
