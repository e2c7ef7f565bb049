import type { Sql, TransactionSql } from "postgres";
import { type Migration, migrationList } from "#src/db/migration-list.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** A row of `schema_migrations`: what was applied here, and the checksum of its text then. */
export type AppliedMigration = { number: number; name: string; checksum: string };

// NOTE any constant does; all nodes and versions must use the same one.
const MIGRATION_LOCK = 7_064_203_150;

/**
 * Brings the schema up to the program, one transaction a migration, under an advisory lock so that many nodes may
 * start at once. Returns the names it applied. Throws `StartProblem` when an applied migration was edited since, when
 * one appeared before the newest applied one, or when the database is newer than the program. Any pooled or direct
 * connection will do.
 */
export async function migrate(sql: Sql, list: Migration[] = migrationList()): Promise<string[]> {
  const applied: string[] = [];
  for (;;) {
    const name = await sql.begin((tx) => applyNext(tx, list));
    if (name === undefined) return applied;
    applied.push(name);
  }
}

/**
 * Applies the next missing migration of `list` inside the caller's transaction; its name, or undefined when there is
 * none. Refusals as `migrate`.
 */
export async function applyNext(tx: TransactionSql, list: Migration[]): Promise<string | undefined> {
  await tx`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
  const next = nextMigration(await appliedMigrations(tx), list);
  if (!next) return undefined;
  await tx`create table if not exists schema_migrations (
    number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
  )`;
  await tx
    .unsafe(next.sql)
    .simple()
    .catch((error: unknown) => {
      throw new Error(`migration ${next.name} failed${placeOf(error, next.sql)}`, { cause: error });
    });
  await tx`insert into schema_migrations (number, name, checksum)
    values (${next.number}, ${next.name}, ${next.checksum})`;
  return next.name;
}

/** What was applied to this database so far, in order; nothing for an empty one. */
export async function appliedMigrations(sql: Sql | TransactionSql): Promise<AppliedMigration[]> {
  const [{ there } = { there: false }] = await sql<{ there: boolean }[]>`
    select to_regclass('schema_migrations') is not null as there`;
  if (!there) return [];
  return sql<AppliedMigration[]>`select number, name, checksum from schema_migrations order by number`;
}

/** The rule: which migration comes next, or a refusal. */
export function nextMigration(applied: AppliedMigration[], list: Migration[]): Migration | undefined {
  const known = new Map(list.map((migration) => [migration.number, migration]));
  for (const row of applied) {
    const migration = known.get(row.number);
    if (!migration) {
      throw new StartProblem(
        `The database was already changed by a newer version of this program (migration ${row.name}); start that version or a newer one.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new StartProblem(
        `Migration ${row.name} was edited after it had been applied to this database; put the file back as it was and write the change as a new migration.`,
      );
    }
  }
  const newest = applied.reduce((number, row) => Math.max(number, row.number), 0);
  const done = new Set(applied.map((row) => row.number));
  const next = list.find((migration) => !done.has(migration.number));
  if (next && next.number < newest) {
    throw new StartProblem(
      `Migration ${next.name} is numbered before migrations that were already applied to this database; give it a number above ${newest}.`,
    );
  }
  return next;
}

function placeOf(error: unknown, text: string): string {
  if (!(error instanceof Error)) return "";
  const position = "position" in error ? Number(error.position) : Number.NaN;
  const line = position > 0 ? ` in line ${text.slice(0, position).split("\n").length}` : "";
  return `${line}: ${error.message}`;
}
