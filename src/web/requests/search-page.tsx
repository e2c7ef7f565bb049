import type { VNode } from "preact";
import type { ShownLabel } from "#src/domain/requests/case-labels.ts";
import type { FoundCase } from "#src/domain/requests/search-cases.ts";
import { mostFound } from "#src/domain/requests/search-places.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { DangerMark } from "#src/web/requests/danger-mark.tsx";
import { LabelSelect } from "#src/web/requests/label-parts.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type SearchPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly query: string;
  /** Those that can be asked for, and the one that was. */
  readonly labels: readonly ShownLabel[];
  readonly label: string | null;
  /** Null: nothing was asked, or too short. */
  readonly found: readonly FoundCase[] | null;
  readonly tooShort: boolean;
};

/** Searching all that was said in requests. */
export function SearchPage(props: SearchPageProps): VNode {
  const { locale, found } = props;
  const words = caseDeskWords[locale].search;
  const queue = requestsWords[locale].queue;
  const rows = (found ?? []).slice(0, mostFound);
  const count = formatNumber(rows.length, locale);
  return (
    <Layout locale={locale} path={props.path} title={words.title} wide secret="session">
      <PageTitle
        words={words.title}
        locale={locale}
        back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      />
      <form method="get" action={links(locale).requestSearch}>
        <TextField
          locale={locale}
          name="q"
          type="search"
          label={words.label}
          hint={words.hint}
          value={props.query}
          error={props.tooShort ? words.short : undefined}
        />
        <LabelSelect
          locale={locale}
          id="label"
          labels={props.labels}
          value={props.label ?? ""}
          none={caseDeskWords[locale].filter.all}
        />
        <div class="actions">
          <Button words={words.submit} />
        </div>
      </form>
      {found === null ? null : rows.length === 0 ? (
        <Text words={words.none} />
      ) : (
        <DataTable
          dense
          caption={found.length > mostFound ? words.many(count) : words.found(count)}
          columns={[
            { key: "number", head: queue.number },
            { key: "danger", head: queue.danger },
            { key: "state", head: caseWords[locale].state },
            { key: "who", head: queue.organisation },
            { key: "received", head: queue.received },
            { key: "where", head: words.where },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              number: <a href={links(locale).request(row.id)}>{String(row.number)}</a>,
              danger: <DangerMark level={row.dangerLevel} locale={locale} />,
              state: (
                <span class="nowrap">
                  <Say words={caseWords[locale].states[row.state]} />
                </span>
              ),
              who: [row.organisationName, row.name].filter(Boolean).join(locale === "en" ? ", " : "・"),
              received: <Say words={formatMinute(row.createdAt, locale)} />,
              where: row.excerpt,
            },
          }))}
        />
      )}
    </Layout>
  );
}
