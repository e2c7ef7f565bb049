import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import { lockedIn, papersKept } from "#src/domain/advice/understanding/danger/held-at-work.ts";

/** What a crime is, as far as the police must be told first: somebody is held, papers are kept, a stranger takes things. */
export type CrimeTold = "held" | "papers" | "theft";

/** Null where none of these is told: then nobody is made to say it. */
export function crimeTold(text: string): CrimeTold | null {
  const said = plainDangerText(text).text;
  if (lockedIn.test(said)) return "held";
  if (papersKept.test(said)) return "papers";
  return theft.test(text) ? "theft" : null;
}

const theft =
  /泥棒|どろぼう|ドロボウ|空き巣|強盗|盗まれ|ぬすまれ|ひったくり|\b(?:robb\w*|burgl\w*|thief|thieves|stole|stolen|breaking in|broke in)\b|小偷|抢|被偷|偷了|闯进|ladr|assalt|roub|arromb|ăn trộm|trộm|cướp|đột nhập|도둑|강도|훔|magnanakaw|ninakaw|holdap|nanloob/i;
