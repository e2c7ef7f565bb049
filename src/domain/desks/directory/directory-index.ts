import { setImmediate as breathe } from "node:timers/promises";
import type { Directory, InForce } from "#src/domain/desks/directory/directory.ts";
import { type HsdsRecord, isRecord, type RecordKind } from "#src/domain/desks/hsds/hsds-record.ts";

/** Where the records of one kind that have something in common stand among all of their kind: rising. */
type Places = readonly number[];

/** What is worked out of one version of the directory at the first question and kept with it. Positions count in the order of ids. */
export type DirectoryIndex = {
  readonly ids: Readonly<Record<RecordKind, readonly string[]>>;
  /** Services by provider, term and taxonomy; terms by taxonomy and parent. */
  readonly serviceBy: { readonly provider: Lists; readonly term: Lists; readonly taxonomy: Lists };
  readonly termBy: { readonly taxonomy: Lists; readonly parent: Lists };
  /** When each service was last changed, by its own word or here, whichever is later: a copy of the list misses nothing. */
  readonly modified: readonly number[];
  /** Services at their places by their ids, the position of the service of each, and its postal codes. */
  readonly placeIds: readonly string[];
  readonly placeService: readonly number[];
  readonly placePostcodes: ReadonlyArray<readonly string[]>;
  /** Ids of what belongs to a provider. */
  readonly locationsOf: ReadonlyMap<string, readonly string[]>;
};
type Lists = ReadonlyMap<unknown, Places>;

const indexes = new WeakMap<Directory, DirectoryIndex>();

export function directoryIndex(directory: Directory): DirectoryIndex {
  const known = indexes.get(directory) ?? makeIndex(directory);
  indexes.set(directory, known);
  return known;
}

function makeIndex(directory: Directory): DirectoryIndex {
  const { records, find } = directory;
  const ids = {
    organization: [...records.organization.keys()],
    service: [...records.service.keys()],
    location: [...records.location.keys()],
    taxonomy: [...records.taxonomy.keys()],
    taxonomy_term: [...records.taxonomy_term.keys()],
  };
  const serviceBy = { provider: lists(), term: lists(), taxonomy: lists() };
  const modified: number[] = [];
  const positions = new Map<string, number>();
  let position = 0;
  for (const [id, entry] of records.service) {
    positions.set(id, position);
    modified.push(modifiedAt(entry));
    put(serviceBy.provider, entry.record.organization_id, position);
    const terms = new Set(termsOf(entry.record));
    for (const term of terms) put(serviceBy.term, term, position);
    for (const taxonomy of new Set([...terms].map((term) => find("taxonomy_term", term)?.taxonomy_id)))
      put(serviceBy.taxonomy, taxonomy, position);
    position += 1;
  }
  const termBy = { taxonomy: lists(), parent: lists() };
  for (const [i, id] of ids.taxonomy_term.entries()) {
    const term = find("taxonomy_term", id);
    put(termBy.taxonomy, term?.taxonomy_id, i);
    put(termBy.parent, term?.parent_id, i);
  }
  const placeIds = [...directory.places.keys()].sort();
  const locationsOf = new Map<string, string[]>();
  for (const [id, { record }] of records.location) {
    const own = locationsOf.get(String(record.organization_id)) ?? [];
    own.push(id);
    locationsOf.set(String(record.organization_id), own);
  }
  return {
    ids,
    serviceBy,
    termBy,
    modified,
    placeIds,
    placeService: placeIds.map((id) => positions.get(directory.places.get(id)?.serviceId ?? "") ?? -1),
    placePostcodes: placeIds.map((id) => postcodesOf(directory, id)),
    locationsOf,
  };
}

function lists(): Map<unknown, number[]> {
  return new Map();
}

function put(into: Map<unknown, number[]>, key: unknown, position: number): void {
  const own = into.get(key) ?? [];
  own.push(position);
  into.set(key, own);
}

function modifiedAt({ record, changedAt }: InForce): number {
  const own = typeof record.last_modified === "string" ? Date.parse(record.last_modified) : Number.NaN;
  return Math.max(changedAt.getTime(), Number.isNaN(own) ? 0 : own);
}

function termsOf(record: HsdsRecord): unknown[] {
  return Array.isArray(record.attributes)
    ? record.attributes.filter(isRecord).map((attribute) => attribute.taxonomy_term_id)
    : [];
}

/** The service at one of its places, as its service has it. */
export function placeOf(directory: Directory, placeId: string): HsdsRecord | undefined {
  const place = directory.places.get(placeId);
  const service = directory.find("service", place?.serviceId);
  const all = Array.isArray(service?.service_at_locations) ? service.service_at_locations.filter(isRecord) : [];
  return place && all[place.index];
}

function postcodesOf(directory: Directory, placeId: string): string[] {
  const location = directory.find("location", placeOf(directory, placeId)?.location_id);
  const addresses = Array.isArray(location?.addresses) ? location.addresses.filter(isRecord) : [];
  return addresses.map((address) => String(address.postal_code).normalize("NFKC").replaceAll(/\W/g, ""));
}

/** Words of every record of a kind, and which records have each pair of signs that follow one another in them. */
export type TextIndex = { readonly texts: readonly string[]; readonly pairs: ReadonlyMap<string, Places> };

const textIndexes = new WeakMap<Directory, Map<RecordKind, Promise<TextIndex>>>();
/** After so many records others get their turn. */
const atOnce = 500;

/** The words to search a kind by: made at the first search of a version, a piece at a time. */
export function textIndex(directory: Directory, kind: RecordKind): Promise<TextIndex> {
  const own = textIndexes.get(directory) ?? new Map<RecordKind, Promise<TextIndex>>();
  textIndexes.set(directory, own);
  const known = own.get(kind) ?? makeTextIndex(directory, kind);
  own.set(kind, known);
  return known;
}

async function makeTextIndex(directory: Directory, kind: RecordKind): Promise<TextIndex> {
  const texts: string[] = [];
  const pairs = new Map<string, number[]>();
  for (const { record } of directory.records[kind].values()) {
    const provider = kind === "service" ? directory.find("organization", record.organization_id) : undefined;
    const parts = [record.name, record.alternate_name, record.description, record.code, provider?.name];
    const text = folded(parts.filter((part) => typeof part === "string").join("\n"));
    for (const pair of pairsOf(text)) put(pairs, pair, texts.length);
    texts.push(text);
    if (texts.length % atOnce === 0) await breathe();
  }
  return { texts, pairs };
}

/** The records that have every word in them, rising. A word of one sign is looked for in all. */
export function havingWords({ texts, pairs }: TextIndex, words: readonly string[]): Places {
  const lists = words.flatMap((word) => [...pairsOf(word)].map((pair) => pairs.get(pair) ?? []));
  const [fewest] = lists.toSorted((a, b) => a.length - b.length);
  const candidates = fewest ?? texts.keys();
  return [...candidates].filter((i) => words.every((word) => texts[i]?.includes(word)));
}

function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** NFKC, lower case: how words are compared. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
