import type { Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { firstTeam } from "#src/domain/accounts/teams.ts";
import { seeTrouble } from "#src/domain/notify/bounce-mail.ts";
import { alarmsOf, channelHealth, heldMails, undelivered } from "#src/domain/notify/channel-health.ts";
import { settleIncoming, takeIncoming } from "#src/domain/notify/receive-mail.ts";
import { teamsOfMails } from "#src/domain/requests/mail-teams.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { ChannelsPage } from "#src/web/requests/channels-page.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";

/** How mail stands, for the team: what did not arrive, what waits for a decision. */
export function channelRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  /** Addresses of another team's people are not shown: each sees the mails of its own requests, administrators also those of none. */
  const undeliveredFor = async (member: ReturnType<typeof memberOf>) => {
    const mails = await undelivered(db);
    if (member.role === "administrator") return mails;
    const teams = await teamsOfMails(
      db,
      mails.map(({ id }) => id),
    );
    return mails.filter(({ id }) => member.teams.includes(teams.get(id) ?? ""));
  };
  /** What nobody knows yet goes to the first team, as the request that it would become. */
  const decidesHeld = async (member: ReturnType<typeof memberOf>) =>
    member.role === "administrator" || member.teams.includes((await firstTeam(db)).id);

  pages.get("/channels", async (c) => {
    const member = memberOf(c);
    const health = await channelHealth(db);
    const used = usedChannels(config);
    const done = c.req.query("done");
    return show(
      c,
      <ChannelsPage
        locale={c.get("locale")}
        path={pathOf(c)}
        health={health}
        used={used}
        alarms={alarmsOf(health, used, world.clock.now())}
        undelivered={await undeliveredFor(member)}
        held={(await decidesHeld(member)) ? await heldMails(db) : []}
        done={done === "seen" || done === "decided" ? done : undefined}
        submitId={submitIds(services)}
      />,
    );
  });

  pages.post("/channels/seen", async (c) => {
    const member = memberOf(c);
    const fields = await readForm(c);
    const asked = fields.all("mail").filter(isUuid);
    const ids = (await undeliveredFor(member)).map(({ id }) => id).filter((id) => asked.includes(id));
    await submitted(services, c, { fields, action: "channels seen" }, async (tx) => {
      await seeTrouble(tx, world, ids);
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).channels}?done=seen`);
  });

  pages.post("/channels/held/:id", async (c) => {
    const member = memberOf(c);
    const id = c.req.param("id");
    if (!isUuid(id) || !(await decidesHeld(member))) throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `held ${id}` }, async (tx) => {
      if (!(await takeIncoming(tx, id, true))) throw new Refusal("not-found");
      if (fields.one("decision") === "file")
        await enqueueJob(tx, "file-mail", { id, asPerson: true }, { key: `file-mail ${id}` });
      else await settleIncoming(tx, world, id, { state: "ignored" });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).channels}?done=decided`);
  });
}
