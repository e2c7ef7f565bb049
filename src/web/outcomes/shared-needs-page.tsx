import type { VNode } from "preact";
import { type FollowUpResult, followUpResults } from "#src/domain/outcomes/follow-up.ts";
import { type ChangeSummary, type ChangeTotal, leastTold } from "#src/domain/outcomes/sum-changes.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDay, formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { outcomeWords } from "#src/words/outcome-words.ts";

type SharedNeedsProps = {
  readonly locale: Locale;
  /** Null before the first count. */
  readonly counted: { readonly countedAt: Date; readonly summary: ChangeSummary } | null;
  readonly results: {
    readonly asked: number;
    readonly results: ReadonlyArray<readonly [FollowUpResult, number]>;
  };
};

/** For funders and companies: what would reach how many groups of people, over all who agreed to be counted. */
export function SharedNeedsPage({ locale, counted, results }: SharedNeedsProps): VNode {
  const words = outcomeWords[locale].needs;
  return (
    <Layout locale={locale} path={links(locale).sharedNeeds} title={words.title}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {counted && counted.summary.organisations >= leastTold ? (
        <Totals locale={locale} {...counted} />
      ) : (
        <>
          <Text words={words.few} />
          <div class="actions">
            <ButtonLink words={kitWords[locale].nav.ask} href={links(locale).home} look="quiet" />
          </div>
        </>
      )}
      <Results locale={locale} {...results} />
    </Layout>
  );
}

function Totals({ locale, countedAt, summary }: { locale: Locale; countedAt: Date; summary: ChangeSummary }): VNode {
  const words = outcomeWords[locale].needs;
  const number = (value: number) => formatNumber(value, locale);
  const organisations = (count: number) => words.organisationCount(number(count));
  return (
    <>
      <Text words={words.counted(formatDay(countedAt, locale), organisations(summary.organisations))} />
      {summary.unreached === null ? null : <Text words={words.unreached(organisations(summary.unreached))} />}
      <DataTable
        caption={words.caption}
        empty={words.nothing}
        columns={[
          { key: "change", head: words.change },
          { key: "groups", head: words.groups, align: "right" },
          { key: "organisations", head: words.organisations, align: "right" },
          { key: "amount", head: words.amount, align: "right" },
        ]}
        rows={summary.totals.map((total) => ({
          id: total.change,
          cells: {
            change: <Say words={words.kinds[total.change]} />,
            groups: <Say words={words.groupCount(number(total.groups))} />,
            organisations: <Say words={organisations(total.organisations)} />,
            amount: <Say words={amountWords(total, locale)} />,
          },
        }))}
      />
      {summary.leftOut > 0 ? <Text words={words.leftOut(number(summary.leftOut))} small /> : null}
      <Text words={words.how} small />
    </>
  );
}

function amountWords({ change, amount }: ChangeTotal, locale: Locale): string {
  const { amounts } = outcomeWords[locale].needs;
  if (amount === null || change === "several") return amounts.none;
  if (change === "monthlyYen") return amounts.monthly(formatYen(amount, locale));
  if (change === "initialYen") return amounts.once(formatYen(amount, locale));
  const number = formatNumber(amount, locale);
  if (change === "setupHours") return amounts.hours(number);
  return change === "newThings" ? amounts.things(number) : amounts.people(number);
}

/** Told only with five answers or more. */
function Results({ locale, asked, results }: { locale: Locale } & SharedNeedsProps["results"]): VNode | null {
  const words = outcomeWords[locale];
  const answered = results.reduce((sum, [, count]) => sum + count, 0);
  if (answered < leastTold) return null;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <section>
      <h2>
        <Say words={words.needs.results} />
      </h2>
      <Text words={words.needs.resultsBase(number(asked), number(answered))} />
      <DataTable
        caption={words.needs.resultsCaption}
        columns={[
          { key: "result", head: words.needs.results },
          { key: "count", head: words.needs.share, align: "right" },
        ]}
        rows={followUpResults.map((result) => ({
          id: result,
          cells: {
            result: <Say words={words.page.results[result]} />,
            count: number(results.find(([one]) => one === result)?.[1] ?? 0),
          },
        }))}
      />
    </section>
  );
}
