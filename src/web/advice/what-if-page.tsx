import type { VNode } from "preact";
import { comparePlans, isSameChoice } from "#src/domain/advice/explaining/compare-plans.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { limitEnums } from "#src/domain/advice/vocabulary.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame } from "#src/web/advice/explain-frame.tsx";
import { PlanChangeParts } from "#src/web/advice/plan-change.tsx";
import { meansName, plainList } from "#src/web/advice/proposal-facts.ts";
import { figuresOf } from "#src/web/advice/proposal-plans.tsx";
import { NotReached } from "#src/web/advice/proposal-uncovered.tsx";
import { type TriedLimit, triedLimits } from "#src/web/advice/read-what-if.ts";
import { limitEnumName, limitUnit } from "#src/web/advice/understanding-in-words.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";
import { whatIfWords } from "#src/words/what-if-words.ts";

export type WhatIfProps = ExplainProps & {
  /** What stands in the fields. */
  readonly typed: (limit: TriedLimit) => string;
  readonly problems: readonly FieldProblem[];
  /** The plan of the same kind for what was typed; `busy` when no thread was free, null when nothing was tried. */
  readonly tried: Proposal | "busy" | null;
};

/** Limits to try: the plan for them beside the plan as it is. Nothing is kept. */
export function WhatIfPage(props: WhatIfProps): VNode {
  const { locale, tried } = props;
  const words = whatIfWords[locale];
  return (
    <ExplainFrame {...props} page="what-if" title={words.title} lead={words.lead}>
      {tried === "busy" ? (
        <Notice kind="warn">
          <Text words={words.busy} />
        </Notice>
      ) : null}
      {tried === null || tried === "busy" ? null : <Result {...props} tried={tried} />}
      <Form {...props} />
    </ExplainFrame>
  );
}

function Form(props: WhatIfProps): VNode {
  const { locale, secret, kind, problems, typed } = props;
  const words = whatIfWords[locale];
  const names = vocabularyWords[locale].limits;
  return (
    <Card title={words.form}>
      <Text words={words.empty} small />
      <form method="get" action={links(locale).whatIf(secret)}>
        <Hidden fields={{ plan: kind, try: "yes" }} />
        {triedLimits.map((limit) => {
          const common = { locale, name: limit, label: names[limit].name, error: problemOf(problems, limit) };
          if (limit === "dataSensitivity" || limit === "legalForm") {
            const values: readonly string[] = limitEnums[limit];
            const options = values.map((value) => ({ value, label: limitEnumName(limit, value, locale) ?? value }));
            return (
              <Select {...common} options={[{ value: "", label: words.notSaid }, ...options]} value={typed(limit)} />
            );
          }
          const unit = limitUnit(limit);
          return (
            <TextField
              {...common}
              value={typed(limit)}
              autocomplete="off"
              width="short"
              inputmode={unit === "hours" ? "decimal" : "numeric"}
              {...(unit === null ? {} : { unit: editWords[locale].limit.units[unit] })}
            />
          );
        })}
        <div class="actions">
          <Button words={words.go} />
        </div>
      </form>
    </Card>
  );
}

function Result(props: WhatIfProps & { tried: Proposal }): VNode {
  const { locale, facts, proposal, tried, secret } = props;
  const words = whatIfWords[locale];
  const [before, after] = [figuresOf(facts, proposal), figuresOf(facts, tried)];
  const cell = (figure: (typeof before)[number] | undefined) => (
    <>
      <Say words={figure?.[1] ?? ""} />
      {figure?.[2] === undefined ? null : (
        <span class="beside">
          <Say words={figure[2]} />
        </span>
      )}
    </>
  );
  const names = (plan: Proposal): string =>
    plan.means.length === 0
      ? words.nothing
      : plainList(
          plan.means.map(({ id }) => meansName(facts, id)),
          locale,
        );
  return (
    <section>
      <h2>
        <Say words={words.result} />
      </h2>
      {tried.optimal ? null : (
        <Notice kind="info">
          <Text words={words.running} />
        </Notice>
      )}
      <p>
        <strong>
          <Say words={isSameChoice(proposal, tried) ? words.same : words.differs} />
        </strong>
      </p>
      <DataTable
        flat
        caption={words.caption}
        columns={[
          { key: "figure", head: words.figure },
          { key: "before", head: words.before },
          { key: "after", head: words.after },
        ]}
        rows={[
          {
            id: "uses",
            cells: {
              figure: <Say words={words.uses} />,
              before: <Say words={names(proposal)} />,
              after: <Say words={names(tried)} />,
            },
          },
          ...before.map((figure, i) => ({
            id: String(i),
            cells: { figure: <Say words={figure[0]} />, before: cell(figure), after: cell(after[i]) },
          })),
        ]}
      />
      {tried.uncovered.some(({ must }) => must) ? <NotReached facts={facts} proposal={tried} secret={null} /> : null}
      <PlanChangeParts facts={facts} change={comparePlans(proposal, tried)} figuresShown />
      <p>
        <Say words={words.keep} />{" "}
        <a href={links(locale).hearing(secret)}>
          <Say words={words.toHearing} />
        </a>
      </p>
    </section>
  );
}
