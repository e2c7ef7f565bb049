import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import {
  type Catalogue,
  type CatalogueEntry,
  type EntryKind,
  tryCatalogue,
} from "#src/domain/advice/catalogue/catalogue.ts";
import {
  catalogueEntries,
  catalogueOverrides,
  catalogueShipped,
} from "#src/domain/advice/catalogue/catalogue-tables.ts";
import { keepEntries, putCatalogue } from "#src/domain/advice/catalogue/load-catalogue.ts";
import type { Clock } from "#src/kernel/clock.ts";

// NOTE any constant does; whoever changes what is in force takes it, on every node.
const catalogueLock = 7_064_203_151;

/** One change of what is in force at a time, over all nodes, until the transaction ends. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${catalogueLock})`);
}

/**
 * Puts the program's files in force with what the team edited on top: an edited entry stands, whatever the new files say
 * of it, until somebody settles the two. An edit that the files have taken over is one no longer. Where files and edits
 * together make no sound catalogue (a means that an edit needs is gone), the files alone come in force, the edits stay
 * kept, and the faults are returned.
 */
export async function installCatalogue(
  tx: Tx,
  clock: Clock,
  shipped: Catalogue,
): Promise<{ readonly catalogue: Catalogue; readonly faults: readonly string[] }> {
  await lockCatalogue(tx);
  await keepEntries(tx, shipped.entries);
  await tx.delete(catalogueShipped);
  for (let i = 0; i < shipped.entries.length; i += 200)
    await tx
      .insert(catalogueShipped)
      .values(shipped.entries.slice(i, i + 200).map(({ kind, id, hash }) => ({ kind, entryId: id, hash })));
  const files = new Map(shipped.entries.map((entry) => [`${entry.kind} ${entry.id}`, entry.hash]));
  for (const edited of await tx.select().from(catalogueOverrides))
    if (files.get(`${edited.kind} ${edited.entryId}`) === edited.hash) await dropOverride(tx, edited);
  const { catalogue, faults } = tryCatalogue(withEdited(shipped.entries, await editedEntries(tx)));
  await putCatalogue(tx, clock, catalogue ?? shipped);
  return { catalogue: catalogue ?? shipped, faults };
}

export async function dropOverride(tx: Tx, entry: { kind: EntryKind; entryId: string }): Promise<void> {
  await tx
    .delete(catalogueOverrides)
    .where(and(eq(catalogueOverrides.kind, entry.kind), eq(catalogueOverrides.entryId, entry.entryId)));
}

/** Entries with others put in the place of those of the same kind and id. */
export function withEdited(
  entries: readonly CatalogueEntry[],
  edited: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const key = (entry: CatalogueEntry) => `${entry.kind} ${entry.id}`;
  const replaced = new Set(edited.map(key));
  return [...entries.filter((entry) => !replaced.has(key(entry))), ...edited];
}

/** The entries that the team changed, as they changed them. */
async function editedEntries(db: Reader): Promise<CatalogueEntry[]> {
  const edited = await db.select({ hash: catalogueOverrides.hash }).from(catalogueOverrides);
  return entriesOf(
    db,
    edited.map(({ hash }) => hash),
  );
}

/** Entries by their hashes, in no order; of a hash that is not known none. */
export async function entriesOf(db: Reader, hashes: readonly string[]): Promise<CatalogueEntry[]> {
  if (hashes.length === 0) return [];
  const rows = await db
    .select()
    .from(catalogueEntries)
    .where(inArray(catalogueEntries.hash, [...hashes]));
  return rows.map(({ kind, entryId, hash, body }) => ({ kind, id: entryId, hash, body }));
}
