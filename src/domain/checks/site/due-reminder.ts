const dayMs = 24 * 60 * 60_000;
/** So many days before the end somebody is reminded, once each. */
const reminderDays = [21, 7, 1] as const;

export type Reminded = { readonly ends: string; readonly days: number };

/** The reminder that is due for a certificate that ends at `ends` (ISO 8601), or null; `sent` is the last one that went out. */
export function dueReminder(ends: string | null, now: Date, sent: Reminded | null): Reminded | null {
  if (ends === null) return null;
  const left = (new Date(ends).getTime() - now.getTime()) / dayMs;
  if (left < 0) return null;
  const days = [...reminderDays].reverse().find((step) => left <= step);
  if (days === undefined) return null;
  return sent !== null && sent.ends === ends && sent.days <= days ? null : { ends, days };
}
