import type { VNode } from "preact";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { dayAfter, repeatDays } from "#src/domain/checks/self/self-check.ts";
import type { SelfTask } from "#src/domain/checks/self/self-plan.ts";
import { CheckEnd, type CheckEndProps } from "#src/web/checks/check-end.tsx";
import { itemLabel } from "#src/web/checks/self-form-page.tsx";
import {
  Comparison,
  Departments,
  FirstStep,
  LaterTasks,
  PlanLead,
  SecurityActionNote,
  SelfScore,
  TaskState,
} from "#src/web/checks/self-parts.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { serviceWords } from "#src/words/service-words.ts";

export type SelfCheckPageProps = CheckEndProps & {
  readonly secret: string;
  readonly content: SelfContent;
};

/** So many tasks are enough for a week; the others are one tap away. */
const atOnce = 3;

/** The points, the plan with who does what until when, how it went since the last time. */
export function SelfCheckPage(props: SelfCheckPageProps): VNode {
  const { locale, secret, content, problems } = props;
  const words = selfCheckWords[locale];
  const to = links(locale);
  const round = content.rounds.at(-1);
  // With nothing left to do the rule of the house is what comes next.
  const isDone = content.plan.tasks.length === 0;
  const more = content.plan.tasks.slice(atOnce);
  return (
    <FormPage
      locale={locale}
      path={to.selfCheck(secret)}
      title={words.title}
      secret="address"
      problems={problems}
      back={{ href: to.services, words: serviceWords[locale].title }}
    >
      <SelfScore content={content} locale={locale} />
      <h2>
        <Say words={words.planTitle} />
      </h2>
      <PlanLead content={content} locale={locale} />
      {content.plan.tasks.slice(0, atOnce).map((task) => (
        <TaskCard {...props} task={task} />
      ))}
      {more.length === 0 ? null : (
        <details open={more.some(({ item }) => props.typed("item") === item)}>
          <summary>
            <Say words={words.moreTasks(String(more.length))} />
          </summary>
          {more.map((task) => (
            <TaskCard {...props} task={task} />
          ))}
        </details>
      )}
      <LaterTasks content={content} locale={locale} />
      <Departments content={content} locale={locale} />
      <div class="actions">
        <ButtonLink words={words.sheet.open} href={to.selfCheckDo(secret, "plan")} look={isDone ? "quiet" : "main"} />
        <ButtonLink words={words.rules} href={to.selfCheckDo(secret, "rules")} look={isDone ? "main" : "quiet"} />
        <ButtonLink words={words.again} href={to.selfCheckDo(secret, "answers")} look="quiet" />
      </div>
      <Text words={words.againLead} />
      {round === undefined ? null : (
        <Text words={words.repeatOn(formatDate(dayAfter(round.day, repeatDays), locale))} />
      )}
      <Comparison content={content} locale={locale} />
      <SecurityActionNote locale={locale} />
      <CheckEnd
        {...props}
        attach={to.selfCheckDo(secret, "attach")}
        remove={to.selfCheckDo(secret, "remove")}
        removeWords={words.remove}
      />
    </FormPage>
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
        <TaskState content={content} locale={locale} task={task} />
      </p>
      {note?.done ? (
        <Text words={words.doneOn(formatDate(note.done, locale))} />
      ) : (
        <FirstStep task={task} locale={locale} />
      )}
      <details open={isTyped}>
        <summary>
          <Say words={words.editTask} />
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
