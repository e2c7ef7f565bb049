import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, sql } from "drizzle-orm";
import { type Db, type Tx, write } from "#src/db/write.ts";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { compareStaged } from "#src/domain/desks/importing/compare-staged.ts";
import type { ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import {
  deskImportFiles,
  deskImportProblems,
  deskImports,
  deskStaged,
} from "#src/domain/desks/importing/imports-tables.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { folded } from "#src/domain/desks/importing/row-record.ts";
import { type StagedRow, stagedRows } from "#src/domain/desks/importing/staged-rows.ts";
import type { Clock } from "#src/kernel/clock.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";

/** Rows a transaction: after a crash at most these are read again. */
const atOnce = 1_000;

/**
 * Reads the whole file of an import, row by row, and keeps what it comes to beside the directory, with the problems. Goes on
 * where it was when it was broken off; says how far it is after every thousand rows. Changes nothing that is in force.
 */
export async function checkImport(db: Db, clock: Clock, directory: Directory, importId: string): Promise<void> {
  const [found] = await db.select().from(deskImports).where(eq(deskImports.id, importId));
  const [file] = await db.select().from(deskImportFiles).where(eq(deskImportFiles.importId, importId));
  if (found?.state !== "checking" || !file) return;
  const opened = openFile(file.body);
  // NOTE the same bytes were opened when they came.
  if (typeof opened === "string") throw new Error(`an import's file cannot be opened any more: ${opened}`);
  const listed = new Map<string, string>();
  for (const [id, { record, sourceId }] of directory.records.service)
    if (sourceId !== found.sourceId) listed.set(folded(String(record.name)), id);
  const context = { sourceId: found.sourceId, today: isoDateOf(japanDayOf(clock.now())), listed };
  let n = 0;
  let rows = 0;
  let waiting: StagedRow[] = [];
  for (const row of stagedRows(opened, found.mapping, context)) {
    rows += 1;
    if (rows <= found.readRows) {
      n += row.problems.length;
      continue;
    }
    waiting.push(row);
    if (waiting.length < atOnce) continue;
    const done = waiting;
    waiting = [];
    if (!(await write(db, (tx) => keep(tx, importId, { rows: done, n, readRows: rows })))) return;
    n += done.reduce((sum, { problems }) => sum + problems.length, 0);
    await breathe();
  }
  await write(db, async (tx) => {
    if (!(await keep(tx, importId, { rows: waiting, n, readRows: rows }))) return;
    const result = await compareStaged(tx, importId, found.sourceId, found.isWhole);
    const problems = await problemCounts(tx, importId);
    await tx
      .update(deskImports)
      .set({ state: "checked", result: { rows, ...result, problems } })
      .where(eq(deskImports.id, importId));
  });
}

/** Keeps some rows; false where the import is not being checked any more. */
async function keep(
  tx: Tx,
  importId: string,
  { rows, n, readRows }: { rows: readonly StagedRow[]; n: number; readRows: number },
): Promise<boolean> {
  const mine = await tx
    .update(deskImports)
    .set({ readRows })
    .where(and(eq(deskImports.id, importId), eq(deskImports.state, "checking")))
    .returning({ id: deskImports.id });
  if (mine.length === 0) return false;
  const records = new Map(
    rows.flatMap(({ line, records: own }) =>
      own.map(
        ({ kind, record }) => [`${kind} ${record.id}`, { importId, kind, id: record.id, body: record, line }] as const,
      ),
    ),
  );
  await inParts([...records.values()], (part) => tx.insert(deskStaged).values(part).onConflictDoNothing());
  const problems = rows.flatMap(({ problems: own }) => own).map((problem, i) => ({ importId, n: n + i, ...problem }));
  await inParts(problems, (part) => tx.insert(deskImportProblems).values(part));
  return true;
}

async function inParts<T>(rows: readonly T[], put: (part: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 500) await put(rows.slice(i, i + 500));
}

async function problemCounts(tx: Tx, importId: string): Promise<Partial<Record<ProblemCode, number>>> {
  const rows = await tx
    .select({ code: deskImportProblems.code, count: sql<number>`count(*)::int` })
    .from(deskImportProblems)
    .where(eq(deskImportProblems.importId, importId))
    .groupBy(deskImportProblems.code);
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]));
}
