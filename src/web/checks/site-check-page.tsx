import type { ComponentChildren, VNode } from "preact";
import type { Hoster } from "#src/domain/checks/site/hosters.ts";
import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { StoredSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { AttachForm } from "#src/web/checks/attach-form.tsx";
import { FindingList, GradeCard, HistoryTable, orderedFindings, ProgressCard } from "#src/web/checks/site-parts.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Select, TextField } from "#src/web/kit/form-fields.tsx";
import { formatDate, formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
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
    <Layout locale={locale} path={to.siteCheck(secret)} title={title} secret="address" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={title} locale={locale} {...(isOpen ? { lead: words.progress.lead } : {})} />
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
          {wasSeen ? <HosterCard {...props} guessed={done.evidence?.hoster ?? null} /> : null}
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
    </Layout>
  );
}

/** What hosters call the setting that leads from http to https. */
const redirectNames = "「常時SSL」「HTTPS転送」「リダイレクト」";

function HosterCard(props: SiteCheckPageProps & { guessed: string | null }): VNode {
  const { locale, secret, check, hosters } = props;
  const words = siteCheckWords[locale];
  const to = links(locale);
  const chosen = check.content.hoster ?? props.guessed;
  const hoster = hosters.find(({ id }) => id === chosen);
  return (
    <Card title={words.hosterTitle} id="mend">
      {check.content.hoster === null && hoster ? <Text words={words.hosterKnown(hoster.name)} /> : null}
      <form method="post" action={to.siteCheckDo(secret, "hoster")}>
        <SubmitId id={props.submitId("hoster")} />
        <Select
          locale={locale}
          name="hoster"
          label={words.hosterLabel}
          value={hoster?.id ?? ""}
          options={[
            { value: "", label: words.hosterUnknown },
            ...hosters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div class="actions">
          <Button words={words.hosterSave} look="quiet" />
        </div>
      </form>
      {hoster === undefined ? null : <HosterSteps hoster={hoster} locale={locale} />}
      {hoster === undefined || hoster.redirectIncluded ? null : <Text words={words.htaccess(redirectNames)} />}
      <div class="actions">
        <ButtonLink words={words.letter} href={to.siteCheckPage(secret, "letter")} />
      </div>
    </Card>
  );
}

function HosterSteps({ hoster, locale }: { hoster: Hoster; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  if (!hoster.automatic && hoster.path.length === 0) return <Text words={words.hosterNone} />;
  return (
    <>
      <Text words={hoster.automatic ? words.hosterAutomatic : words.hosterPath} />
      {hoster.automatic ? null : <Text words={words.hosterLogin} />}
      {hoster.path.length === 0 ? null : (
        <ol lang="ja">
          {hoster.path.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
      {hoster.after === null ? null : <Text words={words.hosterAfter(hoster.after)} />}
      {hoster.source === null ? null : (
        <p class="source">
          <a href={hoster.source} rel="noreferrer">
            <Say words={words.hosterSource(formatDate(hoster.checkedAt, locale))} />
          </a>
        </p>
      )}
      {hoster.official ? null : <Text words={words.hosterUnofficial} small />}
      {hoster.manual === null ? null : (
        <p class="source">
          <a href={hoster.manual} rel="noreferrer">
            <Say words={words.hosterManual} />
          </a>
        </p>
      )}
    </>
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
