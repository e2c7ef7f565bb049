import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { type HsdsRecord, recordKinds } from "#src/domain/desks/hsds/hsds-record.ts";
import { problemCodes } from "#src/domain/desks/importing/import-problem.ts";
import type { ImportResult, StoredMapping } from "#src/domain/desks/importing/import-result.ts";

export const importStates = [
  "mapping",
  "checking",
  "checked",
  "applying",
  "done",
  "undoing",
  "undone",
  "failed",
] as const;

export const deskImports = pgTable("desk_imports", {
  id: uuid().primaryKey(),
  sourceId: uuid("source_id").notNull(),
  fileName: text("file_name").notNull(),
  fileHash: text("file_hash").notNull(),
  format: text({ enum: ["table", "hsds"] }).notNull(),
  state: text({ enum: importStates }).notNull(),
  mapping: jsonb().$type<StoredMapping>(),
  isWhole: boolean("is_whole").notNull().default(false),
  total: integer().notNull().default(0),
  readRows: integer("read_rows").notNull().default(0),
  result: jsonb().$type<ImportResult>().notNull().default({}),
  failure: text(),
  createdBy: uuid("created_by").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  appliedAt: timestamp("applied_at", { withTimezone: true }),
  undoneAt: timestamp("undone_at", { withTimezone: true }),
});

export const deskImportFiles = pgTable("desk_import_files", {
  importId: uuid("import_id").primaryKey(),
  body: bytea().notNull(),
});

export const deskStaged = pgTable(
  "desk_staged",
  {
    importId: uuid("import_id").notNull(),
    kind: text({ enum: recordKinds }).notNull(),
    id: uuid().notNull(),
    body: jsonb().$type<HsdsRecord>().notNull(),
    line: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.kind, table.id] })],
);

export const deskImportProblems = pgTable(
  "desk_import_problems",
  {
    importId: uuid("import_id").notNull(),
    n: integer().notNull(),
    line: integer().notNull(),
    code: text({ enum: problemCodes }).notNull(),
    place: text().notNull(),
    value: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.n] })],
);

export const deskImportUndo = pgTable(
  "desk_import_undo",
  {
    importId: uuid("import_id").notNull(),
    kind: text({ enum: recordKinds }).notNull(),
    id: uuid().notNull(),
    before: jsonb(),
    seq: bigint({ mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.kind, table.id] })],
);
