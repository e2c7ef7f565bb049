import { and, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { type ExplanationQuestion, formatQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { explanations } from "#src/domain/advice/explaining/explanations-tables.ts";
import type { ProposalKind } from "#src/domain/advice/proposal.ts";

export type StoredExplanation = typeof explanations.$inferSelect;

/** What was found out about a plan of a proposal, or how far it is; null while nobody asked. */
export async function explanationOf(
  db: Reader,
  proposal: { readonly organisationId: string; readonly id: string },
  plan: ProposalKind,
  question: ExplanationQuestion,
): Promise<StoredExplanation | null> {
  const [row] = await db
    .select()
    .from(explanations)
    .where(
      and(
        eq(explanations.organisationId, proposal.organisationId),
        eq(explanations.proposalId, proposal.id),
        eq(explanations.plan, plan),
        eq(explanations.question, formatQuestion(question)),
      ),
    );
  return row ?? null;
}

export async function explanationById(
  db: Reader,
  organisationId: string,
  id: string,
): Promise<StoredExplanation | null> {
  const [row] = await db
    .select()
    .from(explanations)
    .where(and(eq(explanations.organisationId, organisationId), eq(explanations.id, id)));
  return row ?? null;
}
