import type { ComponentChildren, VNode } from "preact";
import type { Hoster } from "#src/domain/checks/site/hosters.ts";
import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { StoredSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { AttachForm } from "#src/web/checks/attach-form.tsx";
import { HosterCard } from "#src/web/checks/hoster-card.tsx";
import { FindingList, GradeCard, HistoryTable, orderedFindings, ProgressCard } from "#src/web/checks/site-parts.tsx";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { serviceWords } from "#src/words/service-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

export type SiteCheckPageProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly check: StoredSiteCheck;
  /** The newest first. */
  readonly runs: readonly SiteRun[];
  /** Of the run that waits: how many come before it. */
  readonly before: number;
  readonly hosters: readonly Hoster[];
  readonly problems: readonly FieldProblem[];
  readonly typed: { readonly mail?: string; readonly to?: string };
  readonly submitId: (form: string) => string;
  /** To what the result is attached already. */
  readonly attached: ComponentChildren;
};

/** What was found about a site, how it is mended, and what can be done with it. */
export function SiteCheckPage(props: SiteCheckPageProps): VNode {
  const { locale, secret, check, runs, problems } = props;
  const words = siteCheckWords[locale];
  const to = links(locale);
  const [newest] = runs;
  const done = runs.find((run) => run.verdict !== null);
  const isOpen = newest?.state === "waiting" || newest?.state === "running";
  const title = words.title(shownHost(check.content.site));
  const findings = done?.verdict ? orderedFindings(done.verdict) : null;
  // Of a site that was not reached there is nothing to say: neither what to mend nor that all is well.
  const wasSeen = done?.verdict != null && (done.verdict.grade !== null || done.verdict.findings.length > 0);
  return (
    <FormPage
      locale={locale}
      path={to.siteCheck(secret)}
      title={title}
      lead={isOpen ? words.progress.lead : undefined}
      secret="address"
      back={{ href: to.services, words: serviceWords[locale].title }}
      problems={problems}
    >
      {isOpen && newest ? (
        <ProgressCard run={newest} before={props.before} href={to.siteCheck(secret)} locale={locale} />
      ) : null}
      {newest?.state === "failed" ? (
        <Notice kind="warn">
          <Text words={words.failed} />
        </Notice>
      ) : null}
      {done?.verdict && findings ? (
        <>
          <GradeCard verdict={done.verdict} run={done} locale={locale} />
          {wasSeen ? (
            <h2>
              <Say words={words.mendTitle} />
            </h2>
          ) : null}
          {findings.mend.length === 0 ? (
            done.verdict.grade === null ? null : (
              <Text words={words.fine} />
            )
          ) : (
            <FindingList findings={findings.mend} locale={locale} />
          )}
          {wasSeen ? (
            <HosterCard {...props} chosen={check.content.hoster} guessed={done.evidence?.hoster ?? null} />
          ) : null}
          {findings.later.length === 0 ? null : (
            <details>
              <summary>
                <Say words={words.alsoTitle} />
              </summary>
              <FindingList findings={findings.later} locale={locale} />
            </details>
          )}
          <AttachForm
            locale={locale}
            action={to.siteCheckDo(secret, "attach")}
            submitId={props.submitId}
            typed={props.typed.to}
            problems={problems}
            attached={props.attached}
          />
          <MailCard {...props} />
          <HistoryTable runs={runs} locale={locale} />
        </>
      ) : null}
      <Card title={words.keepTitle}>
        <Text words={words.keep} />
        {check.nextAt === null ? null : <Text words={words.againAt(formatDay(check.nextAt, locale))} />}
        {isOpen ? null : (
          <form method="post" action={to.siteCheckDo(secret, "again")}>
            <SubmitId id={props.submitId("again")} />
            <div class="actions">
              <Button words={words.again} look="quiet" />
              {done ? <ButtonLink words={words.board} href={to.siteCheckPage(secret, "board")} look="quiet" /> : null}
            </div>
          </form>
        )}
        <form method="post" action={to.siteCheckDo(secret, "remove")}>
          <SubmitId id={props.submitId("remove")} />
          <Button words={words.remove} look="text" />
        </form>
      </Card>
    </FormPage>
  );
}

function MailCard(props: SiteCheckPageProps): VNode {
  const { locale, secret, check } = props;
  const words = siteCheckWords[locale];
  const action = links(locale).siteCheckDo(secret, "mail");
  return (
    <Card title={words.mailTitle} id="reminder">
      <Text words={words.mailLead} />
      {check.mail === null ? null : <Text words={words.mailOn(check.mail)} />}
      <form method="post" action={action}>
        <SubmitId id={props.submitId("mail")} />
        {check.mail === null ? (
          <TextField
            locale={locale}
            name="mail"
            type="email"
            inputmode="email"
            autocomplete="email"
            label={words.mailLabel}
            value={props.typed.mail}
            error={problemOf(props.problems, "mail")}
          />
        ) : null}
        <div class="actions">
          <Button words={check.mail === null ? words.mailSave : words.mailOff} look="quiet" />
        </div>
      </form>
    </Card>
  );
}
