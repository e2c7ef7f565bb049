import { boolean, date, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";

export const reportKinds = ["number", "hours", "closed", "moved", "other"] as const;

export const deskReports = pgTable("desk_reports", {
  id: uuid().primaryKey(),
  serviceId: uuid("service_id").notNull(),
  kind: text({ enum: reportKinds }).notNull(),
  words: text().notNull().default(""),
  state: text({ enum: ["open", "settled"] }).notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  settledBy: uuid("settled_by"),
  settledAt: timestamp("settled_at", { withTimezone: true }),
});

export const deskAttempts = pgTable(
  "desk_attempts",
  {
    serviceId: uuid("service_id").notNull(),
    day: date({ mode: "string" }).notNull(),
    voter: bytea().notNull(),
    gotThrough: boolean("got_through").notNull(),
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.day, table.voter] })],
);
