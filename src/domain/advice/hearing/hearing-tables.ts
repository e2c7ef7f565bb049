import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { locales } from "#src/kernel/i18n.ts";

/** Who typed what is in a hearing: the asker, somebody beside them, somebody on the telephone. */
export const filledBy = ["asker", "helper", "phone-operator"] as const;
export type FilledBy = (typeof filledBy)[number];

export const hearings = pgTable(
  "hearings",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    locale: text({ enum: locales }).notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    heard: jsonb().$type<Understanding>().notNull(),
    edits: jsonb().$type<Edit[]>().notNull().default([]),
    answers: jsonb().$type<Answer[]>().notNull().default([]),
    understanding: jsonb().$type<Understanding>().notNull(),
    consentFollowUpMail: text("consent_follow_up_mail"),
    consentAggregate: boolean("consent_aggregate").notNull().default(false),
    consentAt: timestamp("consent_at", { withTimezone: true }),
    filledBy: text("filled_by", { enum: filledBy }).notNull().default("asker"),
    /** The version that was read aloud to the person it is about, and agreed to. */
    readBackVersion: integer("read_back_version"),
    readBackAt: timestamp("read_back_at", { withTimezone: true }),
    /** The older hearing that this one repeats. */
    repeats: uuid(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const hearingKeys = pgTable("hearing_keys", {
  secretHash: bytea("secret_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  hearingId: uuid("hearing_id").notNull(),
  accountId: uuid("account_id"),
  createdAt: timestamp("created_at", { withTimezone: true }),
});

/** First steps of an incident that were ticked, each as `KIND.PLACE` of the words. */
export const incidentStepsDone = pgTable(
  "incident_steps_done",
  {
    organisationId: uuid("organisation_id").notNull(),
    hearingId: uuid("hearing_id").notNull(),
    step: text().notNull(),
    doneAt: timestamp("done_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.hearingId, table.step] })],
);
