import type { VNode } from "preact";
import { type ItemId, partOf, selfAnswers, selfItems } from "#src/domain/checks/self/self-items.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { CheckFormPage, type CheckFormProps } from "#src/web/checks/check-form-page.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";

import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { attachedWords } from "#src/words/attached-words.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { selfItemWords } from "#src/words/self-item-words.ts";

export type SelfFormPageProps = CheckFormProps & {
  readonly typed: (name: string) => string;
};

/** An item with the number of the form: `3. …`, those of ours as `家1`. */
export function itemLabel(item: ItemId, locale: Locale): string {
  return `${item.startsWith("h") ? `+${item.slice(1)}` : item}. ${selfItemWords[locale][item]}`;
}

/** The questions, four answers each. */
export function SelfFormPage(props: SelfFormPageProps): VNode {
  const { locale, problems, typed } = props;
  const words = selfCheckWords[locale];
  return (
    <CheckFormPage {...props} words={{ ...words, fromHearing: attachedWords[locale].fromHearing }}>
      <Text words={words.whatNot} />
      <details>
        <summary>
          <Say words={words.more} />
        </summary>
        <Text words={words.unused} />
        <p>
          <a href={links(locale).selfPaper}>
            <Say words={words.paper} />
          </a>
        </p>
      </details>
      <form method="post" action={props.path}>
        <SubmitId id={props.submitId} />
        {selfItems.map((item, i) => (
          <>
            {i === 0 || partOf(selfItems[i - 1] ?? item) !== partOf(item) ? (
              <h2>
                <Say words={words.parts[partOf(item)]} />
              </h2>
            ) : null}
            <RadioGroup
              locale={locale}
              name={`q${item}`}
              legend={itemLabel(item, locale)}
              compact="pairs"
              choices={selfAnswers.map((answer) => ({
                value: answer,
                label: words.answers[answer],
                checked: typed(`q${item}`) === answer,
              }))}
            />
          </>
        ))}
        <TextField
          locale={locale}
          name="department"
          label={words.department}
          hint={words.departmentHint}
          value={typed("department")}
          error={problemOf(problems, "department")}
        />
        <TextField
          locale={locale}
          name="hours"
          label={words.hours}
          hint={words.limitHint}
          unit={words.hoursUnit}
          inputmode="numeric"
          width="short"
          value={typed("hours")}
          error={problemOf(problems, "hours")}
        />
        <TextField
          locale={locale}
          name="yen"
          label={words.yen}
          hint={words.limitHint}
          unit={words.yenUnit}
          inputmode="numeric"
          width="short"
          value={typed("yen")}
          error={problemOf(problems, "yen")}
        />
        <div class="actions">
          <Button words={words.submit} />
        </div>
      </form>
    </CheckFormPage>
  );
}

/** The same questions on paper, with the same numbers and a box for each answer. */
export function SelfPaperPage({ locale }: { locale: Locale }): VNode {
  const words = selfCheckWords[locale];
  return (
    <Layout locale={locale} path={links(locale).selfPaper} title={words.paper}>
      <PageTitle words={words.title} locale={locale} lead={words.paperLead} />
      <p>
        <Say words={words.department} />
        {": ____________________"}
      </p>
      <DataTable
        caption={words.title}
        columns={[
          { key: "item", head: words.title },
          ...selfAnswers.map((answer) => ({ key: answer, head: words.answers[answer], align: "right" as const })),
        ]}
        rows={selfItems.map((item) => ({
          id: item,
          cells: {
            item: <Say words={itemLabel(item, locale)} />,
            ...Object.fromEntries(selfAnswers.map((answer) => [answer, "□"])),
          },
        }))}
      />
      <div class="sheet">
        <Text words={words.basis} small />
      </div>
    </Layout>
  );
}
