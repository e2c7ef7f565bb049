import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#src/kernel/package-root.ts";

/** One numbered change of the schema. `checksum` is the SHA-256 of its text with LF line ends, in hex. */
export type Migration = { number: number; name: string; sql: string; checksum: string };

// NOTE the build (scripts/build.mjs) puts the texts here, so that the bundle needs no source folder.
declare const __YOROZU_MIGRATIONS__: Record<string, string> | undefined;

/** The program's migrations in order: from the bundle, or unbundled from `src/db/migrations/NNNN-name.sql`. */
export function migrationList(): Migration[] {
  const texts = typeof __YOROZU_MIGRATIONS__ === "undefined" ? readFolder() : __YOROZU_MIGRATIONS__;
  return toMigrations(texts);
}

/** File names and texts → migrations in order. Throws when a name is not `NNNN-name.sql` or a number comes twice. */
export function toMigrations(texts: Record<string, string>): Migration[] {
  const list = Object.entries(texts).map(([file, text]) => {
    const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file);
    if (!match) throw new Error(`migration ${file} is not named NNNN-name.sql`);
    const sql = text.replaceAll("\r\n", "\n");
    return {
      number: Number(match[1]),
      name: file.slice(0, -".sql".length),
      sql,
      checksum: createHash("sha256").update(sql).digest("hex"),
    };
  });
  list.sort((a, b) => a.number - b.number);
  for (const [index, migration] of list.entries()) {
    if (list[index + 1]?.number === migration.number) throw new Error(`two migrations have number ${migration.number}`);
  }
  return list;
}

function readFolder(): Record<string, string> {
  const folder = join(packageRoot(), "src/db/migrations");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".sql")) : [];
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
