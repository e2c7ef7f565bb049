import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { CaseBody } from "#src/domain/advice/proposals/case-of.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

export const proposals = pgTable(
  "proposals",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    hearingId: uuid("hearing_id").notNull(),
    hearingVersion: integer("hearing_version").notNull(),
    catalogueVersion: text("catalogue_version").notNull(),
    modelHash: text("model_hash").notNull(),
    understanding: jsonb().$type<Understanding>().notNull(),
    answer: jsonb().$type<Proposal[]>().notNull(),
    status: text({ enum: ["optimal", "running"] }).notNull(),
    solveMs: integer("solve_ms").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const shares = pgTable(
  "shares",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    hearingId: uuid("hearing_id").notNull(),
    keyHash: bytea("key_hash").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const solves = pgTable("solves", {
  id: uuid().primaryKey(),
  input: jsonb().$type<CaseBody>().notNull(),
  answer: jsonb().$type<Proposal[]>(),
  status: text({ enum: ["running", "optimal", "failed"] }).notNull(),
  solveMs: integer("solve_ms").notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});
