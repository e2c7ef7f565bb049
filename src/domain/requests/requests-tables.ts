import { sql } from "drizzle-orm";
import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import { caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import type { HearingCopy } from "#src/domain/requests/hearing-copy.ts";
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
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const requestKeys = pgTable("request_keys", {
  secretHash: bytea("secret_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  requestId: uuid("request_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

/** `from-asker` and `to-asker` are for both sides; `note` and `call` are for the team alone. */
export const entryKinds = ["from-asker", "to-asker", "note", "call"] as const;
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
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
