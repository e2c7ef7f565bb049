import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isInDanger } from "#src/web/advice/danger-shown.ts";
import type { Heard } from "#src/web/advice/heard.ts";
import { overYardsticks } from "#src/web/advice/plan-yardsticks.tsx";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { formatDate, formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type FootProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly running: boolean;
  readonly computedAt: Date | null;
  readonly catalogueDate: string | null;
  readonly heard: Heard;
  readonly facts: ProposalFacts;
  readonly danger: Understanding["danger"];
};

/** What the plan rests on, and what can be done with it. */
export function ProposalFoot(props: FootProps): VNode {
  const { locale, secret } = props;
  const words = proposalWords[locale];
  return (
    <>
      <p class="small">
        <Seal {...props} />{" "}
        {props.computedAt === null ? null : <Say words={words.computedOn(formatDay(props.computedAt, locale))} />}{" "}
        {props.catalogueDate === null ? null : <Say words={words.factsOf(formatDate(props.catalogueDate, locale))} />}
      </p>
      {isInDanger(props) ? null : (
        <p class="after">
          <a href={links(locale).save(secret)}>{<Say words={words.share} />}</a>
        </p>
      )}
    </>
  );
}

/** What was compared and proved, where it was heard what for; else that the reader knows better. */
function Seal(props: FootProps): VNode | null {
  const { locale, heard } = props;
  const words = heardWords[locale].seal;
  if (heard.grade === "unsure" || !isProved(props)) return null;
  const proposal = props.proposals[props.chosen];
  if (proposal !== undefined && isOfNothing(proposal)) return null;
  if (heard.grade === "partly" || heard.isRefused) return <Say words={words.partly} />;
  const kind = proposal?.kinds[0] ?? "";
  const isHeavy = proposal !== undefined && overYardsticks({ ...props, proposal }).length > 0;
  return (
    <>
      <Say words={isHeavy ? words.heavy : words.sure} />{" "}
      <a href={links(locale).explained(props.secret, "why-not", kind)}>
        <Say words={words.how} />
      </a>
    </>
  );
}

/** A plan of nothing that leaves essentials unreached: no plan, and nothing fits best in it. */
export function isOfNothing({ means, uncovered }: Proposal): boolean {
  return means.length === 0 && uncovered.some(({ must }) => must);
}

/** Nothing better is possible, as far as was heard. */
export function isProved({ proposals, running }: Pick<FootProps, "proposals" | "running">): boolean {
  return !running && proposals.every(({ optimal }) => optimal);
}
