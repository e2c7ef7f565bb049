import type { VNode } from "preact";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { questionOf } from "#src/domain/advice/hearing/questions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { peopleOf } from "#src/web/advice/question-card.tsx";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { SummaryList } from "#src/web/kit/blocks.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { questionReasonWords } from "#src/words/question-reason-words.ts";
import { questionInWords } from "#src/words/word-question.ts";

/** What was asked and answered, わからない included; each can be answered again. Nothing while nothing was. */
export function AnsweredQuestions(props: {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  readonly answers: readonly Answer[];
}): VNode | null {
  const { locale, understanding } = props;
  const words = questionReasonWords[locale];
  // A question about people who were taken out since is not shown.
  const rows = props.answers.flatMap(({ question: id, answer }) => {
    const question = questionOf(understanding, id);
    if (!question) return [];
    const asked = questionInWords({ question, decides: null }, props.functions, locale);
    const people = peopleOf(question, understanding, locale);
    return [
      {
        label: people === null ? asked.text : `${people}: ${asked.text}`,
        value: <Say words={answerInWords(answer, asked, props.functions, locale)} />,
        change: { href: `${links(locale).hearing(props.secret)}?ask=${encodeURIComponent(id)}#question` },
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <details class="after-card">
      <summary>
        <Say words={words.answered(formatNumber(rows.length, locale))} />
      </summary>
      <SummaryList locale={locale} rows={rows} />
    </details>
  );
}

function answerInWords(
  answer: Answer["answer"],
  { options, unit }: ReturnType<typeof questionInWords>,
  functions: FunctionNames,
  locale: Locale,
): string {
  if (answer === null) return questionReasonWords[locale].unknown;
  if (typeof answer === "number") return `${formatNumber(answer, locale)}${locale === "en" && unit ? " " : ""}${unit}`;
  const labels = [answer].flat().map((value) => {
    const option = options.find((one) => one.value === value);
    const [key = "", number = ""] = value.split("=");
    const asked = option ? undefined : options.find((one) => one.value === key);
    // A wish that was found in the folded list is none of the options.
    if (!asked) return option?.label ?? functions.get(value)?.name[locale] ?? value;
    const space = locale === "ja" ? "" : " ";
    return `${asked.label} ${formatNumber(Number(number), locale)}${asked.unit ? space : ""}${asked.unit ?? ""}`;
  });
  return labels.join(locale === "en" ? ", " : "、");
}
