import { and, count, eq, isNull } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { shares } from "#src/domain/advice/proposals/proposals-tables.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { derivedSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

const maxShares = 20;

/** The key of a share link. Who holds the hearing's secret can show it again; the database can not. */
export function shareKey(secret: string, shareId: string): string {
  return derivedSecret(secret, `share ${shareId}`);
}

/**
 * Makes a link that only shows the proposal.
 *
 * @throws Refusal `too-many-shares` when 20 are in force
 */
export async function shareProposal(tx: Tx, world: World, hearing: Hearing, secret: string): Promise<string> {
  const [{ n } = { n: 0 }] = await tx
    .select({ n: count() })
    .from(shares)
    .where(
      and(
        eq(shares.organisationId, hearing.organisationId),
        eq(shares.hearingId, hearing.id),
        isNull(shares.revokedAt),
      ),
    );
  if (n >= maxShares) throw new Refusal("too-many-shares");
  const id = world.chance.uuid();
  await tx.insert(shares).values({
    organisationId: hearing.organisationId,
    id,
    hearingId: hearing.id,
    keyHash: secretHash(shareKey(secret, id)),
    createdAt: world.clock.now(),
  });
  const { organisationId } = hearing;
  await recordEvent(tx, world, { actor: "asker", action: "advice.shared", organisationId, subjectId: id });
  return id;
}

/** Closes a share link of this hearing; closing it twice is the same. */
export async function revokeShare(tx: Tx, world: World, hearing: Hearing, shareId: string): Promise<void> {
  await tx
    .update(shares)
    .set({ revokedAt: world.clock.now() })
    .where(
      and(
        eq(shares.organisationId, hearing.organisationId),
        eq(shares.hearingId, hearing.id),
        eq(shares.id, shareId),
        isNull(shares.revokedAt),
      ),
    );
  const { organisationId } = hearing;
  await recordEvent(tx, world, { actor: "asker", action: "advice.share-revoked", organisationId, subjectId: shareId });
}
