import type { Proposal } from "#src/domain/advice/proposal.ts";
import { aboutTime, shownMinutes, shownTotal } from "#src/web/advice/known-time.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { formatDuration, formatPeople } from "#src/web/kit/formats.ts";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { yardstickWords } from "#src/words/yardstick-words.ts";

export type HoursInShort = {
  /** はじめに 約25時間, 毎月 約1時間: each with what stands before its figure. */
  readonly parts: ReadonlyArray<{ readonly when: string; readonly time: string }>;
  readonly beside: string;
};

/** The hours of a plan in a line: to begin with, and each month; beside it whose they are, where that is worth telling. */
export function hoursInShort(facts: ProposalFacts, proposal: Proposal): HoursInShort {
  const { locale, heads } = facts;
  const words = moneyShortWords[locale];
  const [setup, monthly] = [shownTotal(proposal, "setupMinutes"), shownTotal(proposal, "monthlyMinutes")];
  const told = [
    { when: words.setup, time: aboutTime(setup, locale), minutes: setup },
    { when: words.monthlyHours, time: aboutTime(monthly, locale), minutes: monthly },
  ].filter(({ minutes }) => minutes > 0);
  const parts =
    told.length > 0 ? told.map(({ when, time }) => ({ when, time })) : [{ when: "", time: aboutTime(0, locale) }];
  if (heads.staff < 2 || Math.max(setup, monthly) < sharedFrom) return { parts, beside: "" };
  const isTold = proposal.assumptions.every(({ code }) => code !== "staff-count-unknown");
  const { shared, together } = yardstickWords[locale];
  const each = formatDuration(perHead(monthly / heads.staff), locale);
  const isEach = isTold && monthly >= sharedFrom;
  return { parts, beside: isEach ? shared(formatPeople(heads.staff, locale), each) : together };
}

/** Below two hours nobody asks whose they are. */
const sharedFrom = 120;

/** What falls on one person: below half an hour to five minutes, never nothing. */
function perHead(minutes: number): number {
  return minutes < 30 ? Math.max(5, Math.round(minutes / 5) * 5) : shownMinutes(minutes);
}
