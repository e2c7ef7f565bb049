import type { Hono } from "hono";
import { canChangeTeam, teamOf } from "#src/domain/accounts/team.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { outboxState } from "#src/domain/notify/notify-queries.ts";
import { caseQueue, countViews, queueViews } from "#src/domain/requests/case-queries.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { dayInJapan, formatWaiting } from "#src/web/kit/formats.ts";
import { pathOf, show } from "#src/web/page-context.ts";
import { RequestQueuePage } from "#src/web/requests/request-queue-page.tsx";
import { memberOf, requestOfPage, showRequest } from "#src/web/requests/show-request.tsx";

const perPage = 50;

/** The team's queue, and each request in it. Strangers are told that there is a page for the team, and no more. */
export function requestRoutes(pages: Hono, services: Services): void {
  const { db, config, world } = services;

  pages.get("/requests", async (c) => {
    const member = memberOf(c);
    const locale = c.get("locale");
    const view = queueViews.find((one) => one === c.req.query("view")) ?? "open";
    const page = Math.min(10_000, Math.max(1, Math.floor(Number(c.req.query("page")) || 1)));
    const offset = (page - 1) * perPage;
    const now = world.clock.now();
    const looking = { accountId: member.accountId, today: dayInJapan(now) };
    const requests = await caseQueue(db, looking, view, { offset, limit: perPage });
    const counts = await countViews(db, looking);
    const names = new Map((await teamOf(db)).map(({ id, name }) => [id, name]));
    return show(
      c,
      <RequestQueuePage
        locale={locale}
        path={pathOf(c)}
        view={view}
        counts={counts}
        rows={requests.map((request) => ({
          id: request.id,
          number: request.number,
          receivedAt: request.createdAt,
          locale: request.locale,
          danger: request.dangerLevel,
          organisationName: request.organisationName,
          name: request.name,
          firstLine: firstLine(request.beginning),
          state: request.state,
          assignee: request.assigneeId === null ? null : (names.get(request.assigneeId) ?? null),
          waiting: request.waitingSince === null ? null : formatWaiting(request.waitingSince, now, locale),
        }))}
        total={counts[view]}
        offset={offset}
        limit={perPage}
        alarms={alarmsOf(await channelHealth(db), usedChannels(config), now)}
        outbox={await outboxState(db)}
        mailLeaves={config.smtpUrl !== undefined}
        leadsTeam={canChangeTeam(member)}
      />,
    );
  });

  pages.get("/requests/:id", async (c) => showRequest(services, c, await requestOfPage(services, c)));
}

/** Enough of a text to tell one request from another. */
function firstLine(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
