import { pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { labelMarks } from "#src/domain/requests/label-marks.ts";

export const labels = pgTable("labels", {
  id: uuid().primaryKey(),
  teamId: uuid("team_id"),
  name: text().notNull(),
  mark: text({ enum: labelMarks }).notNull(),
  changedBy: uuid("changed_by"),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  droppedAt: timestamp("dropped_at", { withTimezone: true }),
});

export const requestLabels = pgTable(
  "request_labels",
  {
    organisationId: uuid("organisation_id").notNull(),
    requestId: uuid("request_id").notNull(),
    labelId: uuid("label_id").notNull(),
    accountId: uuid("account_id"),
    putAt: timestamp("put_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.requestId, table.labelId] })],
);
