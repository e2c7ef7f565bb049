import type { SelfContent, TaskNote } from "#src/domain/checks/check-content.ts";
import { type ItemId, selfItems } from "#src/domain/checks/self/self-items.ts";
import { planSelfCheck, type SelfLimits } from "#src/domain/checks/self/self-plan.ts";
import { type Answers, together } from "#src/domain/checks/self/self-score.ts";

export const mostDepartments = 20;
/** Answers this long after the first of a round begin a new round, which is compared with the one before. */
const newRoundDays = 30;
/** When the next round is due. */
export const repeatDays = 91;
const dayMs = 24 * 60 * 60_000;

export type GivenAnswers = { readonly department: string; readonly answers: Answers; readonly limits: SelfLimits };

/**
 * The content after answers were given on `day` (in Japan, as 2026-12-01): a department that answered within the round is
 * replaced, a new one added; after `newRoundDays` a new round begins. The plan is solved anew from the weakest answers.
 */
export async function withAnswers(before: SelfContent | null, given: GivenAnswers, day: string): Promise<SelfContent> {
  const rounds = before?.rounds ?? [];
  const last = rounds.at(-1);
  const isNew = last === undefined || daysBetween(last.day, day) >= newRoundDays;
  const others = isNew ? [] : last.departments.filter(({ name }) => name !== given.department);
  const departments = [...others, { name: given.department, answers: given.answers }];
  const round = { day: isNew ? day : last.day, departments };
  const answers = answersOf(round);
  const tasks = before?.tasks ?? {};
  return {
    kind: "self",
    limits: given.limits,
    rounds: [...(isNew ? rounds : rounds.slice(0, -1)), round].slice(-40),
    plan: await planSelfCheck(answers, given.limits),
    // What is in order now is no task any more; its note would come back with a date of long ago.
    tasks: Object.fromEntries(Object.entries(tasks).filter(([item]) => answers[item as ItemId] !== "yes")), // NOTE its keys are items
    rule: before?.rule ?? null,
  };
}

/** The answers of the whole organisation in a round. */
export function answersOf(round: SelfContent["rounds"][number] | undefined): Answers {
  return together((round?.departments ?? []).map(({ answers }) => answers));
}

export function withTask(content: SelfContent, item: ItemId, note: TaskNote): SelfContent {
  return { ...content, tasks: { ...content.tasks, [item]: note } };
}

/** What is kept already, and what will be: the material of the house rule. */
export function ruleItems(content: SelfContent): { kept: readonly ItemId[]; soon: readonly ItemId[] } {
  const answers = answersOf(content.rounds.at(-1));
  const kept = selfItems.filter((item) => answers[item] === "yes" || content.tasks[item]?.done);
  return { kept, soon: content.plan.tasks.map(({ item }) => item).filter((item) => !kept.includes(item)) };
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
