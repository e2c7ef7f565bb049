import type { VNode } from "preact";
import { prefectureInWords } from "#src/http/route-in-words.ts";
import type { CitizenLocale } from "#src/kernel/i18n.ts";
import { ByField } from "#src/web/desks/by-field.tsx";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden } from "#src/web/kit/buttons.tsx";
import { Select, TextArea } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { CitizenLayout, readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import type { RouteForm } from "#src/web/route/route-form.ts";
import { prefectureCodes } from "#src/words/prefecture-words.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";

export type AskFormProps = {
  readonly locale: CitizenLocale;
  readonly framed: boolean;
  readonly form: RouteForm;
  /** What is wrong with the text. */
  readonly problem?: string;
};

/** どうしましたか: one text, what can be used, and a few troubles to choose for who cannot put it into words. */
export function AskForm({ locale, framed, form, problem }: AskFormProps): VNode {
  const words = citizenWords(locale);
  const to = citizenLinks(locale);
  const kit = readLocale(locale);
  const action = framed ? to.finder : to.route;
  return (
    <CitizenLayout
      locale={locale}
      bare={framed ? "/embed/finder" : "/route"}
      title={words.title}
      hasErrors={problem !== undefined}
      framed={framed}
    >
      {problem === undefined ? null : (
        <div class="errors" role="alert" tabIndex={-1} id="errors">
          <h2>
            <Say words={words.problem} />
          </h2>
          <ul>
            <li>
              <a href="#text">
                <Say words={problem} />
              </a>
            </li>
          </ul>
        </div>
      )}
      <PageTitle words={words.title} locale={kit} lead={words.lead} />
      <form method="post" action={action}>
        <TextArea
          locale={kit}
          name="text"
          label={words.label}
          hint={words.hint}
          value={form.text}
          rows={framed ? 3 : 5}
          error={problem}
        />
        <ByField locale={kit} words={words} by={form.by} />
        <Select
          locale={kit}
          name="place"
          label={words.place}
          value={form.place}
          options={[
            { value: "", label: words.anyPlace },
            ...prefectureCodes.map((value) => ({ value, label: prefectureInWords(value, locale) })),
          ]}
        />
        <div class="actions">
          <Button words={words.go} />
        </div>
        <Text words={words.privacy} small />
      </form>
      <Card title={words.situationsTitle}>
        <form method="post" action={action}>
          <Hidden fields={{ by: form.by, place: form.place }} />
          <div class="actions">
            {Object.entries(words.situations).map(([id, label]) => (
              <Button words={label} look="quiet" name="situation" value={id} />
            ))}
          </div>
        </form>
      </Card>
      {framed ? null : (
        <div class="actions">
          <ButtonLink words={words.emergencyLink} href={to.emergency} look="quiet" />
        </div>
      )}
    </CitizenLayout>
  );
}
