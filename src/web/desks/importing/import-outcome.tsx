import type { VNode } from "preact";
import { problemCodes } from "#src/domain/desks/importing/import-problem.ts";
import type { StoredImport } from "#src/domain/desks/importing/import-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { ImportPageProps } from "#src/web/desks/importing/import-page.tsx";
import { Notice, SummaryList } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { deskImportWords } from "#src/words/desk-import-words.ts";

/** How many problems stand on one page. */
export const problemsAtOnce = 50;

/** What an import would do or did, in numbers, and what is shown with its data. */
export function ImportCounts({ imported, locale }: { imported: StoredImport; locale: Locale }): VNode {
  const words = deskImportWords[locale].one.checked;
  const { result, mapping } = imported;
  const count = (label: string, value: number | undefined) => ({ label, value: formatNumber(value ?? 0, locale) });
  return (
    <>
      <SummaryList
        short
        locale={locale}
        rows={[
          count(words.rows, result.rows),
          count(words.kept, result.kept),
          count(words.added, result.added),
          count(words.changed, result.changed),
          count(words.sameCount, result.same),
          count(words.gone, result.gone),
          ...(result.foreign ? [count(words.foreign, result.foreign)] : []),
        ]}
      />
      {mapping && mapping.notices.length > 0 ? (
        <Notice kind="info" title={words.notice}>
          {mapping.notices.map((notice) => (
            <p>{notice}</p>
          ))}
        </Notice>
      ) : null}
    </>
  );
}

/** The rows that somebody should look at, by what is wrong with them. */
export function ImportProblems({ imported, locale, shown }: ImportPageProps): VNode {
  const all = deskImportWords[locale];
  const words = all.one.checked;
  const counts = imported.result.problems ?? {};
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const of = shown.code === null ? total : (counts[shown.code] ?? 0);
  const href = (code: string, from: number) =>
    `${links(locale).deskImport(imported.id)}${queryOf([
      ["problem", code],
      ["from", from > 0 ? `${from}` : ""],
    ])}#problems`;
  const last = shown.from + shown.problems.length;
  return (
    <section id="problems">
      <h2>
        <Say words={words.problems} />
      </h2>
      {total === 0 ? (
        <p class="empty">
          <Say words={words.none} />
        </p>
      ) : (
        <ul class="plain">
          <li>
            <a href={href("", 0)} aria-current={shown.code === null ? "true" : undefined}>
              <Say words={words.all} />
            </a>{" "}
            {formatNumber(total, locale)}
          </li>
          {problemCodes
            .filter((code) => (counts[code] ?? 0) > 0)
            .map((code) => (
              <li>
                <a href={href(code, 0)} aria-current={shown.code === code ? "true" : undefined}>
                  <Say words={all.problems[code].name} />
                </a>{" "}
                {formatNumber(counts[code] ?? 0, locale)}
              </li>
            ))}
        </ul>
      )}
      {shown.problems.length === 0 ? null : (
        <DataTable
          dense
          caption={words.shown(shown.from + 1, last, of)}
          columns={[
            { key: "line", head: words.line },
            { key: "what", head: words.what },
            { key: "value", head: words.value },
          ]}
          rows={shown.problems.map((problem, i) => ({
            id: `${i}`,
            cells: {
              line: problem.line > 0 ? `${problem.line}` : "–",
              what: <Say words={all.problems[problem.code].what(problem.place)} />,
              value: problem.value,
            },
          }))}
        />
      )}
      {last < of ? (
        <p>
          <a href={href(shown.code ?? "", last)}>
            <Say words={words.more} />
          </a>
        </p>
      ) : null}
    </section>
  );
}
