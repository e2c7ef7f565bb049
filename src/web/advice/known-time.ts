import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDuration } from "#src/web/kit/formats.ts";
import { yardstickWords } from "#src/words/yardstick-words.ts";

/* Hours as they are shown: rounded once, at the parts, so that every sum is the sum of what stands on the page. */

export type TimePart = "setupMinutes" | "monthlyMinutes";

/**
 * Minutes no finer than an estimate can be: half hours, and whole hours from five on. Something is never nothing. The exact figure is the proposal's own (`GET /proposals`).
 */
export function shownMinutes(minutes: number): number {
  const step = minutes < 300 ? 30 : 60;
  return minutes <= 0 ? 0 : Math.max(step, Math.round(minutes / step) * step);
}

/** Of the whole plan: the sum of what is shown of each means. */
export function shownTotal(proposal: Proposal, part: TimePart): number {
  return proposal.means.reduce((sum, means) => sum + shownMinutes(means[part]), 0);
}

/** An estimate in words: 約2時間30分; what takes nothing is told as it is. */
export function aboutTime(shown: number, locale: Locale): string {
  const told = formatDuration(shown, locale);
  return shown === 0 ? told : yardstickWords[locale].about(told);
}
