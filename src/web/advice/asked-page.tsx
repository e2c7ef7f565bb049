import type { VNode } from "preact";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { askWords } from "#src/words/ask-words.ts";

export type AskedPageProps = ConsultationProps & {
  /** What people quote on the telephone. */
  readonly number: number;
  readonly receivedAt: Date;
  /** The key of the page where the answer will stand. */
  readonly follow: string;
  /** How the request says that it can be answered; at least one. */
  readonly answerBy: { readonly mail: boolean; readonly phone: boolean };
  /** A mail server is configured, so that a receipt can leave. */
  readonly mailLeaves: boolean;
  /** What this installation promises, in days; null = nothing. */
  readonly replyWithinDays: number | null;
  readonly hasProposal: boolean;
};

/** The confirmation: the number, what happens next, what to do in the meantime. Can be reloaded. */
export function AskedPage(props: AskedPageProps): VNode {
  const { locale, secret, answerBy, replyWithinDays } = props;
  const words = askWords[locale].asked;
  const to = links(locale);
  const answer = answerBy.mail && answerBy.phone ? words.replyBoth : answerBy.mail ? words.replyMail : words.replyPhone;
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle words={words.title} locale={locale} />
      <Notice kind="done" title={words.number}>
        <p class="big-number">
          <strong>{String(props.number)}</strong>
        </p>
        <Text words={words.sentOn(formatDay(props.receivedAt, locale))} />
        <Text words={words.keep} />
        <p>
          <a href={to.followed(props.follow)}>
            <Say words={words.follow} />
          </a>
        </p>
      </Notice>
      <div class="two">
        <Card title={words.nextTitle}>
          <ul>
            <li>
              <Say words={words.read} />
            </li>
            <li>
              <Say words={answer} />{" "}
              <Say words={replyWithinDays === null ? words.noPromise : words.within(replyWithinDays)} />
            </li>
            {answerBy.mail || !props.mailLeaves ? (
              <li>
                <Say words={props.mailLeaves ? words.receipt : words.noMailHere} />
              </li>
            ) : null}
          </ul>
        </Card>
        <Card title={words.meanwhileTitle}>
          {props.hasProposal ? (
            <p>
              <Say words={words.meanwhileProposal} />{" "}
              <a href={to.proposal(secret)}>
                <Say words={words.toProposal} />
              </a>
            </p>
          ) : null}
          <ul class="links">
            <li>
              <a href={to.save(secret)}>
                <Say words={words.save} />
              </a>
            </li>
            <li>
              <a href={to.desks}>
                <Say words={words.desks} />
              </a>
            </li>
          </ul>
        </Card>
      </div>
      <p>
        <Say words={words.emergency} />{" "}
        <a href={to.emergency}>
          <Say words={words.toEmergency} />
        </a>
      </p>
      <Text words={words.reload} small />
    </ConsultationFrame>
  );
}
