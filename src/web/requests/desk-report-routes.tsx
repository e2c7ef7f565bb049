import type { Hono } from "hono";
import { teamOf } from "#src/domain/accounts/team.ts";
import type { MonthFigures } from "#src/domain/requests/desk-report.ts";
import { reportKeeper } from "#src/domain/requests/kept-report.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import type { Services } from "#src/http/services.ts";
import { pathOf, show } from "#src/web/page-context.ts";
import { DeskReportPage } from "#src/web/requests/desk-report-page.tsx";
import { memberOf } from "#src/web/requests/show-request.tsx";

/** The leader's page and its table as a file. Each team sees its own figures. */
export function deskReportRoutes(pages: Hono, { db, world }: Services): void {
  const reportOf = reportKeeper(db, () => world.clock.now());
  pages.get("/desk-report", async (c) => {
    const member = memberOf(c);
    const report = await reportOf(teamsSeen(member));
    const names = new Map((await teamOf(db)).map(({ id, name }) => [id, name]));
    return show(c, <DeskReportPage locale={c.get("locale")} path={pathOf(c)} report={report} names={names} />);
  });

  pages.get("/desk-report.csv", async (c) => {
    const member = memberOf(c);
    const { months } = await reportOf(teamsSeen(member));
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", 'attachment; filename="desk-report.csv"');
    return c.body(`\ufeff${csvOf(months)}`);
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
