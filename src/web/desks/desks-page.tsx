import type { VNode } from "preact";
import { deskKinds } from "#src/domain/desks/desk-vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskItem, type OpenDesk } from "#src/web/desks/desk-item.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink } from "#src/web/kit/buttons.tsx";
import { Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";

export type DesksPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** What was found, in order. */
  readonly desks: readonly OpenDesk[];
  readonly at: Date;
  /** As typed. */
  readonly q: string;
  /** A `DeskKind`, or empty for any. */
  readonly kind: string;
  readonly demo?: boolean;
};

/** The directory: a search that is a plain GET, and what it found. */
export function DesksPage(props: DesksPageProps): VNode {
  const { locale, desks, at, q, kind } = props;
  const all = desksWords[locale];
  const words = all.list;
  const to = links(locale);
  return (
    <Layout locale={locale} path={props.path} title={words.title} current="desks" demo={props.demo ?? false}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <div class="actions">
        <ButtonLink words={words.toEmergency} href={to.emergency} />
      </div>
      <form method="get" action={to.desks}>
        <TextField
          locale={locale}
          name="q"
          type="search"
          label={words.search}
          hint={words.searchHint}
          value={q}
          autocomplete="off"
        />
        <Select
          locale={locale}
          name="kind"
          label={words.kind}
          value={kind}
          options={[
            { value: "", label: words.anyKind },
            ...deskKinds.map((value) => ({ value, label: all.kinds[value] })),
          ]}
        />
        <div class="actions">
          <Button words={words.go} look="quiet" />
          {q === "" && kind === "" ? null : (
            <a href={to.desks}>
              <Say words={words.clear} />
            </a>
          )}
        </div>
      </form>
      <h2>
        <Say words={words.found(desks.length)} />
      </h2>
      {desks.length === 0 ? (
        <Text words={words.none} />
      ) : (
        <ul class="desks">
          {desks.map((shown) => (
            <DeskItem shown={shown} at={at} locale={locale} by="voice" />
          ))}
        </ul>
      )}
      <Notice kind="info">
        <Text words={words.askPerson} />
        <p>
          <a href={to.home}>
            <Say words={words.toHome} />
          </a>
        </p>
      </Notice>
    </Layout>
  );
}
