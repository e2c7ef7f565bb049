import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { tryCatalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { catalogueEdits, catalogueOverrides, catalogueShipped } from "#src/domain/advice/catalogue/catalogue-tables.ts";
import { canApprove } from "#src/domain/advice/catalogue/editing/editing-policy.ts";
import {
  dropOverride,
  entriesOf,
  lockCatalogue,
  withEdited,
} from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { catalogueAt, currentCatalogueVersion, putCatalogue } from "#src/domain/advice/catalogue/load-catalogue.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type Decision = {
  readonly editId: string;
  readonly by: string /** People who may edit. */;
  readonly staff: number;
};

/**
 * Puts a proposed change in force, on every node within seconds.
 *
 * @throws Refusal `not-found`; `edit-decided`; `needs-second-person` when it is one's own and there is somebody else;
 *   `edit-outdated` when the entry has changed since it was proposed; `entry-faulty` when it no longer fits the rest
 */
export async function approveEdit(tx: Tx, world: World, { editId, by, staff }: Decision): Promise<void> {
  await lockCatalogue(tx);
  const edit = await openEdit(tx, editId);
  if (!canApprove(edit, by, staff)) throw new Refusal("needs-second-person");
  const version = await currentCatalogueVersion(tx);
  const current = version === null ? null : await catalogueAt(tx, version);
  if (!current) throw new Error("no catalogue is in force");
  const now = current.entries.find(({ kind, id }) => kind === edit.kind && id === edit.entryId);
  if ((now?.hash ?? null) !== edit.baseHash) throw new Refusal("edit-outdated");
  const { catalogue } = tryCatalogue(withEdited(current.entries, await entriesOf(tx, [edit.hash])));
  if (!catalogue) throw new Refusal("entry-faulty");
  const [file] = await tx
    .select({ hash: catalogueShipped.hash })
    .from(catalogueShipped)
    .where(and(eq(catalogueShipped.kind, edit.kind), eq(catalogueShipped.entryId, edit.entryId)));
  const shippedHash = file?.hash ?? null;
  await dropOverride(tx, edit);
  // What the files say anyway is no edit: it follows the files again.
  if (shippedHash !== edit.hash)
    await tx
      .insert(catalogueOverrides)
      .values({ kind: edit.kind, entryId: edit.entryId, editId: edit.id, shippedHash, hash: edit.hash });
  await decide(tx, world, editId, by, "approved");
  await putCatalogue(tx, world.clock, catalogue, edit.id);
}

/** Closes a proposed change without effect; also one's own. @throws Refusal `not-found`, `edit-decided` */
export async function rejectEdit(tx: Tx, world: World, { editId, by }: Omit<Decision, "staff">): Promise<void> {
  await openEdit(tx, editId);
  await decide(tx, world, editId, by, "rejected");
}

async function openEdit(tx: Tx, id: string) {
  const [edit] = await tx.select().from(catalogueEdits).where(eq(catalogueEdits.id, id)).for("update");
  if (!edit) throw new Refusal("not-found");
  if (edit.state !== "proposed") throw new Refusal("edit-decided");
  return edit;
}

async function decide(tx: Tx, world: World, id: string, by: string, state: "approved" | "rejected"): Promise<void> {
  await tx
    .update(catalogueEdits)
    .set({ state, decidedBy: by, decidedAt: world.clock.now() })
    .where(eq(catalogueEdits.id, id));
  await recordEvent(tx, world, { actor: by, action: `catalogue.edit-${state}`, subjectId: id });
}
