import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Explanation } from "#src/domain/advice/explaining/explanation.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";

export const explanations = pgTable(
  "explanations",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    proposalId: uuid("proposal_id").notNull(),
    plan: text({ enum: proposalKinds }).notNull(),
    question: text().notNull(),
    status: text({ enum: ["running", "done", "failed", "outdated"] }).notNull(),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    answer: jsonb().$type<Explanation>(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
