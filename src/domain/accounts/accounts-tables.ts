import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { roles } from "#src/domain/accounts/actor.ts";

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey(),
  role: text({ enum: roles }).notNull(),
  name: text().notNull(),
  mail: text(),
  deactivatedAt: timestamp("deactivated_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const signInLinks = pgTable("sign_in_links", {
  tokenHash: bytea("token_hash").primaryKey(),
  accountId: uuid("account_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
});

export const sessions = pgTable("sessions", {
  tokenHash: bytea("token_hash").primaryKey(),
  accountId: uuid("account_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});
