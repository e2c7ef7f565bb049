/** Where the question "is the entry still right?" stands for one desk. */
export type Round = {
  /** When somebody from the desk said so last, or began to keep it. */
  readonly since: Date;
  /** When it was asked, and asked again, since then. */
  readonly askedAt: Date | null;
  readonly remindedAt: Date | null;
  /** How many times in a row it was asked without an answer, reminders not counted. */
  readonly unanswered: number;
};

export const dayMs = 86_400_000;
/** Half a year. */
export const askedEveryDays = 182;
/** After the question until the reminder, and after the reminder until the entry is doubted. */
export const patienceDays = 14;
/** A desk that does not answer is left in peace after so many questions: four mails in all. */
export const mostUnanswered = 2;

/** What is to be mailed now: the question, its one reminder, or nothing. */
export function nextStep({ since, askedAt, remindedAt, unanswered }: Round, now: Date): "ask" | "remind" | null {
  if (askedAt === null) return daysSince(since, now) >= askedEveryDays ? "ask" : null;
  if (remindedAt === null) return daysSince(askedAt, now) >= patienceDays ? "remind" : null;
  // A reminder that left late gets its time too.
  const isOver = daysSince(askedAt, now) >= askedEveryDays && daysSince(remindedAt, now) >= patienceDays;
  return unanswered < mostUnanswered && isOver ? "ask" : null;
}

/** Whether the desk was asked, reminded, and did not answer: its entry is marked and stands after others. */
export function isUnanswered({ remindedAt, unanswered }: Round, now: Date): boolean {
  if (unanswered >= 2) return true;
  return remindedAt !== null && daysSince(remindedAt, now) >= patienceDays;
}

function daysSince(then: Date, now: Date): number {
  return (now.getTime() - then.getTime()) / dayMs;
}
