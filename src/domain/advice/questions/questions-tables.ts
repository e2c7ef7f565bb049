import { jsonb, pgTable, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";

/** By a hash of everything that the choice depends on; null = nothing is worth asking. Holds nothing that anybody typed. */
export const questionChoices = pgTable("question_choices", {
  key: bytea().primaryKey(),
  choice: jsonb().$type<ChosenQuestion | { none: true }>().notNull(),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
});
