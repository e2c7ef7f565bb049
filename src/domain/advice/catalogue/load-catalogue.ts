import { eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { buildCatalogue, type Catalogue, type CatalogueEntry } from "#src/domain/advice/catalogue/catalogue.ts";
import {
  catalogueCurrent,
  catalogueEntries,
  catalogueForced,
  catalogueVersions,
} from "#src/domain/advice/catalogue/catalogue-tables.ts";
import type { Clock } from "#src/kernel/clock.ts";

/**
 * Keeps a catalogue as a version and puts it in force, where it is not already; `editId` names the change that it comes
 * of. Entries are kept by content: an unchanged one costs nothing.
 */
export async function putCatalogue(
  tx: Tx,
  clock: Clock,
  catalogue: Catalogue,
  editId: string | null = null,
): Promise<void> {
  const before = await currentCatalogueVersion(tx);
  await keepEntries(tx, catalogue.entries);
  const hashes = catalogue.entries.map((entry) => entry.hash);
  const at = clock.now();
  await tx
    .insert(catalogueVersions)
    .values({ version: catalogue.version, hashes, createdAt: at })
    .onConflictDoNothing();
  await tx
    .insert(catalogueCurrent)
    .values({ singleton: true, version: catalogue.version })
    .onConflictDoUpdate({ target: catalogueCurrent.singleton, set: { version: catalogue.version } });
  if (before !== catalogue.version)
    await tx.insert(catalogueForced).values({ at, version: catalogue.version, editId }).onConflictDoNothing();
}

/** Keeps entries by their content, in force or not. */
export async function keepEntries(tx: Tx, entries: readonly CatalogueEntry[]): Promise<void> {
  for (let i = 0; i < entries.length; i += 200) {
    const rows = entries.slice(i, i + 200);
    await tx
      .insert(catalogueEntries)
      .values(rows.map((entry) => ({ hash: entry.hash, kind: entry.kind, entryId: entry.id, body: entry.body })))
      .onConflictDoNothing();
  }
}

export async function currentCatalogueVersion(db: Reader): Promise<string | null> {
  const [row] = await db.select({ version: catalogueCurrent.version }).from(catalogueCurrent);
  return row?.version ?? null;
}

/** The catalogue as it was at a version, or null when there never was one of that name. */
export async function catalogueAt(db: Reader, version: string): Promise<Catalogue | null> {
  const [found] = await db.select().from(catalogueVersions).where(eq(catalogueVersions.version, version));
  if (!found) return null;
  const rows = await db.select().from(catalogueEntries).where(inArray(catalogueEntries.hash, found.hashes));
  const entries: CatalogueEntry[] = rows.map((row) => ({
    kind: row.kind,
    id: row.entryId,
    hash: row.hash,
    body: row.body,
  }));
  return buildCatalogue(entries);
}
