import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import { teamOf } from "#src/domain/accounts/team.ts";
import { putChecklist, tickItems } from "#src/domain/requests/case-checklists.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { countEntries } from "#src/domain/requests/case-queries.ts";
import { seeCalls } from "#src/domain/requests/mentions.ts";
import { noteAlive, othersIn } from "#src/domain/requests/presence.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { requestOfPage } from "#src/web/requests/show-request.tsx";
import { newsWords, presenceLines } from "#src/web/requests/teamwork-parts.tsx";
import { plainWords } from "#src/words/furigana.ts";

/** How the team works on a request together: ticks, lists put on and taken off, calls that were seen, who is here. */
export function teamworkRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;
  const act: Act = caseActs(services);
  const back = (c: Context, id: string, done: string) =>
    `${links(c.get("locale")).request(id)}?done=${done}#checklists`;

  pages.post("/requests/:id/ticks", (c) =>
    act(c, "ticks", async (tx, seen, fields) => {
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      const [was, now] = [fields.all("was").filter(isUuid), fields.all("item").filter(isUuid)];
      // Only what this form changed: what somebody else ticked meanwhile stays.
      const done = now.filter((id) => !was.includes(id));
      const open = was.filter((id) => !now.includes(id));
      await tickItems(tx, world, request, memberOf(c).accountId, { done, open });
      return back(c, seen.id, "ticks");
    }),
  );

  pages.post("/requests/:id/checklists", (c) =>
    act(c, "checklist", async (tx, seen, fields) => {
      const checklistId = fields.one("list");
      if (!isUuid(checklistId)) throw new Refusal("not-found");
      const isOn = fields.one("on") === "yes";
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      await putChecklist(tx, world, request, memberOf(c).accountId, { checklistId, isOn });
      return back(c, seen.id, "ticks");
    }),
  );

  pages.post("/requests/:id/seen", (c) =>
    act(c, "seen", async (tx, seen) => {
      const request = await requestById(tx, seen.id);
      const family = request === null ? [] : await familyOf(tx, request);
      await seeCalls(
        tx,
        world,
        family.map(({ id }) => id),
        memberOf(c).accountId,
      );
    }),
  );

  // NOTE no submit id: it keeps the moment alone, and saying it twice is saying it once.
  pages.post("/requests/:id/here", async (c) => {
    const { accountId } = memberOf(c);
    const request = await requestOfPage(services, c);
    const locale = c.get("locale");
    const number = (name: string) => Math.max(0, Math.floor(Number(c.req.query(name)) || 0));
    await write(db, (tx) => noteAlive(tx, world, request.id, accountId, c.req.query("writing") === "yes"));
    const now = world.clock.now();
    const names = new Map((await teamOf(db)).map(({ id, name }) => [id, name]));
    const entries = await countEntries(db, await familyOf(db, request));
    const news = newsWords(
      { entries, version: request.version },
      { entries: number("seen"), version: number("version") },
      locale,
    );
    return c.json({
      people: presenceLines(await othersIn(db, request.id, accountId, now), names, now, locale).map(plainWords),
      news: news === null ? null : plainWords(news),
    });
  });
}
