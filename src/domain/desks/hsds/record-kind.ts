import { isRecord, type RecordKind } from "#src/domain/desks/hsds/hsds-record.ts";

/** Objects of an HSDS answer: an envelope's `contents`, a list, or the one object. */
export function objectsIn(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  if (typeof document !== "object" || document === null) return [];
  return "contents" in document && Array.isArray(document.contents) ? document.contents : [document];
}

/** A thing that an API of HSDS answers, as records to be made sound: what nests others is turned inside out first. */
export function recordsIn(object: unknown): ReadonlyArray<{ readonly kind: RecordKind; readonly raw: unknown }> {
  if (!isRecord(object)) return [];
  const has = (...fields: string[]) => fields.some((field) => object[field] !== undefined && object[field] !== null);
  // A service at its place, whole: the service with this one place.
  if (isRecord(object.service)) {
    const { service, ...place } = object;
    return [{ kind: "service", raw: { ...service, service_at_locations: [place] } }];
  }
  if (Array.isArray(object.services)) {
    const { services, ...organization } = object;
    const own = services.filter(isRecord).map((service) => ({
      kind: "service" as const,
      raw: { ...service, organization_id: service.organization_id ?? object.id },
    }));
    return [{ kind: "organization", raw: organization }, ...own];
  }
  if (Array.isArray(object.taxonomy_terms)) {
    const { taxonomy_terms, ...taxonomy } = object;
    const own = taxonomy_terms.filter(isRecord).map((term) => ({
      kind: "taxonomy_term" as const,
      raw: { taxonomy_id: object.id, ...term },
    }));
    return [{ kind: "taxonomy", raw: taxonomy }, ...own];
  }
  if (has("location_type")) return [{ kind: "location", raw: object }];
  if (has("status", "organization", "program_id", "service_areas", "service_at_locations"))
    return [{ kind: "service", raw: object }];
  if (has("taxonomy", "parent_id", "taxonomy_detail", "term_uri", "term", "taxonomy_id"))
    return [{ kind: "taxonomy_term", raw: object }];
  if (
    has("website", "organization_identifiers", "legal_status", "parent_organization_id", "logo", "tax_status", "email")
  )
    return [{ kind: "organization", raw: object }];
  if (has("name")) return [{ kind: has("uri", "version") ? "taxonomy" : "organization", raw: object }];
  return [];
}
