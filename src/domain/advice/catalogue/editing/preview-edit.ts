import { desc, eq, sql } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { type Db, type Tx, write } from "#src/db/write.ts";
import { type Catalogue, tryCatalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { cataloguePreviews } from "#src/domain/advice/catalogue/catalogue-tables.ts";
import { editById } from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import { entriesOf, withEdited } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import {
  addDifference,
  nothingChanged,
  type PreviewResult,
} from "#src/domain/advice/catalogue/editing/preview-result.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { proposals } from "#src/domain/advice/proposals/proposals-tables.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { World } from "#src/kernel/world.ts";

/** Stored proposals that a preview solves again, the newest. */
export const previewedProposals = 50;
/** A case that takes longer is counted as unknown. */
const caseDeadlineMs = 20_000;

/** Has the preview worked out in the background, anew where there was one. */
export async function askPreview(tx: Tx, world: World, editId: string): Promise<void> {
  const fresh = { state: "waiting" as const, total: 0, done: 0, result: nothingChanged, askedAt: world.clock.now() };
  await tx
    .insert(cataloguePreviews)
    .values({ editId, ...fresh })
    .onConflictDoUpdate({ target: cataloguePreviews.editId, set: fresh });
  await enqueueJob(tx, "preview-edit", { editId }, { key: `preview ${editId}` });
}

/**
 * Solves the newest stored proposals with the catalogue as it is and as it would be, and keeps what differs, after each
 * one. Both are solved, so that only this change is counted. Nothing of the cases is kept: counts only.
 */
export async function previewEdit(
  db: Db,
  { catalogue, solver }: { readonly catalogue: Catalogue; readonly solver: PlanSolver },
  editId: string,
): Promise<void> {
  const edit = await editById(db, editId);
  if (edit?.state !== "proposed") return;
  const changed = tryCatalogue(withEdited(catalogue.entries, await entriesOf(db, [edit.hash]))).catalogue;
  const cases = changed ? await newestCases(db) : [];
  let result = nothingChanged;
  await keep(db, editId, { state: "running", total: cases.length, done: 0, result });
  for (const [index, understanding] of cases.entries()) {
    result = changed ? await compared(understanding, catalogue, changed, solver, result) : result;
    await keep(db, editId, { state: "running", total: cases.length, done: index + 1, result });
  }
  await keep(db, editId, { state: "done", total: cases.length, done: cases.length, result });
}

async function compared(
  understanding: Understanding,
  before: Catalogue,
  after: Catalogue,
  solver: PlanSolver,
  sum: PreviewResult,
): Promise<PreviewResult> {
  const input = planInputOf(understanding);
  const options = { lane: "background", deadlineMs: caseDeadlineMs } as const;
  const was = await planProposals(input, before, solver, options);
  const would = await planProposals(input, after, solver, options);
  const proved = [was, would].every(({ solver: { status } }) => status === "optimal");
  return proved ? addDifference(sum, was.proposals, would.proposals) : { ...sum, unknown: sum.unknown + 1 };
}

async function newestCases(db: Db): Promise<Understanding[]> {
  const rows = await db
    .select({ understanding: proposals.understanding })
    .from(proposals)
    .where(
      sql`not exists (select 1 from proposals newer where newer.organisation_id = ${proposals.organisationId}
        and newer.hearing_id = ${proposals.hearingId}
        and (newer.hearing_version, newer.created_at) > (${proposals.hearingVersion}, ${proposals.createdAt}))`,
    )
    .orderBy(desc(proposals.createdAt))
    .limit(previewedProposals);
  return rows.map(({ understanding }) => understanding);
}

async function keep(
  db: Db,
  editId: string,
  state: { state: "running" | "done"; total: number; done: number; result: PreviewResult },
): Promise<void> {
  await write(db, (tx) => tx.update(cataloguePreviews).set(state).where(eq(cataloguePreviews.editId, editId)));
}
