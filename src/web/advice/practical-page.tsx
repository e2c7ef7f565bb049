import type { VNode } from "preact";
import { type OpenTask, openTasks } from "#src/domain/advice/proposals/open-tasks.ts";
import { vendorQuestions } from "#src/domain/advice/proposals/vendor-questions.ts";
import { isServed, markOf } from "#src/web/advice/coverage-marks.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame } from "#src/web/advice/explain-frame.tsx";
import { type Heard, quoted } from "#src/web/advice/heard.ts";
import { sumWords } from "#src/web/advice/known-money.ts";
import { shownTotal } from "#src/web/advice/known-time.ts";
import { PracticalSteps } from "#src/web/advice/practical-steps.tsx";
import { functionName, meansName, plainList, whoName } from "#src/web/advice/proposal-facts.ts";
import { Cautions } from "#src/web/advice/proposal-grounds.tsx";
import { leftOf } from "#src/web/advice/proposal-left.tsx";
import { figuresOf } from "#src/web/advice/proposal-plans.tsx";
import { keyNames } from "#src/web/advice/proposal-uncovered.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDuration, formatPeople } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { leftWords } from "#src/words/left-words.ts";
import { practicalWords } from "#src/words/practical-words.ts";

type PracticalProps = ExplainProps & {
  /** Ids of means in use today. */
  readonly current: readonly string[];
  /** What was told and stands in no plan: a sheet for a board that is silent on it misleads. */
  readonly heard: Heard;
};

/** The plan as a document: what to decide, who does what when, what to find out, what to ask, how to tell whether it worked. */
export function PracticalPage(props: PracticalProps): VNode {
  const words = practicalWords[props.locale];
  return (
    <ExplainFrame {...props} page="practical" title={words.title} lead={words.lead}>
      <Summary {...props} />
      <PracticalSteps {...props} />
      <Tasks {...props} />
      <Vendors {...props} />
      <Moving {...props} />
      <Cautions facts={props.facts} proposal={props.proposal} />
      <Worked {...props} />
    </ExplainFrame>
  );
}

function Summary({ facts, proposal, locale, heard }: PracticalProps): VNode {
  const words = practicalWords[locale];
  const missed = proposal.uncovered.filter(({ must }) => must);
  const names = proposal.means.map(({ id }) => meansName(facts, id));
  const not = missed.map((one) => `${functionName(facts, one.function)}（${whoName(facts, one.segment)}）`);
  const lacking = proposal.coverage.filter((one) => one.must && one.quality > 0 && !isServed(markOf(proposal, one)));
  const inPart = lacking.map((one) => `${functionName(facts, one.function)}（${whoName(facts, one.segment)}）`);
  const { quotes, people, doubtful } = leftOf(facts, proposal, heard);
  const left = [...(quotes.length > 0 ? [quoted(quotes, locale)] : []), ...people, ...doubtful];
  const rows: ReadonlyArray<readonly [name: string, value: string, beside?: string | undefined]> = [
    [words.uses, names.length > 0 ? plainList(names, locale) : words.nobody],
    [words.notReached, not.length > 0 ? plainList(not, locale) : words.nobody],
    ...(inPart.length > 0 ? [[words.inPart, plainList(inPart, locale)] as const] : []),
    ...(left.length > 0 ? [[leftWords[locale].title, plainList(left, locale)] as const] : []),
    ...figuresOf(facts, proposal),
  ];
  return (
    <section>
      <h2>
        <Say words={words.summary} />
      </h2>
      <DataTable
        caption={words.summary}
        underHeading
        columns={[
          { key: "figure", head: words.figure },
          { key: "value", head: words.value },
        ]}
        rows={rows.map(([name, value, beside], i) => ({
          id: String(i),
          cells: {
            figure: <Say words={name} />,
            value: (
              <>
                <Say words={value} /> {beside === undefined ? null : <Say words={beside} />}
              </>
            ),
          },
        }))}
      />
    </section>
  );
}

function Tasks(props: PracticalProps): VNode {
  const words = practicalWords[props.locale];
  const tasks = openTasks(props.proposal);
  return (
    <section>
      <h2>
        <Say words={words.tasks} />
      </h2>
      <Text words={tasks.length > 0 ? words.tasksLead : words.tasksNone} />
      {tasks.length === 0 ? null : (
        <>
          <ul class="ticks">
            {tasks.map((task) => (
              <li>
                {"□ "}
                <Say words={taskWords(props, task)} />
              </li>
            ))}
          </ul>
          <p>
            <a href={links(props.locale).hearing(props.secret)}>
              <Say words={words.fix} />
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function taskWords({ facts, locale }: PracticalProps, task: OpenTask): string {
  const words = practicalWords[locale].task;
  switch (task.find) {
    case "size":
      return words.size(whoName(facts, task.segment));
    case "access":
      return words.access(whoName(facts, task.segment), keyNames(task.keys, locale));
    case "price":
    case "it-person":
      return words[task.find](meansName(facts, task.means));
    default:
      return words[task.find];
  }
}

function Vendors({ facts, proposal, locale }: PracticalProps): VNode {
  const words = practicalWords[locale];
  const asked = proposal.means.flatMap((proposed) => {
    const means = facts.means.get(proposed.id);
    const questions = means ? vendorQuestions(means, proposed) : [];
    return questions.length > 0 ? [{ id: proposed.id, questions }] : [];
  });
  return (
    <section>
      <h2>
        <Say words={words.vendor} />
      </h2>
      {asked.length === 0 ? <Text words={words.vendorNone} /> : null}
      {asked.map(({ id, questions }) => (
        <>
          <h3>
            <Say words={meansName(facts, id)} />
          </h3>
          <ul>
            {questions.map((code) => (
              <li>
                <Say words={words.questions[code]} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** Means in use that the plan does not keep: how to get out of them. */
function Moving({ facts, proposal, locale, current }: PracticalProps): VNode | null {
  if (current.length === 0) return null;
  const words = practicalWords[locale];
  const kept = new Set(proposal.means.map(({ id }) => id));
  const going = current.filter((id) => !kept.has(id)).flatMap((id) => facts.means.get(id) ?? []);
  return (
    <section>
      <h2>
        <Say words={words.moving} />
      </h2>
      {going.length === 0 ? (
        <Text words={words.movingNone} />
      ) : (
        <>
          <DataTable
            caption={words.movingCaption}
            columns={[
              { key: "what", head: words.leaves },
              { key: "time", head: words.movingTime },
              { key: "export", head: words.exporting },
              { key: "contract", head: words.contract },
            ]}
            rows={going.map(({ id, leaving }) => ({
              id,
              cells: {
                what: <Say words={meansName(facts, id)} />,
                time: (
                  <Say words={leaving.minutes === null ? words.unknown : formatDuration(leaving.minutes, locale)} />
                ),
                export: <Say words={leaving.export?.[locale] ?? words.unknown} />,
                contract: <Say words={leaving.contract?.[locale] ?? words.unknown} />,
              },
            }))}
          />
          <Text words={words.parallel} small />
        </>
      )}
    </section>
  );
}

/** What to count after one month and three: each must that is reached, hours, money. */
function Worked({ facts, proposal, locale }: PracticalProps): VNode {
  const words = practicalWords[locale];
  const musts = proposal.coverage.filter(({ must, quality }) => must && quality > 0);
  const rows = musts.map((covered) => {
    const count = covered.segment === null ? facts.heads.staff : (facts.heads.people.get(covered.segment) ?? 1);
    const people = formatPeople(count, locale);
    return [
      words.reached(whoName(facts, covered.segment), functionName(facts, covered.function)),
      isServed(markOf(proposal, covered)) ? words.aimPeople(people) : words.aimPart(people),
    ] as const;
  });
  const all = [
    ...rows,
    [words.hours, words.aimHours(formatDuration(shownTotal(proposal, "monthlyMinutes"), locale))] as const,
    [words.money, words.aimMoney(sumWords(proposal, "monthlyYen", locale))] as const,
  ];
  return (
    <section>
      <h2>
        <Say words={words.worked} />
      </h2>
      <Text words={words.workedLead} />
      <DataTable
        caption={words.workedCaption}
        columns={[
          { key: "measure", head: words.measure },
          { key: "aim", head: words.aim },
        ]}
        rows={all.map(([measure, aim], i) => ({
          id: String(i),
          cells: { measure: <Say words={measure} />, aim: <Say words={aim} /> },
        }))}
      />
    </section>
  );
}
