import type { VNode } from "preact";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { answersOf, dayAfter, repeatDays } from "#src/domain/checks/self/self-check.ts";
import type { SelfTask } from "#src/domain/checks/self/self-plan.ts";
import { bandOf, differing, scoreOf } from "#src/domain/checks/self/self-score.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { AttachForm } from "#src/web/checks/attach-form.tsx";
import { itemLabel } from "#src/web/checks/self-form-page.tsx";
import { Card, Notice, PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { formatDate, formatDuration, formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";

export type SelfCheckPageProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly content: SelfContent;
  readonly problems: readonly FieldProblem[];
  readonly typed: (name: string) => string;
  readonly submitId: (form: string) => string;
};

const scoring = "https://shanaitaisei.metro.tokyo.lg.jp/r5/seminar01/page3-3-3.html";

/** The points, the plan with who does what until when, how it went since the last time. */
export function SelfCheckPage(props: SelfCheckPageProps): VNode {
  const { locale, secret, content, problems } = props;
  const words = selfCheckWords[locale];
  const to = links(locale);
  const round = content.rounds.at(-1);
  const answers = answersOf(round);
  const score = scoreOf(answers);
  const band = bandOf(score);
  const { tasks, later } = content.plan;
  const nothingFits = tasks.length === 0 && later.length > 0;
  const unknown = later.some(({ kind }) => kind === "find-out")
    ? 0
    : tasks.filter(({ kind }) => kind === "find-out").length;
  return (
    <Layout
      locale={locale}
      path={to.selfCheck(secret)}
      title={words.title}
      secret="address"
      hasErrors={problems.length > 0}
    >
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={words.title} locale={locale} />
      <Notice
        kind={band === "all" ? "done" : band === "few" ? "left-behind" : "warn"}
        title={words.score(formatNumber(score, locale))}
      >
        {nothingFits ? null : <Text words={words.bands[band]} />}
        {unknown === 0 ? null : <Text words={words.unknowns(String(unknown))} />}
        <Text words={words.security} small />
        <p class="source">
          <Say words={words.basis} />{" "}
          <a href={scoring} rel="noreferrer">
            <Say words={words.basisLink} />
          </a>
        </p>
      </Notice>
      <h2>
        <Say words={words.planTitle} />
      </h2>
      <PlanLead content={content} locale={locale} />
      {content.plan.tasks.map((task) => (
        <TaskCard {...props} task={task} />
      ))}
      {content.plan.later.length === 0 ? null : (
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
      )}
      <Departments content={content} locale={locale} />
      <div class="actions">
        <ButtonLink words={words.rules} href={to.selfCheckDo(secret, "rules")} />
        <ButtonLink words={words.again} href={to.selfCheckDo(secret, "answers")} look="quiet" />
      </div>
      <Text words={words.againLead} />
      {round === undefined ? null : (
        <Text words={words.repeatOn(formatDate(dayAfter(round.day, repeatDays), locale))} />
      )}
      <Comparison content={content} locale={locale} />
      <AttachForm
        locale={locale}
        action={to.selfCheckDo(secret, "attach")}
        submitId={props.submitId}
        typed={props.typed("to")}
        problems={problems}
      />
      <Text words={words.keep} small />
      <form method="post" action={to.selfCheckDo(secret, "remove")}>
        <SubmitId id={props.submitId("remove")} />
        <Button words={words.remove} look="text" />
      </form>
    </Layout>
  );
}

/** What the plan is best within, or that nothing fits: an empty plan is never praised. */
function PlanLead({ content, locale }: { content: SelfContent; locale: Locale }): VNode {
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
      <Text words={words.estimate} small />
    </>
  );
}

function limitWords({ limits }: SelfContent, locale: Locale): string {
  const words = selfCheckWords[locale];
  return words.within(
    limits.hours === null ? null : formatNumber(limits.hours, locale),
    limits.yen === null ? null : formatYen(limits.yen, locale),
  );
}

function TaskCard(props: SelfCheckPageProps & { task: SelfTask }): VNode {
  const { locale, secret, content, task, problems } = props;
  const words = selfCheckWords[locale];
  const note = content.tasks[task.item];
  const label = itemLabel(task.item, locale);
  const name = (field: string) => `${field}-${task.item}`;
  const isTyped = props.typed("item") === task.item;
  const field = (of: "owner" | "due" | "proof", value = "") => (
    <TextField
      locale={locale}
      name={of}
      id={name(of)}
      label={words[of]}
      value={isTyped ? props.typed(of) : value}
      error={problemOf(problems, name(of))}
      {...(of === "due" ? { width: "short" as const, type: "date" as const } : {})}
    />
  );
  return (
    <Card level={3} title={label} id={`task-${task.item}`}>
      <p>
        <Tag kind={note?.done ? "sure" : "assume"} words={note?.done ? words.done : words.kinds[task.kind]} />{" "}
        <Say words={words.takes(formatDuration(task.minutes, locale), formatYen(task.yen, locale))} />
      </p>
      {note?.done ? <Text words={words.doneOn(formatDate(note.done, locale))} /> : null}
      <details open={isTyped}>
        <summary>
          <Say words={words.editTask} />
          {note?.owner ? `: ${note.owner}` : ""}
          {note?.due ? ` ${note.due}` : ""}
        </summary>
        <form method="post" action={links(locale).selfCheckDo(secret, "task")}>
          <SubmitId id={props.submitId(name("task"))} />
          <Hidden fields={{ item: task.item }} />
          {field("owner", note?.owner)}
          {field("due", note?.due)}
          {field("proof", note?.proof)}
          <div class="actions">
            <Button words={words.saveTask} look="quiet" about={label} />
            <Button
              words={note?.done ? words.undone : words.done}
              name="done"
              value={note?.done ? "no" : "yes"}
              about={label}
            />
          </div>
        </form>
      </details>
    </Card>
  );
}

function Departments({ content, locale }: { content: SelfContent; locale: Locale }): VNode | null {
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

function Comparison({ content, locale }: { content: SelfContent; locale: Locale }): VNode | null {
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
