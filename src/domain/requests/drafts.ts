import { and, asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { belongsTo } from "#src/domain/requests/case-family.ts";
import { requestDrafts } from "#src/domain/requests/requests-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type Draft = {
  readonly requestId: string;
  readonly accountId: string;
  readonly body: string;
  readonly changedAt: Date;
};

/** Keeps what somebody is writing to an asker, for the whole team to see; nothing written forgets it. */
export async function saveDraft(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { accountId, body }: { accountId: string; body: string },
): Promise<void> {
  if (body.trim() === "") return dropDraft(tx, request, accountId);
  const changedAt = world.clock.now();
  await tx
    .insert(requestDrafts)
    .values({ organisationId: request.organisationId, requestId: request.id, accountId, body, changedAt })
    .onConflictDoUpdate({
      target: [requestDrafts.organisationId, requestDrafts.requestId, requestDrafts.accountId],
      set: { body, changedAt },
    });
}

export async function dropDraft(
  tx: Tx,
  request: { organisationId: string; id: string },
  accountId: string,
): Promise<void> {
  await tx
    .delete(requestDrafts)
    .where(
      and(
        eq(requestDrafts.organisationId, request.organisationId),
        eq(requestDrafts.requestId, request.id),
        eq(requestDrafts.accountId, accountId),
      ),
    );
}

/** What is being written in a case and in those joined to it, by whom, the oldest first. */
export async function draftsOf(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
): Promise<Draft[]> {
  return db
    .select({
      requestId: requestDrafts.requestId,
      accountId: requestDrafts.accountId,
      body: requestDrafts.body,
      changedAt: requestDrafts.changedAt,
    })
    .from(requestDrafts)
    .where(belongsTo(requestDrafts, family))
    .orderBy(asc(requestDrafts.changedAt));
}
