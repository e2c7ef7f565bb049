import type { DeskSchedule } from "#src/domain/desks/desk.ts";
import { channels, holidayRules, weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import { spellOf } from "#src/domain/desks/hours-rows.ts";
import { type HsdsRecord, isRecord } from "#src/domain/desks/hsds/hsds-record.ts";

/** Weekly hours as a row of a form: everything as typed. `id` is that of the rule it stands for; empty for a new one. */
export type TypedHours = {
  readonly id: string;
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly by: string;
  readonly holidays: string;
};

/** Days on which it is otherwise: `MM-DD` each year or `YYYY-MM-DD` once; with hours it is open then, without closed. */
export type TypedException = {
  readonly from: string;
  readonly to: string;
  readonly opens: string;
  readonly closes: string;
};

export type HoursProblem = { readonly place: string; readonly code: "days" | "time" | "day" | "spell" | "yearly" };

/** Whether a rule is one of the table's: plain weekly hours. Others are kept as their source gives them. */
export function isPlainWeekly(rule: DeskSchedule): boolean {
  return rule.freq === "WEEKLY" && rule.opens_at !== undefined && spellOf(rule) === null;
}

/** The plain weekly rules of a desk as rows. */
export function typedHours(schedules: readonly DeskSchedule[]): TypedHours[] {
  return schedules.filter(isPlainWeekly).map((rule) => ({
    id: rule.id,
    days: rule.byday?.split(",") ?? [],
    opens: rule.opens_at?.slice(0, 5) ?? "",
    closes: rule.closes_at?.slice(0, 5) ?? "",
    by: rule.x_yorozu.by,
    holidays: rule.x_yorozu.holidays ?? "open",
  }));
}

/** On which days it is otherwise, each once: what any of the rules says. */
export function typedExceptions(schedules: readonly DeskSchedule[]): TypedException[] {
  const found = new Map<string, TypedException>();
  const put = (one: TypedException) => found.set(`${one.from}/${one.to}`, one);
  for (const { x_yorozu: own } of schedules) {
    for (const { from, to, sure } of own.closed ?? []) if (sure) put({ from, to, opens: "", closes: "" });
    for (const { from, to } of own.closedOn ?? []) put({ from, to, opens: "", closes: "" });
  }
  for (const rule of schedules) {
    const spell = spellOf(rule);
    if (spell) put({ ...spell, opens: rule.opens_at?.slice(0, 5) ?? "", closes: rule.closes_at?.slice(0, 5) ?? "" });
  }
  return [...found.values()];
}

/** A time as people write it (9:00, 9時, ２４：００) as `HH:MM`; null where it is none. */
export function readTime(text: string): string | null {
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[:時](\d{2})?分?)?$/.exec(text.normalize("NFKC").trim()) ?? [];
  if (hours === "" || Number(hours) > 24 || Number(minutes) > 59 || (Number(hours) === 24 && minutes !== "00"))
    return null;
  return `${String(Number(hours) % 24).padStart(2, "0")}:${minutes}`;
}

/** A day as `YYYY-MM-DD`, or of every year as `MM-DD`; null where there is no such day. */
export function readDay(text: string): string | null {
  const parts = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize("NFKC").trim());
  if (!parts) return null;
  const [, year, month = "", day = ""] = parts;
  const monthDay = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // 29 February is a day of every year, in some of them.
  const whole = `${year ?? "2024"}-${monthDay}`;
  const date = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== whole) return null;
  return year === undefined ? monthDay : whole;
}

type Hours = { readonly hours: readonly TypedHours[]; readonly exceptions: readonly TypedException[] };

/** What is wrong with hours as typed; `place` is the row and its field, such as `h1-opens`. */
export function hoursProblems({ hours, exceptions }: Hours): HoursProblem[] {
  const problems: HoursProblem[] = [];
  hours.forEach((row, i) => {
    if (isEmptyRow(row)) return;
    if (row.days.length === 0 || row.days.some((day) => !weekdays.some((known) => known === day)))
      problems.push({ place: `h${i}-days`, code: "days" });
    for (const field of ["opens", "closes"] as const)
      if (readTime(row[field]) === null) problems.push({ place: `h${i}-${field}`, code: "time" });
  });
  exceptions.forEach((row, i) => {
    if (isEmptyException(row)) return;
    const [from, to] = [readDay(row.from), row.to.trim() === "" ? readDay(row.from) : readDay(row.to)];
    if (from === null) problems.push({ place: `e${i}-from`, code: "day" });
    if (to === null) problems.push({ place: `e${i}-to`, code: "day" });
    if (from !== null && to !== null && (from.length !== to.length || (from.length > 5 && from > to)))
      problems.push({ place: `e${i}-to`, code: "spell" });
    const isOpen = row.opens.trim() !== "" || row.closes.trim() !== "";
    for (const field of ["opens", "closes"] as const)
      if (isOpen && readTime(row[field]) === null) problems.push({ place: `e${i}-${field}`, code: "time" });
    if (isOpen && from?.length === 5) problems.push({ place: `e${i}-from`, code: "yearly" });
  });
  return problems;
}

export function isEmptyRow(row: TypedHours): boolean {
  return row.days.length === 0 && row.opens.trim() === "" && row.closes.trim() === "";
}

function isEmptyException(row: TypedException): boolean {
  return Object.values(row).every((text) => text.trim() === "");
}

/**
 * The rules of a service with what was typed, which has no problems. A rule whose row is as it was stays as its source gives
 * it, and so do all that the table cannot say; days on which it is otherwise are added to and taken from every rule, as far
 * as they were changed.
 */
export function schedulesWith(
  given: unknown,
  shown: readonly DeskSchedule[],
  typed: Hours,
  { serviceId, newId }: { serviceId: string; newId: () => string },
): HsdsRecord[] {
  const before = { hours: typedHours(shown), exceptions: typedExceptions(shown) };
  const raw = Array.isArray(given) ? given.filter(isRecord) : [];
  const rows = new Map(typed.hours.filter((row) => !isEmptyRow(row) && row.id !== "").map((row) => [row.id, row]));
  const shownById = new Map(shown.map((rule) => [rule.id, rule]));
  const kept = raw.flatMap((rule) => {
    const known = shownById.get(rule.id);
    if (!known || spellOf(known)) return known ? [] : [rule];
    if (!isPlainWeekly(known)) return [rule];
    const row = rows.get(rule.id);
    const old = before.hours.find(({ id }) => id === rule.id);
    if (!row) return [];
    return [old && sameRow(row, old) ? rule : { ...plainRule(rule), ...ruleOf(row, known) }];
  });
  const added = typed.hours
    .filter((row) => !isEmptyRow(row) && !raw.some(({ id }) => id === row.id))
    .map((row) => ({ id: newId(), service_id: serviceId, ...ruleOf(row, null) }));
  const exceptions = typed.exceptions.filter((row) => !isEmptyException(row)).map(readException);
  const now = new Set(exceptions.map(spellName));
  const old = new Set(before.exceptions.map(spellName));
  const gone = new Set([...old].filter((name) => !now.has(name)));
  const fresh = exceptions.filter((one) => !old.has(spellName(one)));
  const weekly = [...kept, ...added].map((rule) =>
    withClosures(
      rule,
      shownById.get(rule.id),
      gone,
      added.includes(rule as (typeof added)[number]) ? exceptions : fresh,
    ),
  );
  const spells = raw.filter((rule) => {
    const known = shownById.get(rule.id);
    const spell = known && spellOf(known);
    return spell && exceptions.some((one) => isSameSpell(one, known));
  });
  const used = new Set(weekly.map(byOf));
  const opened = exceptions
    .filter(({ opens }) => opens !== "")
    .filter((one) => !spells.some((rule) => isSameSpell(one, shownById.get(rule.id))))
    .flatMap((one) =>
      [...(used.size === 0 ? ["voice"] : used)].map((by) => ({
        id: newId(),
        service_id: serviceId,
        freq: "WEEKLY",
        byday: weekdays.join(","),
        valid_from: one.from,
        valid_to: one.to,
        timezone: 9,
        opens_at: `${one.opens}+09:00`,
        closes_at: `${one.closes}+09:00`,
        attending_type: by,
        x_yorozu: { by, holidays: "open" },
      })),
    );
  return [...weekly, ...spells, ...opened];
}

function sameRow(a: TypedHours, b: TypedHours): boolean {
  const days = (row: TypedHours) => weekdays.filter((day) => row.days.includes(day)).join();
  return (
    days(a) === days(b) &&
    readTime(a.opens) === readTime(b.opens) &&
    readTime(a.closes) === readTime(b.closes) &&
    a.by === b.by &&
    a.holidays === b.holidays
  );
}

/** A rule without what would say something else than the typed row beside it. */
function plainRule(rule: HsdsRecord): HsdsRecord {
  const { description: _words, notes: _notes, interval: _every, wkst: _week, ...rest } = rule;
  return { ...rest, id: rule.id };
}

function ruleOf(row: TypedHours, known: DeskSchedule | null) {
  const by = channels.find((one) => one === row.by) ?? "voice";
  return {
    freq: "WEEKLY",
    byday: weekdays.filter((day) => row.days.includes(day)).join(","),
    timezone: 9,
    opens_at: `${readTime(row.opens)}+09:00`,
    closes_at: `${readTime(row.closes)}+09:00`,
    attending_type: known?.x_yorozu.by === by ? known.attending_type : by,
    x_yorozu: { ...known?.x_yorozu, by, holidays: holidayRules.find((one) => one === row.holidays) ?? "unknown" },
  };
}

function readException(row: TypedException): TypedException {
  const from = readDay(row.from) ?? "";
  const to = row.to.trim() === "" ? from : (readDay(row.to) ?? "");
  return { from, to, opens: readTime(row.opens) ?? "", closes: readTime(row.closes) ?? "" };
}

function spellName({ from, to }: { from: string; to: string }): string {
  return `${from}/${to}`;
}

function isSameSpell(one: TypedException, rule: DeskSchedule | undefined): boolean {
  const spell = rule && spellOf(rule);
  if (!spell || spellName(spell) !== spellName(one)) return false;
  return rule.opens_at?.slice(0, 5) === one.opens && rule.closes_at?.slice(0, 5) === one.closes;
}

/** A rule with days taken from its closures and others added. Untouched where there is neither. */
function withClosures(
  rule: HsdsRecord,
  known: DeskSchedule | undefined,
  gone: ReadonlySet<string>,
  fresh: readonly TypedException[],
): HsdsRecord {
  const own = Object(rule.x_yorozu ?? known?.x_yorozu ?? { by: "voice", holidays: "unknown" });
  const { closed = [], closedOn = [], ...rest }: DeskSchedule["x_yorozu"] = own;
  const yearly = closed.filter((one) => !(one.sure && gone.has(spellName(one))));
  const dated = closedOn.filter((one) => !gone.has(spellName(one)));
  const isTouched = yearly.length < closed.length || dated.length < closedOn.length || fresh.length > 0;
  if (!isTouched) return rule;
  for (const { from, to } of fresh) {
    if (from.length === 5) yearly.push({ from, to, sure: true });
    else dated.push({ from, to });
  }
  const x_yorozu = {
    ...rest,
    ...(yearly.length === 0 ? {} : { closed: yearly }),
    ...(dated.length === 0 ? {} : { closedOn: dated }),
  };
  return { ...rule, x_yorozu };
}

function byOf(rule: HsdsRecord): string {
  const own: Record<string, unknown> = Object(rule.x_yorozu);
  return channels.find((one) => one === own.by) ?? "voice";
}
