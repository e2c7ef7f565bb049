import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const outbox = pgTable("outbox", {
  id: uuid().primaryKey(),
  organisationId: uuid("organisation_id"),
  toAddress: text("to_address").notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  locale: text().notNull(),
  state: text({ enum: ["queued", "sending", "sent", "failed"] }).notNull(),
  attempts: integer().notNull().default(0),
  lastError: text("last_error"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  nextTryAt: timestamp("next_try_at", { withTimezone: true }).notNull(),
  sentAt: timestamp("sent_at", { withTimezone: true }),
});
