import { byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, type Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { onePersonAlone } from "#src/domain/advice/understanding/one-person.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Limits } from "#src/domain/advice/understanding.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/*
 * Somebody who writes for themselves, not for an organisation: 聞こえない者です, おら八十一だべ, わたしはフィリピンからきました. They have
 * no staff, and what is said is said of them.
 */

/** スタッフはいません: nobody works there. */
const noStaff =
  /(?:スタッフ|職員|働く人|従業員|事務局)(?:は|も|なんて|なんか)(?:一人も|ひとりも|だれも|誰も)?(?:いない|おらず|いなくて|ゼロ|0人)|\b(?:no staff|(?:there is|there's) no staff|without (?:any )?staff|i have no staff)\b/;

/** The words by which somebody tells that they write for themselves; null where an organisation does, or nobody says. */
export function writerAlone({ text }: Reading): Span | null {
  const match = onePersonAlone(text);
  if (!match) return null;
  const lead = /^\s*[。\s]\s*/.exec(match[0])?.[0].length ?? 0;
  return [match.index + lead, match.index + match[0].length];
}

/** What was read of staff that nobody names is of the writer. Changes the drafts of `groups`. */
export function withoutStaffInvented(reading: Reading, groups: Groups): void {
  if (!writerAlone(reading)) return;
  const invented = groups.drafts.filter(
    ({ kind, mentions, others }) => kind === "staff" && mentions.length + others.length === 0,
  );
  for (const draft of invented) {
    groups.drafts.splice(groups.drafts.indexOf(draft), 1);
    const facts = [...draft.facts, ...draft.parts.flatMap((part) => part.facts)];
    for (const fact of facts)
      if (!isSaid(groups, fact.sets)) addFact(reading, groups, "served", { ...fact, rule: byClassifier });
  }
}

function isSaid({ drafts }: Groups, sets: ReadonlyArray<readonly [string, string]>): boolean {
  return drafts.some(({ facts, parts }) =>
    [...facts, ...parts.flatMap((part) => part.facts)].some((fact) =>
      sets.every(([key, value]) => fact.sets.some(([k, v]) => k === key && v === value)),
    ),
  );
}

/** Nobody works there, as the writer says, or as it is with who writes for themselves; one person is served where no other was counted. */
export function withNoStaff(reading: Reading, { drafts }: Groups, limits: Limits): Limits {
  if (limits.staffCount) return limits;
  const told = noStaff.exec(reading.text);
  const alone = drafts.some(({ kind }) => kind === "staff") ? null : writerAlone(reading);
  const span: Span | null = told ? [told.index, told.index + told[0].length] : alone;
  if (!span) return limits;
  const evidence = evidenceOf(reading, [span]);
  const none = { ...limits, staffCount: { value: 0, confidence: told ? 0.9 : 0.6, evidence } };
  const isOne = alone !== null && !limits.servedCount && !limits.volunteerCount && !countsOthers(reading);
  return isOne ? { ...none, servedCount: { value: 1, confidence: 0.6, evidence } } : none;
}

function countsOthers({ quantities }: Reading): boolean {
  return quantities.some(({ kind, value }) => (kind === "people" || kind === "households") && value > 1);
}
