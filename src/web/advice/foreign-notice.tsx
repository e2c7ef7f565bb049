import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice } from "#src/web/kit/blocks.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { mostLetters } from "#src/web/route/route-form.ts";
import { type ForeignLanguage, foreignWords } from "#src/words/greetings-abroad.ts";

/**
 * A kind answer in the writer's own language, with desks that speak it and a button to the page that reads it, with the
 * text kept; `lang` is set for those who listen to the page.
 */
export function ForeignNotice(props: {
  readonly language: ForeignLanguage;
  readonly text: string;
  readonly locale: Locale;
  readonly desks: readonly DeskShown[];
  readonly inDanger: boolean;
}): VNode {
  const { title, body, danger, find } = foreignWords[props.language];
  const lang = props.language === "zh" ? "zh-Hans" : props.language;
  return (
    <Notice kind="info">
      <div lang={lang}>
        <h2>{title}</h2>
        {props.inDanger ? (
          <p>
            <b>{danger}</b>
          </p>
        ) : null}
        <p>{body}</p>
        <form method="post" action={citizenLinks(lang).route}>
          <Hidden fields={{ text: [...props.text].slice(0, mostLetters).join("") }} />
          <Button words={find} />
        </form>
      </div>
      <DeskList desks={props.desks} locale={props.locale} />
    </Notice>
  );
}
