import type { FunctionRule } from "#src/domain/advice/understanding/lexicon/function-rules.ts";
import { accessRules } from "#src/domain/advice/understanding/lexicon/rules-access.ts";
import { learnRules } from "#src/domain/advice/understanding/lexicon/rules-learn.ts";
import { moneyRules } from "#src/domain/advice/understanding/lexicon/rules-money.ts";
import { peopleRules } from "#src/domain/advice/understanding/lexicon/rules-people.ts";
import { reachRules } from "#src/domain/advice/understanding/lexicon/rules-reach.ts";
import { recordsRules } from "#src/domain/advice/understanding/lexicon/rules-records.ts";
import { staffRules } from "#src/domain/advice/understanding/lexicon/rules-staff.ts";
import { talkRules } from "#src/domain/advice/understanding/lexicon/rules-talk.ts";

/** All Japanese rules that read a function from words. */
export const functionLexicon: readonly FunctionRule[] = [
  ...talkRules,
  ...learnRules,
  ...accessRules,
  ...reachRules,
  ...staffRules,
  ...recordsRules,
  ...moneyRules,
  ...peopleRules,
];
