import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import { type CaseState, caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import { filledByRoles } from "#src/domain/requests/filled-by.ts";
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
    mergedAt: timestamp("merged_at", { withTimezone: true }),
    splitFrom: uuid("split_from"),
    teamId: uuid("team_id").notNull(),
    dueAt: timestamp("due_at", { withTimezone: true }),
    escalatedAt: timestamp("escalated_at", { withTimezone: true }),
    firstAnswerAt: timestamp("first_answer_at", { withTimezone: true }),
    closedAt: timestamp("closed_at", { withTimezone: true }),
    firstAnswerMinutes: integer("first_answer_minutes"),
    resolutionMinutes: integer("resolution_minutes"),
    dangerRank: smallint("danger_rank")
      .notNull()
      .generatedAlwaysAs(sql`case danger_level when 'urgent' then 0 when 'concern' then 1 else 2 end`),
    phoneDigits: text("phone_digits").generatedAlwaysAs(
      sql`regexp_replace(normalize(coalesce(phone, ''), NFKC), '[^0-9]', '', 'g')`,
    ),
    source: text({ enum: requestSources }).notNull().default("form"),
    messageId: text("message_id"),
    filledBy: text("filled_by", { enum: filledByRoles }).notNull().default("asker"),
    filledByAccount: uuid("filled_by_account"),
    readBackAt: timestamp("read_back_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
    anonymisedAt: timestamp("anonymised_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const requestKeys = pgTable("request_keys", {
  secretHash: bytea("secret_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  requestId: uuid("request_id").notNull(),
  accountId: uuid("account_id"),
  mailedHash: bytea("mailed_hash"),
  inviteId: uuid("invite_id"),
  invitedAs: text("invited_as"),
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
    shownAt: timestamp("shown_at", { withTimezone: true }),
    undo: jsonb().$type<CaseBefore>(),
    movedFrom: uuid("moved_from"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

/** What a case was before an answer that can still be taken back; moments as ISO 8601. */
export type CaseBefore = {
  readonly version: number;
  readonly state: CaseState;
  readonly assigneeId: string | null;
  readonly waitingSince: string | null;
  readonly firstAnswered: boolean;
};

export const requestDrafts = pgTable(
  "request_drafts",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    accountId: uuid("account_id").notNull(),
    body: text().notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId, table.accountId] })],
);

export const requestPeople = pgTable(
  "request_people",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    requestId: uuid("request_id").notNull(),
    name: text().notNull(),
    mail: text().notNull(),
    addedBy: uuid("added_by"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const requestEntryMails = pgTable(
  "request_entry_mails",
  {
    organisationId: uuid("organisation_id").notNull(),
    entryId: uuid("entry_id").notNull(),
    mailId: uuid("mail_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.entryId, table.mailId] })],
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
    scanTriedAt: timestamp("scan_tried_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const textModules = pgTable("text_modules", {
  id: uuid().primaryKey(),
  teamId: uuid("team_id"),
  title: text().notNull(),
  body: text().notNull(),
  changedBy: uuid("changed_by"),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
});

export const savedFilters = pgTable("saved_filters", {
  id: uuid().primaryKey(),
  accountId: uuid("account_id").notNull(),
  name: text().notNull(),
  query: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const requestRatings = pgTable(
  "request_ratings",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    solved: text({ enum: ["yes", "partly", "no"] }).notNull(),
    kind: text({ enum: ["good", "fair", "bad"] }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId] })],
);

export const findingDrafts = pgTable(
  "finding_drafts",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    problem: text().notNull(),
    worked: text().notNull(),
    accountId: uuid("account_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId] })],
);
