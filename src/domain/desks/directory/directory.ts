import type { Desk } from "#src/domain/desks/desk.ts";
import { listedDesk } from "#src/domain/desks/directory/listed-desk.ts";
import {
  type HsdsRecord,
  isRecord,
  type Lookup,
  type RecordKind,
  recordKinds,
} from "#src/domain/desks/hsds/hsds-record.ts";

/** One record as it is in force. */
export type InForce = { readonly record: HsdsRecord; readonly sourceId: string; readonly changedAt: Date };

export type SourceInForce = { readonly name: string; readonly kind: string; readonly notice: string };

export type RecordsByKind = Readonly<Record<RecordKind, ReadonlyMap<string, InForce>>>;

/** Everything of the directory at one version. Nothing in it changes; what is worked out from it may be kept with it. */
export type Directory = {
  readonly version: number;
  /** By kind, in the order of their ids. */
  readonly records: RecordsByKind;
  readonly find: Lookup;
  readonly sources: ReadonlyMap<string, SourceInForce>;
  /** What the pages show: every service on offer; those of the files in their order, then the others by id. */
  readonly desks: readonly Desk[];
  readonly deskByKey: ReadonlyMap<string, Desk>;
  /** The service of a service_at_location, and which of its places it is. */
  readonly places: ReadonlyMap<string, { readonly serviceId: string; readonly index: number }>;
};

export function emptyRecords(): RecordsByKind {
  return {
    organization: new Map(),
    service: new Map(),
    location: new Map(),
    taxonomy: new Map(),
    taxonomy_term: new Map(),
  };
}

/** The directory with some records changed (null = gone). Desks of unchanged services and providers stay the same objects. */
export function changedDirectory(
  version: number,
  before: Directory | null,
  changes: ReadonlyArray<{ kind: RecordKind; id: string; now: InForce | null }>,
  sources: ReadonlyMap<string, SourceInForce> = new Map(),
): Directory {
  const records = { ...emptyRecords(), ...before?.records };
  for (const kind of recordKinds) {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) continue;
    const changed = new Map(records[kind]);
    for (const { id, now } of own) {
      if (now) changed.set(id, now);
      else changed.delete(id);
    }
    records[kind] = new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const find: Lookup = (kind, id) => (typeof id === "string" ? records[kind].get(id)?.record : undefined);
  const touched = new Set(changes.map(({ id }) => id));
  const known = new Map(before?.desks.map((desk) => [desk.id, desk]));
  const desks: Desk[] = [];
  const places = new Map<string, { serviceId: string; index: number }>();
  for (const [id, { record }] of records.service) {
    const kept = touched.has(id) || touched.has(String(record.organization_id)) ? undefined : known.get(id);
    const desk = kept ?? listedDesk(record, find);
    if (desk) desks.push(desk);
    const at = Array.isArray(record.service_at_locations) ? record.service_at_locations.filter(isRecord) : [];
    for (const [index, place] of at.entries()) places.set(place.id, { serviceId: id, index });
  }
  desks.sort(inOrder);
  const deskByKey = new Map(desks.map((desk) => [desk.x_yorozu.key, desk]));
  return { version, records, find, sources, desks, deskByKey, places };
}

/** Confirmed desks before unconfirmed, then by name: a list of ours is not drowned by what was imported. */
function inOrder(a: Desk, b: Desk): number {
  const [first, second] = [a.x_yorozu, b.x_yorozu];
  return Number(second.verified) - Number(first.verified) || (first.key < second.key ? -1 : 1);
}
