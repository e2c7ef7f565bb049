import type { VNode } from "preact";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { markOf } from "#src/web/advice/coverage-marks.ts";
import {
  countedPeople,
  functionName,
  isPublic,
  meansName,
  type ProposalFacts,
  plainList,
  wayOf,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { keyNames, uncoveredOf } from "#src/web/advice/proposal-uncovered.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { type CoverageCell, CoverageMatrix } from "#src/web/kit/coverage-matrix.tsx";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Covered = Proposal["coverage"][number];
type Kind = "served" | "staff" | "public" | "organisation";

/** More columns than this do not fit beside each other on a desk's screen or on A4. */
const widest = 6;
const organisation = "";

/** Who × what, each cell with the means and way that reaches them or why not. Wide matrices are cut by kind of people. */
export function Coverage({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode {
  const words = proposalWords[facts.locale].coverage;
  if (proposal.coverage.length === 0) return <Text words={words.none} />;
  const all = [...new Set(proposal.coverage.map((covered) => covered.function))];
  if (all.length <= widest) return <Matrix facts={facts} proposal={proposal} covered={proposal.coverage} />;
  return (
    <>
      {kinds.flatMap((kind) => {
        const covered = proposal.coverage.filter(({ segment }) => kindOf(facts, segment) === kind);
        const name = kind === "organisation" ? proposalWords[facts.locale].organisation : kindName(facts, kind);
        return chunks([...new Set(covered.map((one) => one.function))], widest).map((columns) => (
          <Matrix
            facts={facts}
            proposal={proposal}
            covered={covered.filter((one) => columns.includes(one.function))}
            caption={words.captionOf(name)}
          />
        ));
      })}
    </>
  );
}

type MatrixProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  readonly covered: readonly Covered[];
  readonly caption?: string;
};

function Matrix({ facts, proposal, covered, caption }: MatrixProps): VNode {
  const { locale } = facts;
  const rows = [...new Set(covered.map(({ segment }) => segment))];
  const byCell = new Map(covered.map((one) => [JSON.stringify([one.segment ?? organisation, one.function]), one]));
  return (
    <CoverageMatrix
      locale={locale}
      caption={caption ?? proposalWords[locale].coverage.caption}
      segments={rows.map((segment) => ({ id: segment ?? organisation, label: rowLabel(facts, proposal, segment) }))}
      functions={[...new Set(covered.map((one) => one.function))].map((id) => ({ id, name: functionName(facts, id) }))}
      cell={(segment, fn) => {
        const found = byCell.get(JSON.stringify([segment, fn]));
        return found === undefined ? null : cellOf(facts, proposal, found);
      }}
    />
  );
}

/** The people with how many of them the plan counts: 電話だけの高齢の方（12人）; a number that nobody told says so. */
function rowLabel(facts: ProposalFacts, proposal: Proposal, segment: string | null): string {
  const name = whoName(facts, segment);
  const people = segment === null ? undefined : facts.heads.people.get(segment);
  if (people === undefined || segment === null || isPublic(facts, segment)) return name;
  const counted = countedPeople(facts, proposal, people, [segment]);
  return facts.locale === "en" ? `${name} (${counted})` : `${name}（${counted}）`;
}

/** The mark with its words: by what and how they are reached, or why not. */
export function cellOf(facts: ProposalFacts, proposal: Proposal, covered: Covered): CoverageCell {
  const words = proposalWords[facts.locale].cell;
  const text = covered.quality === 0 ? whyNot(facts, proposal, covered) : reachedBy(facts, proposal, covered);
  return {
    mark: markOf(proposal, covered),
    words: covered.must ? text : `${text}${facts.locale === "en" ? ` (${words.wanted})` : `（${words.wanted}）`}`,
  };
}

function reachedBy(facts: ProposalFacts, proposal: Proposal, covered: Covered): string {
  const { locale } = facts;
  return plainList(
    covered.means.map((id) => {
      const name = meansName(facts, id);
      const used = proposal.means
        .find((means) => means.id === id)
        ?.serves.find(
          ({ function: fn, segment }) =>
            fn === covered.function && segment === (covered.segment ?? organisationSegment),
        );
      const way = used && wayOf(facts, id, used.way)?.name[locale];
      if (way === undefined || way === name) return name;
      return locale === "en" ? `${name} – ${way}` : `${name}：${way}`;
    }),
    locale,
  );
}

function whyNot(facts: ProposalFacts, proposal: Proposal, covered: Covered): string {
  const words = proposalWords[facts.locale].cell;
  const reason = uncoveredOf(proposal, covered);
  if (reason === undefined && !covered.must) return words.byChoice;
  if (reason?.why === "no-means") return words.noMeans;
  if (reason?.why === "circumstances") return circumstanceWords[facts.locale].ruledOutShort;
  if (reason?.why === "limits") return reason.asks === undefined ? words.limits : words.askPrice;
  if (reason && reason.missing.length > 0) return words.noAccess(keyNames(reason.missing, facts.locale));
  return words.noAccessPlain;
}

const kinds: readonly Kind[] = ["served", "public", "staff", "organisation"];

function kindOf(facts: ProposalFacts, segment: string | null): Kind {
  return facts.segments.find(({ id }) => id === segment)?.kind ?? "organisation";
}

function kindName(facts: ProposalFacts, kind: Exclude<Kind, "organisation">): string {
  return vocabularyWords[facts.locale].segmentKinds[kind].name;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
