import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { type HsdsEntityName, hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";
import { hsdsUri, isHsdsDate, isHsdsDateTime, isHsdsEmail, isHsdsUuid } from "#src/domain/desks/hsds/hsds-formats.ts";
import { entityNamed, type HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import type { ProblemCode } from "#src/domain/desks/importing/import-problem.ts";

/** A fault of a record: where (`phones.0.number`), and what stood there. */
export type RecordFault = { readonly code: ProblemCode; readonly place: string; readonly value: string };

/**
 * A record as the official schema of HSDS 3.0 has it, out of what somebody's program gave: empty fields are left away,
 * numbers written as text become numbers, ids that are no UUID get one made of `scope` and themselves (the same each
 * time, so that what points at them still does). What has the wrong form is left out and told; required fields that are
 * missing are told and filled with the least that is true (`description` "", `status` "active"). Fields that HSDS does not
 * know are kept as given and told once each. Null where there is no object, or no name to show.
 */
export function soundRecord(
  entity: HsdsEntityName,
  raw: unknown,
  scope: string,
): { readonly record: HsdsRecord | null; readonly faults: readonly RecordFault[] } {
  const faults: RecordFault[] = [];
  const record = sound(entity, raw, { scope, at: "", faults });
  return { record, faults };
}

type Context = { readonly scope: string; readonly at: string; readonly faults: RecordFault[] };

function sound(entity: HsdsEntityName, raw: unknown, context: Context): HsdsRecord | null {
  const { scope, at, faults } = context;
  const tell = (code: ProblemCode, field: string, value: unknown) =>
    faults.push({ code, place: at === "" ? field : `${at}.${field}`, value: shown(value) });
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    tell("not-a-record", entity, raw);
    return null;
  }
  const { fields, many, one } = hsdsEntities[entity];
  const record: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(raw)) {
    if (value === null || value === "" || value === undefined) continue;
    const known = fields[field];
    const several = entityNamed(many, field);
    const single = entityNamed(one, field);
    const inner = at === "" ? field : `${at}.${field}`;
    if (known) {
      const read = readField(value, known.type, scope);
      if (read.fault) tell(read.fault, field, value);
      if (read.value !== undefined) record[field] = read.value;
    } else if (several !== null) {
      if (!Array.isArray(value)) tell("field-wrong", field, value);
      else
        record[field] = value.flatMap(
          (part: unknown, i) => sound(several, part, { ...context, at: `${inner}.${i}` }) ?? [],
        );
    } else if (single !== null) {
      const part = sound(single, value, { ...context, at: inner });
      if (part) record[field] = part;
    } else {
      if (!field.startsWith("x_")) tell("field-unknown", field, value);
      record[field] = value;
    }
  }
  if (record.id === undefined) {
    tell("field-missing", "id", "");
    record.id = deskUuid(`${scope}/${entity}/${JSON.stringify(raw)}`);
  }
  for (const [field, { required, type }] of Object.entries(fields)) {
    if (!required || record[field] !== undefined) continue;
    tell("field-missing", field, "");
    // Nothing can be put in place of these.
    if (field === "name" || field === "number" || forms[type]) return null;
    record[field] = type.split("|")[0] === "string" || !type.includes("|") ? "" : type.split("|")[0];
  }
  return { ...record, id: String(record.id) };
}

function readField(value: unknown, type: string, scope: string): { value?: unknown; fault?: ProblemCode } {
  if (type === "number") {
    const number =
      typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? { value: number } : { fault: "field-wrong" };
  }
  if (typeof value === "object") return { fault: "field-wrong" };
  const text = String(value).trim();
  if (text === "") return {};
  if (type === "uuid") {
    const lower = text.toLowerCase();
    return isHsdsUuid(lower) ? { value: lower } : { value: deskUuid(`${scope}/id/${text}`), fault: "id-not-uuid" };
  }
  // A day with a time of day is that day.
  const [, day] = type === "date" ? (/^(\d{4}-\d\d-\d\d)T/.exec(text) ?? []) : [];
  if (day !== undefined && isHsdsDate(day)) return { value: day, fault: "field-wrong" };
  if (type.includes("|")) return type.split("|").includes(text) ? { value: text } : { fault: "field-wrong" };
  // An address with letters of all languages is the same address with them escaped.
  if (type === "uri") {
    const address = hsdsUri(text);
    return address === null ? { fault: "field-wrong" } : { value: address };
  }
  return (forms[type]?.(text) ?? true) ? { value: text } : { fault: "field-wrong" };
}

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  email: isHsdsEmail,
  date: isHsdsDate,
  "date-time": isHsdsDateTime,
};

function shown(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 300);
}
