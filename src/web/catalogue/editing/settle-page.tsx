import type { VNode } from "preact";
import type { Difference } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { faultsIn, ReasonField } from "#src/web/catalogue/editing/edit-means-page.tsx";
import { placeInWords } from "#src/web/catalogue/editing/place-in-words.ts";
import { valueInWords } from "#src/web/catalogue/editing/value-in-words.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { settleWords } from "#src/words/settle-words.ts";

export type SettlePageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** As it is in force: the team's. */
  readonly means: Means;
  readonly baseHash: string;
  readonly differences: readonly Difference[];
  /** The new files have dropped the entry. */
  readonly gone: boolean;
  /** What was chosen for each place, `file` or `ours`. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly problems: readonly FieldProblem[];
  readonly faults: readonly string[];
  readonly submitId: string;
};

/** An entry that the team and the new files changed: the three beside each other, with a choice where both changed a place. */
export function SettlePage(props: SettlePageProps): VNode {
  const { locale, means, differences, problems, faults } = props;
  const words = settleWords[locale];
  const all = catalogueEditWords[locale];
  const nothing = <Say words={all.one.nothing} />;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title(means.name[locale])}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: links(locale).catalogueEdits, words: all.one.back }}
      problems={problems}
      alsoWrong={faultsIn(faults, locale)}
    >
      {props.gone ? (
        <Notice kind="warn">
          <Text words={words.gone} />
        </Notice>
      ) : (
        <>
          <DataTable
            caption={words.caption}
            columns={[
              { key: "place", head: words.place },
              { key: "base", head: words.base },
              { key: "file", head: words.file },
              { key: "ours", head: words.ours },
              { key: "who", head: words.who },
            ]}
            rows={differences.map((difference) => ({
              id: difference.path,
              cells: {
                place: <Say words={placeInWords(difference.path, means, locale)} />,
                base: valueInWords(difference.base) ?? nothing,
                file: valueInWords(difference.file) ?? nothing,
                ours: valueInWords(difference.ours) ?? nothing,
                who: <Say words={all.by[difference.by]} />,
              },
            }))}
          />
          <form method="post" action={links(locale).settleMeans(means.id)}>
            <SubmitId id={props.submitId} />
            <Hidden fields={{ base: props.baseHash }} />
            {differences
              .filter(({ by }) => by === "both")
              .map(({ path }) => (
                <RadioGroup
                  locale={locale}
                  name={`take.${path}`}
                  legend={words.choose(placeInWords(path, means, locale))}
                  compact
                  choices={(["ours", "file"] as const).map((side) => ({
                    value: side,
                    label: side === "file" ? words.takeFile : words.takeOurs,
                    checked: (props.chosen[path] ?? "ours") === side,
                  }))}
                />
              ))}
            <ReasonField locale={locale} value={props.reason} error={problemOf(problems, "reason")} />
            <div class="actions">
              <Button words={words.send} />
            </div>
          </form>
        </>
      )}
    </FormPage>
  );
}
