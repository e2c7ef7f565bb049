import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import {
  type Catalogue,
  catalogueEntry,
  type EntryKind,
  tryCatalogue,
} from "#src/domain/advice/catalogue/catalogue.ts";
import { catalogueEdits } from "#src/domain/advice/catalogue/catalogue-tables.ts";
import { lockCatalogue, withEdited } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { keepEntries } from "#src/domain/advice/catalogue/load-catalogue.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type EditProposal = {
  readonly kind: EntryKind;
  readonly body: unknown;
  /** Why, for everybody who reads the history. */
  readonly reason: string;
  readonly by: string;
  /** The hash that the editor saw; null = a new entry. */
  readonly baseHash: string | null;
};

export const longestReason = 1_000;

/** What keeps this body from being an entry of the catalogue, by the same schema as the files; empty = nothing. */
export function faultsOfEdit(catalogue: Catalogue, kind: EntryKind, body: unknown): readonly string[] {
  return tryCatalogue(withEdited(catalogue.entries, [catalogueEntry(kind, body)])).faults;
}

/**
 * Keeps a change as proposed. Nothing changes for readers until it is approved. The caller has checked `faultsOfEdit` and
 * `canEditCatalogue`.
 *
 * @throws Refusal `reason-missing`, `too-long` (reason); `stale-form` when the entry is no longer what the editor saw;
 *   `nothing-changed`; `edit-open` when another change of the entry waits; `entry-faulty`
 */
export async function proposeEdit(tx: Tx, world: World, catalogue: Catalogue, edit: EditProposal): Promise<string> {
  if (edit.reason === "") throw new Refusal("reason-missing", "reason");
  if (edit.reason.length > longestReason) throw new Refusal("too-long", "reason");
  await lockCatalogue(tx);
  if (faultsOfEdit(catalogue, edit.kind, edit.body).length > 0) throw new Refusal("entry-faulty");
  const entry = catalogueEntry(edit.kind, edit.body);
  const now = catalogue.entries.find(({ kind, id }) => kind === entry.kind && id === entry.id);
  if ((now?.hash ?? null) !== edit.baseHash) throw new Refusal("stale-form");
  if (now?.hash === entry.hash) throw new Refusal("nothing-changed");
  const open = await tx
    .select({ id: catalogueEdits.id })
    .from(catalogueEdits)
    .where(
      and(
        eq(catalogueEdits.kind, entry.kind),
        eq(catalogueEdits.entryId, entry.id),
        eq(catalogueEdits.state, "proposed"),
      ),
    );
  if (open.length > 0) throw new Refusal("edit-open");
  await keepEntries(tx, [entry]);
  const id = world.chance.uuid();
  await tx.insert(catalogueEdits).values({
    id,
    kind: entry.kind,
    entryId: entry.id,
    baseHash: edit.baseHash,
    hash: entry.hash,
    reason: edit.reason,
    state: "proposed",
    proposedBy: edit.by,
    proposedAt: world.clock.now(),
  });
  const detail = { kind: entry.kind, entry: entry.id };
  await recordEvent(tx, world, { actor: edit.by, action: "catalogue.edit-proposed", subjectId: id, detail });
  return id;
}
