import { setImmediate as breathe } from "node:timers/promises";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { directoryIndex } from "#src/domain/desks/directory/directory-index.ts";
import { type HsdsListKind, hsdsWhole } from "#src/domain/desks/directory/hsds-list.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { soundRecord } from "#src/domain/desks/hsds/sound-record.ts";

/** A record whose answer has not the form of HSDS 3.0, and where in it. */
type FeedFault = { readonly kind: HsdsListKind; readonly id: string; readonly place: string };

export type FeedResult = {
  readonly records: number;
  readonly services: number;
  /** All records of a wrong form, and the first of them. */
  readonly faulty: number;
  readonly faults: readonly FeedFault[];
  /** Services that name nobody who offers them; no telephone, address, place or page; nothing confirmed within a year. */
  readonly withoutProvider: number;
  readonly withoutWay: number;
  readonly old: number;
};

const mostFaults = 20;
const yearMs = 365 * 86_400_000;
/** After so many records others get their turn. */
const atOnce = 100;

/** What a validator of others would say of our own answers, every record whole; and what a reader of the directory would miss. */
export async function feedFaults(directory: Directory, at: Date): Promise<FeedResult> {
  const { ids, placeIds } = directoryIndex(directory);
  const kinds: ReadonlyArray<readonly [HsdsListKind, readonly string[]]> = [
    ["service", ids.service],
    ["organization", ids.organization],
    ["service_at_location", placeIds],
    ["taxonomy", ids.taxonomy],
    ["taxonomy_term", ids.taxonomy_term],
  ];
  const faults: FeedFault[] = [];
  const lack = { withoutProvider: 0, withoutWay: 0, old: 0 };
  let records = 0;
  let faulty = 0;
  for (const [kind, all] of kinds)
    for (const id of all) {
      const whole = hsdsWhole(directory, kind, id);
      records += 1;
      if (records % atOnce === 0) await breathe();
      // What HSDS does not know is allowed: profiles add fields.
      const [wrong] = soundRecord(kind, whole, "feed").faults.filter(({ code }) => code !== "field-unknown");
      if (wrong) {
        faulty += 1;
        if (faults.length < mostFaults) faults.push({ kind, id, place: wrong.place });
      }
      if (kind !== "service" || !whole) continue;
      if (whole.organization === undefined) lack.withoutProvider += 1;
      if (!hasWay(whole)) lack.withoutWay += 1;
      const assured = typeof whole.assured_date === "string" ? Date.parse(whole.assured_date) : Number.NaN;
      if (!(at.getTime() - assured < yearMs)) lack.old += 1;
    }
  return { records, services: ids.service.length, faulty, faults, ...lack };
}

function hasWay(service: HsdsRecord): boolean {
  const some = (field: string) => Array.isArray(service[field]) && service[field].length > 0;
  return some("phones") || some("service_at_locations") || service.url !== undefined || service.email !== undefined;
}
