import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card } from "#src/web/kit/blocks.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { pageWords } from "#src/words/page-words.ts";

/** What is kept about somebody with an account, and the box that says yes to it. */
export function Consent(props: {
  locale: Locale;
  sentences: readonly string[];
  problems: readonly FieldProblem[];
}): VNode {
  const { locale } = props;
  const words = meWords[locale].signUp;
  return (
    <>
      <Card title={words.consentTitle}>
        <ul>
          {props.sentences.map((sentence) => (
            <li>
              <Say words={sentence} />
            </li>
          ))}
        </ul>
        <p>
          <a href={links(locale).privacy}>
            <Say words={pageWords[locale].privacy.title} />
          </a>
        </p>
      </Card>
      <Checkbox locale={locale} name="agree" label={words.agree} error={problemOf(props.problems, "agree")} />
    </>
  );
}

/** The consent as it is kept: the words of the page, without marks for readings. */
export function consentKept(locale: Locale, sentences: readonly string[]): string {
  return [...sentences, meWords[locale].signUp.agree].map(plainWords).join("\n");
}
