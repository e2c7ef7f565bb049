import type { Context, Hono } from "hono";
import { answerFollowUp, stopFollowUps } from "#src/domain/outcomes/answer-follow-up.ts";
import { followUpResults } from "#src/domain/outcomes/follow-up.ts";
import { changeSummary, type FollowUp, followUpByKey, resultCounts } from "#src/domain/outcomes/outcomes-queries.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { FollowUpPage } from "#src/web/outcomes/follow-up-page.tsx";
import { SharedNeedsPage } from "#src/web/outcomes/shared-needs-page.tsx";
import { privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";

/** How it went, by the key of a mail; and for everybody what is missing in all. */
export function outcomeRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const followUpOf = async (c: Context): Promise<FollowUp> => {
    privately(c);
    const found = await followUpByKey(db, c.req.param("key") ?? "");
    if (!found) throw new Refusal("not-found");
    return found;
  };

  pages.get("/f/:key", async (c) => {
    const { result } = await followUpOf(c);
    return show(
      c,
      <FollowUpPage
        locale={c.get("locale")}
        followKey={c.req.param("key")}
        result={result}
        stopped={c.req.query("done") === "stopped"}
        submitId={submitIds(services)}
      />,
    );
  });

  pages.post("/f/:key", async (c) => {
    const found = await followUpOf(c);
    const fields = await readForm(c);
    const result = followUpResults.find((one) => one === fields.one("result"));
    const stop = fields.one("result") === "stop";
    if (!result && !stop) throw new Refusal("stale-form");
    await submitted(services, c, { fields, action: `follow-up ${found.id}` }, async (tx) => {
      if (result) await answerFollowUp(tx, world, found, result);
      else await stopFollowUps(tx, world, found);
      return {};
    });
    const to = links(c.get("locale")).followUp(c.req.param("key"));
    return seeOther(c, stop ? `${to}?done=stopped` : to);
  });

  pages.get("/shared-needs", async (c) => {
    const locale = c.get("locale");
    const page = <SharedNeedsPage locale={locale} counted={await changeSummary(db)} results={await resultCounts(db)} />;
    return show(c, page);
  });
}
