import { boolean, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { entryKinds } from "#src/domain/advice/catalogue/catalogue.ts";

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
