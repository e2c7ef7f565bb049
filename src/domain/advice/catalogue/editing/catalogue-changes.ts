import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { type EntryKind, entryKinds } from "#src/domain/advice/catalogue/catalogue.ts";
import {
  catalogueEdits,
  catalogueEntries,
  catalogueForced,
  catalogueVersions,
} from "#src/domain/advice/catalogue/catalogue-tables.ts";

export type ChangedEntry = {
  readonly kind: EntryKind;
  readonly id: string;
  /** As it was called at that version. */
  readonly name: Readonly<Record<"ja" | "ja-easy" | "en", string>> | null;
};

/** One time that another version came into force. */
export type CatalogueChange = {
  readonly at: Date;
  readonly version: string;
  /** Why, where the team changed it; null = new files. */
  readonly reason: string | null;
  /** The first version of this installation: everything is new, so only the number is told. */
  readonly first: boolean;
  readonly entries: number;
  readonly added: readonly ChangedEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly ChangedEntry[];
};

/** The newest changes of what is in force, newest first. */
export async function catalogueChanges(db: Reader, limit: number): Promise<CatalogueChange[]> {
  const forced = await db
    .select({
      at: catalogueForced.at,
      version: catalogueForced.version,
      hashes: catalogueVersions.hashes,
      reason: catalogueEdits.reason,
    })
    .from(catalogueForced)
    .innerJoin(catalogueVersions, eq(catalogueVersions.version, catalogueForced.version))
    .leftJoin(catalogueEdits, eq(catalogueEdits.id, catalogueForced.editId))
    .orderBy(desc(catalogueForced.at), desc(catalogueForced.version))
    .limit(limit + 1);
  const steps = forced.slice(0, limit).map((now, i) => {
    const before = forced[i + 1]?.hashes ?? null;
    const had = new Set(before ?? []);
    const has = new Set(now.hashes);
    return {
      now,
      first: before === null,
      come: before === null ? [] : now.hashes.filter((hash) => !had.has(hash)),
      gone: [...had].filter((hash) => !has.has(hash)),
    };
  });
  const named = await entryNames(
    db,
    steps.flatMap(({ come, gone }) => [...come, ...gone]),
  );
  const listed = (hashes: readonly string[]) => hashes.flatMap((hash) => named.get(hash) ?? []);
  const key = (entry: ChangedEntry) => `${entry.kind} ${entry.id}`;
  return steps.map(({ now, first, come, gone }) => {
    const came = listed(come);
    const left = listed(gone);
    const leftKeys = new Set(left.map(key));
    const cameKeys = new Set(came.map(key));
    return {
      at: now.at,
      version: now.version,
      reason: now.reason,
      first,
      entries: now.hashes.length,
      added: came.filter((entry) => !leftKeys.has(key(entry))),
      changed: came.filter((entry) => leftKeys.has(key(entry))),
      removed: left.filter((entry) => !cameKeys.has(key(entry))),
    };
  });
}

async function entryNames(db: Reader, hashes: readonly string[]): Promise<Map<string, ChangedEntry>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({
      hash: catalogueEntries.hash,
      kind: catalogueEntries.kind,
      id: catalogueEntries.entryId,
      name: sql<ChangedEntry["name"]>`${catalogueEntries.body} -> 'name'`,
    })
    .from(catalogueEntries)
    .where(inArray(catalogueEntries.hash, [...new Set(hashes)]));
  return new Map(
    rows
      .toSorted((a, b) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind))
      .map(({ hash, kind, id, name }) => [hash, { kind, id, name }]),
  );
}
