import { boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const checklists = pgTable("checklists", {
  id: uuid().primaryKey(),
  teamId: uuid("team_id"),
  title: text().notNull(),
  kind: text().notNull(),
  changedBy: uuid("changed_by"),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  droppedAt: timestamp("dropped_at", { withTimezone: true }),
});

export const checklistItems = pgTable("checklist_items", {
  id: uuid().primaryKey(),
  checklistId: uuid("checklist_id").notNull(),
  place: integer().notNull(),
  words: text().notNull(),
  retiredAt: timestamp("retired_at", { withTimezone: true }),
});

export const requestTicks = pgTable(
  "request_ticks",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    itemId: uuid("item_id").notNull(),
    accountId: uuid("account_id"),
    tickedAt: timestamp("ticked_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId, table.itemId] })],
);

export const requestChecklists = pgTable(
  "request_checklists",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    checklistId: uuid("checklist_id").notNull(),
    isOn: boolean("is_on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId, table.checklistId] })],
);

export const requestMentions = pgTable(
  "request_mentions",
  {
    organisationId: uuid("organisation_id").notNull(),
    entryId: uuid("entry_id").notNull(),
    requestId: uuid("request_id").notNull(),
    accountId: uuid("account_id").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    seenAt: timestamp("seen_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.entryId, table.accountId] })],
);

export const requestPresence = pgTable(
  "request_presence",
  {
    requestId: uuid("request_id").notNull(),
    accountId: uuid("account_id").notNull(),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
    aliveAt: timestamp("alive_at", { withTimezone: true }),
    writingAt: timestamp("writing_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.accountId] })],
);
