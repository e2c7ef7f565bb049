import type { VNode } from "preact";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { securityAction, selfScoring } from "#src/domain/checks/self/self-basis.ts";
import { answersOf } from "#src/domain/checks/self/self-check.ts";
import { ipaItems } from "#src/domain/checks/self/self-items.ts";
import type { SelfTask } from "#src/domain/checks/self/self-plan.ts";
import { answeredOf, bandOf, differing, isScored, scoreOf } from "#src/domain/checks/self/self-score.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { itemLabel } from "#src/web/checks/self-form-page.tsx";
import { Notice, Tag, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatDuration, formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { selfStepWords } from "#src/words/self-step-words.ts";

type Props = { readonly content: SelfContent; readonly locale: Locale };

/** The points of the last round, and what they mean. */
export function SelfScore({ content, locale }: Props): VNode {
  const words = selfCheckWords[locale];
  const answers = answersOf(content.rounds.at(-1));
  if (!isScored(answers))
    return (
      <Notice kind="warn" title={words.unscored.title}>
        <Text words={words.unscored.body(String(answeredOf(answers)), String(ipaItems.length))} />
        <Basis locale={locale} />
      </Notice>
    );
  const score = scoreOf(answers);
  const band = bandOf(score);
  const { tasks, later } = content.plan;
  const nothingFits = tasks.length === 0 && later.length > 0;
  const unknown = later.some(({ kind }) => kind === "find-out")
    ? 0
    : tasks.filter(({ kind }) => kind === "find-out").length;
  return (
    <Notice
      kind={band === "all" ? "done" : band === "few" ? "left-behind" : "warn"}
      title={words.score(formatNumber(score, locale))}
    >
      {nothingFits ? null : <Text words={words.bands[band]} />}
      {unknown === 0 ? null : <Text words={words.unknowns(String(unknown))} />}
      <Basis locale={locale} />
    </Notice>
  );
}

function Basis({ locale }: { readonly locale: Locale }): VNode {
  const words = selfCheckWords[locale];
  return (
    <p class="source">
      <Say words={words.basis} />{" "}
      <a href={selfScoring.source} rel="noreferrer">
        <Say words={words.basisLink} />
      </a>
    </p>
  );
}

/** What the points are good for outside, and what they are not. */
export function SecurityActionNote({ locale }: { locale: Locale }): VNode {
  const words = selfCheckWords[locale];
  return (
    <>
      <Text words={words.security} small />
      <p class="source">
        <a href={securityAction.source} rel="noreferrer">
          <Say words={words.securityLink} />
        </a>
      </p>
    </>
  );
}

/** The tasks of the plan in their order, to read: who does them until when, and what is done. */
export function TaskList({ content, locale }: Props): VNode {
  return (
    <ul>
      {content.plan.tasks.map((task) => (
        <li>
          <Say words={itemLabel(task.item, locale)} />
          <br />
          <TaskState content={content} locale={locale} task={task} />
        </li>
      ))}
    </ul>
  );
}

/** What a task is, what it takes, and how far it is. */
export function TaskState({ content, locale, task }: Props & { readonly task: SelfTask }): VNode {
  const words = selfCheckWords[locale];
  const note = content.tasks[task.item];
  return (
    <>
      <Tag kind={note?.done ? "sure" : "assume"} words={note?.done ? words.done : words.kinds[task.kind]} />{" "}
      <Say words={words.takes(formatDuration(task.minutes, locale), formatYen(task.yen, locale))} />
      {note?.owner || note?.due ? ` ${[note.owner, note.due].filter(Boolean).join(" ")}` : ""}
    </>
  );
}

/** What one does first; where nobody knows how it stands, what one does if it is not so (that it is asked before stands above the plan). */
export function FirstStep({ task, locale }: { readonly task: SelfTask; readonly locale: Locale }): VNode {
  const words = selfCheckWords[locale];
  const step = selfStepWords[locale][task.item];
  return (
    <p>
      <strong>
        <Say words={words.firstStep} />
      </strong>
      {locale === "en" ? ": " : "："}
      {task.kind === "find-out" ? (
        <>
          <Say words={words.ifNot} />{" "}
        </>
      ) : null}
      <Say words={step} />
    </p>
  );
}

/** What does not fit within the limits. */
export function LaterTasks({ content, locale }: Props): VNode | null {
  const words = selfCheckWords[locale];
  if (content.plan.later.length === 0) return null;
  return (
    <details>
      <summary>
        <Say words={words.laterTitle} />
      </summary>
      <ul>
        {content.plan.later.map((task) => (
          <li>
            <Say words={itemLabel(task.item, locale)} />{" "}
            <Say words={words.takes(formatDuration(task.minutes, locale), formatYen(task.yen, locale))} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the plan is best within, or that nothing fits: an empty plan is never praised. */
export function PlanLead({ content, locale }: Props): VNode {
  const words = selfCheckWords[locale];
  const { plan, limits } = content;
  if (plan.tasks.length === 0)
    return plan.later.length === 0 ? (
      <Text words={words.nothing} />
    ) : (
      <Notice kind="warn">
        <Text words={words.nothingFits(limitWords(content, locale), formatNumber(plan.later.length, locale))} />
      </Notice>
    );
  const isLimited = limits.hours !== null || limits.yen !== null;
  return (
    <>
      <Text words={isLimited ? words.planLead(limitWords(content, locale)) : words.planAll} />
      {isLimited && plan.proved ? <Text words={words.proved} /> : null}
      {plan.tasks.some(({ kind }) => kind === "find-out") ? <Text words={words.askFirst} /> : null}
      <Text words={words.estimate} small />
    </>
  );
}

/** The limits of the plan in words; empty where none was given. */
export function limitWords({ limits }: SelfContent, locale: Locale): string {
  const words = selfCheckWords[locale];
  return words.within(
    limits.hours === null ? null : formatNumber(limits.hours, locale),
    limits.yen === null ? null : formatYen(limits.yen, locale),
  );
}

/** The points of each department, and where they differ. */
export function Departments({ content, locale }: Props): VNode | null {
  const words = selfCheckWords[locale];
  const departments = content.rounds.at(-1)?.departments ?? [];
  if (departments.length < 2) return null;
  const numbers = differing(departments.map(({ answers }) => answers)).map((item) => item.replace("h", "+"));
  return (
    <>
      <DataTable
        caption={words.departmentsTitle}
        columns={[
          { key: "name", head: words.department },
          { key: "points", head: words.compare.points, align: "right" },
        ]}
        rows={departments.map(({ name, answers }) => ({
          id: name,
          cells: { name: name || "-", points: String(scoreOf(answers)) },
        }))}
      />
      <p>
        <Say words={words.differing} />
        {`: ${numbers.join(", ") || "-"}`}
      </p>
      <Text words={words.weakest} small />
    </>
  );
}

/** How it went from round to round. */
export function Comparison({ content, locale }: Props): VNode | null {
  const words = selfCheckWords[locale];
  if (content.rounds.length < 2) return null;
  const scores = content.rounds.map((round) => scoreOf(answersOf(round)));
  return (
    <DataTable
      caption={words.compareTitle}
      columns={[
        { key: "when", head: words.compare.when },
        { key: "points", head: words.compare.points, align: "right" },
        { key: "change", head: words.compare.change, align: "right" },
      ]}
      rows={content.rounds.map(({ day }, i) => {
        const change = i === 0 ? null : (scores[i] ?? 0) - (scores[i - 1] ?? 0);
        return {
          id: day,
          cells: {
            when: <Say words={formatDate(day, locale)} />,
            points: String(scores[i]),
            change: change === null ? "" : change > 0 ? `+${change}` : String(change),
          },
        };
      })}
    />
  );
}
