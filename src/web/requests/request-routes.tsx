import type { Context, Hono } from "hono";
import { mailState, outboxState } from "#src/domain/notify/notify-queries.ts";
import { canReadRequests } from "#src/domain/requests/requests-policy.ts";
import { requestById, requestQueue } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { chosenPlan } from "#src/web/advice/proposal-page.tsx";
import { links } from "#src/web/links.ts";
import { notKept, pathOf, show } from "#src/web/page-context.ts";
import { RequestPage } from "#src/web/requests/request-page.tsx";
import { RequestQueuePage } from "#src/web/requests/request-queue-page.tsx";

const perPage = 50;

/** The team's queue, and each request in it. Strangers are told that there is a page for the team, and no more. */
export function requestRoutes(pages: Hono, services: Services): void {
  const { db, config } = services;

  const teamOnly = (c: Context) => {
    notKept(c);
    const actor = c.get("actor");
    if (!canReadRequests(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  };

  pages.get("/requests", async (c) => {
    teamOnly(c);
    const page = Math.min(10_000, Math.max(1, Math.floor(Number(c.req.query("page")) || 1)));
    const offset = (page - 1) * perPage;
    const { requests, total } = await requestQueue(db, { offset, limit: perPage });
    return show(
      c,
      <RequestQueuePage
        locale={c.get("locale")}
        path={pathOf(c)}
        rows={requests.map((request) => ({
          id: request.id,
          number: request.number,
          receivedAt: request.createdAt,
          danger: request.dangerLevel,
          organisationName: request.organisationName,
          name: request.name,
          firstLine: firstLine(request.message || request.hearingCopy.text),
        }))}
        total={total}
        offset={offset}
        limit={perPage}
        outbox={await outboxState(db)}
        mailLeaves={config.smtpUrl !== undefined}
      />,
    );
  });

  pages.get("/requests/:id", async (c) => {
    teamOnly(c);
    const id = c.req.param("id");
    const request = isUuid(id) ? await requestById(db, id) : null;
    if (!request) throw new Refusal("not-found");
    const locale = c.get("locale");
    const copy = request.hearingCopy;
    const current = await services.catalogue.current();
    const then = copy.catalogueVersion === null ? current : await services.catalogue.at(copy.catalogueVersion);
    return show(
      c,
      <RequestPage
        locale={locale}
        path={links(locale).request(id)}
        request={request}
        facts={factsOf(copy.understanding, then ?? current, locale)}
        catalogueKept={then !== null}
        chosen={chosenPlan(copy.proposals, c.req.query("plan"))}
        receipt={request.receiptId === null ? null : await mailState(db, request.receiptId)}
        mailLeaves={config.smtpUrl !== undefined}
      />,
    );
  });
}

/** Enough of a text to tell one request from another. */
function firstLine(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
