import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { teamOf } from "#src/domain/accounts/team.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";
import type { MailWords } from "#src/domain/requests/write-entry.ts";
import type { World } from "#src/kernel/world.ts";

/** The words of the notice that an answer is overdue: none of what was written. */
export type OverdueMail = (facts: { number: number; id: string }) => MailWords;

/** So many such notices an hour reach one person. */
const noticesAnHour = 10;

/**
 * Tells people once that an answer is overdue: whoever has the request and whoever leads its team; where that is nobody
 * who can be written to, everybody of the team. At most 100 requests at a time.
 */
export async function escalateOverdue(tx: Tx, world: World, mail: OverdueMail): Promise<number> {
  const now = world.clock.now();
  const overdue = await tx
    .select()
    .from(requests)
    .where(
      and(
        lt(requests.dueAt, now),
        isNull(requests.escalatedAt),
        sql`${requests.state} <> 'closed' and ${requests.mergedInto} is null`,
      ),
    )
    .orderBy(asc(requests.dueAt))
    .limit(100)
    .for("update", { skipLocked: true });
  if (overdue.length === 0) return 0;
  const people = new Map(
    (await teamOf(tx)).filter((one) => one.deactivatedAt === null && one.mail !== null).map((one) => [one.id, one]),
  );
  const teams = new Map((await teamsOf(tx)).map((team) => [team.id, team]));
  for (const request of overdue) {
    const owner = request.assigneeId === null ? undefined : people.get(request.assigneeId);
    const reached = (ids: readonly string[] = []) => ids.flatMap((id) => people.get(id) ?? []);
    const team = teams.get(request.teamId);
    const first = [...new Set([...(owner ? [owner] : []), ...reached(team?.leaders)])];
    const told = first.length > 0 ? first : reached(team?.members);
    for (const { mail: to, locale } of told)
      if (to !== null)
        await queueBraked(
          tx,
          world,
          { organisationId: request.organisationId, to, locale, ...mail({ number: request.number, id: request.id }) },
          noticesAnHour,
        );
    // Not a change of the case: nobody who writes to it is told that something came.
    await tx
      .update(requests)
      .set({ escalatedAt: now })
      .where(and(eq(requests.organisationId, request.organisationId), eq(requests.id, request.id)));
    await recordEvent(tx, world, {
      actor: "system",
      action: "requests.escalated",
      organisationId: request.organisationId,
      subjectId: request.id,
    });
  }
  return overdue.length;
}
