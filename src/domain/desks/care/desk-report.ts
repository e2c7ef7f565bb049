import { asc, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { deskReports, reportKinds } from "#src/domain/desks/care/care-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type ReportKind = (typeof reportKinds)[number];
/** What can be wrong with an entry, in the order of the form. */
export const kindsOfReport: readonly ReportKind[] = reportKinds;
export const longestReport = 1000;

/** Somebody, whoever it is, tells that an entry is wrong. It changes nothing before the team looked at it. */
export async function reportDesk(
  tx: Tx,
  world: World,
  report: { readonly serviceId: string; readonly kind: ReportKind; readonly words: string },
): Promise<string> {
  if (report.words.length > longestReport) throw new Refusal("too-long", "words");
  const id = world.chance.uuid();
  await tx.insert(deskReports).values({ id, ...report, state: "open", createdAt: world.clock.now() });
  return id;
}

export type StoredReport = typeof deskReports.$inferSelect;

/** What waits to be looked at: the oldest first. */
export async function openReports(db: Reader, limit: number): Promise<StoredReport[]> {
  return db
    .select()
    .from(deskReports)
    .where(eq(deskReports.state, "open"))
    .orderBy(asc(deskReports.createdAt))
    .limit(limit);
}

/** The team looked at a report and did what was to be done. @throws Refusal `not-found` */
export async function settleReport(tx: Tx, world: World, id: string, by: string): Promise<void> {
  const settled = await tx
    .update(deskReports)
    .set({ state: "settled", settledBy: by, settledAt: sql`coalesce(${deskReports.settledAt}, ${world.clock.now()})` })
    .where(eq(deskReports.id, id))
    .returning({ id: deskReports.id });
  if (settled.length === 0) throw new Refusal("not-found");
}
