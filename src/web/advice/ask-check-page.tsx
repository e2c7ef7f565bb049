import type { VNode } from "preact";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import type { ContactFields } from "#src/domain/requests/contact.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { PageTitle, Progress, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { askWords } from "#src/words/ask-words.ts";
import { attachedWords } from "#src/words/attached-words.ts";

export type AskCheckPageProps = ConsultationProps & {
  readonly values: ContactFields;
  readonly hasProposal: boolean;
  /** What the tools gave and is sent along. */
  readonly results: ReadonlyArray<CheckContent["kind"]>;
  readonly submitId: string;
};

/**
 * What is about to be sent. One form with everything in hidden fields: `step=send` sends it, `step=change` brings the
 * form back with what was typed (a link could not carry it without putting it into an address).
 */
export function AskCheckPage(props: AskCheckPageProps): VNode {
  const { locale, secret, values } = props;
  const words = askWords[locale];
  const rows: ReadonlyArray<readonly [field: keyof ContactFields, label: string]> = [
    ["name", words.fields.name.label],
    ["organisationName", words.check.organisationName],
    ["mail", words.fields.mail.label],
    ["phone", words.fields.phone.label],
    ["message", words.check.message],
  ];
  return (
    <ConsultationFrame {...props} title={words.check.title}>
      <PageTitle
        words={words.check.title}
        locale={locale}
        lead={words.check.lead}
        above={<Progress step={4} of={4} locale={locale} />}
      />
      <form method="post" action={links(locale).ask(secret)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={values} />
        <dl class="summary">
          {rows.map(([field, label]) => (
            <div>
              <dt>
                <Say words={label} />
              </dt>
              <dd>{values[field] === "" ? <Say words={words.check.none} /> : values[field]}</dd>
              <dd class="change">
                <Button words={words.check.change} look="text" name="step" value="change" about={label} />
              </dd>
            </div>
          ))}
          <div>
            <dt>
              <Say words={words.check.attached} />
            </dt>
            <dd>
              <Say words={props.hasProposal ? words.check.attachedProposal : words.check.attachedText} />
              {props.results.map((kind) => (
                <>
                  <br />
                  <Say words={attachedWords[locale].kinds[kind]} />
                </>
              ))}
            </dd>
          </div>
        </dl>
        <Text words={words.check.once} small />
        <div class="actions">
          <Button words={words.check.send} name="step" value="send" />
        </div>
      </form>
    </ConsultationFrame>
  );
}
