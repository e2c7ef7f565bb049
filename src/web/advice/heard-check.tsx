import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { FirstQuestion } from "#src/web/advice/first-question.tsx";
import { type Heard, heardInShort } from "#src/web/advice/heard.ts";
import { MoreForm } from "#src/web/advice/more-form.tsx";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { ConfirmForm } from "#src/web/advice/unsure-proposal.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { heardWords } from "#src/words/heard-words.ts";

export type HeardCheckProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  readonly heard: Heard;
  readonly submitId: (form: string) => string;
  readonly version: number;
  /** What yes is called, where it does not lead to the plan at once. */
  readonly yes?: string;
  /** Id of the form of the question below, while one is asked. */
  readonly joins?: string | undefined;
};

/** "Is this what you mean?": what was heard in two or three sentences, with yes, and a field for what is wrong or missing. */
export function HeardCheck(props: HeardCheckProps): VNode | null {
  const { locale, understanding, heard } = props;
  if (understanding.scope === "other") return null;
  const isUnsure = asksFirst(props);
  if (understanding.needs.length === 0 && !isUnsure) return null;
  const words = heardWords[locale].check;
  const form = { ...props, submitId: props.submitId("check") };
  if (isUnsure) return <FirstQuestion {...form} />;
  return (
    <Card title={words.title} id="heard">
      {heardInShort(understanding, props.functions, heard, locale).map((sentence) => (
        <Text words={sentence} />
      ))}
      <ConfirmForm {...form} words={props.yes ?? words.yes} />
      <details>
        <summary>
          <Say words={words.no} />
        </summary>
        <MoreForm {...form} label={words.moreLabel} hint={words.moreHint} words={words.send} look="quiet" />
      </details>
    </Card>
  );
}

/** Hardly anything was understood: then what comes first is the one question of the page. */
export function asksFirst({ understanding, heard }: Pick<HeardCheckProps, "understanding" | "heard">): boolean {
  const isTold = understanding.scope !== "other" && understanding.scope !== "unclear";
  return isTold && heard.grade === "unsure";
}
