import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { type ProposalFacts, plainList, quotedList, whoName } from "#src/web/advice/proposal-facts.ts";
import { whoWords } from "#src/words/who-words.ts";

/** From so many groups on they are named once, above the plan; the lines below say 全員. */
const manyFrom = 3;

/** The groups that a plan was made for, where they are many enough to be named once. */
export function manyGroups({ coverage }: Pick<Proposal, "coverage">): readonly string[] {
  const groups = new Set(coverage.flatMap(({ segment }) => segment ?? []));
  return groups.size < manyFrom ? [] : [...groups];
}

/** Some of the groups of a plan: by name, or, where they are all that stand above it or all but one, as that. */
export function whoList(
  facts: ProposalFacts,
  proposal: Pick<Proposal, "coverage">,
  segments: readonly string[],
): string {
  const words = whoWords[facts.locale];
  const some = [...new Set(segments)];
  const without = manyGroups(proposal).filter((id) => !some.includes(id));
  const isOfMany = manyGroups(proposal).length > 0 && !some.includes(organisationSegment);
  if (isOfMany && without.length === 0) return words.all;
  if (isOfMany && without.length === 1 && some.length >= manyFrom)
    return words.allBut(
      quotedList(
        without.map((id) => whoName(facts, id)),
        facts.locale,
      ),
    );
  return plainList([...new Set(some.map((id) => whoName(facts, id)))], facts.locale);
}
