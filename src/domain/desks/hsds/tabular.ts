import { type HsdsEntityName, hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";
import {
  entityNamed,
  type HsdsRecord,
  isRecord,
  type RecordKind,
  recordKinds,
} from "#src/domain/desks/hsds/hsds-record.ts";

/** A table of the tabular form: rows as the texts of its fields. */
export type Table = ReadonlyArray<Readonly<Record<string, string>>>;

const entityNames = Object.keys(hsdsEntities) as HsdsEntityName[]; // NOTE the keys of a constant are the keys of its type

/** The column that says which pointers the tabular form added, so that they go again when the record is put together. */
const addedPointer = "x_added_pointer";

/** Which object a row is nested in where it names several: the closest one. */
const closest = ["contact", "phone", "service_at_location", "location", "service", "organization"] as const;

/**
 * Makes the tables of a tabular data package (HSDS 3.0, "Tabular Data Package") out of records: each object a row of its entity's
 * table, pointing at the one that it was nested in. Fields of ours (`x_…`), and others that HSDS does not know, are
 * columns of JSON.
 */
export function makeTables(): {
  add(kind: RecordKind, record: HsdsRecord): void;
  tables(): ReadonlyMap<string, Table>;
} {
  const tables = new Map<string, Map<string, Record<string, string>>>();
  return {
    add: (kind, record) => add(kind, record, null),
    tables: () => new Map([...tables].map(([name, rows]) => [name, [...rows.values()]])),
  };

  function add(
    entity: HsdsEntityName,
    record: HsdsRecord,
    parent: { entity: HsdsEntityName; id: string } | null,
  ): void {
    const { table, fields, many, one } = hsdsEntities[entity];
    const row: Record<string, string> = {};
    for (const [field, value] of Object.entries(record)) {
      const several = entityNamed(many, field);
      const single = entityNamed(one, field);
      if (several !== null && Array.isArray(value)) {
        for (const part of value.filter(isRecord)) add(several, part, { entity, id: record.id });
      } else if (single !== null && isRecord(value)) {
        add(single, value, null);
        row[`${single}_id`] ??= value.id;
      } else if (value !== undefined && value !== null) {
        const isPlain = field in fields;
        row[field] = isPlain ? String(value) : JSON.stringify(value);
      }
    }
    if (parent)
      for (const [field, value] of Object.entries(pointer(entity, parent, row)))
        if (row[field] === undefined) {
          row[field] = value;
          row[addedPointer] = [row[addedPointer], field].filter(Boolean).join(" ");
        }
    const rows = tables.get(table) ?? new Map<string, Record<string, string>>();
    tables.set(table, rows);
    rows.set(record.id, row);
  }
}

function pointer(
  entity: HsdsEntityName,
  parent: { entity: HsdsEntityName; id: string },
  row: Readonly<Record<string, string>>,
): Record<string, string> {
  if (entity === "attribute") return { link_id: parent.id, link_entity: row.link_entity ?? parent.entity };
  if (entity === "metadata") return { resource_id: parent.id, resource_type: row.resource_type ?? parent.entity };
  const field = `${parent.entity}_id`;
  return field in hsdsEntities[entity].fields ? { [field]: parent.id } : {};
}

/** The columns of an entity's table: its fields in the order of the specification, then what else its rows have. */
export function columnsOf(entity: HsdsEntityName, rows: Table): string[] {
  const own = Object.keys(hsdsEntities[entity].fields);
  const others = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...own, ...[...others].filter((field) => !own.includes(field)).sort()];
}

/** The entity of a table by its name, with or without `.csv`. */
export function entityOfTable(name: string): HsdsEntityName | null {
  const bare = name.replace(/^.*\//, "").replace(/\.csv$/i, "");
  return entityNames.find((entity) => hsdsEntities[entity].table === bare || entity === bare) ?? null;
}

/**
 * Tables put together again: what stands for itself, with everything that points at it nested in it. A row that points at
 * nothing that is there is given back in `lost`, with its table.
 */
export function recordsOfTables(
  tables: ReadonlyMap<HsdsEntityName, ReadonlyArray<Readonly<Record<string, unknown>>>>,
): {
  readonly records: ReadonlyArray<{ readonly kind: RecordKind; readonly raw: Record<string, unknown> }>;
  readonly lost: ReadonlyArray<{ readonly entity: HsdsEntityName; readonly row: Readonly<Record<string, unknown>> }>;
} {
  const made = new Map<string, Record<string, unknown>>();
  const usersOf = new Map<unknown, Array<Record<string, unknown>>>();
  for (const [entity, rows] of tables) for (const row of rows) made.set(`${entity} ${String(row.id)}`, { ...row });
  const rowsOf = (entity: HsdsEntityName): Array<Record<string, unknown>> =>
    (tables.get(entity) ?? []).map((row) => made.get(`${entity} ${String(row.id)}`) ?? { ...row });
  for (const service of rowsOf("service")) {
    const users = usersOf.get(service.program_id) ?? [];
    users.push(service);
    usersOf.set(service.program_id, users);
  }
  const lost: Array<{ entity: HsdsEntityName; row: Record<string, unknown> }> = [];
  for (const entity of entityNames) {
    if (recordKinds.some((kind) => kind === entity)) continue;
    for (const row of rowsOf(entity)) {
      if (!nest(entity, row)) lost.push({ entity, row });
      const { [addedPointer]: added } = row;
      if (typeof added !== "string") continue;
      for (const field of [addedPointer, ...added.split(" ")]) delete row[field];
    }
  }
  return { records: recordKinds.flatMap((kind) => rowsOf(kind).map((raw) => ({ kind, raw }))), lost };

  function nest(entity: HsdsEntityName, row: Record<string, unknown>): boolean {
    if (entity === "program") return nestProgram(row);
    if (entity === "attribute") return put(nameOf(row.link_entity), row.link_id, entity, row);
    if (entity === "metadata") return put(nameOf(row.resource_type), row.resource_id, entity, row);
    return closest.some((parent) => {
      const id = row[`${parent}_id`];
      return id !== undefined && id !== "" && put(parent, id, entity, row);
    });
  }

  function put(
    parent: HsdsEntityName | null,
    id: unknown,
    entity: HsdsEntityName,
    row: Record<string, unknown>,
  ): boolean {
    const candidates = parent ? [parent] : entityNames;
    for (const name of candidates) {
      const field = Object.entries(hsdsEntities[name].many).find(([, inner]) => inner === entity)?.[0];
      if (field === undefined) continue;
      const target = made.get(`${name} ${String(id)}`);
      if (!target) continue;
      const list = Array.isArray(target[field]) ? target[field] : [];
      list.push(row);
      target[field] = list;
      return true;
    }
    return false;
  }

  function nestProgram(row: Record<string, unknown>): boolean {
    const users = usersOf.get(row.id) ?? [];
    for (const service of users) service.program = row;
    return users.length > 0 || put("organization", row.organization_id, "program", row);
  }
}

function nameOf(value: unknown): HsdsEntityName | null {
  return entityNames.find((entity) => entity === value) ?? null;
}
