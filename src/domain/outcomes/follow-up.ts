/** How it went, in the asker's own judgement. */
export const followUpResults = ["works", "partly", "not-begun", "given-up"] as const;
export type FollowUpResult = (typeof followUpResults)[number];

/** Days after which it is asked. */
export const followUpDays = [30, 90] as const;
export type FollowUpDays = (typeof followUpDays)[number];

const dayMs = 24 * 60 * 60_000;
/** Who could not be asked in time, because nothing ran, is not asked about long ago. */
const lateDays = 30;

/** Who agreed in this time is to be asked now: from so many days ago back to 30 days more. */
export function agreedBetween(days: FollowUpDays, now: Date): { readonly from: Date; readonly to: Date } {
  return {
    from: new Date(now.getTime() - (days + lateDays) * dayMs),
    to: new Date(now.getTime() - days * dayMs),
  };
}
