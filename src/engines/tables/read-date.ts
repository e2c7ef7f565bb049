/** A day, or what is in the way of knowing it. `no-year`: a day of some year. `assumed`: month and day could be the other way round. */
export type ReadDate =
  | { readonly day: string; readonly assumed: boolean }
  | { readonly unreadable: "no-year" | "not-a-date" | "no-such-day" };

/** In which order a column writes `3/4/2020`, told by its other cells; `month-first` where none tells. */
export type SlashOrder = "month-first" | "day-first";

/**
 * Reads a date as people in Japan type it: `2020-03-02` `2020/3/2` `2020.3.2` `2020ｰ03ｰ02` `2020-0330` `20200302` `3/2/2020`
 * `2020年3月2日` `2020年5月末日` `令和2年3月2日` `R2.3.2` `令和元年5月1日`, in full or half width, with a weekday or a time behind.
 * A month without a day is no day; `3月11日` has no year and is said so, never guessed.
 */
export function readDate(cell: string, order: SlashOrder = "month-first"): ReadDate {
  const text = cell
    .slice(0, longestDate)
    .normalize("NFKC")
    .replaceAll(/[‐‑‒–—−ー]/g, "-")
    .replaceAll(/[((](月|火|水|木|金|土|日)(曜日?)?[))]/g, "")
    .replace(/[\sT]+\d{1,2}:\d{2}.*$/, "")
    .replaceAll(/\s+/g, "")
    .replace(/(から|まで|より|以降|頃|ごろ|~)$/, "");
  for (const [pattern, parts] of shapes) {
    const match = pattern.exec(text);
    if (match) return parts(match.slice(1), order);
  }
  if (/^\d{1,2}(月|[/-])\d{1,2}日?$/.test(text)) return { unreadable: "no-year" };
  return { unreadable: "not-a-date" };
}

/** No date is longer, with a weekday, a time and words behind. */
const longestDate = 100;

/** Which order the cells of a column speak for: a part above 12 can only be a day. */
export function slashOrder(cells: Iterable<string>): SlashOrder {
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(cell.normalize("NFKC").trim()) ?? [];
    if (first !== undefined && Number(first) > 12) return "day-first";
    if (second !== undefined && Number(second) > 12) return "month-first";
  }
  return "month-first";
}

type Shape = readonly [RegExp, (parts: readonly string[], order: SlashOrder) => ReadDate];

const yearFirst = ([y, m, d]: readonly string[]): ReadDate => day(Number(y), Number(m), Number(d));

const shapes: readonly Shape[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, yearFirst],
  [/^(\d{4})-?(\d{2})-?(\d{2})$/, yearFirst],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, yearFirst],
  [/^(\d{4})年(\d{1,2})月末日?$/, ([y, m]) => day(Number(y), Number(m), lastDay(Number(y), Number(m)))],
  [/^(令和|平成|昭和|[RHS])(\d{1,2}|元)[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/i, (p) => ofEra(p)],
  [/^(令和|平成|昭和|[RHS])(\d{1,2}|元)年(\d{1,2})月末日?$/i, (p) => ofEra(p)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (p, order) => yearLast(p, order)],
];

/** The year before the first of each era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

function ofEra([era = "", count, month, dayOfMonth]: readonly string[]): ReadDate {
  const year = (eras[era.toUpperCase()] ?? 0) + (count === "元" ? 1 : Number(count));
  return day(year, Number(month), dayOfMonth === undefined ? lastDay(year, Number(month)) : Number(dayOfMonth));
}

function yearLast([first, second, y]: readonly string[], order: SlashOrder): ReadDate {
  const [a, b] = [Number(first), Number(second)];
  const [month, dayOfMonth] = order === "day-first" ? [b, a] : [a, b];
  const read = day(Number(y), month, dayOfMonth);
  return "day" in read ? { ...read, assumed: a <= 12 && b <= 12 && a !== b } : read;
}

function day(year: number, month: number, dayOfMonth: number): ReadDate {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lastDay(year, month) || year < 1000)
    return { unreadable: "no-such-day" };
  const two = (n: number) => String(n).padStart(2, "0");
  return { day: `${year}-${two(month)}-${two(dayOfMonth)}`, assumed: false };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
