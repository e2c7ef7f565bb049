import { and, asc, desc, eq, gte, ne, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { deskSources } from "#src/domain/desks/directory/directory-tables.ts";
import type { ImportProblem, ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import { deskImportProblems, deskImports } from "#src/domain/desks/importing/imports-tables.ts";

export type StoredImport = typeof deskImports.$inferSelect & { readonly sourceName: string };

export async function recentImports(db: Reader, limit: number): Promise<StoredImport[]> {
  const rows = await db
    .select({ imported: deskImports, sourceName: deskSources.name })
    .from(deskImports)
    .innerJoin(deskSources, eq(deskSources.id, deskImports.sourceId))
    .orderBy(desc(deskImports.createdAt))
    .limit(limit);
  return rows.map(({ imported, sourceName }) => ({ ...imported, sourceName }));
}

export async function importById(db: Reader, id: string): Promise<StoredImport | null> {
  const [row] = await db
    .select({ imported: deskImports, sourceName: deskSources.name })
    .from(deskImports)
    .innerJoin(deskSources, eq(deskSources.id, deskImports.sourceId))
    .where(eq(deskImports.id, id));
  return row ? { ...row.imported, sourceName: row.sourceName } : null;
}

/** Sources that something was imported from, by name. */
export async function importSources(
  db: Reader,
): Promise<Array<{ id: string; name: string; kind: string; notice: string }>> {
  return db
    .select({ id: deskSources.id, name: deskSources.name, kind: deskSources.kind, notice: deskSources.notice })
    .from(deskSources)
    .where(and(ne(deskSources.kind, "files"), ne(deskSources.kind, "team")))
    .orderBy(asc(deskSources.name));
}

/** Problems of an import from the `from`th on, all or those of one code, in the order of the file. */
export async function problemsOf(
  db: Reader,
  importId: string,
  { code, from, limit }: { code: ProblemCode | null; from: number; limit: number },
): Promise<ImportProblem[]> {
  return db
    .select({
      line: deskImportProblems.line,
      code: deskImportProblems.code,
      place: deskImportProblems.place,
      value: deskImportProblems.value,
    })
    .from(deskImportProblems)
    .where(
      and(
        eq(deskImportProblems.importId, importId),
        code === null ? gte(deskImportProblems.n, 0) : eq(deskImportProblems.code, code),
      ),
    )
    .orderBy(asc(deskImportProblems.n))
    .offset(from)
    .limit(limit);
}

/** The last import of a source that is in force and read the same bytes; null: none. */
export async function sameFileBefore(db: Reader, imported: StoredImport): Promise<Date | null> {
  const [row] = await db
    .select({
      at: sql<Date | null>`max(${deskImports.appliedAt})`.mapWith((value) => (value === null ? null : new Date(value))),
    })
    .from(deskImports)
    .where(
      and(
        eq(deskImports.sourceId, imported.sourceId),
        eq(deskImports.fileHash, imported.fileHash),
        eq(deskImports.state, "done"),
        ne(deskImports.id, imported.id),
      ),
    );
  return row?.at ?? null;
}
