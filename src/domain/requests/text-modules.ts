import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { canKeep, isUsedBy, type KeptFor } from "#src/domain/requests/kept-for.ts";
import { textModules } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type TextModule = KeptFor & { readonly id: string; readonly title: string; readonly body: string };

/** Texts that these teams use again and again, by their title. */
export async function textModulesOf(db: Reader, teams: readonly string[] | "all"): Promise<TextModule[]> {
  const rows = await db
    .select({ id: textModules.id, teamId: textModules.teamId, title: textModules.title, body: textModules.body })
    .from(textModules)
    .where(isNull(textModules.deletedAt))
    .orderBy(asc(textModules.title), asc(textModules.id))
    .limit(1000);
  return rows.filter((one) => isUsedBy(teams, one));
}

/**
 * Keeps a text: a new one, or another wording of one. The texts are trimmed and checked in shape.
 *
 * @throws Refusal `not-found`; `not-allowed` where it is, or would be, of a team that the keeper does not lead
 */
export async function saveTextModule(
  tx: Tx,
  world: World,
  keeper: SignedIn & Member,
  id: string | null,
  { title, body, teamId }: Omit<TextModule, "id">,
): Promise<void> {
  const before = id === null ? null : await lockedModule(tx, keeper, id);
  if (!canKeep(keeper, { teamId })) throw new Refusal("not-allowed");
  const moduleId = id ?? world.chance.uuid();
  const row = { title, body, teamId, changedBy: keeper.accountId, changedAt: world.clock.now() };
  if (before === null) await tx.insert(textModules).values({ id: moduleId, ...row });
  else await tx.update(textModules).set(row).where(eq(textModules.id, moduleId));
  const told = (one: Omit<TextModule, "id"> | null) => ({
    title: one?.title ?? "",
    body: one?.body ?? "",
    team: one?.teamId ?? "",
  });
  await recordEvent(tx, world, {
    actor: keeper.accountId,
    action: "text-modules.saved",
    subjectId: moduleId,
    detail: changedValues(told(before), told({ title, body, teamId })),
  });
}

/** Takes a text out of use; answers that used it stay as they are. @throws Refusal `not-found`, `not-allowed` */
export async function dropTextModule(tx: Tx, world: World, keeper: SignedIn & Member, id: string): Promise<void> {
  const { title } = await lockedModule(tx, keeper, id);
  await tx.update(textModules).set({ deletedAt: world.clock.now() }).where(eq(textModules.id, id));
  const detail = { "title.before": title, "title.after": "" };
  await recordEvent(tx, world, { actor: keeper.accountId, action: "text-modules.dropped", subjectId: id, detail });
}

async function lockedModule(tx: Tx, keeper: SignedIn & Member, id: string): Promise<TextModule> {
  const [found] = await tx
    .select()
    .from(textModules)
    .where(and(eq(textModules.id, id), isNull(textModules.deletedAt)))
    .for("update");
  if (!found || !isUsedBy(keeper.role === "administrator" ? "all" : keeper.teams, found))
    throw new Refusal("not-found");
  if (!canKeep(keeper, found)) throw new Refusal("not-allowed");
  return found;
}

/** A text with what it says of a case put in: 【名前】 【団体】 【番号】, or {name} {organisation} {number}. */
export function filledIn(body: string, of: { name: string; organisationName: string | null; number: number }): string {
  const values: Readonly<Record<string, string>> = {
    "【名前】": of.name,
    "{name}": of.name,
    "【団体】": of.organisationName ?? "",
    "{organisation}": of.organisationName ?? "",
    "【番号】": String(of.number),
    "{number}": String(of.number),
  };
  return body.replaceAll(/【(?:名前|団体|番号)】|\{(?:name|organisation|number)\}/g, (place) => values[place] ?? place);
}
