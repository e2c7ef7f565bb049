import { sql } from "drizzle-orm";
import { bigint, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import type { HearingCopy } from "#src/domain/requests/hearing-copy.ts";
import { locales } from "#src/kernel/i18n.ts";

export const requests = pgTable(
  "requests",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    number: bigint({ mode: "number" }).notNull().default(sql`nextval('request_numbers')`),
    hearingId: uuid("hearing_id"),
    locale: text({ enum: locales }).notNull(),
    name: text().notNull(),
    organisationName: text("organisation_name"),
    mail: text(),
    phone: text(),
    message: text().notNull(),
    hearingCopy: jsonb("hearing_copy").$type<HearingCopy>().notNull(),
    dangerLevel: text("danger_level", { enum: dangerLevels }).notNull(),
    receiptId: uuid("receipt_id"),
    state: text({ enum: ["received"] }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
