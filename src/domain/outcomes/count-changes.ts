import { type Db, write } from "#src/db/write.ts";
import { explanationOf } from "#src/domain/advice/explaining/explanation-queries.ts";
import { orderExplanation } from "#src/domain/advice/explaining/order-explanation.ts";
import { type CountedProposal, countedProposals } from "#src/domain/advice/hearing/consent-queries.ts";
import { changeSummaries } from "#src/domain/outcomes/outcomes-tables.ts";
import { type Counted, sumChanges } from "#src/domain/outcomes/sum-changes.ts";
import type { World } from "#src/kernel/world.ts";

const step = 200;
/** So many explanations are ordered in one night: the others wait for the next. */
const mostOrdered = 2_000;

/**
 * Sums the changes of all hearings that agreed, from what was worked out by now, and orders what was not: it counts from
 * the next time on.
 */
export async function countChanges(db: Db, world: World): Promise<{ counted: number; ordered: number }> {
  const found: Counted[] = [];
  let ordered = 0;
  let after: CountedProposal | null = null;
  for (;;) {
    const some: CountedProposal[] = await countedProposals(db, after, step);
    for (const { organisationId, proposalId: id, kind } of some) {
      const row = await explanationOf(db, { organisationId, id }, kind, { ask: "changes" });
      if (row?.answer?.ask === "changes") found.push({ organisationId, changes: row.answer.changes });
      else if (row === null && ordered < mostOrdered) {
        ordered += 1;
        await write(db, (tx) => orderExplanation(tx, world, { organisationId, id }, kind, { ask: "changes" }));
      }
    }
    after = some.at(-1) ?? null;
    if (!after) break;
  }
  const row = { countedAt: world.clock.now(), summary: sumChanges(found) };
  await write(db, (tx) =>
    tx.insert(changeSummaries).values(row).onConflictDoUpdate({ target: changeSummaries.one, set: row }),
  );
  return { counted: found.length, ordered };
}
