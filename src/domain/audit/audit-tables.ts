import { jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const auditEvents = pgTable("audit_events", {
  id: uuid().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  organisationId: uuid("organisation_id"),
  subjectId: uuid("subject_id"),
  detail: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
});
