import { asc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { textModules } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type TextModule = { readonly id: string; readonly title: string; readonly body: string };

/** Texts that the team uses again and again, by their title. */
export async function textModulesOf(db: Reader): Promise<TextModule[]> {
  return db
    .select({ id: textModules.id, title: textModules.title, body: textModules.body })
    .from(textModules)
    .where(isNull(textModules.deletedAt))
    .orderBy(asc(textModules.title), asc(textModules.id))
    .limit(200);
}

/** Keeps a text: a new one, or another wording of one. The texts are trimmed and checked in shape. @throws Refusal `not-found` */
export async function saveTextModule(
  tx: Tx,
  world: World,
  accountId: string,
  id: string | null,
  { title, body }: { title: string; body: string },
): Promise<void> {
  const row = { title, body, changedBy: accountId, changedAt: world.clock.now() };
  if (id === null) await tx.insert(textModules).values({ id: world.chance.uuid(), ...row });
  else {
    const changed = await tx
      .update(textModules)
      .set(row)
      .where(eq(textModules.id, id))
      .returning({ id: textModules.id });
    if (changed.length === 0) throw new Refusal("not-found");
  }
}

/** Takes a text out of use; answers that used it stay as they are. */
export async function dropTextModule(tx: Tx, world: World, id: string): Promise<void> {
  await tx.update(textModules).set({ deletedAt: world.clock.now() }).where(eq(textModules.id, id));
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
