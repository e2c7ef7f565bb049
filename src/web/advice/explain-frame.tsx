import type { ComponentChildren, VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import { ConsultationFrame } from "#src/web/advice/consultation-frame.tsx";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainLinks } from "#src/web/advice/explain-links.tsx";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { planQuery } from "#src/web/advice/proposal-page.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { type ExplainPage, links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";

/** A page that looks into one plan of a proposal: which plan, the way back, the other plans and the other pages. */
export function ExplainFrame(
  props: ExplainProps & {
    page: ExplainPage;
    title: string;
    lead: string;
    problems?: readonly FieldProblem[];
    children: ComponentChildren;
  },
): VNode {
  const { locale, secret, proposal, proposals, page } = props;
  const words = explainWords[locale];
  const to = links(locale);
  return (
    <ConsultationFrame {...props}>
      <PageTitle
        words={props.title}
        locale={locale}
        lead={props.lead}
        back={{ href: `${to.proposal(secret)}${planQuery(proposal)}`, words: words.back }}
      />
      <p>
        {proposals.length < 2 ? null : (
          <strong>
            <Say words={words.about(planTitle(proposal, proposals, locale))} />
          </strong>
        )}
        {proposals
          .filter((other) => other !== proposal)
          .map((other) => (
            <span class="elsewhere">
              <br />
              <a href={to.explained(secret, page, other.kinds[0] ?? "")}>
                <Say words={words.otherPlan(planTitle(other, proposals, locale))} />
              </a>
            </span>
          ))}
      </p>
      {props.changed ? (
        <Notice kind="warn">
          <Text words={words.changed} />
        </Notice>
      ) : null}
      {props.children}
      <section class="elsewhere">
        <h2>
          <Say words={words.hub.title} />
        </h2>
        <ExplainLinks secret={secret} kind={props.kind} locale={locale} except={page} />
      </section>
    </ConsultationFrame>
  );
}

type StateProps = ExplainProps & {
  /** What is known; null while nobody asked. */
  readonly row: StoredExplanation | null;
  /** The address of this very page. */
  readonly here: string;
  /** Fields of the question: `question` and what it is about. */
  readonly fields: Readonly<Record<string, string>>;
};

/** In place of an answer that is not there: asked for, under way, or why there will be none. */
export function ExplainState(props: StateProps): VNode {
  const { locale, row, proposal } = props;
  const words = explainWords[locale];
  if (!proposal.optimal)
    return (
      <Notice kind="info" title={words.notFinal.title}>
        <Text words={words.notFinal.body} />
      </Notice>
    );
  if (row === null)
    return (
      <Notice kind="info" title={words.ask.title}>
        <Text words={words.ask.body} />
        <AskForm {...props} words={words.ask.go} />
      </Notice>
    );
  if (row.status === "running")
    return (
      <Notice kind="info" title={words.running.title}>
        <Text words={words.running.body} />
        <RunningProgress row={row} locale={locale} />
        <p>
          <a href={props.here}>
            <Say words={words.running.reload} />
          </a>
        </p>
      </Notice>
    );
  const why = row.status === "outdated" ? words.outdated : words.failed;
  return (
    <Notice kind="warn" title={why.title}>
      <Text words={why.body} />
      {row.status === "outdated" ? (
        <p>
          <a href={links(locale).proposal(props.secret)}>
            <Say words={words.outdated.go} />
          </a>
        </p>
      ) : (
        <AskForm {...props} words={words.failed.again} />
      )}
    </Notice>
  );
}

function RunningProgress({ row, locale }: { row: StoredExplanation; locale: ExplainProps["locale"] }): VNode {
  const words = explainWords[locale].running;
  if (row.total === 0) return <Text words={words.waiting} />;
  return (
    <p>
      <progress value={row.done} max={row.total} aria-labelledby="progress-words" />
      <br />
      <span id="progress-words">
        <Say words={words.progress(formatNumber(row.done, locale), formatNumber(row.total, locale))} />
      </span>
    </p>
  );
}

function AskForm(props: StateProps & { readonly words: string }): VNode {
  return (
    <form method="post" action={links(props.locale).explanations(props.secret)}>
      <SubmitId id={props.submitId} />
      <Hidden fields={{ plan: props.kind, ...props.fields }} />
      <div class="actions">
        <Button words={props.words} />
      </div>
    </form>
  );
}
