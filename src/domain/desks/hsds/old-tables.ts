import type { HsdsEntityName } from "#src/domain/desks/hsds/hsds-entities.ts";
import { entityOfTable } from "#src/domain/desks/hsds/tabular.ts";

type Row = Readonly<Record<string, string>>;
type Made = Record<string, unknown>;

/**
 * The tables of HSDS 2.x under the names and fields of 3.0 (docs.openreferral.org, "Upgrading from HSDS 2 to 3"), and those
 * of 3.0 as they are. `changed`: which tables and fields were turned into something else.
 */
export function currentTables(files: ReadonlyMap<string, readonly Row[]>): {
  readonly tables: ReadonlyMap<HsdsEntityName, ReadonlyArray<Made>>;
  readonly changed: readonly string[];
} {
  const tables = new Map<HsdsEntityName, Made[]>();
  const changed: string[] = [];
  const put = (entity: HsdsEntityName, row: Made) => tables.set(entity, [...(tables.get(entity) ?? []), row]);
  const services = new Map<string, Made>();
  for (const [file, rows] of files) {
    const name = file.replace(/^.*\//, "").replace(/\.csv$/i, "");
    const old = oldTables[name];
    const entity = old?.entity ?? entityOfTable(name);
    if (entity === null) {
      if (rows.length > 0 && !(name in ontoServices) && name !== "datapackage") changed.push(`${name} → –`);
      continue;
    }
    if (rows.length > 0 && old?.says) changed.push(old.says);
    for (const row of rows) {
      const made = withoutEmpty(old ? fromJsonColumns(old.make(row)) : fromJsonColumns(row));
      put(entity, made);
      if (entity === "service") services.set(String(made.id), made);
    }
  }
  for (const [name, [field, target]] of Object.entries(ontoServices)) {
    const rows = [...files].find(([file]) => file.replace(/^.*\//, "").replace(/\.csv$/i, "") === name)?.[1] ?? [];
    if (rows.length > 0) changed.push(`${name}.${field} → services.${target}`);
    for (const row of rows) {
      const service = services.get(row.service_id ?? "");
      if (service) service[target] = [service[target], row[field]].filter(Boolean).join(", ");
    }
  }
  return { tables, changed };
}

/** Tables of 2.x that became a field of the service. */
const ontoServices: Readonly<Record<string, readonly [field: string, target: string]>> = {
  eligibility: ["eligibility", "eligibility_description"],
  payments_accepted: ["payment", "x_payments_accepted"],
};

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const oldTables: Readonly<Record<string, { entity: HsdsEntityName; says?: string; make(row: Row): Made }>> = {
  organizations: {
    entity: "organization",
    make: ({ url, ...row }) => ({ ...row, ...(row.website ? {} : { website: url }) }),
  },
  services: {
    entity: "service",
    make: ({ taxonomy_ids, ...row }) => ({ ...row, x_taxonomy_ids: taxonomy_ids }),
  },
  locations: {
    entity: "location",
    make: (row) => ({ ...row, location_type: row.location_type || "physical" }),
  },
  phones: {
    entity: "phone",
    make: ({ language, department, ...row }) => ({
      ...row,
      x_department: department,
      ...(language
        ? { languages: language.split(/\s*,\s*/).map((code) => ({ id: `${row.id}/${code}`, phone_id: row.id, code })) }
        : {}),
    }),
  },
  languages: { entity: "language", make: ({ language, ...row }) => ({ ...row, name: row.name || language }) },
  service_areas: {
    entity: "service_area",
    make: ({ service_area, ...row }) => ({ ...row, name: row.name || service_area }),
  },
  services_at_location: {
    entity: "service_at_location",
    says: "services_at_location → service_at_location",
    make: (row) => row,
  },
  accessibility_for_disabilities: {
    entity: "accessibility",
    says: "accessibility_for_disabilities.accessibility → accessibility.description",
    make: ({ accessibility, ...row }) => ({ ...row, description: accessibility }),
  },
  physical_addresses: {
    entity: "address",
    says: "physical_addresses → addresses",
    make: (row) => address(row, "physical"),
  },
  postal_addresses: { entity: "address", says: "postal_addresses → addresses", make: (row) => address(row, "postal") },
  regular_schedules: {
    entity: "schedule",
    says: "regular_schedules.weekday → schedules.byday",
    make: ({ weekday, ...row }) => ({ ...row, freq: "WEEKLY", byday: weekdays[Number(weekday) - 1] }),
  },
  holiday_schedules: {
    entity: "schedule",
    says: "holiday_schedules.closed → schedules.description",
    make: ({ closed, start_date, end_date, ...row }) => ({
      ...row,
      id: `${row.id}/holiday`,
      valid_from: start_date,
      valid_to: end_date,
      description: closed === "true" || closed === "1" ? "closed" : "holiday hours",
    }),
  },
  taxonomy: {
    entity: "taxonomy_term",
    says: "taxonomy → taxonomy_terms",
    make: ({ vocabulary, parent_name, ...row }) => ({ ...row, taxonomy: vocabulary, x_parent_name: parent_name }),
  },
  services_taxonomy: {
    entity: "attribute",
    says: "services_taxonomy → attributes",
    make: ({ service_id, taxonomy_id, taxonomy_detail, ...row }) => ({
      ...row,
      link_entity: "service",
      link_id: service_id,
      taxonomy_term_id: taxonomy_id,
      value: taxonomy_detail,
    }),
  },
};

function address({ address_2, address_3, address_4, ...row }: Row, type: string): Made {
  return { ...row, address_2: [address_2, address_3, address_4].filter(Boolean).join(", "), address_type: type };
}

/** Columns that HSDS does not know hold JSON where we wrote them. */
function fromJsonColumns(row: Made): Made {
  return Object.fromEntries(
    Object.entries(row).map(([field, text]) => [
      field,
      field.startsWith("x_") && typeof text === "string" ? parsed(text) : text,
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // NOTE somebody else's column of that name: its words as they are.
    return text;
  }
}

function withoutEmpty(row: Made): Made {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "" && value !== undefined));
}
