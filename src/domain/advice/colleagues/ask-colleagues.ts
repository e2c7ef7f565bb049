import { and, count, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import type { ColleagueAnswers } from "#src/domain/advice/colleagues/colleague-points.ts";
import { hearingColleagues } from "#src/domain/advice/colleagues/colleagues-tables.ts";
import { touchHearing } from "#src/domain/advice/hearing/change-hearing.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { derivedSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

const maxColleagues = 12;

/** The key of a colleague's link. Who holds the hearing's secret can show it again; the database can not. */
export function colleagueKey(secret: string, colleagueId: string): string {
  return derivedSecret(secret, `colleague ${colleagueId}`);
}

/**
 * Makes a link by which one colleague answers these points, and sees nobody else's answers before finishing.
 *
 * @throws Refusal `too-many-colleagues` when 12 were asked
 */
export async function askColleague(
  tx: Tx,
  world: World,
  hearing: Hearing,
  { secret, name, points }: { readonly secret: string; readonly name: string; readonly points: readonly string[] },
): Promise<string> {
  const { organisationId, id: hearingId } = hearing;
  await touchHearing(tx, world, hearing);
  const [asked] = await tx
    .select({ n: count() })
    .from(hearingColleagues)
    .where(and(eq(hearingColleagues.organisationId, organisationId), eq(hearingColleagues.hearingId, hearingId)));
  if ((asked?.n ?? 0) >= maxColleagues) throw new Refusal("too-many-colleagues");
  const id = world.chance.uuid();
  await tx.insert(hearingColleagues).values({
    organisationId,
    id,
    hearingId,
    keyHash: secretHash(colleagueKey(secret, id)),
    name,
    points: [...points],
    answers: { points: {}, note: "" },
    createdAt: world.clock.now(),
  });
  await recordEvent(tx, world, { actor: "asker", action: "advice.colleague-asked", organisationId, subjectId: id });
  return id;
}

/** Takes a colleague's link and answers away; nothing when there is none such of this hearing. */
export async function removeColleague(tx: Tx, world: World, hearing: Hearing, id: string): Promise<void> {
  const { organisationId, id: hearingId } = hearing;
  await tx
    .delete(hearingColleagues)
    .where(
      and(
        eq(hearingColleagues.organisationId, organisationId),
        eq(hearingColleagues.hearingId, hearingId),
        eq(hearingColleagues.id, id),
      ),
    );
  await recordEvent(tx, world, { actor: "asker", action: "advice.colleague-removed", organisationId, subjectId: id });
}

/**
 * Keeps what a colleague says so far, finishes it, or opens it again.
 *
 * @throws Refusal `not-found` when the link was taken away, `stale-form` when another window changed it first
 */
export async function answerApart(
  tx: Tx,
  world: World,
  key: { readonly organisationId: string; readonly id: string; readonly hearingId: string },
  change: { readonly version: number; readonly answers: ColleagueAnswers; readonly finished: boolean },
): Promise<void> {
  const here = and(eq(hearingColleagues.organisationId, key.organisationId), eq(hearingColleagues.id, key.id));
  const [row] = await tx.select().from(hearingColleagues).where(here).for("update");
  if (!row) throw new Refusal("not-found");
  if (row.version !== change.version) throw new Refusal("stale-form", "version");
  await tx
    .update(hearingColleagues)
    .set({
      answers: change.answers,
      version: row.version + 1,
      finishedAt: change.finished ? world.clock.now() : null,
    })
    .where(here);
  await touchHearing(tx, world, { organisationId: key.organisationId, id: key.hearingId });
}
