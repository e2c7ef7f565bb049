import { readFileSync } from "node:fs";

/** The part of JSON Schema that the compiled HSDS 3.0 schema uses; nothing else occurs in it. */
type Schema = {
  readonly type?: "object" | "array" | "string" | "number";
  readonly format?: string;
  readonly datapackage_type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
};

function vendored(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../tests/vendor/hsds-3.0/${name}.json`, import.meta.url), "utf8"));
}

// NOTE casts: the files are the vendored official schemas, whose keywords are those above.
const service = vendored("service_with_definitions") as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};
const lists = {
  service: vendored("service_list") as Schema,
  service_at_location: vendored("service_at_location_list") as Schema,
  organization: vendored("organization_list") as Schema,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const formats: Record<string, (text: string) => boolean> = {
  uuid: (text) => uuid.test(text),
  uri: (text) => URL.canParse(text),
  email: (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text),
  "date-time": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
};

/** What the official HSDS 3.0 service schema says against a value: one line per fault, with its path. For tests. */
export function hsdsFaults(value: unknown, schema: Schema = service, path = "service"): string[] {
  if (schema.$ref !== undefined) {
    const target = service.definitions[schema.$ref.replace("#/definitions/", "")];
    return target ? hsdsFaults(value, target, path) : [`${path}: unknown ${schema.$ref}`];
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: not one of ${schema.enum.join(", ")}`];
  if (schema.type === "string" || schema.type === "number") {
    if (typeof value !== schema.type) return [`${path}: not a ${schema.type}`];
    const format = schema.format ?? (schema.datapackage_type === "date" ? "date" : undefined);
    const holds = format === undefined || formats[format]?.(String(value));
    return holds ? [] : [`${path}: not a ${format}`];
  }
  if (schema.type === "array") {
    if (!Array.isArray(value)) return [`${path}: not an array`];
    const { items } = schema;
    return items ? value.flatMap((item: unknown, index) => hsdsFaults(item, items, `${path}.${index}`)) : [];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path}: not an object`];
  const entries = new Map<string, unknown>(Object.entries(value));
  const missing = (schema.required ?? []).filter((name) => !entries.has(name));
  const inside = [...entries].flatMap(([name, part]) => {
    const known = schema.properties?.[name];
    return known ? hsdsFaults(part, known, `${path}.${name}`) : [];
  });
  return [...missing.map((name) => `${path}: ${name} is missing`), ...inside];
}

/** What the official schema of a whole object says against a value. */
export function hsdsFaultsOfWhole(entity: string, value: unknown): string[] {
  const schema = entity === "service" ? service : service.definitions[entity];
  return schema ? hsdsFaults(value, schema, entity) : [`unknown entity ${entity}`];
}

/** What the official schema of an entry of a list says against a value. */
export function hsdsFaultsOfListed(entity: string, value: unknown): string[] {
  if (entity === "taxonomy" || entity === "taxonomy_term") return hsdsFaultsOfWhole(entity, value);
  const schema = Object.entries(lists).find(([name]) => name === entity)?.[1];
  return schema ? hsdsFaults(value, schema, entity) : [`unknown list ${entity}`];
}
