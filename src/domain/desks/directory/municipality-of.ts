import type { Desk } from "#src/domain/desks/desk.ts";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { type HsdsRecord, isRecord } from "#src/domain/desks/hsds/hsds-record.ts";

/** A municipality as people type it, to be looked for: NFKC, no spaces, without its prefecture; empty where nothing is left. */
export function municipalityTyped(text: string): string {
  const bare = text.normalize("NFKC").replaceAll(/\s+/g, "");
  return bare.replace(/^(北海道|東京都|大阪府|京都府|.{2,3}県)(?=.)/, "");
}

/**
 * Whether a desk is of a municipality (as `municipalityTyped` gives it): the area it serves or an address of its places
 * names it. How far away it is, is not known: there are no positions of municipalities here.
 */
export function isOfMunicipality(directory: Directory, desk: Desk, municipality: string): boolean {
  return municipality !== "" && names(placesOf(directory, desk), municipality);
}

/** A name stands at the head of a line or after a prefecture, a district or, for a ward, a city: 津市 is not in 大津市. */
function names(places: string, municipality: string): boolean {
  const before = municipality.endsWith("区") ? /[\n都道府県郡市]/ : /[\n都道府県郡]/;
  for (let at = places.indexOf(municipality); at >= 0; at = places.indexOf(municipality, at + 1))
    if (at === 0 || before.test(places[at - 1] ?? "")) return true;
  return false;
}

const kept = new WeakMap<Desk, string>();

/** Everything that a desk says of where it is, in one text. */
function placesOf(directory: Directory, desk: Desk): string {
  const known = kept.get(desk);
  if (known !== undefined) return known;
  const service = directory.records.service.get(desk.id)?.record;
  const addresses = list(service?.service_at_locations)
    .flatMap((at) => directory.find("location", at.location_id) ?? [])
    .flatMap((location) => list(location.addresses))
    .flatMap(({ state_province, city, address_1 }) => [state_province, city, address_1]);
  const areas = desk.service_areas.map(({ name }) => name);
  const text = [...areas, ...addresses].filter((part) => typeof part === "string").join("\n");
  const folded = text.normalize("NFKC").replaceAll(/[^\S\n]+/g, "");
  kept.set(desk, folded);
  return folded;
}

function list(value: unknown): HsdsRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
