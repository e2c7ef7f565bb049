import { eq, gt, lt } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { deskVacancies } from "#src/domain/desks/keeping/keeping-tables.ts";
import type { Vacancy, VacancyHours, VacancyUnit } from "#src/domain/desks/keeping/vacancy.ts";
import type { Clock } from "#src/kernel/clock.ts";

const hourMs = 60 * 60_000;

/** Tells how many places are free now, for so many hours; the last word counts. */
export async function tellVacancy(
  tx: Tx,
  clock: Clock,
  told: {
    readonly serviceId: string;
    readonly unit: VacancyUnit;
    readonly available: number;
    readonly maximum: number | null;
    readonly hours: VacancyHours;
    readonly byRole: Vacancy["byRole"];
  },
): Promise<void> {
  const toldAt = clock.now();
  const { serviceId, hours, ...rest } = told;
  const row = { ...rest, toldAt, validUntil: new Date(toldAt.getTime() + hours * hourMs) };
  await tx
    .insert(deskVacancies)
    .values({ serviceId, ...row })
    .onConflictDoUpdate({ target: deskVacancies.serviceId, set: row });
}

/** Takes back what was told: nothing is known of free places. */
export async function withdrawVacancy(tx: Tx, serviceId: string): Promise<void> {
  await tx.delete(deskVacancies).where(eq(deskVacancies.serviceId, serviceId));
}

/** What still counts at this time, by service. */
export async function vacanciesAt(db: Reader, now: Date): Promise<ReadonlyMap<string, Vacancy>> {
  const rows = await db.select().from(deskVacancies).where(gt(deskVacancies.validUntil, now));
  return new Map(rows.map(({ serviceId, ...vacancy }) => [serviceId, vacancy]));
}

/** Forgets what counts no longer. */
export async function forgetVacancies(tx: Tx, now: Date): Promise<void> {
  await tx.delete(deskVacancies).where(lt(deskVacancies.validUntil, now));
}
