import { setImmediate as breathe } from "node:timers/promises";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { guardedProperty } from "#src/domain/desks/hsds/guarded-package.ts";
import { hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";
import { recordKinds } from "#src/domain/desks/hsds/hsds-record.ts";
import { columnsOf, entityOfTable, makeTables, type Table } from "#src/domain/desks/hsds/tabular.ts";
import { guardedCell } from "#src/engines/tables/guarded-cell.ts";
import { writeCsv } from "#src/engines/tables/read-csv.ts";
import { zip } from "#src/engines/tables/zip.ts";

/** What the description says of the apostrophe before cells that could be formulas; only where it stands it is taken away again. */
const guardedHow = "An apostrophe stands before cells that a spreadsheet could run as formulas.";

/** After so many records others get their turn. */
const atOnce = 500;

/**
 * The whole directory as a tabular data package (HSDS 3.0; specs.frictionlessdata.io/tabular-data-package): a ZIP archive of a
 * CSV for each table that has rows, and `datapackage.json` that describes them. The same directory gives the same bytes.
 */
export async function dataPackage(directory: Directory): Promise<Buffer> {
  const maker = makeTables();
  let count = 0;
  for (const kind of recordKinds)
    for (const { record } of directory.records[kind].values()) {
      maker.add(kind, record);
      count += 1;
      if (count % atOnce === 0) await breathe();
    }
  const files: Array<readonly [string, Buffer]> = [];
  const resources: object[] = [];
  for (const [name, rows] of maker.tables()) {
    const { columns, resource } = described(name, rows);
    const body = [columns, ...rows.map((row) => columns.map((column) => guardedCell(row[column] ?? "")))];
    files.push([`${name}.csv`, Buffer.from(writeCsv(body))]);
    resources.push(resource);
    await breathe();
  }
  const description = {
    name: "yorozu-directory",
    title: "Yorozu: directory of desks (Human Services Data Specification 3.0)",
    profile: "tabular-data-package",
    [guardedProperty]: guardedHow,
    resources,
  };
  return zip([["datapackage.json", Buffer.from(`${JSON.stringify(description, null, 2)}\n`)], ...files]);
}

function described(name: string, rows: Table): { columns: string[]; resource: object } {
  const entity = entityOfTable(name);
  // NOTE makeTables names tables by their entities.
  if (entity === null) throw new Error(`no entity has the table ${name}`);
  const columns = columnsOf(entity, rows);
  const fields = columns.map((column) => {
    const known = hsdsEntities[entity].fields[column];
    const type = known?.type === "number" || known?.type === "date" ? known.type : "string";
    const format = ["uuid", "uri", "email"].find((each) => each === known?.type);
    const allowed = known?.type.includes("|") ? { enum: known.type.split("|") } : {};
    return {
      name: column,
      type,
      ...(format === undefined ? {} : { format }),
      constraints: { required: known?.required ?? false, ...allowed },
    };
  });
  return {
    columns,
    resource: {
      name,
      path: `${name}.csv`,
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: { fields, primaryKey: "id" },
    },
  };
}
