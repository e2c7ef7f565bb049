import type { Context, Hono } from "hono";
import { teamOf } from "#src/domain/accounts/team.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import type { MonthFigures } from "#src/domain/requests/desk-report.ts";
import { teamsReported } from "#src/domain/requests/kept-for.ts";
import { reportKeeper } from "#src/domain/requests/kept-report.ts";
import { labelsFile } from "#src/domain/requests/labels-file.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { pathOf, show } from "#src/web/page-context.ts";
import { DeskReportPage } from "#src/web/requests/desk-report-page.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";

/** The leader's page and its table as a file: of the teams that somebody leads, together or one alone. */
export function deskReportRoutes(pages: Hono, { db, world }: Services): void {
  const reportOf = reportKeeper(db, () => world.clock.now());
  /** Of which teams figures are wanted, among those that whoever asks may see. @throws Refusal `not-signed-in`, `not-allowed`, `not-found` */
  const asked = (c: Context) => {
    const may = teamsReported(memberOf(c));
    if (may === null) throw new Refusal("not-allowed");
    const team = c.req.query("team") ?? "";
    if (team === "") return { may, wanted: may, team: null };
    if (!isUuid(team) || (may !== "all" && !may.includes(team))) throw new Refusal("not-found");
    return { may, wanted: [team], team };
  };
  pages.get("/desk-report", async (c) => {
    const { may, wanted, team } = asked(c);
    const report = await reportOf(wanted);
    const teams = (await teamsOf(db)).filter(({ id }) => may === "all" || may.includes(id));
    const names = new Map((await teamOf(db)).map(({ id, name }) => [id, name]));
    return show(
      c,
      <DeskReportPage
        locale={c.get("locale")}
        path={pathOf(c)}
        report={report}
        names={names}
        teams={teams}
        team={team}
      />,
    );
  });

  pages.get("/desk-report.csv", async (c) => {
    const { months, labels } = await reportOf(asked(c).wanted);
    const isOfLabels = c.req.query("of") === "labels";
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", `attachment; filename="desk-report${isOfLabels ? "-labels" : ""}.csv"`);
    return c.body(`\ufeff${isOfLabels ? labelsFile(labels) : csvOf(months)}`);
  });
}

/** RFC 4180; numbers and months only, so that nothing needs quotes and no cell can be a formula. */
function csvOf(months: readonly MonthFigures[]): string {
  const columns = [
    "month",
    "arrived",
    "answered",
    "medianAnswerMinutes",
    "closed",
    "solved",
    "medianResolutionMinutes",
    "rated",
    "ratedSolved",
    "ratedGood",
  ] as const;
  return [columns, ...months.map((one) => columns.map((name) => one[name] ?? ""))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}
