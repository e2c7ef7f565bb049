import { bigint, boolean, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { type HsdsRecord, recordKinds } from "#src/domain/desks/hsds/hsds-record.ts";

export const deskState = pgTable("desk_state", {
  singleton: boolean().primaryKey().default(true),
  version: bigint({ mode: "number" }).notNull(),
});

export const deskSources = pgTable("desk_sources", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: ["files", "team", "hsds", "table"] }).notNull(),
  notice: text().notNull().default(""),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const deskRecords = pgTable(
  "desk_records",
  {
    kind: text({ enum: recordKinds }).notNull(),
    id: uuid().notNull(),
    sourceId: uuid("source_id").notNull(),
    body: jsonb().$type<HsdsRecord>().notNull(),
    edited: jsonb().$type<HsdsRecord>(),
    editedFrom: jsonb("edited_from").$type<HsdsRecord>(),
    seq: bigint({ mode: "number" }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
    goneAt: timestamp("gone_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
);

export const changeRoles = ["program", "team", "provider", "import"] as const;

export const deskChanges = pgTable("desk_changes", {
  id: uuid().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  kind: text({ enum: recordKinds }).notNull(),
  recordId: uuid("record_id").notNull(),
  byRole: text("by_role", { enum: changeRoles }).notNull(),
  accountId: uuid("account_id"),
  importId: uuid("import_id"),
  reason: text().notNull().default(""),
  before: jsonb().$type<HsdsRecord>(),
  after: jsonb().$type<HsdsRecord>(),
});
