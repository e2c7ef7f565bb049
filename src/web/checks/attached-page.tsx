import type { VNode } from "preact";
import type { AttachedCheck } from "#src/domain/checks/attached-checks.ts";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { type MeetingCatalogue, meetingFacts, whenParts } from "#src/web/checks/meeting-facts.ts";
import { InOrNot, Roles, WhoHow } from "#src/web/checks/meeting-parts.tsx";
import { Comparison, LaterTasks, PlanLead, SelfScore, TaskList } from "#src/web/checks/self-parts.tsx";
import { FindingList, GradeCard, orderedFindings } from "#src/web/checks/site-parts.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { attachedWords } from "#src/words/attached-words.ts";
import { literal } from "#src/words/furigana.ts";
import { meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** A result where it is attached, to read; whoever asked can open it from here for changes, the team cannot. */
export function AttachedPage(props: {
  locale: Locale;
  path: string;
  attached: AttachedCheck;
  catalogue: MeetingCatalogue;
  /** The consultation or request that it is attached to. */
  back: { readonly href: string; readonly words: string };
  /** Null for the team. */
  submitId: string | null;
}): VNode {
  const { locale, attached, back, submitId } = props;
  const words = attachedWords[locale];
  const { check, run } = attached;
  const title = `${words.kinds[check.kind]}${nameOf(check.content)}`;
  return (
    <Layout
      locale={locale}
      path={props.path}
      title={title}
      secret={submitId === null ? "session" : "address"}
      wide={submitId === null}
    >
      <PageTitle words={title} locale={locale} lead={submitId === null ? words.leadTeam : words.lead} back={back} />
      <Result content={check.content} run={run} locale={locale} catalogue={props.catalogue} />
      {submitId === null ? null : (
        <form method="post" action={props.path}>
          <SubmitId id={submitId} />
          <div class="actions">
            <Button words={words.open} />
          </div>
        </form>
      )}
    </Layout>
  );
}

function nameOf(content: CheckContent): string {
  if (content.kind === "site") return `: ${literal(shownHost(content.site))}`;
  return content.kind === "meeting" ? `: ${literal(content.ask.purpose)}` : "";
}

type ResultProps = { content: CheckContent; run: SiteRun | null; locale: Locale; catalogue: MeetingCatalogue };

function Result({ content, run, locale, catalogue }: ResultProps): VNode {
  if (content.kind === "site") return <SiteResult run={run} locale={locale} />;
  if (content.kind === "self") {
    const props = { content, locale };
    return (
      <>
        <SelfScore {...props} />
        <h2>
          <Say words={selfCheckWords[locale].planTitle} />
        </h2>
        <PlanLead {...props} />
        <TaskList {...props} />
        <LaterTasks {...props} />
        <Comparison {...props} />
      </>
    );
  }
  const props = { content, locale, catalogue, facts: meetingFacts(content, catalogue) };
  return (
    <>
      <Text words={meetingSheetWords[locale].whenText(...whenParts(content, locale))} />
      <InOrNot {...props} />
      <WhoHow {...props} />
      <Roles {...props} />
    </>
  );
}

function SiteResult({ run, locale }: { run: SiteRun | null; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  if (!run?.verdict) return <Text words={words.progress.lead} />;
  const { mend, later } = orderedFindings(run.verdict);
  return (
    <>
      <GradeCard verdict={run.verdict} run={run} locale={locale} />
      {mend.length === 0 && run.verdict.grade !== null ? <Text words={words.fine} /> : null}
      <FindingList findings={[...mend, ...later]} locale={locale} />
    </>
  );
}
