import { type FunctionRule, functionRules } from "#src/domain/advice/understanding/lexicon/function-rules.ts";

/** English words behind the functions: fewer than the Japanese ones, and only such as are plain. */
export const englishLexicon: readonly FunctionRule[] = functionRules({
  "talk-by-voice": `70 phone|telephone consult|counsel|talk|advice|support
60 voice call|talk|chat`,
});
