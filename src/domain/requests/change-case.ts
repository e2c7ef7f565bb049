import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { openItems } from "#src/domain/requests/case-checklists.ts";
import { readersOf } from "#src/domain/requests/case-readers.ts";
import { type Move, moveProblems, stateAfterAssigning } from "#src/domain/requests/case-state.ts";
import { timesAfter } from "#src/domain/requests/due-time.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** Which request, as somebody saw it: `version` null where nothing seen is needed (an asker's own words). */
export type CaseSeen = { organisationId: string; id: string; version: number | null };

type Changes = Partial<Omit<StoredRequest, "organisationId" | "id" | "number" | "dangerRank" | "phoneDigits">>;

/**
 * Changes the row of a request while it is locked, and counts its version up: of two people at once the second is told.
 *
 * Its times follow by themselves.
 *
 * @throws Refusal `not-found`; `changed-meanwhile` when somebody changed it since it was seen; `case-merged` when it was
 *   joined to another, to which the team has to go
 */
export async function changeCase(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  changeOf: (request: StoredRequest) => Changes,
): Promise<{ before: StoredRequest; after: StoredRequest }> {
  const here = and(eq(requests.organisationId, seen.organisationId), eq(requests.id, seen.id));
  const [before] = await tx.select().from(requests).where(here).for("update");
  if (!before) throw new Refusal("not-found");
  if (seen.version !== null && before.mergedInto !== null) throw new Refusal("case-merged");
  if (seen.version !== null && seen.version !== before.version) throw new Refusal("changed-meanwhile");
  const now = world.clock.now();
  const changes = changeOf(before);
  const times = timesAfter(before, { ...before, ...changes }, now);
  const [after] = await tx
    .update(requests)
    .set({ ...times, ...changes, version: before.version + 1, changedAt: now })
    .where(here)
    .returning();
  if (!after) throw new Refusal("not-found");
  return { before, after };
}

/**
 * Moves a request on by a decision of the team. It is not closed while something is open on its checklists, unless whoever
 * closes it says so (`despiteOpen`); the trail tells how much was left.
 *
 * @throws Refusal `not-found`, `changed-meanwhile`, `items-open`, or the first of `moveProblems`
 */
export async function moveCase(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  {
    accountId,
    move,
    today,
    despiteOpen = false,
  }: { accountId: string; move: Move; today: string; despiteOpen?: boolean },
): Promise<void> {
  const { before, after } = await changeCase(tx, world, seen, (request) => {
    const [problem] = moveProblems(request.state, move, today);
    if (problem) throw new Refusal(problem.code, problem.field);
    return {
      state: move.to,
      pendingUntil: move.to === "pending" ? move.until : null,
      closedBecause: move.to === "closed" ? move.because : null,
      waitingSince: move.to === "closed" ? null : request.waitingSince,
    };
  });
  const left = after.state === "closed" ? (await openItems(tx, after)).length : 0;
  if (left > 0 && !despiteOpen) throw new Refusal("items-open", "despite");
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.moved",
    organisationId: after.organisationId,
    subjectId: after.id,
    detail: {
      from: before.state,
      to: after.state,
      ...(after.pendingUntil === null ? {} : { until: after.pendingUntil }),
      ...(after.closedBecause === null ? {} : { because: after.closedBecause }),
      ...(left === 0 ? {} : { left }),
    },
  });
}

/**
 * Hands a request over to another team, where nobody has it yet.
 *
 * @throws Refusal `not-found`, `changed-meanwhile`, `case-merged`; `team-missing` when there is no such team
 */
export async function handOver(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, to }: { accountId: string; to: string },
): Promise<void> {
  const team = (await teamsOf(tx)).find(({ id }) => id === to);
  if (!team) throw new Refusal("team-missing", "team");
  const { before, after } = await changeCase(tx, world, seen, (request) => ({
    teamId: to,
    assigneeId: null,
    state: request.state === "assigned" ? "triaged" : request.state,
  }));
  if (before.teamId === to) return;
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.handed-over",
    organisationId: after.organisationId,
    subjectId: after.id,
    detail: { from: before.teamId, to },
  });
}

/**
 * Gives a request to somebody of the team, or to nobody (null).
 *
 * @throws Refusal `not-found`, `changed-meanwhile`; `account-unknown` when there is no such person any more, or when they cannot read it
 */
export async function assignCase(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, to }: { accountId: string; to: string | null },
): Promise<void> {
  const { after } = await changeCase(tx, world, seen, (request) => ({
    assigneeId: to,
    state: stateAfterAssigning(request.state, to !== null),
  }));
  if (to !== null && !(await readersOf(tx, after)).some(({ id }) => id === to))
    throw new Refusal("account-unknown", "assignee");
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.assigned",
    organisationId: after.organisationId,
    subjectId: after.id,
    detail: { to: to ?? "" },
  });
}
