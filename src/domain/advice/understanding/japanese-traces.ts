import {
  type FunctionFinder,
  functionFinder,
  type RuleTrace,
} from "#src/domain/advice/understanding/function-evidence.ts";
import { functionLexicon } from "#src/domain/advice/understanding/lexicon/function-lexicon.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { SeenTerm } from "#src/engines/language/pattern-matcher.ts";

let finder: FunctionFinder | null = null;

/** The Japanese rules that fire in a text; the first call compiles the lexicon. */
export function japaneseTraces(reading: Reading, seen?: SeenTerm): RuleTrace[] {
  finder ??= functionFinder(functionLexicon);
  return finder(reading, seen);
}
