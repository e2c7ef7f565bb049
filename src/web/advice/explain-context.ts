import type { Context } from "hono";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { ExplanationQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { explanationOf, type StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { type Proposal, type ProposalKind, proposalKinds } from "#src/domain/advice/proposal.ts";
import { latestProposal, type StoredProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import type { Services } from "#src/http/services.ts";
import type { ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { emergencyHelp, hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { type ExplainPage, links } from "#src/web/links.ts";
import { submitIds } from "#src/web/page-context.ts";

/** What every page that looks into a proposal is made of. */
export type ExplainProps = ConsultationProps & {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly kind: ProposalKind;
  /** The plan of that kind. */
  readonly proposal: Proposal;
  /** The asker's own facts changed since the proposal was made. */
  readonly changed: boolean;
  readonly submitId: string;
};

export type Explained = {
  readonly hearing: Hearing;
  readonly stored: StoredProposal;
  readonly catalogue: Catalogue;
  readonly props: ExplainProps;
};

/** The stored proposal that a page looks into; null while there is none. @throws Refusal `not-found` */
export async function explainedOf(services: Services, c: Context, page: ExplainPage): Promise<Explained | null> {
  const hearing = await hearingOfPage(services, c);
  const stored = await latestProposal(services.db, hearing);
  const [first] = stored?.answer ?? [];
  if (!stored || !first) return null;
  const catalogue = (await services.catalogue.at(stored.catalogueVersion)) ?? (await services.catalogue.current());
  const kind = proposalKinds.find((one) => one === c.req.query("plan")) ?? first.kinds[0] ?? "least-burden";
  const locale = c.get("locale");
  const secret = secretOf(c);
  return {
    hearing,
    stored,
    catalogue,
    props: {
      locale,
      path: links(locale).explained(secret, page, kind),
      secret,
      danger: hearing.understanding.danger,
      emergencyDesks: emergencyHelp(services, c, hearing),
      facts: factsOf(stored.understanding, catalogue, locale),
      proposals: stored.answer,
      kind,
      proposal: stored.answer.find(({ kinds }) => kinds.includes(kind)) ?? first,
      changed: stored.hearingVersion !== hearing.version,
      submitId: submitIds(services)("explain"),
    },
  };
}

/** A page waits so long for an answer that is being worked out: most are there by then. */
const waitMs = 2_000;
const lookEveryMs = 100;

/** What is known of a question, after a short wait where it is being worked out. */
export async function awaitedExplanation(
  services: Services,
  { stored, props }: Explained,
  question: ExplanationQuestion,
): Promise<StoredExplanation | null> {
  for (let waited = 0; ; waited += lookEveryMs) {
    const row = await explanationOf(services.db, stored, props.kind, question);
    if (row?.status !== "running" || waited >= waitMs) return row;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
