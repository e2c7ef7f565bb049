import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { entryKinds } from "#src/domain/advice/catalogue/catalogue.ts";
import type { PreviewResult } from "#src/domain/advice/catalogue/editing/preview-result.ts";

export const catalogueEntries = pgTable("catalogue_entries", {
  hash: text().primaryKey(),
  kind: text({ enum: entryKinds }).notNull(),
  entryId: text("entry_id").notNull(),
  body: jsonb().notNull(),
});

export const catalogueVersions = pgTable("catalogue_versions", {
  version: text().primaryKey(),
  hashes: text().array().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const catalogueCurrent = pgTable("catalogue_current", {
  singleton: boolean().primaryKey().default(true),
  version: text().notNull(),
});

export const editStates = ["proposed", "approved", "rejected"] as const;

export const catalogueEdits = pgTable("catalogue_edits", {
  id: uuid().primaryKey(),
  kind: text({ enum: entryKinds }).notNull(),
  entryId: text("entry_id").notNull(),
  baseHash: text("base_hash"),
  hash: text().notNull(),
  reason: text().notNull(),
  state: text({ enum: editStates }).notNull(),
  proposedBy: uuid("proposed_by").notNull(),
  proposedAt: timestamp("proposed_at", { withTimezone: true }).notNull(),
  decidedBy: uuid("decided_by"),
  decidedAt: timestamp("decided_at", { withTimezone: true }),
});

export const catalogueShipped = pgTable(
  "catalogue_shipped",
  { kind: text({ enum: entryKinds }).notNull(), entryId: text("entry_id").notNull(), hash: text().notNull() },
  (table) => [primaryKey({ columns: [table.kind, table.entryId] })],
);

export const catalogueOverrides = pgTable(
  "catalogue_overrides",
  {
    kind: text({ enum: entryKinds }).notNull(),
    entryId: text("entry_id").notNull(),
    editId: uuid("edit_id").notNull(),
    shippedHash: text("shipped_hash"),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.entryId] })],
);

export const catalogueForced = pgTable(
  "catalogue_forced",
  {
    at: timestamp({ withTimezone: true }).notNull(),
    version: text().notNull(),
    editId: uuid("edit_id"),
  },
  (table) => [primaryKey({ columns: [table.at, table.version] })],
);

export const cataloguePreviews = pgTable("catalogue_previews", {
  editId: uuid("edit_id").primaryKey(),
  state: text({ enum: ["waiting", "running", "done"] }).notNull(),
  total: integer().notNull().default(0),
  done: integer().notNull().default(0),
  result: jsonb().$type<PreviewResult>().notNull(),
  askedAt: timestamp("asked_at", { withTimezone: true }).notNull(),
});
