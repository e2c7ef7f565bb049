import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { LabelMark } from "#src/domain/requests/label-marks.ts";
import { isUsedFor } from "#src/domain/requests/labels.ts";

/** How many requests somebody has open, and how many of them are overdue. `accountId` null: nobody has them. */
export type Load = { readonly accountId: string | null; readonly open: number; readonly overdue: number };

/** Since how long requests that wait for us have been waiting. */
export const ageBands = ["day", "three-days", "week", "month", "longer"] as const;
export type AgeBand = (typeof ageBands)[number];

/**
 * A month of the calendar in Japan (`2026-11`): what arrived, what was closed and how, and of what arrived in it how
 * many were answered, with the median of the working minutes until then. Ratings are of what arrived in it.
 */
export type MonthFigures = {
  readonly month: string;
  readonly arrived: number;
  readonly closed: number;
  readonly solved: number;
  readonly answered: number;
  readonly medianAnswerMinutes: number | null;
  readonly medianResolutionMinutes: number | null;
  readonly rated: number;
  readonly ratedSolved: number;
  readonly ratedGood: number;
};

export type DeskReport = {
  readonly loads: readonly Load[];
  readonly ages: Readonly<Record<AgeBand, number>>;
  readonly waiting: number;
  readonly months: readonly MonthFigures[];
  readonly labels: readonly LabelFigures[];
};

/** Of the requests that arrived in those months and have a label: how many, how many go on, how many were solved of those that are closed. */
export type LabelFigures = {
  readonly id: string;
  readonly name: string;
  readonly mark: LabelMark;
  readonly arrived: number;
  readonly open: number;
  readonly closed: number;
  readonly solved: number;
};

/** The figures of these teams: now, and of twelve months up to the one of `now`. Joined requests count once, as the one that goes on. */
export async function deskReport(db: Reader, teams: readonly string[] | "all", now: Date): Promise<DeskReport> {
  const of =
    teams === "all"
      ? sql`true`
      : teams.length === 0
        ? sql`false`
        : sql`r.team_id in (${sql.join(
            teams.map((id) => sql`${id}::uuid`),
            sql`, `,
          )})`;
  const at = sql`${now.toISOString()}::timestamptz`;
  const loads = await db.execute<{ account_id: string | null; open: number; overdue: number }>(sql`
    select r.assignee_id as account_id, count(*)::int as open, (count(*) filter (where r.due_at < ${at}))::int as overdue
    from requests r where r.state <> 'closed' and r.merged_into is null and ${of} group by 1 order by 2 desc, 1`);
  const [ages] = await db.execute<Record<"day" | "three_days" | "week" | "month" | "longer", number>>(sql`
    select ${sql.join(
      [
        ["day", "0 days", "1 day"],
        ["three_days", "1 day", "3 days"],
        ["week", "3 days", "7 days"],
        ["month", "7 days", "30 days"],
      ].map(
        ([name = "", from = "", to = ""]) =>
          sql`(count(*) filter (where ${at} - r.waiting_since >= ${from}::interval and ${at} - r.waiting_since < ${to}::interval))::int as ${sql.raw(name)}`,
      ),
      sql`, `,
    )}, (count(*) filter (where ${at} - r.waiting_since >= '30 days'))::int as longer
    from requests r where r.state <> 'closed' and r.merged_into is null and r.waiting_since is not null and ${of}`);
  const band = (one: number | undefined) => one ?? 0;
  const bands = {
    day: band(ages?.day),
    "three-days": band(ages?.three_days),
    week: band(ages?.week),
    month: band(ages?.month),
    longer: band(ages?.longer),
  };
  return {
    loads: loads.map(({ account_id, open, overdue }) => ({ accountId: account_id, open, overdue })),
    ages: bands,
    waiting: Object.values(bands).reduce((sum, one) => sum + one, 0),
    months: await monthsOf(db, of, now),
    labels: await labelFigures(db, of, now),
  };
}

/** A request with labels of its own and of those joined to it counts once for each of them. */
async function labelFigures(db: Reader, of: ReturnType<typeof sql>, now: Date): Promise<LabelFigures[]> {
  const since = sql`((date_trunc('month', ${now.toISOString()}::timestamptz at time zone 'Asia/Tokyo') - interval '11 months') at time zone 'Asia/Tokyo')`;
  return db.execute<LabelFigures>(sql`
    with recursive labelled as (
      select rl.label_id, rl.request_id as id from request_labels rl
      union select l.label_id, r.merged_into from labelled l join requests r on r.id = l.id where r.merged_into is not null
    )
    select l.id, l.name, l.mark, count(r.id)::int as arrived, (count(r.id) filter (where r.state <> 'closed'))::int as open,
      (count(r.id) filter (where r.state = 'closed'))::int as closed, (count(r.id) filter (where r.closed_because = 'solved' and r.state = 'closed'))::int as solved
    from labelled one join labels l on l.id = one.label_id
    join requests r on r.id = one.id and r.merged_into is null and r.created_at >= ${since} and ${of} and ${isUsedFor("l", sql`r.team_id`)}
    group by l.id, l.name, l.mark order by arrived desc, l.name, l.id`);
}

async function monthsOf(db: Reader, of: ReturnType<typeof sql>, now: Date): Promise<MonthFigures[]> {
  const at = sql`(${now.toISOString()}::timestamptz at time zone 'Asia/Tokyo')`;
  const rows = await db.execute<{
    month: string;
    arrived: number;
    closed: number;
    solved: number;
    answered: number;
    median_answer: number | null;
    median_resolution: number | null;
    rated: number;
    rated_solved: number;
    rated_good: number;
  }>(sql`
    with months as (
      select first, first at time zone 'Asia/Tokyo' as starts, (first + interval '1 month') at time zone 'Asia/Tokyo' as ends
      from generate_series(date_trunc('month', ${at}) - interval '11 months', date_trunc('month', ${at}), interval '1 month') first
    ), arrived as (
      select date_trunc('month', r.created_at at time zone 'Asia/Tokyo') as first, count(*)::int as n, count(r.first_answer_minutes)::int as answered,
        percentile_cont(0.5) within group (order by r.first_answer_minutes) as median,
        count(v.solved)::int as rated, (count(*) filter (where v.solved = 'yes'))::int as rated_solved, (count(*) filter (where v.kind = 'good'))::int as rated_good
      from requests r left join request_ratings v on v.organisation_id = r.organisation_id and v.request_id = r.id
      where r.merged_into is null and r.created_at >= (select min(starts) from months) and ${of} group by 1
    ), closed as (
      select date_trunc('month', r.closed_at at time zone 'Asia/Tokyo') as first, count(*)::int as n,
        (count(*) filter (where r.closed_because = 'solved'))::int as solved,
        percentile_cont(0.5) within group (order by r.resolution_minutes) as median
      from requests r where r.state = 'closed' and r.merged_into is null and r.closed_at >= (select min(starts) from months) and ${of} group by 1
    )
    select to_char(m.first, 'YYYY-MM') as month, coalesce(a.n, 0) as arrived, coalesce(c.n, 0) as closed, coalesce(c.solved, 0) as solved,
      coalesce(a.answered, 0) as answered, a.median as median_answer, c.median as median_resolution,
      coalesce(a.rated, 0) as rated, coalesce(a.rated_solved, 0) as rated_solved, coalesce(a.rated_good, 0) as rated_good
    from months m left join arrived a on a.first = m.first left join closed c on c.first = m.first order by m.first`);
  const whole = (minutes: number | null) => (minutes === null ? null : Math.round(minutes));
  return rows.map((row) => ({
    month: row.month,
    arrived: row.arrived,
    closed: row.closed,
    solved: row.solved,
    answered: row.answered,
    medianAnswerMinutes: whole(row.median_answer),
    medianResolutionMinutes: whole(row.median_resolution),
    rated: row.rated,
    ratedSolved: row.rated_solved,
    ratedGood: row.rated_good,
  }));
}
