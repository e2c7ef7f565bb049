import type { VNode } from "preact";
import type { CatalogueEdit, EditConflict } from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { literal } from "#src/words/furigana.ts";

export type EditsPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly edits: readonly CatalogueEdit[];
  readonly conflicts: readonly EditConflict[];
  /** What an entry is called, by kind and id; the id where it is not in force. */
  readonly nameOf: (kind: string, id: string) => string;
};

/** What waits for a decision, what new files say against the team, and what was decided lately. */
export function EditsPage({ locale, path, edits, conflicts, nameOf }: EditsPageProps): VNode {
  const words = catalogueEditWords[locale].list;
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} wide secret="session">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: to.catalogue, words: catalogueWords[locale].means.back }}
      />
      {conflicts.length === 0 ? null : (
        <Notice kind="warn" title={words.conflicts}>
          <Text words={words.conflictsLead} />
          <ul>
            {conflicts.map((conflict) => (
              <li>
                <Say words={nameOf(conflict.kind, conflict.entryId)} />{" "}
                {conflict.kind === "means" ? (
                  <a class="ph" href={to.settleMeans(conflict.entryId)}>
                    <Say words={words.settle} />
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <DataTable
        dense
        caption={words.caption}
        empty={words.empty}
        columns={[
          { key: "entry", head: words.entry },
          { key: "state", head: words.state },
          { key: "why", head: words.why },
          { key: "when", head: words.when, whole: true },
        ]}
        rows={edits.map((edit) => ({
          id: edit.id,
          cells: {
            entry: (
              <a href={to.catalogueEdit(edit.id)}>
                <Say words={nameOf(edit.kind, edit.entryId)} />
              </a>
            ),
            state: <Say words={catalogueEditWords[locale].states[edit.state]} />,
            why: <Say words={literal(edit.reason)} />,
            when: <Say words={formatMinute(edit.proposedAt, locale)} />,
          },
        }))}
      />
    </Layout>
  );
}
