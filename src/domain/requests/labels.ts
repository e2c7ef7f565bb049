import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { databaseErrorCode } from "#src/db/database-error.ts";
import { type Reader, savepoint, type Tx } from "#src/db/write.ts";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { canKeep, isUsedBy, type KeptFor } from "#src/domain/requests/kept-for.ts";
import type { LabelMark } from "#src/domain/requests/label-marks.ts";
import { labels } from "#src/domain/requests/labels-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A word of the team's own for requests, and its shape. */
export type Label = KeptFor & { readonly id: string; readonly name: string; readonly mark: LabelMark };

export const longestLabel = 30;
/** So many there are at most, of all teams together. */
const mostLabels = 300;

/** The labels that these teams use, by name. */
export async function labelsOf(db: Reader, teams: readonly string[] | "all"): Promise<Label[]> {
  const rows = await db
    .select({ id: labels.id, teamId: labels.teamId, name: labels.name, mark: labels.mark })
    .from(labels)
    .where(isNull(labels.droppedAt))
    .orderBy(asc(labels.name), asc(labels.id));
  return rows.filter((one) => isUsedBy(teams, one));
}

/**
 * Keeps a label: a new one (`id` null), or another name or shape of one; requests that have it keep it.
 *
 * @throws Refusal `label-name`, `too-many-labels`, `name-taken` (by another of the same team), `not-found`; `not-allowed`
 * where it is, or would be, of a team that the keeper does not lead
 */
export async function saveLabel(
  tx: Tx,
  world: World,
  keeper: SignedIn & Member,
  id: string | null,
  { name, mark, teamId }: Omit<Label, "id">,
): Promise<string> {
  if (name === "" || [...name].length > longestLabel) throw new Refusal("label-name", "name");
  const before = id === null ? null : await lockedLabel(tx, keeper, id);
  if (!canKeep(keeper, { teamId })) throw new Refusal("not-allowed");
  if (before === null && (await labelsOf(tx, "all")).length >= mostLabels) throw new Refusal("too-many-labels", "name");
  const labelId = id ?? world.chance.uuid();
  const row = { name, mark, teamId, changedBy: keeper.accountId, changedAt: world.clock.now() };
  const isKept = await savepoint(
    tx,
    async () =>
      before === null
        ? tx.insert(labels).values({ id: labelId, ...row })
        : tx.update(labels).set(row).where(eq(labels.id, labelId)),
    (error) => databaseErrorCode(error) === "23505",
  );
  if (!isKept) throw new Refusal("name-taken", "name");
  const told = (one: Omit<Label, "id"> | null) => ({
    name: one?.name ?? "",
    mark: one?.mark ?? "",
    team: one?.teamId ?? "",
  });
  await recordEvent(tx, world, {
    actor: keeper.accountId,
    action: "labels.saved",
    subjectId: labelId,
    detail: changedValues(told(before), told({ name, mark, teamId })),
  });
  return labelId;
}

/** Takes a label out of use: it is seen on no request any more. @throws Refusal `not-found`, `not-allowed` */
export async function dropLabel(tx: Tx, world: World, keeper: SignedIn & Member, id: string): Promise<void> {
  const { name } = await lockedLabel(tx, keeper, id);
  await tx.update(labels).set({ droppedAt: world.clock.now(), changedBy: keeper.accountId }).where(eq(labels.id, id));
  const detail = { "name.before": name, "name.after": "" };
  await recordEvent(tx, world, { actor: keeper.accountId, action: "labels.dropped", subjectId: id, detail });
}

async function lockedLabel(tx: Tx, keeper: SignedIn & Member, id: string): Promise<Label> {
  const [found] = await tx
    .select()
    .from(labels)
    .where(and(eq(labels.id, id), isNull(labels.droppedAt)))
    .for("update");
  if (!found || !isUsedBy(keeper.role === "administrator" ? "all" : keeper.teams, found))
    throw new Refusal("not-found");
  if (!canKeep(keeper, found)) throw new Refusal("not-allowed");
  return found;
}

/** A condition on `label` (an alias of the table) and the team of a request: the label is used for it. */
export function isUsedFor(label: string, team: ReturnType<typeof sql>) {
  const of = sql.raw(label);
  return sql`(${of}.dropped_at is null and (${of}.team_id is null or ${of}.team_id = ${team}))`;
}
