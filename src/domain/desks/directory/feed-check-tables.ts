import { boolean, integer, jsonb, pgTable, timestamp } from "drizzle-orm/pg-core";
import type { FeedResult } from "#src/domain/desks/directory/feed-faults.ts";

export const deskFeedChecks = pgTable("desk_feed_checks", {
  one: boolean().primaryKey().default(true),
  checkedAt: timestamp("checked_at", { withTimezone: true }).notNull(),
  version: integer().notNull(),
  result: jsonb().$type<FeedResult>().notNull(),
});
