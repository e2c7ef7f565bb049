import { write } from "#src/db/write.ts";
import { dirtyTable } from "#src/domain/desks/importing/importing.factory.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { startImport } from "#src/domain/desks/importing/start-import.ts";
import { inviteKeeper, joinWithLink } from "#src/domain/desks/keeping/keep-desk.ts";
import { keeperLink } from "#src/domain/desks/keeping/keeper-links.ts";
import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import type { WholeApp } from "#tests/support/whole-app.ts";

/** Pages for whoever keeps the directory. */
export const keepersPages = [
  "/desk-imports",
  "/desk-imports/:id",
  "/desks/work",
  "/desks/:key/edit",
  "/desks/:key/history",
  "/desks/:key/keepers",
];

/** POSTs for whoever keeps the directory; replayed in tests/desk-imports.test.ts, tests/desk-editing.test.ts and tests/desk-keeping.test.ts. */
export const keepersPosts = [
  "/desk-imports",
  "/desk-imports/:id/mapping",
  "/desk-imports/:id/act",
  "/desks/work/:id/settle",
  "/desks/:key/edit",
  "/desks/:key/history/:change/undo",
  "/desks/:key/keepers",
  "/desks/:key/keepers/:id",
  "/desks/:key/room",
].map((path) => `POST ${path}`);

/** What anybody may look at or tell; the POSTs are replayed in tests/desk-care.test.ts. */
export const everybodysDeskPages = [
  "/desks/list",
  "/desks/list.txt",
  "/desks/rules",
  "/desks/:key/report",
  "/desks/:key/claim",
  "/keep-left",
];
export const everybodysDeskPosts = ["POST /desks/:key/report", "POST /desks/:key/attempts", "POST /desks/:key/claim"];

/** What a link mailed to somebody of a desk opens; walked and replayed in tests/desk-keeping.test.ts. */
export const keptDeskPages = ["/keep/:secret", "/keep/:secret/edit"].map((path) => `GET ${path}`);
export const keptDeskPosts = ["join", "answer", "tell", "edit", "room", "leave"].map(
  (what) => `POST /keep/:secret/${what}`,
);

/** The directory's standard form, for other programs. */
export const standardForm = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]
  .flatMap((list) => [`/hsds/v3/${list}`, `/hsds/v3/${list}/:id`])
  .concat("/hsds/v3", "/hsds/v3/datapackage.zip", "/hsds/v3/services.ndjson", "/hsds/v3/x_service_capacities");

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
  const keptDesk = await aKeptDesk(services, world, String(account?.id));
  return {
    "/desk-imports/:id": `/desk-imports/${id}`,
    "/desks/:key/report": `/desks/${key}/report`,
    "/desks/:key/claim": `/desks/${key}/claim`,
    "/desks/:key/keepers": `/desks/${key}/keepers`,
    ...keptDesk,
    "/desks/:key/edit": `/desks/${key}/edit`,
    "/desks/:key/history": `/desks/${key}/history`,
  };
}

/** A desk that somebody keeps, and what their link opens. */
async function aKeptDesk(
  services: WholeApp["services"],
  world: WholeApp["world"],
  accountId: string,
): Promise<Record<string, string>> {
  const desk = services.desks.find(({ x_yorozu: own }) => !own.emergency);
  if (!desk) throw new Error("no desk that may change itself");
  let secret = "";
  const words: KeeperMail = ({ key }) => {
    secret = key ?? "";
    return { subject: "-", body: "-" };
  };
  const by = { name: "見本の人", mail: "keeper@example.org", locale: "ja", accountId } as const;
  await write(services.db, (tx) => inviteKeeper(tx, world, words, desk, by));
  await write(services.db, async (tx) => {
    const link = await keeperLink(tx, secret, world.clock.now());
    if (link) await joinWithLink(tx, world, desk, link);
  });
  return { "/keep/:secret": `/keep/${secret}`, "/keep/:secret/edit": `/keep/${secret}/edit` };
}
