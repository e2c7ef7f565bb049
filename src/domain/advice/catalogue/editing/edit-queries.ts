import { and, desc, eq, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { CatalogueEntry, EntryKind } from "#src/domain/advice/catalogue/catalogue.ts";
import {
  catalogueEdits,
  catalogueOverrides,
  cataloguePreviews,
  catalogueShipped,
} from "#src/domain/advice/catalogue/catalogue-tables.ts";
import { entriesOf } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";

export type CatalogueEdit = typeof catalogueEdits.$inferSelect;
export type EditPreview = typeof cataloguePreviews.$inferSelect;

/** An edited entry of which the files say something else now than when it was edited. */
export type EditConflict = {
  readonly kind: EntryKind;
  readonly entryId: string;
  /** What both were; null = the entry was not in the files. */
  readonly base: CatalogueEntry | null;
  /** What the files say now; null = they have dropped it. */
  readonly file: CatalogueEntry | null;
  readonly ours: CatalogueEntry;
};

export async function editById(db: Reader, id: string): Promise<CatalogueEdit | null> {
  const [row] = await db.select().from(catalogueEdits).where(eq(catalogueEdits.id, id));
  return row ?? null;
}

/** The changes of one entry, newest first. */
export async function editsOf(db: Reader, kind: EntryKind, entryId: string): Promise<CatalogueEdit[]> {
  return db
    .select()
    .from(catalogueEdits)
    .where(and(eq(catalogueEdits.kind, kind), eq(catalogueEdits.entryId, entryId)))
    .orderBy(desc(catalogueEdits.proposedAt), desc(catalogueEdits.id));
}

/** The newest changes of all entries, those that wait for a decision first. */
export async function recentEdits(db: Reader, limit: number): Promise<CatalogueEdit[]> {
  return db
    .select()
    .from(catalogueEdits)
    .orderBy(sql`${catalogueEdits.state} <> 'proposed'`, desc(catalogueEdits.proposedAt), desc(catalogueEdits.id))
    .limit(limit);
}

/** What was proposed and what it was made of; null where there was nothing. */
export async function bodiesOf(
  db: Reader,
  edit: Pick<CatalogueEdit, "baseHash" | "hash">,
): Promise<{ readonly base: unknown; readonly proposed: unknown }> {
  const entries = await entriesOf(db, [edit.hash, ...(edit.baseHash === null ? [] : [edit.baseHash])]);
  const bodyOf = (hash: string | null) => entries.find((entry) => entry.hash === hash)?.body ?? null;
  return { base: bodyOf(edit.baseHash), proposed: bodyOf(edit.hash) };
}

/** Entries that the team edited and the files have changed since. Settled by another edit, or by the file taking ours over. */
export async function editConflicts(db: Reader): Promise<EditConflict[]> {
  const rows = await db
    .select({
      kind: catalogueOverrides.kind,
      entryId: catalogueOverrides.entryId,
      hash: catalogueOverrides.hash,
      base: catalogueOverrides.shippedHash,
      file: catalogueShipped.hash,
    })
    .from(catalogueOverrides)
    .leftJoin(
      catalogueShipped,
      and(eq(catalogueShipped.kind, catalogueOverrides.kind), eq(catalogueShipped.entryId, catalogueOverrides.entryId)),
    )
    .where(sql`${catalogueOverrides.shippedHash} is distinct from ${catalogueShipped.hash}`)
    .orderBy(catalogueOverrides.kind, catalogueOverrides.entryId);
  const entries = await entriesOf(
    db,
    rows.flatMap(({ hash, base, file }) => [hash, base, file].filter((one) => one !== null)),
  );
  const entry = (hash: string | null) => entries.find((one) => one.hash === hash) ?? null;
  return rows.flatMap(({ kind, entryId, hash, base, file }) => {
    const ours = entry(hash);
    return ours ? [{ kind, entryId, base: entry(base), file: entry(file), ours }] : [];
  });
}

export async function previewOf(db: Reader, editId: string): Promise<EditPreview | null> {
  const [row] = await db.select().from(cataloguePreviews).where(eq(cataloguePreviews.editId, editId));
  return row ?? null;
}
