import type { VNode } from "preact";
import type { DeskChange } from "#src/domain/desks/editing/edit-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DifferenceTable } from "#src/web/desks/editing/difference-table.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";
import { deskHistoryWords } from "#src/words/desk-history-words.ts";

export type HistoryPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly name: string;
  readonly deskKey: string;
  readonly changes: readonly DeskChange[];
  readonly people: ReadonlyMap<string, string>;
  readonly done: "saved" | "undone" | null;
  readonly submitIds: (form: string) => string;
};

/** Every change of an entry with old and new, the newest first; each can be taken back. */
export function HistoryPage(props: HistoryPageProps): VNode {
  const { locale, deskKey } = props;
  const words = deskHistoryWords[locale];
  const to = links(locale);
  const title = words.title(props.name);
  return (
    <Layout locale={locale} path={props.path} title={title} wide secret="session">
      <PageTitle words={title} locale={locale} lead={words.lead} back={{ href: to.desk(deskKey), words: props.name }} />
      {props.done === null ? null : (
        <Notice kind="done">
          <Text words={words[props.done]} />
        </Notice>
      )}
      {props.changes.length === 0 ? (
        <p class="empty">
          <Say words={words.none} />
        </p>
      ) : null}
      {props.changes.map((change) => {
        const name = props.people.get(change.accountId ?? "");
        const role = words.by[change.byRole];
        const who = name === undefined ? role : `${role} ${name}`;
        return (
          <Card title={words.when(who, formatMinute(change.at, locale))}>
            {change.reason === "" ? null : <Text words={change.reason === "undo" ? words.undoReason : change.reason} />}
            {change.canUndo ? (
              <DifferenceTable
                locale={locale}
                heads={{ old: words.old, now: words.now }}
                rows={change.differences.map(({ path, file, ours }) => ({ path, old: file, now: ours }))}
              />
            ) : (
              <Text words={change.isAdded ? words.added : words.gone} />
            )}
            {change.canUndo ? (
              <form method="post" action={to.undoDeskChange(deskKey, change.id)} class="actions">
                <SubmitId id={props.submitIds(change.id)} />
                <Button words={words.undo} look="quiet" about={formatMinute(change.at, locale)} />
              </form>
            ) : null}
          </Card>
        );
      })}
      <div class="actions">
        <ButtonLink words={deskEditWords[locale].links.edit} href={to.editDesk(deskKey)} look="quiet" />
      </div>
    </Layout>
  );
}
