import type { VNode } from "preact";
import type { DeletionPlan } from "#src/domain/privacy/delete-person.ts";
import type { FileAboutPerson } from "#src/domain/privacy/file-about-person.ts";
import { htmlLang, type Locale } from "#src/kernel/i18n.ts";
import { AboutMe } from "#src/web/accounts/about-me.tsx";
import { AccountNotice } from "#src/web/accounts/account-notice.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox } from "#src/web/kit/form-fields.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { PageLocale, Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { organisationName } from "#src/web/organisations/organisation-list-page.tsx";
import { dataWords } from "#src/words/data-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { meWords } from "#src/words/me-words.ts";

/** Everything about the reader, and the ways to take it out or to delete it. */
export function DataPage({ locale, file }: { locale: Locale; file: FileAboutPerson }): VNode {
  const words = dataWords[locale].data;
  const to = links(locale);
  return (
    <Layout locale={locale} path={to.meData} title={words.title} secret="session">
      <PageTitle words={words.title} locale={locale} lead={words.lead} above={<ToMe locale={locale} />} />
      <div class="actions">
        <ButtonLink words={words.html} href={to.meDataHtml} />
        <ButtonLink words={words.json} href={to.meDataJson} look="quiet" />
        <ButtonLink words={words.remove} href={to.meDelete} look="quiet" />
      </div>
      <AboutMe file={file} locale={locale} />
    </Layout>
  );
}

/** The same as a file that needs nothing else. */
export function DataFile({ locale, file }: { locale: Locale; file: FileAboutPerson }): VNode {
  const title = `${plainWords(dataWords[locale].data.title)} - ${kitWords[locale].brand}`;
  return (
    <PageLocale.Provider value={locale}>
      <html lang={htmlLang(locale)}>
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
        </head>
        <body>
          <main id="main">
            <h1>{title}</h1>
            <AboutMe file={file} locale={locale} />
          </main>
        </body>
      </html>
    </PageLocale.Provider>
  );
}

export type DeletePageProps = {
  readonly locale: Locale;
  readonly plan: DeletionPlan;
  readonly submitId: string;
  readonly problems: readonly FieldProblem[];
};

/** What deleting the account does, before it is done. */
export function DeletePage({ locale, plan, submitId, problems }: DeletePageProps): VNode {
  const words = dataWords[locale].remove;
  const to = links(locale);
  const { lastAdministrator, lastOwnerOf } = plan.inTheWay;
  const blocked = lastAdministrator || lastOwnerOf.length > 0;
  return (
    <Layout locale={locale} path={to.meDelete} title={words.title} secret="session" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={words.title} locale={locale} lead={words.lead} above={<ToMe locale={locale} />} />
      {blocked ? (
        <Notice kind="warn" title={words.inTheWay}>
          {lastAdministrator ? <Text words={words.lastAdministrator} /> : null}
          {lastOwnerOf.map(({ id, name }) => (
            <p>
              <Say words={words.lastOwner(organisationName(name, locale))} />{" "}
              <a href={to.organisationPeople(id)}>
                <Say words={organisationName(name, locale)} />
              </a>
            </p>
          ))}
        </Notice>
      ) : null}
      <Lines title={words.goes} lines={goesInWords(plan, locale)} none={words.nothing} />
      <Lines title={words.stays} lines={staysInWords(plan, locale)} none={words.nothing} />
      <p>
        <a href={to.meData}>
          <Say words={words.takeOut} />
        </a>
      </p>
      {blocked ? null : (
        <form method="post" action={to.meDelete} novalidate>
          <SubmitId id={submitId} />
          <Checkbox locale={locale} name="confirm" label={words.confirm} error={problemOf(problems, "confirm")} />
          <div class="actions">
            <Button words={words.button} look="danger" />
            <ButtonLink words={words.back} href={to.me} look="quiet" />
          </div>
        </form>
      )}
    </Layout>
  );
}

/** After the account was deleted; says nothing of whose it was. */
export function DeletedPage({ locale }: { locale: Locale }): VNode {
  const words = dataWords[locale].remove;
  const path = links(locale).meDeleted;
  return <AccountNotice locale={locale} path={path} title={words.done} lines={[words.doneLead]} toHome={words.home} />;
}

function goesInWords({ goes }: DeletionPlan, locale: Locale): string[] {
  const words = dataWords[locale].remove;
  const counted = (["sessions", "passkeys", "identities", "mails", "desks", "reminders"] as const).filter(
    (key) => goes[key] > 0,
  );
  return [
    words.account,
    ...counted.map((key) => words[key](formatNumber(goes[key], locale))),
    ...goes.organisations.map(({ name, hearings, checks }) =>
      words.organisation(organisationName(name, locale), formatNumber(hearings, locale), formatNumber(checks, locale)),
    ),
    ...goes.memberships.map(({ name }) => words.membership(organisationName(name, locale))),
  ];
}

function staysInWords({ stays }: DeletionPlan, locale: Locale): string[] {
  const words = dataWords[locale].remove;
  const counted = (["requests", "entries", "events"] as const).filter((key) => stays[key] > 0);
  return counted.map((key) => words[key](formatNumber(stays[key], locale)));
}

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }): VNode {
  return (
    <section>
      <h2>
        <Say words={title} />
      </h2>
      {lines.length === 0 ? <Text words={none} /> : null}
      <ul>
        {lines.map((line) => (
          <li>
            <Say words={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToMe({ locale }: { locale: Locale }): VNode {
  return (
    <a href={links(locale).me}>
      <Say words={meWords[locale].me.title} />
    </a>
  );
}
