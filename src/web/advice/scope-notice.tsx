import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { dangerShown } from "#src/web/advice/danger-shown.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import { otherKindNames } from "#src/web/advice/understanding-in-words.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { FindDesks } from "#src/web/route/find-desks-form.tsx";
import { hearingWords } from "#src/words/hearing-words.ts";

export type ScopeNoticeProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  /** Desks that may help with what is not for tools. */
  readonly desks: readonly DeskShown[];
  /** Desks for danger stand on top of the page already. */
  readonly desksAbove: boolean;
  /** The text as typed: to be written on in place when nothing was understood. */
  readonly text: string;
  readonly submitId: (form: string) => string;
  readonly version: number;
  readonly textError?: string | undefined;
};

/** What is to be said when the wish is not, or not only, for tools and practices, or not clear. Never a dead end. */
export function ScopeNotice(props: ScopeNoticeProps): VNode | null {
  const { scope, needs } = props.understanding;
  if (scope === "other") return <OtherDesks {...props} partly={false} />;
  // What was only doubtful has its line above, and no desk beside it here.
  if (scope === "partly" && props.desks.length === 0 && dangerShown(props.understanding.danger) === "line") return null;
  if (scope === "partly") return <OtherDesks {...props} partly />;
  if (scope === "unclear") return <Unclear {...props} />;
  return needs.length === 0 ? <NothingYet {...props} /> : null;
}

function OtherDesks(props: ScopeNoticeProps & { readonly partly: boolean }): VNode {
  const { locale, secret, partly } = props;
  const all = hearingWords[locale];
  const words = partly ? all.partly : all.other;
  const kinds = otherKindNames(props.understanding, locale);
  const to = links(locale);
  return (
    <Notice kind="warn" title={words.title}>
      {props.desksAbove && props.desks.length === 0 ? (
        <Text words={all.desksAbove} />
      ) : (
        <Text words={kinds === "" ? words.bodyPlain : words.body(kinds)} />
      )}
      <DeskList desks={props.desks} locale={locale} />
      <div class="actions">
        <FindDesks
          locale={locale}
          words={all.findDesks}
          look={partly ? "quiet" : "main"}
          text={props.text}
          href={to.desks}
        />
        <ButtonLink words={all.askPerson} href={to.ask(secret)} look="quiet" />
      </div>
      {partly ? null : (
        <p>
          <Say words={all.other.notSo} /> <AddNeedLink locale={locale} secret={secret} />
        </p>
      )}
    </Notice>
  );
}

function Unclear(props: ScopeNoticeProps): VNode {
  const { locale, secret } = props;
  const words = hearingWords[locale].unclear;
  const to = links(locale);
  return (
    <Notice kind="info" title={words.title}>
      <Text words={words.body} />
      <ul>
        {words.examples.map((example) => (
          <li>
            <Say words={example} />
          </li>
        ))}
      </ul>
      <form method="post" action={to.text(secret)}>
        <SubmitId id={props.submitId("text")} />
        <Hidden fields={{ version: String(props.version) }} />
        <TextArea
          locale={locale}
          name="text"
          label={words.label}
          value={props.text}
          maxLength={maxTextLength}
          rows={5}
          error={props.textError}
        />
        <div class="actions">
          <Button words={words.submit} />
          <a href={to.edit(secret, formatEditItem({ kind: "add-need" }))}>
            <Say words={words.pick} />
          </a>
          <a href={to.ask(secret)}>
            <Say words={hearingWords[locale].askPerson} />
          </a>
        </div>
      </form>
    </Notice>
  );
}

function NothingYet({ locale, secret }: ScopeNoticeProps): VNode {
  const words = hearingWords[locale];
  const to = links(locale);
  return (
    <Notice kind="info" title={words.nothingYet.title}>
      <Text words={words.nothingYet.body} />
      <div class="actions">
        <ButtonLink words={words.addNeed} href={to.edit(secret, formatEditItem({ kind: "add-need" }))} />
        <ButtonLink words={words.rewrite} href={to.text(secret)} look="quiet" />
        <a href={to.ask(secret)}>
          <Say words={words.askPerson} />
        </a>
      </div>
    </Notice>
  );
}

function AddNeedLink({ locale, secret }: { locale: Locale; secret: string }): VNode {
  return (
    <a href={links(locale).edit(secret, formatEditItem({ kind: "add-need" }))}>
      <Say words={hearingWords[locale].addNeed} />
    </a>
  );
}
