import type { Directory, InForce } from "#src/domain/desks/directory/directory.ts";
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
export function hsdsList(directory: Directory, kind: HsdsListKind, query: HsdsListQuery): readonly string[] {
  if (kind === "service_at_location") return placesOf(directory, query);
  const all = directory.records[kind];
  const words = searchWords(query.search);
  const fits = testOf(directory, kind, query);
  if (words.length === 0 && fits === null) return idsOf(directory, kind);
  const texts = words.length > 0 ? textsOf(directory, kind) : null;
  const found: string[] = [];
  for (const [id, entry] of all) {
    const text = texts?.get(id) ?? "";
    if (words.every((word) => text.includes(word)) && (fits?.(entry) ?? true)) found.push(id);
  }
  return found;
}

function placesOf(directory: Directory, { postcode, ...query }: HsdsListQuery): readonly string[] {
  const services = new Set(hsdsList(directory, "service", query));
  return [...directory.places]
    .filter(([, { serviceId }]) => services.has(serviceId))
    .filter(([id]) => postcode === undefined || hasPostcode(directory, id, postcode))
    .map(([id]) => id)
    .sort();
}

function hasPostcode(directory: Directory, placeId: string, postcode: string): boolean {
  const location = directory.find("location", placeOf(directory, placeId)?.location_id);
  const addresses = Array.isArray(location?.addresses) ? location.addresses.filter(isRecord) : [];
  return addresses.some((address) => String(address.postal_code).normalize("NFKC").replaceAll(/\W/g, "") === postcode);
}

function testOf(
  directory: Directory,
  kind: Exclude<HsdsListKind, "service_at_location">,
  query: HsdsListQuery,
): ((entry: InForce) => boolean) | null {
  const tests: Array<(entry: InForce) => boolean> = [];
  const { organizationId, taxonomyTermId, taxonomyId, modifiedAfter, parentId, topOnly } = query;
  if (kind === "service") {
    if (organizationId !== undefined) tests.push(({ record }) => record.organization_id === organizationId);
    if (taxonomyTermId !== undefined || taxonomyId !== undefined)
      tests.push(({ record }) =>
        termsOf(record).some(
          (term) =>
            (taxonomyTermId === undefined || term === taxonomyTermId) &&
            (taxonomyId === undefined || directory.find("taxonomy_term", term)?.taxonomy_id === taxonomyId),
        ),
      );
  }
  if (kind === "taxonomy_term") {
    if (taxonomyId !== undefined) tests.push(({ record }) => record.taxonomy_id === taxonomyId);
    if (parentId !== undefined) tests.push(({ record }) => record.parent_id === parentId);
    if (topOnly === true) tests.push(({ record }) => record.parent_id === undefined);
  }
  if (modifiedAfter !== undefined) tests.push((entry) => modifiedAt(entry) >= modifiedAfter.getTime());
  return tests.length === 0 ? null : (entry) => tests.every((test) => test(entry));
}

/** When a record was last changed, by its own word or here, whichever is later: a copy of the list misses nothing. */
function modifiedAt({ record, changedAt }: InForce): number {
  const own = typeof record.last_modified === "string" ? Date.parse(record.last_modified) : Number.NaN;
  return Math.max(changedAt.getTime(), Number.isNaN(own) ? 0 : own);
}

function termsOf(record: HsdsRecord): unknown[] {
  return Array.isArray(record.attributes)
    ? record.attributes.filter(isRecord).map((attribute) => attribute.taxonomy_term_id)
    : [];
}

function placeOf(directory: Directory, placeId: string): HsdsRecord | undefined {
  const place = directory.places.get(placeId);
  const service = directory.find("service", place?.serviceId);
  const all = Array.isArray(service?.service_at_locations) ? service.service_at_locations.filter(isRecord) : [];
  return place && all[place.index];
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
  const { services, locations } = belongingsOf(directory, id);
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

type Kept = {
  ids: Map<string, readonly string[]>;
  texts: Map<string, ReadonlyMap<string, string>>;
  belongings: Map<string, { services: string[]; locations: string[] }> | null;
};
const keptOf = new WeakMap<Directory, Kept>();

/** What is worked out of one version of the directory at the first question and kept with it. */
function kept(directory: Directory): Kept {
  const known = keptOf.get(directory) ?? { ids: new Map(), texts: new Map(), belongings: null };
  keptOf.set(directory, known);
  return known;
}

function idsOf(directory: Directory, kind: RecordKind): readonly string[] {
  const { ids } = kept(directory);
  const known = ids.get(kind) ?? [...directory.records[kind].keys()];
  ids.set(kind, known);
  return known;
}

function belongingsOf(directory: Directory, id: string): { services: string[]; locations: string[] } {
  const own = kept(directory);
  if (own.belongings === null) {
    own.belongings = new Map();
    for (const [what, kind] of [["services", "service"] as const, ["locations", "location"] as const])
      for (const [each, { record }] of directory.records[kind]) {
        const provider = String(record.organization_id);
        const known = own.belongings.get(provider) ?? { services: [], locations: [] };
        known[what].push(each);
        own.belongings.set(provider, known);
      }
  }
  return own.belongings.get(id) ?? { services: [], locations: [] };
}

function searchWords(search = ""): string[] {
  return folded(search).split(/\s+/).filter(Boolean);
}

function textsOf(directory: Directory, kind: RecordKind): ReadonlyMap<string, string> {
  const { texts } = kept(directory);
  const known = texts.get(kind);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [id, { record }] of directory.records[kind]) {
    const provider = kind === "service" ? directory.find("organization", record.organization_id) : undefined;
    const parts = [record.name, record.alternate_name, record.description, record.code, provider?.name];
    made.set(id, folded(parts.filter((part) => typeof part === "string").join("\n")));
  }
  texts.set(kind, made);
  return made;
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
