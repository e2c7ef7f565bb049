import type { Context, Hono } from "hono";
import {
  kindsOfReport,
  longestReport,
  openReports,
  reportDesk,
  settleReport,
} from "#src/domain/desks/care/desk-report.ts";
import { isHardToReach, tellAttempt } from "#src/domain/desks/care/reachability.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { disputedRecords } from "#src/domain/desks/directory/directory-queries.ts";
import { lastFeedCheck } from "#src/domain/desks/directory/feed-check.ts";
import { latestEdits } from "#src/domain/desks/editing/edit-desk.ts";
import { waitingKeepers } from "#src/domain/desks/keeping/keeping-queries.ts";
import { clientAddress, countedAddress } from "#src/http/client-address.ts";
import type { DeskReach } from "#src/http/desk-reach.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ReportPage } from "#src/web/desks/care/report-page.tsx";
import { DeskRulesPage } from "#src/web/desks/care/rules-page.tsx";
import { ShortListPage } from "#src/web/desks/care/short-list-page.tsx";
import { shortListText } from "#src/web/desks/care/short-list-text.ts";
import { WorkPage } from "#src/web/desks/care/work-page.tsx";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { keeperOf } from "#src/web/desks/keeper-of.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";

/** Desks on one list to hand over. */
const mostListed = 10;
const shownEdits = 20;
/** Reports on one page. */
const shownReports = 100;

/** A list to hand over, the rules, what anybody tells of a desk, and what the team does with it. */
export function careRoutes(
  pages: Hono,
  services: Services,
  withHours: (desk: Desk, at: Date) => OpenDesk,
  reach: DeskReach,
): void {
  const { db, world, directory } = services;

  const listed = (c: Context): OpenDesk[] => {
    const keys = [...new Set(c.req.queries("id") ?? [])].slice(0, mostListed);
    const at = world.clock.now();
    return keys.flatMap((key) => {
      const desk = directory.last.deskByKey.get(key);
      return desk ? [withHours(desk, at)] : [];
    });
  };

  pages.get("/desks/list", (c) => {
    const locale = c.get("locale");
    return show(c, <ShortListPage locale={locale} path={pathOf(c)} desks={listed(c)} at={world.clock.now()} />);
  });

  pages.get("/desks/list.txt", (c) => c.text(shortListText(listed(c), world.clock.now(), c.get("locale"))));

  pages.get("/desks/rules", async (c) =>
    show(c, <DeskRulesPage locale={c.get("locale")} path={pathOf(c)} feed={await lastFeedCheck(db)} />),
  );

  pages.get("/desks/work", async (c) => {
    keeperOf(c);
    const { last } = directory;
    const byId = new Map(last.desks.map((desk) => [desk.id, desk]));
    const reports = await openReports(db, shownReports);
    const { attempts, unanswered } = await reach.told();
    const disputed = await disputedRecords(db, shownReports);
    return show(
      c,
      <WorkPage
        locale={c.get("locale")}
        path={pathOf(c)}
        reports={reports.map((report) => ({ report, desk: byId.get(report.serviceId) }))}
        hard={last.desks.filter((desk) => isHardToReach(attempts.get(desk.id)))}
        unanswered={last.desks.filter((desk) => unanswered.has(desk.id))}
        waiting={(await waitingKeepers(db, shownReports)).map((keeper) => ({
          keeper,
          desk: byId.get(keeper.serviceId),
        }))}
        conflicts={disputed.map(({ id, name }) => ({ id, name, key: byId.get(id)?.x_yorozu.key ?? null }))}
        latest={await latestEdits(db, shownEdits)}
        submitIds={submitIds(services)}
      />,
    );
  });

  pages.post("/desks/work/:id/settle", async (c) => {
    const { accountId } = keeperOf(c);
    const id = c.req.param("id");
    if (!isUuid(id)) throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `settle desk report ${id}` }, async (tx) => {
      await settleReport(tx, world, id, accountId);
      return {};
    });
    return seeOther(c, links(c.get("locale")).deskWork);
  });

  const deskOf = (c: Context): Desk => {
    const desk = directory.last.deskByKey.get(c.req.param("key") ?? "");
    if (!desk) throw new Refusal("not-found");
    return desk;
  };

  const reportPage = (c: Context, typed: { kind: string; words: string }, problems: readonly FieldProblem[]) => {
    const desk = deskOf(c);
    const locale = c.get("locale");
    const page = (
      <ReportPage
        locale={locale}
        path={links(locale).reportDesk(desk.x_yorozu.key)}
        desk={desk}
        typed={typed}
        problems={problems}
        submitId={submitIds(services)("report")}
      />
    );
    return show(c, page, problems.length > 0 ? 422 : 200);
  };

  pages.get("/desks/:key/report", (c) => reportPage(c, { kind: "", words: "" }, []));

  pages.post("/desks/:key/report", async (c) => {
    const desk = deskOf(c);
    const fields = await readForm(c);
    const typed = { kind: fields.one("kind"), words: fields.one("words").trim() };
    const words = deskCareWords[c.get("locale")].report;
    const kind = kindsOfReport.find((each) => each === typed.kind);
    const problems: FieldProblem[] = [];
    if (!kind) problems.push({ field: "kind", words: words.kindMissing });
    if (typed.words.length > longestReport) problems.push({ field: "words", words: words.tooLong });
    if (!kind || problems.length > 0) return reportPage(c, typed, problems);
    const report = { serviceId: desk.id, kind, words: typed.words };
    await submitted(services, c, { fields, action: `report desk ${desk.id}`, limit: "ask" }, (tx) =>
      reportDesk(tx, world, report),
    );
    return seeOther(c, `${links(c.get("locale")).desk(desk.x_yorozu.key)}?told=report#told`);
  });

  pages.post("/desks/:key/attempts", async (c) => {
    const desk = deskOf(c);
    const fields = await readForm(c);
    const through = fields.one("through");
    if (through !== "yes" && through !== "no") throw new Refusal("invalid-body");
    const address = countedAddress(clientAddress(c, services.config.trustProxy));
    const told = { serviceId: desk.id, address, gotThrough: through === "yes" };
    await submitted(services, c, { fields, action: `attempt ${desk.id}`, limit: "ask" }, async (tx) => {
      await tellAttempt(tx, world.clock.now(), told);
      return {};
    });
    reach.recheck();
    return seeOther(c, `${links(c.get("locale")).desk(desk.x_yorozu.key)}?told=attempt#told`);
  });
}
