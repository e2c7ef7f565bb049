import type { VNode } from "preact";
import { type SiteStep, siteSteps } from "#src/domain/checks/site/gather-evidence.ts";
import type { Finding, Verdict } from "#src/domain/checks/site/judge-site.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import { capOf, siteRule } from "#src/domain/checks/site/site-rule.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Steps, Tag, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDay, formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { siteCheckWords } from "#src/words/site-check-words.ts";
import { siteFindingWords } from "#src/words/site-finding-words.ts";

/** Findings that cost something, those that matter most first; and those that can wait. */
export function orderedFindings(verdict: Verdict): { mend: readonly Finding[]; later: readonly Finding[] } {
  const ids = Object.keys(siteRule);
  const sorted = [...verdict.findings].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const costs = ({ id }: Finding) => !["A", null].includes(capOf(id));
  return { mend: sorted.filter(costs), later: sorted.filter((finding) => !costs(finding)) };
}

/** The same in plain lines, for letters and consultations. */
export function findingLines(verdict: Verdict, locale: Locale): string {
  const { mend, later } = orderedFindings(verdict);
  const words = siteFindingWords[locale];
  const lines = (mend.length > 0 ? mend : later).map(
    ({ id }) => `${locale === "en" ? "- " : "・"}${words[id].what} ${words[id].todo}`,
  );
  if (lines.length > 0) return lines.join("\n");
  return verdict.grade === null ? "" : siteCheckWords[locale].fine;
}

export function GradeCard({ verdict, run, locale }: { verdict: Verdict; run: SiteRun; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  const { grade } = verdict;
  const kind =
    grade === null
      ? "info"
      : grade === "A+" || grade === "A"
        ? "done"
        : grade === "F" || grade === "D"
          ? "left-behind"
          : "warn";
  return (
    <Notice kind={kind} title={grade === null ? words.noGrade : words.grade(grade)}>
      <Text words={grade === null ? words.states[verdict.state] : words.grades[grade]} />
      {verdict.certificateEnds === null ? null : (
        <Text words={words.certificateUntil(formatDay(new Date(verdict.certificateEnds), locale))} />
      )}
      <Text words={words.checkedAt(formatMinute(run.finishedAt ?? run.requestedAt, locale))} small />
      <Text words={words.rule(verdict.rule)} small />
    </Notice>
  );
}

export function FindingList({ findings, locale }: { findings: readonly Finding[]; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  return (
    <>
      {findings.map((finding) => {
        const cap = capOf(finding.id);
        const { what, todo } = siteFindingWords[locale][finding.id];
        return (
          <Card level={3} title={what}>
            {cap === null ? null : (
              <p>
                <Tag kind={cap === "A" ? "plain" : "assume"} words={words.capped(cap)} />
              </p>
            )}
            <Text words={todo} />
            <Abouts finding={finding} locale={locale} />
            <Basis id={finding.id} locale={locale} />
          </Card>
        );
      })}
    </>
  );
}

function Abouts({ finding, locale }: { finding: Finding; locale: Locale }): VNode | null {
  const about = finding.about.filter((one) => one !== "");
  if (about.length === 0) return null;
  const shown = about.map((one) => (/^\d{4}-\d\d-\d\dT/.test(one) ? formatDay(new Date(one), locale) : one));
  return (
    <>
      <Text words={siteCheckWords[locale].about} small />
      <ul class="small">
        {shown.map((one) => (
          <li>
            <Say words={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Basis({ id, locale }: { id: Finding["id"]; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  const { source } = siteRule[id];
  const [, name = "", url] = /^(.*?)(?:, (https:\S+))?$/.exec(source) ?? [];
  return (
    <p class="source">
      <Say words={words.basis} />
      {": "}
      {url === undefined ? (
        <Say words={words.ownJudgement} />
      ) : (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      )}
    </p>
  );
}

export function ProgressCard(props: { run: SiteRun; before: number; href: string; locale: Locale }): VNode {
  const { run, locale } = props;
  const words = siteCheckWords[locale].progress;
  const now = run.step === null ? -1 : siteSteps.indexOf(run.step);
  const when = (i: number) => (i < now ? words.stepDone : i === now ? words.stepNow : words.stepNext);
  return (
    <Card title={words.stepsTitle}>
      <div role="status">
        <Text
          words={
            run.state === "waiting"
              ? words.waiting(formatNumber(props.before, locale))
              : words.requests(formatNumber(run.requests, locale))
          }
        />
      </div>
      <Steps
        steps={siteSteps.map((step: SiteStep, i) => ({ when: when(i), what: <Say words={words.steps[step]} /> }))}
      />
      <div class="actions">
        <ButtonLink words={words.reload} href={props.href} look="quiet" />
      </div>
    </Card>
  );
}

/** Every look at the site that came to an end, the newest first, each with what became of it. */
export function HistoryTable({ runs, locale }: { runs: readonly SiteRun[]; locale: Locale }): VNode {
  const words = siteCheckWords[locale];
  const done = runs.flatMap((run) => (run.verdict === null ? [] : [{ run, verdict: run.verdict }])).slice(0, 20);
  const change = (i: number) => {
    const [now, before] = [done[i]?.verdict, done[i + 1]?.verdict];
    if (!now || !before || now.grade === null || before.grade === null) return "";
    if (now.rule !== before.rule) return words.otherRule;
    const order = ["A+", "A", "B", "C", "D", "F"];
    const by = order.indexOf(before.grade) - order.indexOf(now.grade);
    return by > 0 ? words.better : by < 0 ? words.worse : words.same;
  };
  return (
    <DataTable
      caption={words.historyTitle}
      columns={[
        { key: "when", head: words.history.when },
        { key: "grade", head: words.history.grade },
        { key: "found", head: words.history.found, align: "right" },
        { key: "change", head: words.history.change },
      ]}
      rows={done.map(({ run, verdict }, i) => ({
        id: run.id,
        cells: {
          when: <Say words={formatMinute(run.finishedAt ?? run.requestedAt, locale)} />,
          grade: verdict.grade ?? <Say words={words.noGrade} />,
          found: String(orderedFindings(verdict).mend.length),
          change: <Say words={change(i)} />,
        },
      }))}
    />
  );
}
