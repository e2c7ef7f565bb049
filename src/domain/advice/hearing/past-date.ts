/** A day or month that was told: already over, or about to be (a month with few days left). */
export type PastDate = "over" | "ending";

/** A date is said of the past only so far back: 4月 told in December is the next one. */
const backDays = 62;
const fewDays = 3;
const dayMs = 24 * 60 * 60_000;

/**
 * Whether the date in the words of a deadline (11月の公演, 11月20日まで, by November 20) lies behind `today` (a day in Japan as
 * YYYY-MM-DD) or ends within days; null where it names no month, names a year that is not this one, or lies ahead.
 */
export function pastDate(told: string, today: string): PastDate | null {
  const words = told.normalize("NFKC").toLowerCase();
  if (/来年|再来年|next year|毎年|毎月|every/.test(words)) return null;
  const now = new Date(`${today}T00:00:00Z`);
  const date = monthAndDay(words);
  if (!date) return null;
  const year = Number(/(20\d\d)年?/.exec(words)?.[1] ?? now.getUTCFullYear());
  // Told in January, December is the one just over, unless a year is named.
  const years = /20\d\d/.test(words) ? [year] : [year, year - 1];
  const ends = years.map((one) => endOf(one, date)).filter((end) => Number.isFinite(end));
  const gone = ends.map((end) => Math.round((now.getTime() - end) / dayMs));
  if (gone.some((days) => days > 0 && days <= backDays)) return "over";
  const isMonth = date.day === null && gone.some((days) => days <= 0 && days > -fewDays);
  return isMonth ? "ending" : null;
}

const months = "january february march april may june july august september october november december".split(" ");

function monthAndDay(words: string): { month: number; day: number | null } | null {
  const ja =
    /(?<!\d)(?<m>1[0-2]|[1-9])月(?!分|額|間|日)(?:の?(?<d>\d{1,2})日|(?<part>上旬|初め|はじめ|中旬|半ば))?/.exec(words);
  if (ja?.groups) {
    const { m, d, part } = ja.groups;
    const early = part === undefined ? null : /上旬|初め|はじめ/.test(part) ? 10 : 20;
    return { month: Number(m), day: d === undefined ? early : Number(d) };
  }
  const slash = /(?<![\d/])(?<m>1[0-2]|[1-9])\/(?<d>\d{1,2})(?![\d/])/.exec(words);
  if (slash?.groups) return { month: Number(slash.groups.m), day: Number(slash.groups.d) };
  const en = new RegExp(
    `\\b(?<m>${months.map((one) => `${one.slice(0, 3)}(?:${one.slice(3)})?`).join("|")})\\b\\.?(?: (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b)?`,
  ).exec(words);
  const name = en?.groups?.m;
  if (name === undefined || (name === "may" && !/(?:in|by|of|until|before|end of) may/.test(words))) return null;
  const month = 1 + months.findIndex((one) => one.startsWith(name.slice(0, 3)));
  return { month, day: en?.groups?.d === undefined ? null : Number(en.groups.d) };
}

/** The last moment that belongs to it: a day, or the last day of its month. */
function endOf(year: number, { month, day }: { month: number; day: number | null }): number {
  return day === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
