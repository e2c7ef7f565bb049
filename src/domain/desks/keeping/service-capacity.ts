import { deskUuid } from "#src/domain/desks/desk-id.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import type { Vacancy, VacancyUnit } from "#src/domain/desks/keeping/vacancy.ts";

const described: Readonly<Record<VacancyUnit, string>> = {
  person: "People who can be taken in now",
  family: "Families who can be taken in now",
  room: "Rooms free now",
};

/**
 * Places free now as HSDS 3.1 has them (`schema/service_capacity.json` and `unit.json` of openreferral/specification). In a 3.0
 * directory it is an extension: `x_service_capacity`. `x_valid_until` is ours: the standard knows no end.
 */
export function serviceCapacity(serviceId: string, vacancy: Vacancy): HsdsRecord {
  const { unit, available, maximum, toldAt, validUntil, byRole } = vacancy;
  return {
    id: deskUuid(`capacity/${serviceId}`),
    service_id: serviceId,
    unit: { id: deskUuid(`unit/${unit}`), name: unit },
    available,
    ...(maximum === null ? {} : { maximum }),
    description: described[unit],
    updated: toldAt.toISOString(),
    x_valid_until: validUntil.toISOString(),
    x_told_by: byRole,
  };
}
