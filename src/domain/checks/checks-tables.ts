import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import type { SiteStep } from "#src/domain/checks/site/gather-evidence.ts";
import type { Verdict } from "#src/domain/checks/site/judge-site.ts";
import type { SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import { locales } from "#src/kernel/i18n.ts";

export const checkKinds = ["site", "self", "meeting"] as const;

export const checks = pgTable(
  "checks",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    kind: text({ enum: checkKinds }).notNull(),
    locale: text({ enum: locales }).notNull(),
    version: integer().notNull().default(1),
    content: jsonb().$type<CheckContent>().notNull(),
    mail: text(),
    nextAt: timestamp("next_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const checkKeys = pgTable("check_keys", {
  secretHash: bytea("secret_hash").primaryKey(),
  organisationId: uuid("organisation_id").notNull(),
  checkId: uuid("check_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const runStates = ["waiting", "running", "done", "failed"] as const;

export const siteRuns = pgTable(
  "site_runs",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    checkId: uuid("check_id").notNull(),
    site: text().notNull(),
    address: text().notNull(),
    requester: text().notNull(),
    state: text({ enum: runStates }).notNull(),
    attempts: integer().notNull().default(0),
    leasedUntil: timestamp("leased_until", { withTimezone: true }),
    step: text().$type<SiteStep>(),
    requests: integer().notNull().default(0),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    startedAt: timestamp("started_at", { withTimezone: true }),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
    evidence: jsonb().$type<SiteEvidence>(),
    verdict: jsonb().$type<Verdict>(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const checkAttachments = pgTable(
  "check_attachments",
  {
    organisationId: uuid("organisation_id").notNull(),
    checkId: uuid("check_id").notNull(),
    toKind: text("to_kind", { enum: ["hearing", "request"] }).notNull(),
    toOrganisationId: uuid("to_organisation_id").notNull(),
    toId: uuid("to_id").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.checkId, table.toKind, table.toId] })],
);
