import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { type ChecklistKind, isChecklistKind } from "#src/domain/requests/checklist-kind.ts";
import { canKeep, isUsedBy, type KeptFor } from "#src/domain/requests/kept-for.ts";
import { checklistItems, checklists } from "#src/domain/requests/teamwork-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type ChecklistItem = { readonly id: string; readonly words: string };
/** A list of what is looked at in cases of a kind, in its order. */
export type Checklist = KeptFor & {
  readonly id: string;
  readonly title: string;
  readonly kind: ChecklistKind;
  readonly items: readonly ChecklistItem[];
};

/** What a list is to be. Lines are trimmed; the same line twice is one. */
export type ChecklistWords = KeptFor & {
  readonly title: string;
  readonly kind: ChecklistKind;
  readonly lines: readonly string[];
};

export const longestItem = 200;
export const mostItems = 30;
const mostChecklists = 50;

/** The lines of a text field as items: trimmed, without empty ones and without a line that comes again. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim().replace(/^(?:[-*・]|□|☐)\s*/u, ""));
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** The lists that these teams use, by title. */
export async function checklistsOf(db: Reader, teams: readonly string[] | "all"): Promise<Checklist[]> {
  const rows = await db
    .select({
      id: checklists.id,
      teamId: checklists.teamId,
      title: checklists.title,
      kind: checklists.kind,
      itemId: checklistItems.id,
      words: checklistItems.words,
    })
    .from(checklists)
    .leftJoin(checklistItems, and(eq(checklistItems.checklistId, checklists.id), isNull(checklistItems.retiredAt)))
    .where(isNull(checklists.droppedAt))
    .orderBy(asc(checklists.title), asc(checklists.id), asc(checklistItems.place));
  const found = new Map<string, Checklist & { items: ChecklistItem[] }>();
  for (const { id, teamId, title, kind, itemId, words } of rows) {
    // NOTE the only writer checks the kind; one that a later version took away fits no case.
    const list = found.get(id) ?? { id, teamId, title, kind: isChecklistKind(kind) ? kind : "by-hand", items: [] };
    if (itemId !== null && words !== null) list.items.push({ id: itemId, words });
    found.set(id, list);
  }
  return [...found.values()].filter((one) => isUsedBy(teams, one));
}

/**
 * Keeps a list: a new one (`id` null), or another wording of one. A line that stays keeps its ticks; a line that is no
 * longer there is retired, so that what was ticked stays readable.
 *
 * @throws Refusal `checklist-title`, `checklist-empty`, `checklist-too-long`, `too-many-checklists`, `not-found`; `not-allowed`
 * where it is, or would be, of a team that the keeper does not lead
 */
export async function saveChecklist(
  tx: Tx,
  world: World,
  keeper: SignedIn & Member,
  id: string | null,
  { title, kind, lines, teamId }: ChecklistWords,
): Promise<string> {
  if (title === "" || [...title].length > 100) throw new Refusal("checklist-title", "title");
  if (lines.length === 0) throw new Refusal("checklist-empty", "items");
  if (lines.length > mostItems || lines.some((line) => [...line].length > longestItem))
    throw new Refusal("checklist-too-long", "items");
  const now = world.clock.now();
  const { accountId } = keeper;
  const row = { title, kind, teamId, changedBy: accountId, changedAt: now };
  const all = await checklistsOf(tx, "all");
  const before = all.find((one) => one.id === id);
  if (before) refuseKeeping(keeper, before);
  if (!canKeep(keeper, { teamId })) throw new Refusal("not-allowed");
  const listId = id ?? world.chance.uuid();
  if (id === null) {
    if (all.length >= mostChecklists) throw new Refusal("too-many-checklists", "title");
    await tx.insert(checklists).values({ id: listId, ...row });
  } else {
    const [locked] = await tx
      .update(checklists)
      .set(row)
      .where(and(eq(checklists.id, id), isNull(checklists.droppedAt)))
      .returning({ id: checklists.id });
    if (!locked || !before) throw new Refusal("not-found");
  }
  const kept = new Map((before?.items ?? []).map((item) => [item.words, item.id]));
  for (const item of before?.items ?? [])
    if (!lines.includes(item.words))
      await tx.update(checklistItems).set({ retiredAt: now }).where(eq(checklistItems.id, item.id));
  for (const [place, words] of lines.entries()) {
    const known = kept.get(words);
    if (known === undefined)
      await tx.insert(checklistItems).values({ id: world.chance.uuid(), checklistId: listId, place, words });
    else await tx.update(checklistItems).set({ place }).where(eq(checklistItems.id, known));
  }
  const told = (list: ChecklistWords | null) => ({
    title: list?.title ?? "",
    kind: list?.kind ?? "",
    team: list?.teamId ?? "",
    items: (list?.lines ?? []).join(" / "),
  });
  const detail = changedValues(
    told(before ? { ...before, lines: before.items.map(({ words }) => words) } : null),
    told({ title, kind, lines, teamId }),
  );
  await recordEvent(tx, world, { actor: accountId, action: "checklists.saved", subjectId: listId, detail });
  return listId;
}

/** Takes a list out of use; what was ticked stays readable. Doing it twice is the same. @throws Refusal `not-allowed`, `not-found` */
export async function dropChecklist(tx: Tx, world: World, keeper: SignedIn & Member, id: string): Promise<void> {
  const { accountId } = keeper;
  const before = (await checklistsOf(tx, "all")).find((one) => one.id === id);
  if (before) refuseKeeping(keeper, before);
  const [dropped] = await tx
    .update(checklists)
    .set({ droppedAt: world.clock.now(), changedBy: accountId })
    .where(and(eq(checklists.id, id), isNull(checklists.droppedAt)))
    .returning({ title: checklists.title });
  if (!dropped) return;
  const detail = { "title.before": dropped.title, "title.after": "" };
  await recordEvent(tx, world, { actor: accountId, action: "checklists.dropped", subjectId: id, detail });
}

/** What another team keeps is not there; what one's team uses and does not keep is not allowed. */
function refuseKeeping(keeper: SignedIn & Member, of: KeptFor): void {
  if (canKeep(keeper, of)) return;
  throw new Refusal(isUsedBy(keeper.teams, of) ? "not-allowed" : "not-found");
}
