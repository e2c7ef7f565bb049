import { type HsdsEntityName, hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";
import {
  entityNamed,
  type HsdsRecord,
  isRecord,
  type Lookup,
  recordKinds,
} from "#src/domain/desks/hsds/hsds-record.ts";

/** Texts of what many records share (a provider, a term), by the record; a changed record is another object. */
export type SharedTexts = WeakMap<HsdsRecord, string>;

/**
 * The text of `JSON.stringify(composeRecord(entity, record, find))`, to the letter, without making the objects in between: a
 * third of the time, and what many records share is written once. `shared` belongs to one version of the directory.
 */
export function recordText(entity: HsdsEntityName, record: HsdsRecord, find: Lookup, shared: SharedTexts): string {
  const { many, one } = hsdsEntities[entity];
  const nested = new Map<string, string>();
  for (const [field, name] of Object.entries(one)) {
    const kind = recordKinds.find((each) => each === name);
    const inner = entityNamed(one, field);
    const found = kind && find(kind, record[`${name}_id`]);
    if (found && inner) nested.set(field, sharedText(inner, found, find, shared));
  }
  const parts: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined && !nested.has(field)) continue;
    const several = entityNamed(many, field);
    const text =
      nested.get(field) ??
      (several !== null && Array.isArray(value)
        ? `[${value
            .filter(isRecord)
            .map((part) => recordText(several, part, find, shared))
            .join(",")}]`
        : JSON.stringify(value));
    nested.delete(field);
    parts.push(`${JSON.stringify(field)}:${text}`);
  }
  for (const [field, text] of nested) parts.push(`"${field}":${text}`);
  return `{${parts.join(",")}}`;
}

function sharedText(entity: HsdsEntityName, record: HsdsRecord, find: Lookup, shared: SharedTexts): string {
  const known = shared.get(record) ?? recordText(entity, record, find, shared);
  shared.set(record, known);
  return known;
}
