import type { Directory } from "#src/domain/desks/directory/directory.ts";
import {
  directoryIndex,
  folded,
  havingWords,
  placeOf,
  textIndex,
} from "#src/domain/desks/directory/directory-index.ts";
import {
  composeRecord,
  type HsdsRecord,
  isRecord,
  ownFields,
  type RecordKind,
} from "#src/domain/desks/hsds/hsds-record.ts";

/** What a list of the HSDS API is asked for; names as in its OpenAPI document. */
export type HsdsListQuery = {
  readonly search?: string;
  readonly taxonomyTermId?: string;
  readonly taxonomyId?: string;
  readonly organizationId?: string;
  readonly parentId?: string;
  readonly topOnly?: boolean;
  /** Changed at this time or later. */
  readonly modifiedAfter?: Date;
  /** A postal code, digits only: of the place's address. */
  readonly postcode?: string;
};

/** A list that HSDS has: its services at their places come out of the services. */
export type HsdsListKind = Exclude<RecordKind, "location"> | "service_at_location";

/**
 * The ids that answer a list's question, in their order. `search`: every word must stand in the name, the other name,
 * the description or the provider's name (NFKC, case does not matter).
 */
export async function hsdsList(
  directory: Directory,
  kind: HsdsListKind,
  query: HsdsListQuery,
): Promise<readonly string[]> {
  const index = directoryIndex(directory);
  if (kind === "service_at_location") {
    const { postcode, ...ofService } = query;
    const services = await positions(directory, "service", ofService);
    if (services === null && postcode === undefined) return index.placeIds;
    const wanted = services === null ? null : new Set(services);
    return index.placeIds.filter(
      (_, i) =>
        (wanted === null || wanted.has(index.placeService[i] ?? -1)) &&
        (postcode === undefined || (index.placePostcodes[i]?.includes(postcode) ?? false)),
    );
  }
  const found = await positions(directory, kind, query);
  const all = index.ids[kind];
  return found === null ? all : found.flatMap((i) => all[i] ?? []);
}

/** Where what is asked for stands among all of its kind; null: nothing narrows it. */
async function positions(
  directory: Directory,
  kind: RecordKind,
  query: HsdsListQuery,
): Promise<readonly number[] | null> {
  const index = directoryIndex(directory);
  const { organizationId, taxonomyTermId, taxonomyId, modifiedAfter, parentId, topOnly } = query;
  const lists: Array<readonly number[]> = [];
  const narrow = (by: ReadonlyMap<unknown, readonly number[]>, key: unknown) => lists.push(by.get(key) ?? []);
  if (kind === "service") {
    if (organizationId !== undefined) narrow(index.serviceBy.provider, organizationId);
    if (taxonomyTermId !== undefined) narrow(index.serviceBy.term, taxonomyTermId);
    if (taxonomyId !== undefined) narrow(index.serviceBy.taxonomy, taxonomyId);
    if (modifiedAfter !== undefined) {
      const from = modifiedAfter.getTime();
      lists.push(index.modified.flatMap((at, i) => (at >= from ? [i] : [])));
    }
  }
  if (kind === "taxonomy_term") {
    if (taxonomyId !== undefined) narrow(index.termBy.taxonomy, taxonomyId);
    if (parentId !== undefined) narrow(index.termBy.parent, parentId);
    if (topOnly === true) narrow(index.termBy.parent, undefined);
  }
  const words = folded(query.search ?? "")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > 0) lists.push(havingWords(await textIndex(directory, kind), words));
  const [fewest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (!fewest) return null;
  const sets = others.map((list) => new Set(list));
  return sets.length === 0 ? fewest : fewest.filter((i) => sets.every((set) => set.has(i)));
}

/** A record as a list shows it: its own fields, and the provider of a service, the place and service of a service_at_location. */
export function hsdsListed(directory: Directory, kind: HsdsListKind, id: string): HsdsRecord | undefined {
  if (kind === "service_at_location") {
    const place = placeOf(directory, id);
    if (!place) return undefined;
    const serviceId = directory.places.get(id)?.serviceId ?? "";
    const location = directory.find("location", place.location_id);
    return {
      ...ownFields("service_at_location", place),
      id,
      ...(location ? { location: ownFields("location", location) } : {}),
      service: hsdsListed(directory, "service", serviceId),
    };
  }
  const record = directory.find(kind, id);
  if (!record) return undefined;
  const own = { ...ownFields(kind, record), id };
  if (kind === "taxonomy_term") {
    const detail = directory.find("taxonomy", record.taxonomy_id);
    return detail ? { ...own, taxonomy_detail: ownFields("taxonomy", detail) } : own;
  }
  if (kind !== "service") return own;
  const provider = directory.find("organization", record.organization_id);
  const program = isRecord(record.program) ? record.program : undefined;
  return {
    ...own,
    ...(provider ? { organization: ownFields("organization", provider) } : {}),
    ...(program ? { program: ownFields("program", program) } : {}),
  };
}

/** A record with everything that belongs to it, or undefined. `services` of a provider: whole, or by id and name. */
export function hsdsWhole(
  directory: Directory,
  kind: HsdsListKind,
  id: string,
  { fullService = false }: { fullService?: boolean } = {},
): HsdsRecord | undefined {
  if (kind === "service_at_location") {
    const place = placeOf(directory, id);
    const service = directory.find("service", directory.places.get(id)?.serviceId);
    if (!place || !service) return undefined;
    const { service_at_locations: _places, ...alone } = service;
    return {
      ...composeRecord("service_at_location", place, directory.find),
      service: composeRecord("service", { ...alone, id: service.id }, directory.find),
    };
  }
  const record = directory.find(kind, id);
  if (!record) return undefined;
  const whole = composeRecord(kind, record, directory.find);
  if (kind !== "organization") return whole;
  const index = directoryIndex(directory);
  const services = (index.serviceBy.provider.get(id) ?? []).flatMap((i) => index.ids.service[i] ?? []);
  const locations = index.locationsOf.get(id) ?? [];
  const places = locations.flatMap((one) => directory.find("location", one) ?? []);
  return {
    ...whole,
    ...(places.length > 0 ? { locations: places.map((one) => composeRecord("location", one, directory.find)) } : {}),
    services: services.flatMap((one) => {
      const service = directory.find("service", one);
      if (!service) return [];
      return [fullService ? composeRecord("service", service, directory.find) : ownFields("service", service)];
    }),
  };
}
