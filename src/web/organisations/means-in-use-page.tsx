import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

export type MeansInUsePageProps = {
  readonly locale: Locale;
  readonly id: string;
  readonly place: number | "new";
  readonly version: number;
  readonly typed: Readonly<Record<"name" | "owner" | "monthlyYen" | "contractEnd", string>>;
  readonly submitId: (form: string) => string;
  readonly problems: readonly FieldProblem[];
};

/** A tool or a practice that an organisation uses. */
export function MeansInUsePage(props: MeansInUsePageProps): VNode {
  const { locale, id, place, typed, problems, submitId } = props;
  const words = organisationWords[locale].profile;
  const to = links(locale);
  const version = { version: String(props.version) };
  const field = (name: keyof typeof typed, label: string, hint?: string, unit?: string) => (
    <TextField
      locale={locale}
      name={name}
      label={label}
      value={typed[name]}
      autocomplete="off"
      hint={hint}
      error={problemOf(problems, name)}
      {...(unit === undefined ? {} : { unit, inputmode: "numeric" as const, width: "short" as const })}
    />
  );
  return (
    <FormPage
      locale={locale}
      path={to.organisationMeans(id, place)}
      title={words.meansTitle}
      secret="session"
      lead={words.meansLead}
      back={{ href: `${to.organisationProfile(id)}#means`, words: words.title }}
      problems={problems}
    >
      <form method="post" action={to.organisationMeans(id, place)} novalidate>
        <SubmitId id={submitId("save")} />
        <Hidden fields={version} />
        {field("name", words.meansName, words.meansNameHint)}
        {field("owner", words.meansOwner, words.meansOwnerHint)}
        {field("monthlyYen", words.meansCost, undefined, words.yen)}
        {field("contractEnd", words.meansEnd, words.meansEndHint)}
        <div class="actions">
          <Button words={words.save} />
        </div>
      </form>
      {place === "new" ? null : (
        <form method="post" action={to.organisationMeans(id, place)}>
          <SubmitId id={submitId("remove")} />
          <Hidden fields={{ ...version, remove: "yes" }} />
          <Button words={words.removeMeans} look="quiet" />
        </form>
      )}
    </FormPage>
  );
}
