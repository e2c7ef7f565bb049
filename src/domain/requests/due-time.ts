import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";
import { afterWorkingMinutes, workingMinutesBetween } from "#src/domain/requests/working-time.ts";
import { instantOf } from "#src/kernel/japan-day.ts";

/** Within so many working minutes an asker is to hear from us; the rule stands on the page of the queue. */
export const answerWithinMinutes: Readonly<Record<DangerLevel, number>> = {
  urgent: 60,
  concern: 4 * 60,
  none: 2 * 9 * 60,
};

/** By when an asker who waits since a moment is to hear from us. */
export function dueAt(waitingSince: Date, danger: DangerLevel): Date {
  return afterWorkingMinutes(waitingSince, answerWithinMinutes[danger]);
}

/** What of a case its times follow from. */
export type Timed = {
  readonly state: CaseState;
  readonly dangerLevel: DangerLevel;
  readonly waitingSince: Date | null;
  readonly pendingUntil: string | null;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly firstAnswerAt: Date | null;
  readonly firstAnswerMinutes: number | null;
  readonly closedAt: Date | null;
  readonly resolutionMinutes: number | null;
};
export type Times = Pick<
  Timed,
  "dueAt" | "escalatedAt" | "firstAnswerAt" | "firstAnswerMinutes" | "closedAt" | "resolutionMinutes"
>;

/**
 * The times of a case after a change: due while the asker waits, or on the morning until which it rests; first answered
 * when the asker stops waiting and the case goes on; closed and how long it took.
 */
export function timesAfter(
  before: Timed,
  after: Pick<Timed, "state" | "dangerLevel" | "waitingSince" | "pendingUntil">,
  now: Date,
): Times {
  const due = dueOf(after);
  const isSame = due?.getTime() === before.dueAt?.getTime();
  const isAnswered =
    before.firstAnswerAt === null &&
    before.waitingSince !== null &&
    after.waitingSince === null &&
    after.state !== "closed";
  const isClosed = after.state === "closed";
  return {
    dueAt: due,
    escalatedAt: isSame ? before.escalatedAt : null,
    firstAnswerAt: isAnswered ? now : before.firstAnswerAt,
    firstAnswerMinutes: isAnswered ? workingMinutesBetween(before.createdAt, now) : before.firstAnswerMinutes,
    closedAt: isClosed ? (before.closedAt ?? now) : null,
    resolutionMinutes: isClosed ? (before.resolutionMinutes ?? workingMinutesBetween(before.createdAt, now)) : null,
  };
}

function dueOf({
  state,
  dangerLevel,
  waitingSince,
  pendingUntil,
}: Pick<Timed, "state" | "dangerLevel" | "waitingSince" | "pendingUntil">): Date | null {
  if (state === "closed") return null;
  if (state === "pending" && pendingUntil !== null)
    return instantOf(Math.floor(Date.parse(`${pendingUntil}T00:00:00Z`) / 86_400_000), 9 * 60);
  return waitingSince === null ? null : dueAt(waitingSince, dangerLevel);
}
