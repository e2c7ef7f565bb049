import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { isOfKind, kindFacts } from "#src/domain/requests/checklist-kind.ts";
import { type Checklist, checklistsOf } from "#src/domain/requests/checklists.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { checklistItems, requestChecklists, requestTicks } from "#src/domain/requests/teamwork-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** An item as a case has it; `tick` null: still open. */
export type CaseItem = {
  readonly id: string;
  readonly words: string;
  readonly tick: { readonly accountId: string | null; readonly at: Date } | null;
};
export type CaseChecklist = { readonly id: string; readonly title: string; readonly items: readonly CaseItem[] };

/** The lists of a case, and those that could be put on it. */
export type ChecklistsOfCase = {
  readonly on: readonly CaseChecklist[];
  readonly off: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  /** What was ticked on lists that are no longer on the case, or was taken off its list since. */
  readonly past: readonly CaseItem[];
};

/** Of its kind or put on by hand, and not taken off. */
export async function checklistsOfCase(db: Reader, request: StoredRequest): Promise<ChecklistsOfCase> {
  const here = and(eq(requestTicks.organisationId, request.organisationId), eq(requestTicks.requestId, request.id));
  const ticked = db
    .select({
      id: requestTicks.itemId,
      words: checklistItems.words,
      accountId: requestTicks.accountId,
      at: requestTicks.tickedAt,
    })
    .from(requestTicks)
    .innerJoin(checklistItems, eq(checklistItems.id, requestTicks.itemId))
    .where(here)
    .orderBy(asc(requestTicks.tickedAt), asc(requestTicks.itemId));
  const [all, chosen, ticks] = await Promise.all([checklistsOf(db, [request.teamId]), chosenOf(db, request), ticked]);
  const tickOf = new Map(ticks.map(({ id, accountId, at }) => [id, { accountId, at }]));
  const facts = kindFacts(request);
  const isOn = ({ id, kind }: Checklist) => chosen.get(id) ?? isOfKind(kind, facts);
  const on = all.filter(isOn).map(({ id, title, items }) => ({
    id,
    title,
    items: items.map((item) => ({ ...item, tick: tickOf.get(item.id) ?? null })),
  }));
  const shown = new Set(on.flatMap(({ items }) => items.map(({ id }) => id)));
  return {
    on,
    off: all.filter((list) => !isOn(list)).map(({ id, title }) => ({ id, title })),
    past: ticks
      .filter(({ id }) => !shown.has(id))
      .map(({ id, words, accountId, at }) => ({ id, words, tick: { accountId, at } })),
  };
}

/** What is still open on the lists of a case: what one is warned of before closing it. */
export async function openItems(db: Reader, request: StoredRequest): Promise<string[]> {
  return openOf(await checklistsOfCase(db, request));
}

/** The same of lists that were read; what stands on two of them is told once. */
export function openOf({ on }: Pick<ChecklistsOfCase, "on">): string[] {
  return [...new Set(on.flatMap(({ items }) => items.flatMap(({ words, tick }) => (tick === null ? [words] : []))))];
}

/**
 * Ticks items and takes ticks back. Only what is named changes, so that two people who tick different items of one list
 * lose nothing; what is so already stays with whoever did it first.
 *
 * @throws Refusal `not-found` for an item that is on no list of the case
 */
export async function tickItems(
  tx: Tx,
  world: World,
  request: StoredRequest,
  accountId: string,
  { done, open }: { readonly done: readonly string[]; readonly open: readonly string[] },
): Promise<void> {
  const named = [...new Set([...done, ...open])];
  if (named.length === 0) return;
  const known = await tx
    .select({ id: checklistItems.id, words: checklistItems.words, listId: checklistItems.checklistId })
    .from(checklistItems)
    .where(inArray(checklistItems.id, named));
  const { on, past } = await checklistsOfCase(tx, request);
  // An item that was retired since the page was read may still be ticked: its list is on the case.
  const isOfCase = (item: { id: string; listId: string }) =>
    on.some(({ id }) => id === item.listId) || past.some(({ id }) => id === item.id);
  if (known.length !== named.length || !known.every(isOfCase)) throw new Refusal("not-found");
  const { organisationId, id: requestId } = request;
  const tickedAt = world.clock.now();
  for (const { id: itemId, words } of known) {
    const isDone = done.includes(itemId);
    const changed = isDone
      ? await tx
          .insert(requestTicks)
          .values({ organisationId, requestId, itemId, accountId, tickedAt })
          .onConflictDoNothing()
          .returning({ itemId: requestTicks.itemId })
      : await tx
          .delete(requestTicks)
          .where(
            and(
              eq(requestTicks.organisationId, organisationId),
              eq(requestTicks.requestId, requestId),
              eq(requestTicks.itemId, itemId),
            ),
          )
          .returning({ itemId: requestTicks.itemId });
    if (changed.length === 0) continue;
    const action = isDone ? "requests.ticked" : "requests.unticked";
    await recordEvent(tx, world, { actor: accountId, action, organisationId, subjectId: requestId, detail: { words } });
  }
}

/** Puts a list on a case, or takes it off. @throws Refusal `not-found` for a list that its team does not use */
export async function putChecklist(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string; teamId: string },
  accountId: string,
  { checklistId, isOn }: { readonly checklistId: string; readonly isOn: boolean },
): Promise<void> {
  const list = (await checklistsOf(tx, [request.teamId])).find(({ id }) => id === checklistId);
  if (!list) throw new Refusal("not-found");
  const { organisationId, id: requestId } = request;
  await tx
    .insert(requestChecklists)
    .values({ organisationId, requestId, checklistId, isOn })
    .onConflictDoUpdate({
      target: [requestChecklists.organisationId, requestChecklists.requestId, requestChecklists.checklistId],
      set: { isOn },
    });
  const action = isOn ? "requests.checklist-put" : "requests.checklist-taken";
  const detail = { words: list.title };
  await recordEvent(tx, world, { actor: accountId, action, organisationId, subjectId: requestId, detail });
}

async function chosenOf(db: Reader, request: { organisationId: string; id: string }): Promise<Map<string, boolean>> {
  const rows = await db
    .select({ id: requestChecklists.checklistId, isOn: requestChecklists.isOn })
    .from(requestChecklists)
    .where(
      and(eq(requestChecklists.organisationId, request.organisationId), eq(requestChecklists.requestId, request.id)),
    );
  return new Map(rows.map(({ id, isOn }) => [id, isOn]));
}
