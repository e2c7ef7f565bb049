import type { VNode } from "preact";
import type { ComparedPoint, Finished } from "#src/domain/advice/colleagues/colleague-points.ts";
import { ColleagueNotes, ColleagueTable, saidInWords, type TableContext } from "#src/web/advice/colleague-table.tsx";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { pointName } from "#src/web/advice/point-in-words.ts";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Select, TextField } from "#src/web/kit/form-fields.tsx";
import { formatDay, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { colleagueWords } from "#src/words/colleague-words.ts";
import { literal } from "#src/words/furigana.ts";

export type ColleaguesPageProps = ConsultationProps &
  TableContext & {
    readonly asked: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly address: string;
      readonly started: boolean;
      readonly finishedAt: Date | null;
    }>;
    /** Those who have finished, and all points side by side; only they are shown. */
    readonly finished: readonly Finished[];
    readonly points: readonly ComparedPoint[];
    readonly submitId: (form: string) => string;
    readonly version: number;
    readonly problems?: readonly FieldProblem[];
    readonly typed?: string;
  };

/** Who answers apart, where their answers differ, and what is taken of them. */
export function ColleaguesPage(props: ColleaguesPageProps): VNode {
  const { locale, secret } = props;
  const words = colleagueWords[locale];
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle
        locale={locale}
        words={words.title}
        lead={words.lead}
        back={{ href: links(locale).hearing(secret), words: words.back }}
      />
      <Card title={words.invite.title}>
        <form method="post" action={links(locale).colleagues(secret)}>
          <SubmitId id={props.submitId("colleague")} />
          <TextField
            locale={locale}
            name="name"
            label={words.invite.name}
            hint={words.invite.nameHint}
            value={props.typed ?? ""}
            maxLength={60}
            autocomplete="off"
            error={problemOf(props.problems, "name")}
          />
          <Button words={words.invite.button} />
        </form>
      </Card>
      <Asked {...props} />
      <Differences {...props} />
    </ConsultationFrame>
  );
}

function Asked({ locale, secret, asked, submitId }: ColleaguesPageProps): VNode {
  const words = colleagueWords[locale].list;
  return (
    <DataTable
      caption={words.caption}
      empty={words.none}
      columns={[
        { key: "name", head: words.name },
        { key: "state", head: words.state },
        { key: "address", head: words.address },
        { key: "remove", head: words.remove, bare: true },
      ]}
      rows={asked.map(({ id, name, address, started, finishedAt }) => ({
        id,
        cells: {
          name: <Say words={literal(name)} />,
          state: (
            <Say
              words={
                finishedAt ? words.finished(formatDay(finishedAt, locale)) : started ? words.started : words.waiting
              }
            />
          ),
          address: <a href={address}>{address}</a>,
          remove: (
            <form method="post" action={links(locale).removeColleague(secret, id)}>
              <SubmitId id={submitId(`remove.${id}`)} />
              <Button words={words.remove} look="text" about={literal(name)} />
            </form>
          ),
        },
      }))}
    />
  );
}

function Differences(props: ColleaguesPageProps): VNode {
  const { locale, secret, finished, points } = props;
  const words = colleagueWords[locale].compare;
  const differing = points.filter(({ differs }) => differs);
  if (finished.length === 0) return <Text words={words.notYet} />;
  return (
    <section>
      <h2>
        <Say words={words.title} />
      </h2>
      <ColleagueTable {...props} points={differing} colleagues={finished} empty={words.none} />
      {differing.length === 0 ? null : (
        <form method="post" action={links(locale).merge(secret)}>
          <SubmitId id={props.submitId("merge")} />
          <Hidden fields={{ version: String(props.version) }} />
          {differing.map((point) => (
            <Select
              locale={locale}
              name={`choose.${point.id}`}
              label={words.choose(pointName(props, point.id) ?? point.id)}
              value=""
              options={[{ value: "", label: words.keep }, ...offersOf(props, point)]}
            />
          ))}
          <div class="actions">
            <Button words={words.button} />
          </div>
        </form>
      )}
      <ColleagueNotes locale={locale} colleagues={finished} />
      <Text words={words.same(formatNumber(points.length - differing.length, locale))} small />
      <details>
        <summary>
          <Say words={words.all} />
        </summary>
        <ColleagueTable {...props} points={points} colleagues={finished} empty={words.none} />
      </details>
    </section>
  );
}

/** Each answer that somebody gave, once, under the name of the first who gave it. */
function offersOf(props: ColleaguesPageProps, point: ComparedPoint): Array<{ value: string; label: string }> {
  const seen = new Set<string>();
  return point.said.flatMap(({ by, value }) => {
    if (value === null) return [];
    const said = saidInWords(props, point.id, value);
    if (seen.has(said)) return [];
    seen.add(said);
    const name = props.finished.find(({ id }) => id === by)?.name ?? "";
    return [{ value: by, label: colleagueWords[props.locale].compare.take(literal(name), said) }];
  });
}
