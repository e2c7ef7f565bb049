import { and, asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { savedFilters } from "#src/domain/requests/requests-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type SavedFilter = { readonly id: string; readonly name: string; readonly query: string };

/** So many narrowed views one person keeps at most; the oldest go first. */
const mostFilters = 20;

export async function filtersOf(db: Reader, accountId: string): Promise<SavedFilter[]> {
  return db
    .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.accountId, accountId))
    .orderBy(asc(savedFilters.createdAt), asc(savedFilters.id));
}

/** Keeps a narrowed view of the queue under a name; `query` as the address of the queue has it. */
export async function saveFilter(
  tx: Tx,
  world: World,
  accountId: string,
  { name, query }: { name: string; query: string },
): Promise<void> {
  const kept = await filtersOf(tx, accountId);
  for (const { id } of kept.slice(0, Math.max(0, kept.length - mostFilters + 1))) await dropFilter(tx, accountId, id);
  await tx
    .insert(savedFilters)
    .values({ id: world.chance.uuid(), accountId, name, query, createdAt: world.clock.now() });
}

export async function dropFilter(tx: Tx, accountId: string, id: string): Promise<void> {
  await tx.delete(savedFilters).where(and(eq(savedFilters.accountId, accountId), eq(savedFilters.id, id)));
}
