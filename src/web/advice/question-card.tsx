import type { VNode } from "preact";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import {
  isNumbered,
  limitKeysOf,
  type Question,
  unknownValue,
  wishesFolded,
} from "#src/domain/advice/hearing/questions.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { functionGroups } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { partField, partKeys, restUsual } from "#src/web/advice/read-answer.ts";
import { tickedBefore } from "#src/web/advice/ticked-before.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Checkboxes, RadioGroup, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { questionReasonWords } from "#src/words/question-reason-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";
import { circumstanceName, limitQuestion, type QuestionInWords, questionInWords } from "#src/words/word-question.ts";

export type QuestionCardProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly chosen: ChosenQuestion;
  readonly functions: FunctionNames;
  readonly understanding: Understanding;
  /** What was answered before: a question may be asked again, and then shows its answer. */
  readonly answers: readonly Answer[];
  readonly most: number;
  readonly submitId: string;
  readonly version: number;
  readonly typed?: readonly string[] | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** Id of the form of the question: buttons elsewhere on the page send its answer along. */
export const answerForm = "answer-form";

/** One question with its reason; わからない is always an answer (`answer=unknown`). */
export function QuestionCard(props: QuestionCardProps): VNode {
  const { locale, chosen } = props;
  const { question } = chosen;
  const words = hearingWords[locale];
  const asked = questionInWords(
    chosen,
    props.functions,
    locale,
    props.understanding.needs.map((need) => need.function),
  );
  const ticked = props.typed ?? tickedBefore(question, props.answers, props.understanding);
  const unknown = { value: "unknown", label: kitWords[locale].unknown };
  const choices = [...asked.options, unknown].map((choice) => ({ ...choice, checked: ticked.includes(choice.value) }));
  const isNumber = question.type === "number" || question.type === "numbers";
  const isRows = question.kind === "circumstances";
  const alone = { value: "", label: words.numberLabel, unit: asked.unit };
  const error = problemOf(props.problems, "answer");
  const common = { locale, name: "answer", legend: asked.text, legendAsHeading: true, choices, error };
  return (
    <Card accent id="question">
      <p class="small">
        <Say words={above(props)} />
      </p>
      <form method="post" action={links(locale).answers(props.secret)} id={answerForm}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version), question: question.id }} />
        {question.type === "one" ? <RadioGroup {...common} hint={asked.reason} /> : null}
        {isRows ? (
          <Rows locale={locale} question={question} asked={asked} said={ticked} problems={props.problems} />
        ) : null}
        {question.type === "many" && !isRows ? (
          <Checkboxes {...common} hint={`${asked.reason}${locale === "ja" ? "" : " "}${words.several}`} />
        ) : null}
        {question.kind === "wishes" ? <FoldedWishes {...props} ticked={ticked} /> : null}
        {isNumber ? (
          <>
            <h2>
              <Say words={asked.text} />
            </h2>
            <Text words={asked.reason} small />
            {(question.type === "numbers" ? asked.options.filter(({ value }) => isNumbered(value)) : [alone]).map(
              ({ value, label, unit }) => (
                <TextField
                  locale={locale}
                  name={value === "" ? "answer" : partField(value)}
                  label={label}
                  value={numberTyped(ticked, value)}
                  inputmode="numeric"
                  width="short"
                  {...(unit ? { unit } : {})}
                  error={value === "" ? error : problemOf(props.problems, partField(value))}
                />
              ),
            )}
            {limitKeysOf(question)
              .filter((key) => !isNumbered(key))
              .map((key) => (
                <OneOf
                  {...{ locale, part: key, asked, problems: props.problems }}
                  label={limitQuestion(key, locale)}
                  value={numberTyped(ticked, key)}
                />
              ))}
          </>
        ) : null}
        <div class="actions">
          <Button words={words.next} />
          {isNumber || isRows ? (
            <Button words={kitWords[locale].unknown} look="quiet" name="answer" value="unknown" />
          ) : null}
        </div>
      </form>
    </Card>
  );
}

/** All other wishes there are, by kind: nobody who misses theirs among those offered must wait until it is offered. */
function FoldedWishes(props: QuestionCardProps & { readonly ticked: readonly string[] }): VNode {
  const { locale, ticked } = props;
  const folded = wishesFolded(props.chosen.question, props.understanding, props.answers).flatMap(
    (id) => props.functions.get(id) ?? [],
  );
  return (
    <details open={folded.some(({ id }) => ticked.includes(id))}>
      <summary>
        <Say words={questionReasonWords[locale].wishes.folded} />
      </summary>
      {functionGroups.map((group) => {
        const choices = folded
          .filter((fn) => fn.group === group)
          .map(({ id, name }) => ({ value: id, label: name[locale], checked: ticked.includes(id) }));
        const legend = vocabularyWords[locale].functionGroups[group];
        return choices.length === 0 ? null : (
          <details class="group" open={choices.some(({ checked }) => checked)}>
            <summary>
              <Say words={legend} />
            </summary>
            <Checkboxes {...{ locale, choices, legend }} name="answer" id={`answer-${group}`} hideLegend compact />
          </details>
        );
      })}
    </details>
  );
}

type RowsProps = Pick<QuestionCardProps, "locale" | "problems"> & {
  readonly question: Question;
  readonly asked: QuestionInWords;
  readonly said: readonly string[];
};

/** Several things of the same people, each in a row of its own: how it is, or わからない, where each row begins. */
function Rows({ locale, question, asked, said, problems }: RowsProps): VNode {
  const words = questionReasonWords[locale].circumstances;
  return (
    <>
      <h2>
        <Say words={asked.text} />
      </h2>
      <Text words={asked.reason} small />
      {partKeys(question).map((key) => (
        <OneOf
          {...{ locale, part: key, asked, problems }}
          label={circumstanceName(key, locale)}
          value={rowSaid(question, said, key)}
        />
      ))}
      <Checkbox
        locale={locale}
        name="answer"
        value={restUsual}
        label={words.rest}
        checked={said.includes(restUsual) || said.includes("none")}
      />
    </>
  );
}

/** One thing of a page that asks several, chosen from a few words; it begins at わからない. */
function OneOf(props: {
  readonly locale: Locale;
  readonly part: string;
  readonly label: string;
  readonly asked: QuestionInWords;
  readonly problems: QuestionCardProps["problems"];
  readonly value: string;
}): VNode {
  const { locale, part } = props;
  const ofPart = props.asked.options.filter(({ value }) => value.startsWith(`${part}=`));
  const unknown = { value: "", label: kitWords[locale].unknown };
  return (
    <Select
      locale={locale}
      name={partField(part)}
      label={props.label}
      options={[unknown, ...ofPart.filter(({ value }) => !value.endsWith(`=${unknownValue}`))].map(
        ({ value, label }) => ({ value: value.slice(value.indexOf("=") + 1), label }),
      )}
      value={props.value}
      error={problemOf(props.problems, partField(part))}
    />
  );
}

/** What was said of a row: of a row that is not named in an answer given before, the usual. */
function rowSaid({ options }: Question, said: readonly string[], key: string): string {
  const named = said.findLast((one) => one.startsWith(`${key}=`));
  const usual =
    said.length === 0 || said.includes("unknown") ? undefined : options.find((one) => one.startsWith(`${key}=`));
  const value = (named ?? usual ?? "").slice(key.length + 1);
  return value === unknownValue ? "" : value;
}

/** What stands in a field for a number; `key` is empty where it is the only one. */
function numberTyped(ticked: readonly string[], key: string): string {
  const typed = ticked.filter((one) => one !== "unknown");
  if (key === "") return typed[0] ?? "";
  return typed.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1) ?? "";
}

/** Which question it is, and of whom. */
function above({ locale, chosen, understanding, answers, most }: QuestionCardProps): string {
  const words = questionReasonWords[locale];
  const again = answers.some(({ question }) => question === chosen.question.id);
  const number = again ? words.again : words.number(String(answers.length + 1), String(most));
  const people = peopleOf(chosen.question, understanding, locale);
  return people === null ? number : `${number} ${editWords[locale].for(people)}`;
}

/** What the people are called that a question is asked of, if of one group. */
export function peopleOf(question: Question, understanding: Understanding, locale: Locale): string | null {
  const segment = understanding.segments.find(({ id }) => id === question.segment);
  return segment === undefined ? null : segmentName(segment, understanding.segments, locale);
}
