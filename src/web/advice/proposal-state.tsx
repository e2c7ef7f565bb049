import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { levelName, levelValue } from "#src/web/advice/plan-change.tsx";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type StateProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly secret: string;
  readonly submitId: string;
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
};

/** What is shown is not final: what was found, and the first level at which something better is not excluded, with its bound. */
export function Running({ locale, path, proposals, chosen }: StateProps): VNode {
  const words = proposalWords[locale].running;
  const gap = proposals[chosen]?.levels.find(({ value, bound }) => value !== bound);
  return (
    <Notice kind="info" title={words.title}>
      <Text words={words.body} />
      {gap === undefined || !Number.isFinite(gap.bound) ? null : (
        <Text
          words={explainWords[locale].levels.gap(
            levelName(gap.name, locale),
            levelValue(gap.unit, gap.value, locale),
            levelValue(gap.unit, gap.bound, locale),
          )}
        />
      )}
      <p>
        <a href={path}>
          <Say words={words.reload} />
        </a>
      </p>
    </Notice>
  );
}

/** What was proposed no longer answers what is known now. */
export function Changed(props: StateProps & { readonly changed: "understanding" | "catalogue" }): VNode {
  const words = proposalWords[props.locale];
  return (
    <Notice kind="warn" title={words.changed.title}>
      <Text words={words.changed[props.changed]} />
      <SolveForm {...props} words={words.solveAgain} />
    </Notice>
  );
}

/** Has it worked out anew. */
export function SolveForm(props: { locale: Locale; secret: string; submitId: string; words: string }): VNode {
  return (
    <form method="post" action={links(props.locale).proposal(props.secret)}>
      <SubmitId id={props.submitId} />
      <div class="actions">
        <Button words={props.words} />
      </div>
    </form>
  );
}
