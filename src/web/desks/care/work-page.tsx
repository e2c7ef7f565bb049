import type { VNode } from "preact";
import type { StoredReport } from "#src/domain/desks/care/desk-report.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { Keeper } from "#src/domain/desks/keeping/keeper-links.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { KeeperActs } from "#src/web/desks/keeping/keepers-page.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { literal } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";

export type WorkPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly reports: ReadonlyArray<{ readonly report: StoredReport; readonly desk: Desk | undefined }>;
  readonly hard: readonly Desk[];
  /** Desks that did not say whether their entry is right. */
  readonly unanswered: readonly Desk[];
  /** People of desks who wait for the team to look. */
  readonly waiting: ReadonlyArray<{ readonly keeper: Keeper; readonly desk: Desk | undefined }>;
  readonly conflicts: ReadonlyArray<{ readonly id: string; readonly name: string; readonly key: string | null }>;
  readonly latest: ReadonlyArray<{ readonly id: string; readonly name: string; readonly key: string }>;
  readonly submitIds: (form: string) => string;
};

/** What there is to do for the directory: reports, desks that nobody gets through to, entries that two sides changed. */
export function WorkPage(props: WorkPageProps): VNode {
  const { locale, path, reports, hard, conflicts, latest, submitIds } = props;
  const all = deskCareWords[locale];
  const words = all.work;
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} wide secret="session">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: to.desks, words: kitWords[locale].nav.desks }}
      />
      <p>
        <a href={to.deskImports}>
          <Say words={words.imports} />
        </a>
      </p>
      <DataTable
        dense
        caption={words.reports}
        empty={words.none}
        columns={[
          { key: "desk", head: words.desk },
          { key: "what", head: words.what },
          { key: "words", head: words.words },
          { key: "when", head: words.when, whole: true },
          { key: "act", head: words.settle, bare: true },
        ]}
        rows={reports.map(({ report, desk }) => ({
          id: report.id,
          cells: {
            desk: desk ? (
              <a href={to.desk(desk.x_yorozu.key)}>
                <Say words={desk.x_yorozu.name[locale]} />
              </a>
            ) : (
              <Say words={words.gone} />
            ),
            what: <Say words={all.kinds[report.kind]} />,
            words: report.words === "" ? null : <Say words={literal(report.words)} />,
            when: <Say words={formatMinute(report.createdAt, locale)} />,
            act: (
              <form method="post" action={to.settleDeskReport(report.id)}>
                <SubmitId id={submitIds(report.id)} />
                <Button words={words.settle} look="quiet" about={desk?.x_yorozu.name[locale] ?? words.gone} />
              </form>
            ),
          },
        }))}
      />
      <Waiting {...props} />
      <Desks
        title={words.hard}
        locale={locale}
        desks={hard.map((desk) => ({ key: desk.x_yorozu.key, name: desk.x_yorozu.name[locale] }))}
      />
      <Desks
        title={deskKeepingWords[locale].unanswered}
        locale={locale}
        desks={props.unanswered.map((desk) => ({ key: desk.x_yorozu.key, name: desk.x_yorozu.name[locale] }))}
      />
      <Desks title={words.conflicts} locale={locale} desks={conflicts} isEdit />
      <Desks title={deskEditWords[locale].latest} locale={locale} desks={latest} isEdit />
    </Layout>
  );
}

/** People who say that they are of a desk; nothing where nobody waits. */
function Waiting({ waiting, locale, submitIds }: WorkPageProps): VNode | null {
  const words = deskKeepingWords[locale].team;
  const to = links(locale);
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>
        <Say words={words.work} />
      </h2>
      <Text words={words.workLead} />
      <DataTable
        dense
        caption={words.work}
        underHeading
        columns={[
          { key: "desk", head: deskCareWords[locale].work.desk },
          { key: "name", head: words.name },
          { key: "mail", head: words.mail },
          { key: "act", head: words.act, bare: true },
        ]}
        rows={waiting.map(({ keeper, desk }) => ({
          id: keeper.id,
          cells: {
            desk: desk ? (
              <a href={to.deskKeepers(desk.x_yorozu.key)}>
                <Say words={desk.x_yorozu.name[locale]} />
              </a>
            ) : (
              <Say words={deskCareWords[locale].work.gone} />
            ),
            name: keeper.name,
            mail: keeper.mail,
            act: desk ? (
              <KeeperActs keeper={keeper} deskKey={desk.x_yorozu.key} locale={locale} submitId={submitIds(keeper.id)} />
            ) : null,
          },
        }))}
      />
    </>
  );
}

function Desks(props: {
  title: string;
  locale: Locale;
  desks: ReadonlyArray<{ key: string | null; name: string }>;
  /** Whether what matters is what was changed of it. */
  isEdit?: boolean;
}): VNode | null {
  if (props.desks.length === 0) return null;
  const to = links(props.locale);
  return (
    <>
      <h2>
        <Say words={props.title} />
      </h2>
      <ul>
        {props.desks.map(({ key, name }) => (
          <li>
            {key === null ? (
              name
            ) : (
              <a href={props.isEdit ? to.deskHistory(key) : to.desk(key)}>{<Say words={name} />}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
