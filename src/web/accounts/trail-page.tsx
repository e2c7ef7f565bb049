import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Changed } from "#src/web/accounts/trail-in-words.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal, plainWords } from "#src/words/furigana.ts";
import { teamWords } from "#src/words/team-words.ts";
import { trailActionWords } from "#src/words/trail-action-words.ts";
import { trailWords } from "#src/words/trail-words.ts";

/** What the trail can be narrowed to. */
export const trailViews = ["changes", "people", "organisations", "all"] as const;
export type TrailView = (typeof trailViews)[number];

export type TrailPageProps = {
  readonly locale: Locale;
  readonly view: TrailView;
  readonly rows: ReadonlyArray<{
    readonly id: string;
    readonly at: Date;
    readonly actor: string;
    readonly action: string;
    /** What it was done to, where it has a name. */
    readonly subject: string | null;
    readonly changes: readonly Changed[];
  }>;
  /** The id after which the next page goes on; null on the last. */
  readonly next: string | null;
  /** The address of this very page. */
  readonly path: string;
};

/** Who changed what, when, from what to what. Nothing can be done here. */
export function TrailPage({ locale, view, rows, next, path }: TrailPageProps): VNode {
  const words = trailWords[locale];
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} secret="session" wide>
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: to.team, words: teamWords[locale].title }}
      />
      <nav aria-label={plainWords(words.view)} class="links">
        {trailViews.map((one) =>
          one === view ? (
            <a href={to.trail(one)} aria-current="page">
              <b>
                <Say words={words.views[one]} />
              </b>
            </a>
          ) : (
            <a href={to.trail(one)}>
              <Say words={words.views[one]} />
            </a>
          ),
        )}
      </nav>
      <DataTable
        dense
        caption={words.caption}
        empty={words.none}
        columns={[
          { key: "at", head: words.at, whole: true },
          { key: "who", head: words.who },
          { key: "what", head: words.what },
          { key: "subject", head: words.subject },
          { key: "detail", head: words.detail },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: {
            at: <Say words={formatMinute(row.at, locale)} />,
            who: <Say words={row.actor} />,
            what: (
              <Say words={words.actions[row.action] ?? trailActionWords[locale][row.action] ?? literal(row.action)} />
            ),
            subject: row.subject === null || row.subject === row.actor ? null : <Say words={literal(row.subject)} />,
            detail: row.changes.map(({ field, before, after }) => (
              <div>
                <Say words={field} />: {before === null ? null : <Say words={`${before} → `} />}
                <Say words={after} />
              </div>
            )),
          },
        }))}
      />
      {next === null ? null : <ButtonLink words={words.older} href={to.trail(view, next)} look="quiet" />}
    </Layout>
  );
}
