import type { VNode } from "preact";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { Alarm } from "#src/domain/notify/channel-health.ts";
import type { MailState } from "#src/domain/notify/notify-queries.ts";
import type { FilledByRole } from "#src/domain/requests/filled-by.ts";
import type { HearingCopy } from "#src/domain/requests/hearing-copy.ts";
import type { RequestSource } from "#src/domain/requests/request-source.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { heardOf } from "#src/web/advice/heard.ts";
import { ProposalBlocks } from "#src/web/advice/proposal-blocks.tsx";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { planQuery } from "#src/web/advice/proposal-page.tsx";
import { Card, Notice, PageTitle, SummaryList, Tag, Text } from "#src/web/kit/blocks.tsx";
import { markEvidence } from "#src/web/kit/evidence.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChannelAlarms } from "#src/web/requests/channel-alarms.tsx";
import { FilledBy } from "#src/web/requests/filled-by.tsx";
import { UnderstandingSummary } from "#src/web/requests/understanding-summary.tsx";
import { channelWords } from "#src/words/channel-words.ts";
import { filledByWords } from "#src/words/filled-by-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

/** Where the receipt stands, as the outbox says. */
export type ReceiptState = {
  readonly state: MailState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: Date | null;
};

export type RequestPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly request: {
    readonly id: string;
    readonly number: number;
    readonly createdAt: Date;
    readonly locale: Locale;
    readonly name: string;
    readonly organisationName: string | null;
    readonly mail: string | null;
    readonly phone: string | null;
    readonly message: string;
    readonly source: RequestSource;
    readonly dangerLevel: DangerLevel;
    readonly hearingCopy: HearingCopy;
    readonly filledBy: FilledByRole;
    readonly readBackAt: Date | null;
  };
  /** Of the member who sent it, or of who of the team took the call. */
  readonly filledByName?: string | null;
  /** Against which the copied proposal is read: catalogue of its version, people and limits of the copy. */
  readonly facts: ProposalFacts;
  /** False when the catalogue of that version is gone and `facts` has no means. */
  readonly catalogueKept: boolean;
  readonly chosen: number;
  /** Null when there was no address to send to. */
  readonly receipt: ReceiptState | null;
  /** What is wrong with mail now. */
  readonly alarms?: readonly Alarm[];
  /** A mail server is configured. */
  readonly mailLeaves: boolean;
  /** The way to what comes next in the queue. */
  readonly next?: VNode;
  /** What stands above all else: what was done before, that somebody was called here. */
  readonly top?: VNode;
  /** What was said and the answer to it; what can be done with it. */
  readonly talk: VNode;
  readonly controls: VNode;
  /** What the tools gave and was sent along. */
  readonly attached?: VNode;
  /** How far it is, in words. */
  readonly state: string;
  /** A change was made just now, in words; or why one was not. */
  readonly done?: string | undefined;
  readonly changed?: string | undefined;
  readonly problems?: readonly FieldProblem[];
  readonly demo?: boolean;
};

/** One request for the team: how to answer, what they ask, what was understood, the proposal as it was sent. */
export function RequestPage(props: RequestPageProps): VNode {
  const { locale, request, facts } = props;
  const words = requestsWords[locale].request;
  const to = links(locale);
  const { hearingCopy: copy } = request;
  const problems = props.problems ?? [];
  const title = words.title(String(request.number));
  return (
    <Layout
      locale={locale}
      path={props.path}
      title={title}
      wide
      secret="session"
      demo={props.demo ?? false}
      hasErrors={problems.length > 0}
      script="live.js"
    >
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle
        words={title}
        locale={locale}
        above={
          <>
            <a href={to.requests}>
              <Say words={words.back} />
            </a>
            <Tag kind="plain" words={props.state} />
            {request.source === "form" ? null : (
              <Tag kind="plain" words={channelWords[locale].source[request.source]} />
            )}
            {props.next}
          </>
        }
      />
      <p class="small">
        <Say words={words.received(formatMinute(request.createdAt, locale))} />{" "}
        <span class="ph">
          <Say words={words.language(kitWords[request.locale].languageName)} />
        </span>
      </p>
      <p class="links near">
        {request.phone === null ? null : <PhoneLink phone={request.phone} locale={locale} />}
        {request.mail === null ? null : <MailLink mail={request.mail} locale={locale} />}
      </p>
      {props.done === undefined ? null : (
        <Notice kind="done">
          <Text words={props.done} />
        </Notice>
      )}
      {props.changed === undefined ? null : (
        <Notice kind="warn">
          <Text words={props.changed} />
        </Notice>
      )}
      <ChannelAlarms alarms={props.alarms ?? []} locale={locale} />
      <DangerNotice {...props} />
      {props.top}
      <div class="two">
        <div>
          {request.source === "form" ? (
            request.message === "" ? (
              <Text words={words.noMessage} small />
            ) : (
              <Card title={words.message} accent>
                <blockquote>{request.message}</blockquote>
              </Card>
            )
          ) : null}
          <h2>
            <Say words={words.text} />
          </h2>
          <blockquote>
            {markEvidence(copy.text, [{ number: 1, evidence: copy.understanding.danger.evidence }]).map((part) =>
              part.numbers.length === 0 ? part.text : <mark>{part.text}</mark>,
            )}
          </blockquote>
          {props.attached}
          {props.talk}
        </div>
        <div>
          <Card title={words.contact}>
            <SummaryList
              locale={locale}
              rows={[
                { label: words.name, value: request.name },
                { label: words.organisation, value: request.organisationName ?? <Say words={words.none} /> },
                { label: words.mail, value: <MailLink mail={request.mail} locale={locale} /> },
                { label: words.phone, value: <PhoneLink phone={request.phone} locale={locale} /> },
                {
                  label: filledByWords[locale].label,
                  value: (
                    <FilledBy
                      locale={locale}
                      request={request}
                      name={props.filledByName ?? null}
                      colleagues={copy.colleagues ?? 0}
                    />
                  ),
                },
              ]}
            />
          </Card>
          {props.controls}
          <Receipt {...props} />
        </div>
      </div>
      <Text words={words.copyNote} small />
      <h2>
        <Say words={words.understood} />
      </h2>
      <UnderstandingSummary understanding={copy.understanding} functions={facts.functions} locale={locale} />
      <h2>
        <Say words={words.proposal} />
      </h2>
      {props.catalogueKept || copy.proposals.length === 0 ? null : <Text words={words.noCatalogue} />}
      {copy.proposals.length === 0 ? (
        <Text words={words.noProposal} />
      ) : (
        <ProposalBlocks
          facts={facts}
          proposals={copy.proposals}
          chosen={props.chosen}
          planHref={(proposal) => `${to.request(request.id)}${planQuery(proposal)}`}
          secret={null}
          form={null}
          heard={heardOf(copy)}
        />
      )}
    </Layout>
  );
}

function DangerNotice({ locale, request }: RequestPageProps): VNode | null {
  const all = requestsWords[locale];
  const { level, who } = request.hearingCopy.understanding.danger;
  if (level === "none") return null;
  const title = who === null ? all.danger[level] : all.request.dangerTitle(all.danger[level], all.who[who]);
  return (
    <Notice kind={level === "urgent" ? "danger" : "warn"} title={title}>
      <Text words={all.request.dangerNote} />
    </Notice>
  );
}

function Receipt({ locale, receipt, mailLeaves }: RequestPageProps): VNode {
  const words = requestsWords[locale].mail;
  return (
    <Card title={words.title}>
      {receipt === null ? (
        <Text words={words.none} />
      ) : (
        <>
          <p>
            <strong>
              <Say words={words.states[receipt.state]} />
            </strong>
          </p>
          {receipt.sentAt === null ? null : <Text words={words.sentAt(formatMinute(receipt.sentAt, locale))} small />}
          {receipt.attempts < 2 && receipt.state !== "failed" ? null : (
            <Text words={words.attempts(formatNumber(receipt.attempts, locale))} small />
          )}
          {receipt.lastError === null || receipt.state === "sent" ? null : (
            <Text words={words.lastError(receipt.lastError)} small />
          )}
          {mailLeaves || receipt.state === "sent" ? null : <Text words={words.notLeaving} small />}
        </>
      )}
    </Card>
  );
}

function MailLink({ mail, locale }: { mail: string | null; locale: Locale }): VNode {
  return mail === null ? (
    <Say words={requestsWords[locale].request.none} />
  ) : (
    <a href={`mailto:${encodeURIComponent(mail).replaceAll("%40", "@")}`}>{mail}</a>
  );
}

function PhoneLink({ phone, locale }: { phone: string | null; locale: Locale }): VNode {
  if (phone === null) return <Say words={requestsWords[locale].request.none} />;
  return <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>;
}
