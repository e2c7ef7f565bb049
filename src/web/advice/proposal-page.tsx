import type { ComponentChildren, VNode } from "preact";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import type { Proposal, ProposalKind } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { AskedQuestions } from "#src/web/advice/asked-questions.tsx";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { isInDanger } from "#src/web/advice/danger-shown.ts";
import type { Heard } from "#src/web/advice/heard.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { IncidentNotice, RemoveNow } from "#src/web/advice/incident-notice.tsx";
import { Partly } from "#src/web/advice/partly-note.tsx";
import { ProposalBlocks } from "#src/web/advice/proposal-blocks.tsx";
import { namesIn, type ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { isOfNothing, isProved, ProposalFoot } from "#src/web/advice/proposal-foot.tsx";
import { Changed, Running, SolveForm } from "#src/web/advice/proposal-state.tsx";
import { Afterwards, inDanger, SafetyFirst } from "#src/web/advice/safety-first.tsx";
import { isSpokenOf } from "#src/web/advice/spoken-of.ts";
import { LaterWish, PersonFirst, UnsureProposal } from "#src/web/advice/unsure-proposal.tsx";
import { WearinessNote, type WearinessShown } from "#src/web/advice/weariness-note.tsx";
import { Fold, Notice, PageTitle, Progress, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { incidentWords } from "#src/words/incident-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { safetyWords } from "#src/words/safety-words.ts";

export type ProposalPageProps = ConsultationProps & {
  /** The understanding as it is now: says whether there is anything to propose at all. */
  readonly understanding: Understanding;
  /** Of the understanding and catalogue that the proposal was made from. */
  readonly facts: ProposalFacts;
  /** One to three plans of the newest stored proposal; empty while none was made. */
  readonly proposals: readonly Proposal[];
  /** Index of the open plan: `chosenPlan(proposals, ?plan=)`. */
  readonly chosen: number;
  /** When it was worked out; null while none was. */
  readonly computedAt: Date | null;
  /** The day of the catalogue that was used (YYYY-MM-DD), or null when not known. */
  readonly catalogueDate: string | null;
  /** What changed since: the asker's own facts, or the catalogue's; null = nothing. */
  readonly changed: "understanding" | "catalogue" | null;
  /** The proof is still running; what is shown is the best found so far. */
  readonly running: boolean;
  /** Cases of anybody that wait for a free solver right now. */
  readonly queued?: number;
  /** What has gone wrong at the organisation, and help for it. */
  readonly incident?: IncidentHelp | null;
  /** Those who do the work are worn: a kind word, and who listens. */
  readonly weariness?: WearinessShown | null;
  /** What the text tells that stands before any plan. */
  readonly notes?: ComponentChildren;
  /** Desks for what is not for tools (scope `other`, `partly`). */
  readonly desks: readonly DeskShown[];
  /** What the tools gave and is attached, and the tools that can be used. */
  readonly tools?: ComponentChildren;
  readonly submitId: string;
  /** How sure the hearing is: what may be claimed of the plan. */
  readonly heard: Heard;
  /** The sentence that the asker said comes first, where too little was heard; null while that was not asked. */
  readonly first: string | null;
  /** Functions that this sentence speaks for, the likeliest first. */
  readonly likeliest: readonly string[];
  /** A plan was asked for by its name: it is shown beneath danger too. */
  readonly isAskedFor?: boolean;
  /** Of the hearing that the page shows. */
  readonly version: number;
};

/** The proposal: the heart of the product. Where nothing can be proposed, the page says so. */
export function ProposalPage(props: ProposalPageProps): VNode {
  const { locale, understanding, secret } = props;
  const words = proposalWords[locale];
  const empty = emptyReason(props);
  if (empty !== null) return <EmptyProposal {...props} reason={empty} />;
  const isUnsure = props.heard.grade === "unsure";
  const { title, lead } = headOf(props);
  if (props.incident?.isDangerous) return <DangerousIncident {...props} />;
  if (isSafetyFirst(understanding) && !isUnsure && !props.isAskedFor) return <PlanWaits {...props} />;
  return (
    <ConsultationFrame {...props} title={title}>
      <PageTitle words={title} locale={locale} lead={lead} above={<Above {...props} />} />
      <Incident {...props} />
      <AskedQuestions {...props} />
      <WearinessNote shown={props.weariness} locale={locale} />
      {props.notes}
      {props.running ? <Running {...props} /> : null}
      {props.changed === null ? null : <Changed {...props} changed={props.changed} />}
      {understanding.scope === "partly" && !isPersonFirst(props) ? <Partly {...props} /> : null}
      {props.incident ? (
        props.heard.grade === "sure" ? (
          <Fold id="afterwards" title={words.afterIncident.title}>
            <Text words={words.afterIncident.body} />
            <Blocks {...props} />
          </Fold>
        ) : (
          <LaterWish {...props} />
        )
      ) : isUnsure ? (
        <Unsure {...props} />
      ) : (
        <Blocks {...props} />
      )}
      {props.tools}
      {props.incident ? null : <ProposalFoot {...props} />}
      {isInDanger(props) && !props.incident ? (
        <RemoveNow
          locale={locale}
          secret={secret}
          submitId={`${props.submitId}.remove`}
          abroad={props.emergencyDesks.abroad}
        />
      ) : null}
    </ConsultationFrame>
  );
}

function Incident({ incident, locale, secret, submitId }: ProposalPageProps): VNode | null {
  const ids = (form: string): string => `${submitId}.${form}`;
  return <IncidentNotice help={incident} locale={locale} secret={secret} submitId={ids} on="proposal" />;
}

/** Where somebody may be hurt: what to do first and whom to call, and nothing that was worked out. */
function DangerousIncident(props: ProposalPageProps): VNode {
  const { locale } = props;
  const title = incidentWords[locale].page;
  return (
    <ConsultationFrame {...props} title={title}>
      <PageTitle words={title} locale={locale} above={<Above {...props} />} />
      <Incident {...props} />
      <AskedQuestions {...props} />
    </ConsultationFrame>
  );
}

/** Somebody may be in danger now: numbers and a person; the plan of what was heard waits behind one step. */
function PlanWaits(props: ProposalPageProps): VNode {
  const { locale, secret, understanding, proposals } = props;
  const title = safetyWords[locale].title[inDanger(understanding)];
  const kind = proposals[0]?.kinds[0] ?? "best-quality";
  return (
    <ConsultationFrame {...props} title={title}>
      <PageTitle words={title} locale={locale} above={<Above {...props} />} />
      <SafetyFirst {...props} isTitled={false} />
      <AskedQuestions {...props} heard={{ ...props.heard, grade: "unsure" }} />
      <Afterwards
        {...props}
        functions={props.facts.functions}
        planHref={`${links(locale).proposal(secret)}?plan=${kind}`}
      />
      <RemoveNow
        locale={locale}
        secret={secret}
        submitId={`${props.submitId}.remove`}
        abroad={props.emergencyDesks.abroad}
      />
    </ConsultationFrame>
  );
}

/** Somebody may be hurt and no wish was plainly heard. */
function isPersonFirst(props: ProposalPageProps): boolean {
  return props.heard.grade === "unsure" && props.first === null && isInDanger(props);
}

function Unsure(props: ProposalPageProps): VNode {
  if (isPersonFirst(props)) return <PersonFirst {...props} isTitled={false} />;
  return <UnsureProposal {...props} functions={props.facts.functions} />;
}

function Blocks({ heard, locale, secret, facts, proposals, chosen, version, submitId }: ProposalPageProps): VNode {
  return (
    <ProposalBlocks
      facts={facts}
      proposals={proposals}
      chosen={chosen}
      planHref={(proposal) => `${links(locale).proposal(secret)}${planQuery(proposal)}`}
      secret={secret}
      heard={heard}
      form={{ version, submitId: `${submitId}.left` }}
    />
  );
}

/** The index of the plan that `?plan=` names; the first when it names none. */
export function chosenPlan(proposals: readonly Proposal[], plan: string | undefined): number {
  return Math.max(
    0,
    proposals.findIndex(({ kinds }) => kinds.some((kind: ProposalKind) => kind === plan)),
  );
}

/** The query that opens this plan. */
export function planQuery(proposal: Proposal): string {
  return `?plan=${proposal.kinds[0] ?? ""}`;
}

/** What the page is called, and its first sentence: never more than there is. */
function headOf(props: ProposalPageProps): { title: string; lead?: string } {
  const { locale, heard } = props;
  const { unsure, claim } = heardWords[locale];
  if (props.incident) return { title: incidentWords[locale].page };
  if (isPersonFirst(props)) return { title: heardWords[locale].personFirst.title };
  if (heard.grade === "unsure") return props.first === null ? unsure : { title: unsure.title };
  const open = props.proposals[props.chosen];
  if (open !== undefined && isOfNothing(open)) return { title: unsure.title, lead: unsure.noneFits };
  const [wish] = heard.first;
  const isSpoken = open !== undefined && wish !== undefined && isSpokenOf(wish, namesIn(props.facts, open));
  if (heard.isMainLeft && !isSpoken) return { title: claim.title };
  return { title: proposalWords[locale].title(props.proposals.length), lead: leadWords(props) };
}

function leadWords({ locale, proposals, running, heard }: ProposalPageProps): string {
  const words = proposalWords[locale];
  if (heard.left.length > 0 && proposals.length === 1) return words.leadPart;
  if (!isProved({ proposals, running })) return words.leadRunning;
  return proposals.length > 1 ? words.leadMany : words.leadOne;
}

function Above({ locale, secret }: ProposalPageProps): VNode {
  const words = proposalWords[locale];
  return (
    <>
      <Progress step={3} of={4} locale={locale} />
      <a href={links(locale).hearing(secret)}>
        <Say words={words.toUnderstanding} />
      </a>
    </>
  );
}

type EmptyReason = "other" | "unclear" | "noNeeds" | "notYet";

function emptyReason({ understanding, proposals }: ProposalPageProps): EmptyReason | null {
  if (understanding.scope === "other") return "other";
  if (understanding.needs.length === 0) return understanding.scope === "unclear" ? "unclear" : "noNeeds";
  return proposals.length === 0 ? "notYet" : null;
}

/** In place of an empty plan: why there is none, and what one can do. */
function EmptyProposal(props: ProposalPageProps & { readonly reason: EmptyReason }): VNode {
  const { locale, secret, reason } = props;
  const words = proposalWords[locale].empty;
  const to = links(locale);
  // The open question brings a person and the desks along.
  const asks = reason === "noNeeds" || reason === "unclear";
  if (props.incident?.isDangerous) return <DangerousIncident {...props} />;
  const back = (look: "main" | "quiet"): ComponentChildren => (
    <ButtonLink words={words.backToUnderstanding} href={to.hearing(secret)} look={look} />
  );
  return (
    <ConsultationFrame {...props} title={words[reason].title}>
      <PageTitle words={words[reason].title} locale={locale} above={<Progress step={3} of={4} locale={locale} />} />
      <Incident {...props} />
      <AskedQuestions {...props} />
      <WearinessNote shown={props.weariness} locale={locale} />
      {props.notes}
      {asks && props.heard.first.length > 0 ? null : <Text words={words[reason].body} />}
      {reason === "notYet" && (props.queued ?? 0) > 0 ? (
        <Notice kind="info">
          <Text words={words.notYet.queued(String(props.queued))} />
        </Notice>
      ) : null}
      {reason === "notYet" ? <SolveForm {...props} words={words.notYet.go} /> : null}
      {props.understanding.scope === "partly" ? <Partly {...props} /> : null}
      {asks ? props.incident ? <LaterWish {...props} /> : <Unsure {...props} /> : null}
      {reason === "other" ? <DeskList desks={props.desks} locale={locale} /> : null}
      <div class="actions">
        {reason === "other" ? <ButtonLink words={words.desks} href={to.desks} /> : back("quiet")}
        {asks ? null : <ButtonLink words={words.ask} href={to.ask(secret)} look="quiet" />}
        {reason === "other" ? back("quiet") : asks ? null : <a href={to.desks}>{<Say words={words.desks} />}</a>}
      </div>
      {isInDanger(props) && !props.incident ? (
        <RemoveNow
          locale={locale}
          secret={secret}
          submitId={`${props.submitId}.remove`}
          abroad={props.emergencyDesks.abroad}
        />
      ) : null}
    </ConsultationFrame>
  );
}
