/**
 * How far a request is. `received`: nobody has looked. `triaged`: somebody has, nobody has it. `assigned`: somebody has
 * it. `in-progress`: they have answered. `pending`: it rests until a day. `closed`: with a reason.
 */
export const caseStates = ["received", "triaged", "assigned", "in-progress", "pending", "closed"] as const;
export type CaseState = (typeof caseStates)[number];

/** Why a request is closed. `not-ours`: another desk is right and was named. */
export const closingReasons = ["solved", "referred", "withdrawn", "no-answer", "not-ours", "duplicate"] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Where each state may go by a decision of the team; a closed request can be taken up again, nothing is ever lost. */
const moves: Readonly<Record<CaseState, readonly CaseState[]>> = {
  received: ["triaged", "in-progress", "pending", "closed"],
  triaged: ["in-progress", "pending", "closed"],
  assigned: ["triaged", "in-progress", "pending", "closed"],
  "in-progress": ["pending", "closed"],
  pending: ["in-progress", "pending", "closed"],
  closed: ["in-progress"],
};

export function movesFrom(state: CaseState): readonly CaseState[] {
  return moves[state];
}

/** What a decision brings with it: a day for `pending`, a reason for `closed`. */
export type Move = { to: CaseState; until: string | null; because: ClosingReason | null };
export type MoveProblem = {
  field: "to" | "until" | "because";
  code: "move-impossible" | "day-missing" | "closing-reason-missing";
};

/** What is wrong with a decision; empty = it can be taken. `today` as YYYY-MM-DD in Japan. */
export function moveProblems(from: CaseState, move: Move, today: string): MoveProblem[] {
  if (!movesFrom(from).includes(move.to)) return [{ field: "to", code: "move-impossible" }];
  const problems: MoveProblem[] = [];
  if (move.to === "pending" && !isDayAfter(move.until, today)) problems.push({ field: "until", code: "day-missing" });
  if (move.to === "closed" && move.because === null)
    problems.push({ field: "because", code: "closing-reason-missing" });
  return problems;
}

/** The state after the team wrote to the asker: whoever answers has taken it up. */
export function stateAfterReply(state: CaseState): CaseState {
  return state === "closed" || state === "pending" ? state : "in-progress";
}

/** The state after the asker wrote: what rested or was closed is open again, so that no word lies unread. */
export function stateAfterAsker(state: CaseState): CaseState {
  return state === "closed" || state === "pending" ? "in-progress" : state;
}

/** The state when somebody takes a request or gives it back (`assigned` false). */
export function stateAfterAssigning(state: CaseState, assigned: boolean): CaseState {
  if (assigned) return state === "received" || state === "triaged" ? "assigned" : state;
  return state === "assigned" ? "triaged" : state;
}

/** A day of the calendar, within ten years, after `today`. */
function isDayAfter(day: string | null, today: string): boolean {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= today) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) return false;
  return Number(day.slice(0, 4)) <= Number(today.slice(0, 4)) + 10;
}
