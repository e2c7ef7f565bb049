import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { mergedInto } from "#src/domain/requests/case-family.ts";
import { copyLabels } from "#src/domain/requests/case-labels.ts";
import { stateAfterAsker } from "#src/domain/requests/case-state.ts";
import { type CaseSeen, changeCase } from "#src/domain/requests/change-case.ts";
import { dueAt } from "#src/domain/requests/due-time.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requestEntries, requestFiles, requests } from "#src/domain/requests/requests-tables.ts";
import { nextNumber } from "#src/domain/requests/submit-request.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/**
 * Joins a request to another: from now on both are read, answered and closed as the other, and what comes later by any
 * address of the first arrives there. Nothing is moved or copied, so that it can be undone. Drafts stay as they are.
 *
 * @throws Refusal `not-found`, `changed-meanwhile`, `case-merged`; `merge-impossible` with itself or with one that is joined already
 */
export async function mergeCase(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, into }: { accountId: string; into: { organisationId: string; id: string } },
): Promise<void> {
  if (into.id === seen.id) throw new Refusal("merge-impossible", "number");
  // Both in one order, so that two who join crosswise wait for each other instead of for ever.
  await tx
    .select({ id: requests.id })
    .from(requests)
    .where(inArray(requests.id, [seen.id, into.id]))
    .orderBy(requests.id)
    .for("update");
  const { after: source } = await changeCase(tx, world, seen, () => ({
    mergedInto: into.id,
    mergedAt: world.clock.now(),
  }));
  const { before: target } = await changeCase(tx, world, { ...into, version: null }, (now) => ({
    waitingSince: earlier(
      now.waitingSince,
      source.state === "closed" ? null : source.waitingSince,
      now.state === "closed",
    ),
    dangerLevel: now.dangerRank <= source.dangerRank ? now.dangerLevel : source.dangerLevel,
  }));
  if (target.mergedInto !== null) throw new Refusal("merge-impossible", "number");
  for (const [request, action, other] of [
    [source, "requests.merged", target],
    [target, "requests.took-in", source],
  ] as const)
    await recordEvent(tx, world, {
      actor: accountId,
      action,
      organisationId: request.organisationId,
      subjectId: request.id,
      detail: { number: other.number },
    });
}

/** Undoes a join: the request is its own again, with what was said in it. @throws Refusal `not-found`, `merge-impossible` when it is not joined */
export async function undoMerge(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  accountId: string,
): Promise<void> {
  const [since] = await tx
    .select({ at: sql<string | null>`min(${requestEntries.createdAt})` })
    .from(requestEntries)
    .innerJoin(
      requests,
      and(eq(requests.organisationId, requestEntries.organisationId), eq(requests.id, requestEntries.requestId)),
    )
    .where(
      and(
        eq(requests.id, request.id),
        eq(requestEntries.kind, "from-asker"),
        sql`${requestEntries.createdAt} >= ${requests.mergedAt}`,
      ),
    );
  const { before } = await changeCase(tx, world, { ...request, version: null }, (now) => {
    if (now.mergedInto === null) throw new Refusal("merge-impossible");
    // What its asker wrote meanwhile waits here again.
    const heard = since?.at
      ? {
          state: stateAfterAsker(now.state),
          pendingUntil: null,
          closedBecause: null,
          waitingSince: now.waitingSince ?? new Date(since.at),
        }
      : {};
    return { mergedInto: null, mergedAt: null, ...heard };
  });
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.unmerged",
    organisationId: request.organisationId,
    subjectId: request.id,
    detail: { number: before.number },
  });
}

/**
 * Divides a case: some of what was said becomes a request of its own, of the same asker and team. Undone by joining
 * the new one to the old.
 *
 * @throws Refusal `nothing-chosen`, `not-found`, `changed-meanwhile`, `case-merged`
 */
export async function splitCase(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, entryIds }: { accountId: string; entryIds: readonly string[] },
): Promise<{ id: string; number: number }> {
  if (entryIds.length === 0) throw new Refusal("nothing-chosen", "entry");
  const { after } = await changeCase(tx, world, seen, () => ({}));
  const family = [after.id, ...(await mergedInto(tx, after)).map((one) => one.id)];
  const chosen = await tx
    .select({
      id: requestEntries.id,
      requestId: requestEntries.requestId,
      organisationId: requestEntries.organisationId,
    })
    .from(requestEntries)
    .where(and(inArray(requestEntries.id, [...entryIds]), inArray(requestEntries.requestId, family)));
  // Rows stay with their organisation: only what is of the case's own can become another case of it.
  const own = chosen.filter(({ organisationId }) => organisationId === after.organisationId);
  if (own.length !== new Set(entryIds).size) throw new Refusal("nothing-chosen", "entry");
  const made = await copyOf(tx, world, after);
  await copyLabels(tx, world, after, made.id);
  for (const entry of own) {
    await tx
      .update(requestFiles)
      .set({ requestId: made.id })
      .where(and(eq(requestFiles.organisationId, entry.organisationId), eq(requestFiles.entryId, entry.id)));
    await tx
      .update(requestEntries)
      .set({ requestId: made.id, movedFrom: entry.requestId })
      .where(and(eq(requestEntries.organisationId, entry.organisationId), eq(requestEntries.id, entry.id)));
  }
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.split",
    organisationId: after.organisationId,
    subjectId: after.id,
    detail: { number: made.number },
  });
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.split-from",
    organisationId: after.organisationId,
    subjectId: made.id,
    detail: { number: after.number },
  });
  return made;
}

async function copyOf(tx: Tx, world: World, of: StoredRequest): Promise<{ id: string; number: number }> {
  const id = world.chance.uuid();
  const number = await nextNumber(tx);
  const now = world.clock.now();
  const { dangerRank: _rank, phoneDigits: _digits, ...row } = of;
  await tx.insert(requests).values({
    ...row,
    id,
    number,
    hearingId: null,
    receiptId: null,
    messageId: null,
    splitFrom: of.id,
    mergedInto: null,
    mergedAt: null,
    state: of.assigneeId === null ? "triaged" : "assigned",
    pendingUntil: null,
    closedBecause: null,
    closedAt: null,
    resolutionMinutes: null,
    firstAnswerAt: null,
    firstAnswerMinutes: null,
    escalatedAt: null,
    waitingSince: now,
    dueAt: dueAt(now, of.dangerLevel),
    version: 1,
    createdAt: now,
    changedAt: now,
  });
  return { id, number };
}

/** Whoever waited longer; a case that is closed waits for nothing of its own. */
function earlier(target: Date | null, source: Date | null, targetClosed: boolean): Date | null {
  if (targetClosed || source === null) return target;
  return target === null || source < target ? source : target;
}
