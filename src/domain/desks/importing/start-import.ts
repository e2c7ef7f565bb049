import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import { putSource } from "#src/domain/desks/directory/directory-store.ts";
import { deskSources } from "#src/domain/desks/directory/directory-tables.ts";
import {
  deskImportFiles,
  deskImportProblems,
  deskImports,
  deskStaged,
} from "#src/domain/desks/importing/imports-tables.ts";
import type { OpenedFile } from "#src/domain/desks/importing/open-file.ts";
import type { TableMapping } from "#src/domain/desks/importing/row-record.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type NewImport = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly opened: OpenedFile;
  /** A source that exists, or the name of a new one. */
  readonly source: { readonly id: string } | { readonly name: string };
  readonly isWhole: boolean;
  readonly by: string;
};

export function fileHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Keeps a file as an import: a table waits for its columns to be told, HSDS is checked at once. Its id.
 *
 * @throws Refusal `not-found` when the source is none that may be imported into
 */
export async function startImport(tx: Tx, world: World, command: NewImport): Promise<string> {
  const { opened, source } = command;
  const id = world.chance.uuid();
  const at = world.clock.now();
  const kind = opened.format;
  let sourceId: string;
  if ("id" in source) {
    const [known] = await tx
      .select({ id: deskSources.id })
      .from(deskSources)
      .where(and(eq(deskSources.id, source.id), eq(deskSources.kind, kind)));
    if (!known) throw new Refusal("not-found");
    sourceId = known.id;
  } else {
    sourceId = world.chance.uuid();
    const notice = opened.format === "table" ? opened.layout.notices.join("\n").slice(0, 4000) : "";
    await putSource(tx, { id: sourceId, name: source.name, kind, notice, createdAt: at });
  }
  const mapping =
    opened.format === "table"
      ? {
          columns: opened.layout.columns,
          headerRows: opened.layout.headerRows,
          notices: opened.layout.notices,
          encoding: opened.encoding,
          fields: opened.layout.columns.map(({ field }) => field),
          theme: "living" as const,
          prefecture: "",
          audience: ["person" as const],
          areaCode: "",
          ...(await lastMapping(
            tx,
            sourceId,
            opened.layout.columns.map(({ label }) => label),
          )),
        }
      : null;
  await tx.insert(deskImports).values({
    id,
    sourceId,
    fileName: command.fileName.slice(0, 255) || "–",
    fileHash: fileHash(command.bytes),
    format: kind,
    state: mapping ? "mapping" : "checking",
    mapping,
    isWhole: command.isWhole,
    total: opened.format === "table" ? opened.layout.rows.length : opened.records.length,
    createdBy: command.by,
    createdAt: at,
  });
  await tx.insert(deskImportFiles).values({ importId: id, body: Buffer.from(command.bytes) });
  if (!mapping) await enqueueJob(tx, "check-desk-import", { importId: id }, { key: `check-desk-import:${id}` });
  return id;
}

/** What was decided about the last table of this source that has the same columns: asked for once, not every time. */
async function lastMapping(tx: Tx, sourceId: string, labels: readonly string[]): Promise<Partial<TableMapping>> {
  const before = await tx
    .select({ mapping: deskImports.mapping })
    .from(deskImports)
    .where(and(eq(deskImports.sourceId, sourceId), eq(deskImports.format, "table")));
  const same = before.findLast(
    ({ mapping }) => mapping?.columns.map(({ label }) => label).join("\n") === labels.join("\n"),
  );
  if (!same?.mapping) return {};
  const { fields, theme, prefecture, audience, areaCode } = same.mapping;
  return { fields, theme, prefecture, audience, areaCode };
}

/** Decides what the columns of a table are; it is checked then, also again. @throws Refusal `stale-form` in another state */
export async function decideMapping(
  tx: Tx,
  importId: string,
  { isWhole, ...decided }: TableMapping & { readonly isWhole: boolean },
): Promise<void> {
  const [found] = await tx.select().from(deskImports).where(eq(deskImports.id, importId)).for("update");
  if (!found?.mapping || !["mapping", "checked"].includes(found.state)) throw new Refusal("stale-form");
  await tx.delete(deskStaged).where(eq(deskStaged.importId, importId));
  await tx.delete(deskImportProblems).where(eq(deskImportProblems.importId, importId));
  await tx
    .update(deskImports)
    .set({ mapping: { ...found.mapping, ...decided }, isWhole, state: "checking", readRows: 0, result: {} })
    .where(eq(deskImports.id, importId));
  await enqueueJob(tx, "check-desk-import", { importId }, { key: `check-desk-import:${importId}` });
}

/** Puts what was checked in force, or takes all of it back; both in the background. @throws Refusal `stale-form` in another state */
export async function orderImport(tx: Tx, importId: string, what: "apply" | "undo"): Promise<void> {
  const [from, to] = what === "apply" ? (["checked", "applying"] as const) : (["done", "undoing"] as const);
  const changed = await tx
    .update(deskImports)
    .set({ state: to })
    .where(and(eq(deskImports.id, importId), eq(deskImports.state, from)))
    .returning({ id: deskImports.id });
  if (changed.length === 0) throw new Refusal("stale-form");
  await enqueueJob(tx, `${what}-desk-import`, { importId }, { key: `${what}-desk-import:${importId}` });
}

/** Throws away an import that did nothing yet. @throws Refusal `stale-form` once it did */
export async function discardImport(tx: Tx, importId: string): Promise<void> {
  const gone = await tx
    .delete(deskImports)
    .where(and(eq(deskImports.id, importId), eq(deskImports.state, "mapping")))
    .returning({ id: deskImports.id });
  const checked =
    gone.length > 0
      ? gone
      : await tx
          .delete(deskImports)
          .where(and(eq(deskImports.id, importId), eq(deskImports.state, "checked")))
          .returning({ id: deskImports.id });
  if (checked.length === 0) throw new Refusal("stale-form");
}
