import type { VNode } from "preact";
import type { MyOrganisation } from "#src/domain/organisations/memberships.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { organisationName } from "#src/web/organisations/organisation-list-page.tsx";
import { keepWords } from "#src/words/keep-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

/** Whose the hearing is: nobody's yet; an organisation of the reader; another. */
export type HeldBy = { readonly id: string; readonly name: string | null } | "others" | null;

export type ClaimPageProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly signedIn: boolean;
  readonly held: HeldBy;
  /** Where the reader may keep it. */
  readonly organisations: readonly MyOrganisation[];
  readonly submitId: string;
  readonly typed: { readonly to: string; readonly name: string };
  readonly problems: readonly FieldProblem[];
};

/** The organisation of a hearing is claimed, or merged into one that is there. */
export function ClaimPage(props: ClaimPageProps): VNode {
  const { locale, secret, problems } = props;
  const words = organisationWords[locale].claim;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.claim(secret)}
      title={words.title}
      secret="address"
      current="ask"
      lead={words.lead}
      back={{ href: to.save(secret), words: keepWords[locale].save.title }}
      problems={problems}
    >
      {props.held !== null ? <Held {...props} held={props.held} /> : <Choice {...props} />}
    </FormPage>
  );
}

function Held({ locale, held }: ClaimPageProps & { held: Exclude<HeldBy, null> }): VNode {
  const words = organisationWords[locale].claim;
  if (held === "others")
    return (
      <Notice kind="info">
        <Text words={words.heldElsewhere} />
      </Notice>
    );
  return (
    <Notice kind="done">
      <Text words={words.held(organisationName(held.name, locale))} />
      <ButtonLink words={words.toOrganisation} href={links(locale).organisation(held.id)} />
    </Notice>
  );
}

function Choice(props: ClaimPageProps): VNode {
  const { locale, secret, organisations, typed, problems } = props;
  const words = organisationWords[locale].claim;
  const to = links(locale);
  if (!props.signedIn)
    return (
      <>
        <Text words={words.signInLead} />
        <div class="actions">
          <ButtonLink words={words.signIn} href={to.signInThen(to.claim(secret))} />
        </div>
      </>
    );
  const chosen = typed.to || organisations[0]?.id || "new";
  return (
    <form method="post" action={to.claim(secret)} novalidate>
      <SubmitId id={props.submitId} />
      {organisations.length === 0 ? (
        <Hidden fields={{ to: "new" }} />
      ) : (
        <RadioGroup
          locale={locale}
          name="to"
          legend={words.to}
          error={problemOf(problems, "to")}
          choices={[
            ...organisations.map(({ id, name }) => ({ value: id, label: organisationName(name, locale) })),
            { value: "new", label: words.fresh, hint: words.freshHint },
          ].map((choice) => ({ ...choice, checked: choice.value === chosen }))}
        />
      )}
      <TextField
        locale={locale}
        name="name"
        label={words.name}
        hint={organisations.length === 0 ? words.freshHint : words.nameHint}
        value={typed.name}
        autocomplete="organization"
        error={problemOf(problems, "name")}
      />
      <div class="actions">
        <Button words={words.go} />
      </div>
    </form>
  );
}
