import type { Proposal } from "#src/domain/advice/proposal.ts";

/* Hours as they are shown: rounded once, at the parts, so that every sum is the sum of what stands on the page. */

export type TimePart = "setupMinutes" | "monthlyMinutes";

/**
 * Minutes no finer than an estimate can be: to 5 below an hour, to 10 below ten hours, to 30 from there on. Something is
 * never nothing.
 */
export function shownMinutes(minutes: number): number {
  const step = minutes < 60 ? 5 : minutes < 600 ? 10 : 30;
  return minutes <= 0 ? 0 : Math.max(step, Math.round(minutes / step) * step);
}

/** Of the whole plan: the sum of what is shown of each means. Set-up is made of steps, which are round already. */
export function shownTotal(proposal: Proposal, part: TimePart): number {
  if (part === "setupMinutes") return proposal.totals.setupMinutes;
  return proposal.means.reduce((sum, means) => sum + shownMinutes(means.monthlyMinutes), 0);
}
