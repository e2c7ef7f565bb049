import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { type Heard, quoted, shortened } from "#src/web/advice/heard.ts";
import { MoreForm } from "#src/web/advice/more-form.tsx";
import { functionName, namesIn, type ProposalFacts, quotedList, whoName } from "#src/web/advice/proposal-facts.ts";
import { isSpokenOf } from "#src/web/advice/spoken-of.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { leftWords } from "#src/words/left-words.ts";

/** What no plan answers: the asker's own sentences, people for whom nothing is planned, and wishes that were hardly heard. */
export type Left = {
  readonly quotes: readonly string[];
  readonly people: readonly string[];
  readonly doubtful: readonly string[];
};

export function leftOf(facts: ProposalFacts, proposal: Proposal, heard: Heard | null): Left {
  const names = namesIn(facts, proposal);
  return {
    quotes: (heard?.left ?? []).filter((quote) => !isSpokenOf(quote, names)),
    people: withoutPlan(facts, proposal),
    doubtful: (heard?.doubtful ?? []).map((wish) => functionName(facts, wish)),
  };
}

export function leftCount({ quotes, people, doubtful }: Left): number {
  return quotes.length + Math.min(1, people.length) + doubtful.length;
}

/** People who were spoken of by name and for whom nothing was read that they should get. */
function withoutPlan(facts: ProposalFacts, { coverage }: Proposal): string[] {
  const wanted = new Set(coverage.map(({ segment }) => segment));
  return facts.segments
    .filter(({ id, kind, assumed }) => kind === "served" && !assumed && !wanted.has(id))
    .map(({ id }) => whoName(facts, id));
}

type MainLeftProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  readonly heard: Heard | null;
  /** The secret of the hearing where the reader may ask; null on pages that only read. */
  readonly secret: string | null;
};

/** Above a plan for all else: that what is wished first of all has none. A "no" does not become a yes because more was asked. */
export function MainLeft({ facts, proposal, heard, secret }: MainLeftProps): VNode | null {
  const { locale } = facts;
  const words = leftWords[locale];
  const [wish] = heard?.first ?? [];
  if (!heard?.isRefused || wish === undefined || isSpokenOf(wish, namesIn(facts, proposal))) return null;
  return (
    <Notice kind="warn" title={words.mainTitle(quoted([shortened(wish)], locale))} id="main-left">
      <Text words={words.main} />
      {secret === null ? null : (
        <p>
          <a href={links(locale).ask(secret)}>
            <Say words={words.ask} />
          </a>
        </p>
      )}
    </Notice>
  );
}

type LeftProps = {
  readonly facts: ProposalFacts;
  readonly left: Left;
  /** The form of the hearing that is shown; null on pages that only read. */
  readonly form: { readonly secret: string; readonly version: number; readonly submitId: string } | null;
};

/** Stands again what was not taken up, with a person, the desks, and a field to say it anew: a plan that is silent on it looks whole. */
export function LeftOver({ facts, left, form }: LeftProps): VNode | null {
  const { locale } = facts;
  const words = leftWords[locale];
  if (leftCount(left) === 0) return null;
  return (
    <Notice kind="warn" title={words.title} id="left">
      <Text words={words.lead} />
      <ul>
        {left.quotes.map((quote) => (
          <li>
            <Say words={quoted([quote], locale)} />
          </li>
        ))}
        {left.people.length === 0 ? null : (
          <li>
            <Say words={words.people(quotedList(left.people, locale))} />
          </li>
        )}
        {left.doubtful.length === 0 ? null : (
          <li>
            <Say words={words.doubtful(quotedList(left.doubtful, locale))} />
          </li>
        )}
      </ul>
      {form === null ? null : (
        <>
          <p class="links">
            <a href={links(locale).ask(form.secret)}>
              <Say words={words.ask} />
            </a>
            <a href={links(locale).desks}>
              <Say words={words.desks} />
            </a>
          </p>
          <details>
            <summary>
              <Say words={words.again} />
            </summary>
            <MoreForm {...form} locale={locale} label={words.label} hint={words.hint} words={words.send} look="quiet" />
          </details>
        </>
      )}
    </Notice>
  );
}
