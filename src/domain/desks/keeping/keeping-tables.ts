import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { keeperAnswers } from "#src/domain/desks/keeping/keeper-answers.ts";
import { vacancyUnits } from "#src/domain/desks/keeping/vacancy.ts";
import { locales } from "#src/kernel/i18n.ts";

export const deskKeepers = pgTable("desk_keepers", {
  id: uuid().primaryKey(),
  serviceId: uuid("service_id").notNull(),
  mail: text().notNull(),
  name: text().notNull(),
  locale: text({ enum: locales }).notNull(),
  state: text({ enum: ["asked", "waiting", "agreed"] }).notNull(),
  agreedBy: text("agreed_by", { enum: ["team", "entry"] }),
  agreedAccount: uuid("agreed_account"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  agreedAt: timestamp("agreed_at", { withTimezone: true }),
});

export const deskKeeperLinks = pgTable("desk_keeper_links", {
  keyHash: bytea("key_hash").primaryKey(),
  keeperId: uuid("keeper_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  answer: text({ enum: keeperAnswers }),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
});

export const deskRounds = pgTable("desk_rounds", {
  serviceId: uuid("service_id").primaryKey(),
  since: timestamp({ withTimezone: true }).notNull(),
  askedAt: timestamp("asked_at", { withTimezone: true }),
  remindedAt: timestamp("reminded_at", { withTimezone: true }),
  unanswered: integer().notNull().default(0),
});

export const deskVacancies = pgTable("desk_vacancies", {
  serviceId: uuid("service_id").primaryKey(),
  unit: text({ enum: vacancyUnits }).notNull(),
  available: integer().notNull(),
  maximum: integer(),
  toldAt: timestamp("told_at", { withTimezone: true }).notNull(),
  validUntil: timestamp("valid_until", { withTimezone: true }).notNull(),
  byRole: text("by_role", { enum: ["team", "provider"] }).notNull(),
});
