import { write } from "#src/db/write.ts";
import { dirtyTable } from "#src/domain/desks/importing/importing.factory.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { startImport } from "#src/domain/desks/importing/start-import.ts";
import type { WholeApp } from "#tests/support/whole-app.ts";

/** Pages for whoever keeps the directory. */
export const keepersPages = [
  "/desk-imports",
  "/desk-imports/:id",
  "/desks/work",
  "/desks/:key/edit",
  "/desks/:key/history",
];

/** POSTs for whoever keeps the directory; replayed in tests/desk-imports.test.ts and tests/desk-editing.test.ts. */
export const keepersPosts = [
  "/desk-imports",
  "/desk-imports/:id/mapping",
  "/desk-imports/:id/act",
  "/desks/work/:id/settle",
  "/desks/:key/edit",
  "/desks/:key/history/:change/undo",
].map((path) => `POST ${path}`);

/** What anybody may look at or tell; the POSTs are replayed in tests/desk-care.test.ts. */
export const everybodysDeskPages = ["/desks/list", "/desks/list.txt", "/desks/rules", "/desks/:key/report"];
export const everybodysDeskPosts = ["POST /desks/:key/report", "POST /desks/:key/attempts"];

/** The directory's standard form, for other programs. */
export const standardForm = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]
  .flatMap((list) => [`/hsds/v3/${list}`, `/hsds/v3/${list}/:id`])
  .concat("/hsds/v3", "/hsds/v3/datapackage.zip", "/hsds/v3/services.ndjson");

/** One real address for each route with a parameter. */
export async function directorySamples({ database, services, world }: WholeApp): Promise<Record<string, string>> {
  const [account] = await database.sql`select id from accounts limit 1`;
  const bytes = Buffer.from(dirtyTable);
  const opened = openFile(bytes);
  if (typeof opened === "string") throw new Error(opened);
  const source = { name: "見本市" };
  const command = { fileName: "見本.csv", bytes, opened, source, isWhole: true, by: String(account?.id) };
  const id = await write(services.db, (tx) => startImport(tx, world, command));
  const { key } = services.desks[0]?.x_yorozu ?? { key: "" };
  return {
    "/desk-imports/:id": `/desk-imports/${id}`,
    "/desks/:key/report": `/desks/${key}/report`,
    "/desks/:key/edit": `/desks/${key}/edit`,
    "/desks/:key/history": `/desks/${key}/history`,
  };
}
