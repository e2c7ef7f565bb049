import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { ColleagueAnswers } from "#src/domain/advice/colleagues/colleague-points.ts";

/** Colleagues who answer the same points apart from each other. */
export const hearingColleagues = pgTable(
  "hearing_colleagues",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    hearingId: uuid("hearing_id").notNull(),
    keyHash: bytea("key_hash").notNull(),
    name: text().notNull(),
    points: jsonb().$type<string[]>().notNull(),
    answers: jsonb().$type<ColleagueAnswers>().notNull(),
    version: integer().notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
