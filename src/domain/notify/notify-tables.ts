import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";

/** `bounced`: the server took it over, and a report came back that it did not arrive. */
export const mailStateNames = ["queued", "sending", "sent", "failed", "bounced"] as const;

export const outbox = pgTable("outbox", {
  id: uuid().primaryKey(),
  organisationId: uuid("organisation_id"),
  toAddress: text("to_address").notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  locale: text().notNull(),
  state: text({ enum: mailStateNames }).notNull(),
  kind: text({ enum: ["answer", "notice"] })
    .notNull()
    .default("notice"),
  replyToken: text("reply_token"),
  refersTo: text("refers_to").notNull().default(""),
  attempts: integer().notNull().default(0),
  lastError: text("last_error"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  nextTryAt: timestamp("next_try_at", { withTimezone: true }).notNull(),
  sentAt: timestamp("sent_at", { withTimezone: true }),
  seenAt: timestamp("seen_at", { withTimezone: true }),
});

export const incomingMails = pgTable("incoming_mails", {
  id: uuid().primaryKey(),
  mailKey: bytea("mail_key").notNull(),
  envelopeFrom: text("envelope_from").notNull(),
  envelopeTo: text("envelope_to").notNull(),
  raw: bytea().notNull(),
  state: text({ enum: ["received", "filed", "held", "ignored"] }).notNull(),
  because: text(),
  fromAddress: text("from_address"),
  subject: text(),
  organisationId: uuid("organisation_id"),
  requestId: uuid("request_id"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  handledAt: timestamp("handled_at", { withTimezone: true }),
});

/** `jobs`: the background works at all. `mail-out`, `mail-in`: the mail server answers; our own receiver does. */
export const channelNames = ["jobs", "mail-out", "mail-in", "file-scan"] as const;

export const channels = pgTable("channels", {
  name: text({ enum: channelNames }).primaryKey(),
  wellAt: timestamp("well_at", { withTimezone: true }),
  faultAt: timestamp("fault_at", { withTimezone: true }),
  fault: text(),
});
