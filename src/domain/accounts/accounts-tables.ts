import { bigint, boolean, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { roles } from "#src/domain/accounts/actor.ts";
import { locales } from "#src/kernel/i18n.ts";
import { providerIds } from "#src/kernel/provider-settings.ts";

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey(),
  role: text({ enum: roles }).notNull(),
  name: text().notNull(),
  mail: text(),
  isAdviser: boolean("is_adviser").notNull().default(false),
  isCoordinator: boolean("is_coordinator").notNull().default(false),
  locale: text({ enum: locales }).notNull().default("ja"),
  deactivatedAt: timestamp("deactivated_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  lastSignedInAt: timestamp("last_signed_in_at", { withTimezone: true }),
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
});

export const signInLinks = pgTable("sign_in_links", {
  tokenHash: bytea("token_hash").primaryKey(),
  accountId: uuid("account_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
  isFromConsole: boolean("is_from_console").notNull().default(false),
});

/** How a session was opened; `console`: by the link that is printed where the program starts. */
export const signInMethods = ["link", "console", "passkey", "openid", "line"] as const;

export const sessions = pgTable("sessions", {
  tokenHash: bytea("token_hash").primaryKey(),
  id: uuid().notNull(),
  accountId: uuid("account_id").notNull(),
  method: text({ enum: signInMethods }).notNull(),
  device: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  provedAt: timestamp("proved_at", { withTimezone: true }).notNull(),
  isStrong: boolean("is_strong").notNull().default(false),
});

export const sessionUses = pgTable("session_uses", {
  tokenHash: bytea("token_hash").primaryKey(),
  usedAt: timestamp("used_at", { withTimezone: true }).notNull(),
});

export const teams = pgTable("teams", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  closedAt: timestamp("closed_at", { withTimezone: true }),
});

export const teamMembers = pgTable(
  "team_members",
  {
    teamId: uuid("team_id").notNull(),
    accountId: uuid("account_id").notNull(),
    leads: boolean().notNull().default(false),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.accountId] })],
);

export const mailLinks = pgTable("mail_links", {
  tokenHash: bytea("token_hash").primaryKey(),
  purpose: text({ enum: ["sign-up", "change-mail"] }).notNull(),
  mail: text().notNull(),
  accountId: uuid("account_id"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
});

export const consents = pgTable(
  "consents",
  {
    accountId: uuid("account_id").notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ["account"] }).notNull(),
    locale: text({ enum: locales }).notNull(),
    text: text().notNull(),
    givenAt: timestamp("given_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);

export const passkeys = pgTable("passkeys", {
  credentialId: text("credential_id").primaryKey(),
  accountId: uuid("account_id").notNull(),
  publicKey: bytea("public_key").notNull(),
  counter: bigint({ mode: "number" }).notNull(),
  transports: text().array().notNull().default([]),
  device: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
});

export const passkeyChallenges = pgTable("passkey_challenges", {
  challengeHash: bytea("challenge_hash").primaryKey(),
  accountId: uuid("account_id"),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});

export const identities = pgTable(
  "identities",
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    accountId: uuid("account_id").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
);

export const providerAttempts = pgTable("provider_attempts", {
  stateHash: bytea("state_hash").primaryKey(),
  provider: text({ enum: providerIds }).notNull(),
  nonce: text().notNull(),
  codeVerifier: text("code_verifier").notNull(),
  next: text(),
  locale: text({ enum: locales }).notNull().default("ja"),
  accountId: uuid("account_id"),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});

export const pendingIdentities = pgTable("pending_identities", {
  tokenHash: bytea("token_hash").primaryKey(),
  issuer: text().notNull(),
  subject: text().notNull(),
  method: text({ enum: providerIds }).notNull(),
  name: text().notNull(),
  mail: text(),
  next: text(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});
