import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { followUpResults } from "#src/domain/outcomes/follow-up.ts";
import type { ChangeSummary } from "#src/domain/outcomes/sum-changes.ts";

export const followUps = pgTable(
  "follow_ups",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    hearingId: uuid("hearing_id").notNull(),
    days: integer().notNull(),
    keyHash: bytea("key_hash").notNull(),
    mailedAt: timestamp("mailed_at", { withTimezone: true }).notNull(),
    result: text({ enum: followUpResults }),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const changeSummaries = pgTable("change_summaries", {
  one: boolean().primaryKey().default(true),
  countedAt: timestamp("counted_at", { withTimezone: true }).notNull(),
  summary: jsonb().$type<ChangeSummary>().notNull(),
});
