import { type HsdsEntityName, hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";

/** The kinds of records that stand for themselves; everything else is nested in them. */
export const recordKinds = ["organization", "service", "location", "taxonomy", "taxonomy_term"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An object of HSDS as JSON; the fields are those of its entity, and whatever else its source says. */
export type HsdsRecord = { readonly id: string; readonly [field: string]: unknown };

/**
 * Takes a service, organisation, location, taxonomy or term apart: what stands for itself is taken out of where it is
 * nested, and its id left in its place (`organization_id`, `location_id`, `taxonomy_term_id`, `taxonomy_id`). A nested
 * one that is only an id says nothing and makes no record. Puts everything into `into`; one that says more of the same id wins.
 */
export function splitRecord(kind: RecordKind, record: HsdsRecord, into: Map<string, HsdsRecord>): HsdsRecord {
  const own = split(kind, record, into);
  keep(kind, own, into);
  return own;
}

/** The name under which `splitRecord` puts a record. */
export function recordName(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}

function split(entity: HsdsEntityName, record: HsdsRecord, into: Map<string, HsdsRecord>): HsdsRecord {
  const { many, one } = hsdsEntities[entity];
  const own: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const single = entityNamed(one, field);
    const several = entityNamed(many, field);
    if (single !== null && isRecord(value)) {
      const target = takenOut(single, value, into);
      if (target === null) own[field] = split(single, value, into);
      else own[target] = value.id;
    } else if (several !== null && Array.isArray(value)) {
      const parts = value.filter(isRecord);
      const taken = kindOf(several);
      if (taken === null) own[field] = parts.map((part) => split(several, part, into));
      else for (const part of parts) splitRecord(taken, { ...part, [`${entity}_id`]: record.id }, into);
    } else own[field] = value;
  }
  return { ...own, id: record.id };
}

/** Puts a nested record that stands for itself where it belongs; the field that holds its id now, or null if it stays nested. */
function takenOut(entity: HsdsEntityName, value: HsdsRecord, into: Map<string, HsdsRecord>): string | null {
  const kind = kindOf(entity);
  if (kind === null) return null;
  const own = split(entity, value, into);
  if (Object.keys(own).length > 1) keep(kind, own, into);
  return `${entity}_id`;
}

function keep(kind: RecordKind, record: HsdsRecord, into: Map<string, HsdsRecord>): void {
  const name = recordName(kind, record.id);
  const known = into.get(name);
  if (!known || Object.keys(record).length > Object.keys(known).length) into.set(name, record);
}

function kindOf(entity: HsdsEntityName): RecordKind | null {
  return recordKinds.find((kind) => kind === entity) ?? null;
}

/** What is nested under a field, or null. */
export function entityNamed(fields: Readonly<Record<string, string>>, field: string): HsdsEntityName | null {
  const name = Object.hasOwn(fields, field) ? fields[field] : undefined;
  // NOTE `many` and `one` hold names of entities only; the test of hsds-entities.ts checks each.
  return name === undefined ? null : (name as HsdsEntityName);
}

/** An object with an id. */
export function isRecord(value: unknown): value is HsdsRecord {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

/** Finds what an id stands for; undefined where there is nothing. */
export type Lookup = (kind: RecordKind, id: unknown) => HsdsRecord | undefined;

/** Puts a record together again: what its ids stand for is nested where HSDS has it, as deep as it goes. */
export function composeRecord(entity: HsdsEntityName, record: HsdsRecord, find: Lookup): HsdsRecord {
  const { many, one } = hsdsEntities[entity];
  const whole: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const several = entityNamed(many, field);
    whole[field] =
      several !== null && Array.isArray(value)
        ? value.filter(isRecord).map((part) => composeRecord(several, part, find))
        : value;
  }
  for (const [field, name] of Object.entries(one)) {
    const kind = recordKinds.find((each) => each === name);
    const entityOfField = entityNamed(one, field);
    // `taxonomy_detail` is the one field that is not called like what it holds.
    const found = kind && find(kind, record[`${name}_id`]);
    if (found && entityOfField) whole[field] = composeRecord(entityOfField, found, find);
  }
  return { ...whole, id: record.id };
}

/** Only the fields that HSDS calls the entity's own: no lists, nothing nested, nothing of ours. */
export function ownFields(entity: HsdsEntityName, record: HsdsRecord): Record<string, unknown> {
  const { fields } = hsdsEntities[entity];
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => field in fields && value !== undefined));
}
