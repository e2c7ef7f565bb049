import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "#src/db/bytea.ts";
import { memberRoles } from "#src/domain/organisations/organisation-policy.ts";
import type { ProfileMeans, ProfileSegment } from "#src/domain/organisations/profile.ts";

export const organisations = pgTable("organisations", {
  id: uuid().primaryKey(),
  name: text(),
  claimed: boolean().notNull().default(false),
  claimedAt: timestamp("claimed_at", { withTimezone: true }),
  mergedInto: uuid("merged_into"),
  mergedAt: timestamp("merged_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const organisationMembers = pgTable(
  "organisation_members",
  {
    organisationId: uuid("organisation_id").notNull(),
    accountId: uuid("account_id").notNull(),
    role: text({ enum: memberRoles }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.accountId] })],
);

export const organisationInvitations = pgTable(
  "organisation_invitations",
  {
    organisationId: uuid("organisation_id").notNull(),
    id: uuid().notNull(),
    tokenHash: bytea("token_hash").notNull(),
    role: text({ enum: memberRoles }).notNull(),
    invitedBy: uuid("invited_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const organisationProfiles = pgTable("organisation_profiles", {
  organisationId: uuid("organisation_id").primaryKey(),
  version: integer().notNull(),
  legalForm: text("legal_form"),
  fields: smallint().array().notNull().default([]),
  prefecture: smallint(),
  staffCount: integer("staff_count"),
  volunteerCount: integer("volunteer_count"),
  itPerson: text("it_person"),
  initialYen: bigint("initial_yen", { mode: "number" }),
  monthlyYen: bigint("monthly_yen", { mode: "number" }),
  segments: jsonb().$type<ProfileSegment[]>().notNull().default([]),
  means: jsonb().$type<ProfileMeans[]>().notNull().default([]),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  changedBy: uuid("changed_by"),
});
