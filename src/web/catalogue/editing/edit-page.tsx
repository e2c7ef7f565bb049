import type { VNode } from "preact";
import type { CatalogueEdit, EditPreview } from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import type { Difference } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { EditPreviewBlock } from "#src/web/catalogue/editing/edit-preview-block.tsx";
import { placeInWords } from "#src/web/catalogue/editing/place-in-words.ts";
import { valueInWords } from "#src/web/catalogue/editing/value-in-words.ts";
import { Notice, PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { literal } from "#src/words/furigana.ts";

export type EditPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly edit: CatalogueEdit;
  readonly nameOf: (kind: string, id: string) => string;
  /** The means as it is in force, if it is one: names of its plans. */
  readonly means: Means | undefined;
  /** Base and proposed, where they differ. */
  readonly differences: readonly Difference[];
  readonly preview: EditPreview | null;
  readonly mine: boolean;
  /** Whether this person may approve it. */
  readonly mayApprove: boolean;
  /** The entry has changed since it was proposed. */
  readonly outdated: boolean;
  readonly submitIds: (form: string) => string;
};

/** One change: what becomes what and why, what it would do to stored proposals, and the decision. */
export function EditPage(props: EditPageProps): VNode {
  const { locale, edit, differences } = props;
  const words = catalogueEditWords[locale].one;
  const to = links(locale);
  const title = words.of(props.nameOf(edit.kind, edit.entryId));
  return (
    <Layout locale={locale} path={props.path} title={title} wide secret="session">
      <PageTitle
        words={title}
        locale={locale}
        above={
          <>
            <a href={to.catalogueEdits}>
              <Say words={words.back} />
            </a>
            {props.means === undefined ? null : (
              <a href={to.means(props.means.id)}>
                <Say words={props.means.name[locale]} />
              </a>
            )}
          </>
        }
      />
      <p>
        <Tag
          kind={edit.state === "approved" ? "sure" : "plain"}
          words={catalogueEditWords[locale].states[edit.state]}
        />{" "}
        <Say words={words.proposed(formatMinute(edit.proposedAt, locale))} />{" "}
        {edit.decidedAt === null ? null : <Say words={words.decided(formatMinute(edit.decidedAt, locale))} />}{" "}
        {props.mine ? <Say words={words.mine} /> : null}
      </p>
      <h2>
        <Say words={words.reason} />
      </h2>
      <Text words={literal(edit.reason)} />
      <DataTable
        caption={words.caption}
        columns={[
          { key: "place", head: words.place },
          { key: "before", head: words.before },
          { key: "after", head: words.after },
        ]}
        rows={differences.map((difference) => ({
          id: difference.path,
          cells: {
            place: <Say words={placeInWords(difference.path, props.means, locale)} />,
            before: valueInWords(difference.base) ?? <Say words={words.nothing} />,
            after: valueInWords(difference.ours) ?? <Say words={words.nothing} />,
          },
        }))}
      />
      {edit.state === "proposed" ? (
        <>
          <EditPreviewBlock {...props} />
          <Decision {...props} />
        </>
      ) : null}
    </Layout>
  );
}

function Decision({ locale, edit, mayApprove, outdated, submitIds }: EditPageProps): VNode {
  const words = catalogueEditWords[locale].one;
  return (
    <>
      {outdated ? (
        <Notice kind="warn">
          <Text words={words.outdated} />
        </Notice>
      ) : mayApprove ? null : (
        <Notice kind="info">
          <Text words={words.second} />
        </Notice>
      )}
      <form method="post" action={links(locale).decideEdit(edit.id)}>
        <SubmitId id={submitIds("decide")} />
        <div class="actions">
          {mayApprove && !outdated ? <Button words={words.approve} name="decision" value="approve" /> : null}
          <Button words={words.reject} look="quiet" name="decision" value="reject" />
        </div>
      </form>
    </>
  );
}
