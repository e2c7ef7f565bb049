import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { type ProposalKind, proposalKinds } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";

/** Somebody who agreed to be asked how it went, and where. */
export type AskedAgain = {
  readonly organisationId: string;
  readonly hearingId: string;
  readonly mail: string;
  readonly locale: Locale;
};

/**
 * Hearings with a proposal whose asker agreed in this time to be asked, in the order of their ids; after that one, at
 * most so many.
 */
export async function askedAgain(
  db: Reader,
  agreed: { readonly from: Date; readonly to: Date },
  after: Pick<AskedAgain, "hearingId"> | null,
  most: number,
): Promise<AskedAgain[]> {
  const rows = await db.execute<{ organisation_id: string; id: string; mail: string; locale: Locale }>(sql`
    select organisation_id, id, consent_follow_up_mail as mail, locale from hearings h
    where consent_follow_up_mail is not null
      and consent_at > ${agreed.from.toISOString()} and consent_at <= ${agreed.to.toISOString()}
      and (${after?.hearingId ?? null}::uuid is null or id > ${after?.hearingId ?? null}::uuid)
      and exists (select 1 from proposals p where p.organisation_id = h.organisation_id and p.hearing_id = h.id)
    order by id limit ${most}`);
  return [...rows].map(({ organisation_id, id, mail, locale }) => ({
    organisationId: organisation_id,
    hearingId: id,
    mail,
    locale,
  }));
}

/** The newest proposal of a hearing that may be counted, with the kind of its first plan. */
export type CountedProposal = {
  readonly organisationId: string;
  readonly hearingId: string;
  readonly proposalId: string;
  readonly kind: ProposalKind;
};

/** Proved proposals that answer their hearing as it is, of hearings whose asker agreed to be counted; as `askedAgain`. */
export async function countedProposals(
  db: Reader,
  after: Pick<CountedProposal, "hearingId"> | null,
  most: number,
): Promise<CountedProposal[]> {
  const rows = await db.execute<{ organisation_id: string; hearing_id: string; id: string; kind: string }>(sql`
    select h.organisation_id, h.id as hearing_id, p.id, p.answer #>> '{0,kinds,0}' as kind
    from hearings h
    join lateral (
      select id, answer, status, hearing_version from proposals
      where organisation_id = h.organisation_id and hearing_id = h.id
      order by hearing_version desc, created_at desc limit 1
    ) p on p.status = 'optimal' and p.hearing_version = h.version
    where h.consent_aggregate and jsonb_array_length(p.answer) > 0
      and (${after?.hearingId ?? null}::uuid is null or h.id > ${after?.hearingId ?? null}::uuid)
    order by h.id limit ${most}`);
  return [...rows].flatMap(({ organisation_id, hearing_id, id, kind: found }) => {
    const kind = proposalKinds.find((one) => one === found);
    return kind ? [{ organisationId: organisation_id, hearingId: hearing_id, proposalId: id, kind }] : [];
  });
}
