/// <reference types="vite/client" />
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

const modules = import.meta.glob<Record<string, unknown>>("../domain/**/*-tables.ts", { eager: true });
const tables = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value): value is PgTable => is(value, PgTable));

/** Made by the database and read by its own queries alone: whoever reads a row does not carry it along. */
const inQueriesAlone = new Set(["requests.search_words", "request_entries.search_words"]);

describe("the tables of the program", () => {
  it("are found", () => expect(tables.length).toBeGreaterThanOrEqual(14));

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    "%s is what the migrations made",
    async (name, table) => {
      const rows = await database.sql<{ column_name: string; is_nullable: string }[]>`
      select column_name, is_nullable from information_schema.columns where table_name = ${name}`;
      const made = Object.fromEntries(
        rows
          .filter((row) => !inQueriesAlone.has(`${name}.${row.column_name}`))
          .map((row) => [row.column_name, row.is_nullable === "NO"]),
      );
      const told = Object.fromEntries(
        Object.values(getTableColumns(table)).map((column) => [column.name, column.notNull]),
      );
      expect(told).toEqual(made);
    },
  );
});
