import { sql } from "drizzle-orm";
import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import { caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import type { HearingCopy } from "#src/domain/requests/hearing-copy.ts";
import { requestSources } from "#src/domain/requests/request-source.ts";
import { locales } from "#src/kernel/i18n.ts";

export const requests = pgTable(
  "requests",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    number: bigint({ mode: "number" }).notNull().default(sql`nextval('request_numbers')`),
    hearingId: uuid("hearing_id"),
    locale: text({ enum: locales }).notNull(),
    name: text().notNull(),
    organisationName: text("organisation_name"),
    mail: text(),
    phone: text(),
    message: text().notNull(),
    hearingCopy: jsonb("hearing_copy").$type<HearingCopy>().notNull(),
    dangerLevel: text("danger_level", { enum: dangerLevels }).notNull(),
    receiptId: uuid("receipt_id"),
    state: text({ enum: caseStates }).notNull(),
    version: integer().notNull().default(1),
    assigneeId: uuid("assignee_id"),
    pendingUntil: date("pending_until"),
    closedBecause: text("closed_because", { enum: closingReasons }),
    waitingSince: timestamp("waiting_since", { withTimezone: true }),
    mergedInto: uuid("merged_into"),
    source: text({ enum: requestSources }).notNull().default("form"),
    messageId: text("message_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const requestKeys = pgTable("request_keys", {
  secretHash: bytea("secret_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  requestId: uuid("request_id").notNull(),
  accountId: uuid("account_id"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

/** `from-asker` and `to-asker` are for both sides; `note`, `call` and what an answering machine wrote are for the team alone. */
export const entryKinds = ["from-asker", "to-asker", "note", "call", "machine"] as const;
export type EntryKind = (typeof entryKinds)[number];

export const requestEntries = pgTable(
  "request_entries",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    requestId: uuid("request_id").notNull(),
    kind: text({ enum: entryKinds }).notNull(),
    accountId: uuid("account_id"),
    body: text().notNull(),
    mailId: uuid("mail_id"),
    authorName: text("author_name"),
    authorMail: text("author_mail"),
    quoted: text(),
    messageId: text("message_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const requestReplyTokens = pgTable("request_reply_tokens", {
  tokenHash: bytea("token_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  requestId: uuid("request_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

/** `infected` files are never handed out. */
export const scanStates = ["unscanned", "clean", "infected"] as const;

export const requestFiles = pgTable(
  "request_files",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    requestId: uuid("request_id").notNull(),
    entryId: uuid("entry_id"),
    name: text().notNull(),
    mediaType: text("media_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: bytea().notNull(),
    content: bytea().notNull(),
    scan: text({ enum: scanStates }).notNull().default("unscanned"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
