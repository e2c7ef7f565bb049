import type { Hono } from "hono";
import { takeBack } from "#src/domain/requests/answer-asker.ts";
import { handOver } from "#src/domain/requests/change-case.ts";
import { keepFinding } from "#src/domain/requests/close-words.ts";
import { mergeCase, splitCase, undoMerge } from "#src/domain/requests/merge-case.ts";
import { addPerson, removePerson } from "#src/domain/requests/request-people.ts";
import { canReadRequest } from "#src/domain/requests/requests-policy.ts";
import { requestById, requestByNumber } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, submitted } from "#src/web/page-context.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { requestOfPage } from "#src/web/requests/show-request.tsx";

/** What the team does with requests beside answering: joining, dividing, taking back, who takes part, another team. */
export function caseDeskRoutes(pages: Hono, services: Services): void {
  const { world, db } = services;
  const act: Act = caseActs(services);

  pages.post("/requests/:id/merge", (c) =>
    act(c, "merge", async (tx, seen, fields) => {
      const member = memberOf(c);
      const number = Number(oneLine(fields.one("number")));
      const into = Number.isSafeInteger(number) && number > 0 ? await requestByNumber(tx, number) : null;
      // One that this team cannot see is none, and is not told apart.
      if (into === null || !canReadRequest(member, into)) throw new Refusal("merge-impossible", "number");
      await mergeCase(tx, world, seen, { accountId: member.accountId, into });
    }),
  );

  pages.post("/requests/:id/unmerge", async (c) => {
    const { accountId } = memberOf(c);
    const id = c.req.param("id");
    const request = isUuid(id) ? await requestById(db, id) : null;
    const into = request?.mergedInto ? await requestById(db, request.mergedInto) : null;
    const member = memberOf(c);
    // Whoever sees the one that it was joined to sees it, too.
    if (!request || !(canReadRequest(member, request) || (into && canReadRequest(member, into))))
      throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `unmerge ${request.id}` }, async (tx) => {
      await undoMerge(tx, world, request, accountId);
      return {};
    });
    const shown = canReadRequest(member, request) ? request : (into ?? request);
    return seeOther(c, `${links(c.get("locale")).request(shown.id)}?done=unmerge`);
  });

  pages.post("/requests/:id/split", (c) =>
    act(c, "split", async (tx, seen, fields) => {
      const { accountId } = memberOf(c);
      const { id } = await splitCase(tx, world, seen, { accountId, entryIds: fields.all("entry").filter(isUuid) });
      return links(c.get("locale")).request(id);
    }),
  );

  pages.post("/requests/:id/entries/:entry/take-back", async (c) => {
    const { accountId } = memberOf(c);
    const request = await requestOfPage(services, c);
    const entryId = c.req.param("entry");
    if (!isUuid(entryId)) throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `take-back ${request.id} ${entryId}` }, async (tx) => {
      await takeBack(tx, world, request, { accountId, entryId });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).request(request.id)}?done=take-back#reply`);
  });

  pages.post("/requests/:id/people", (c) =>
    act(c, "people", async (tx, seen, fields) => {
      const { accountId } = memberOf(c);
      const personId = fields.one("remove");
      if (personId !== "" && isUuid(personId)) await removePerson(tx, world, seen, { accountId, personId });
      else
        await addPerson(tx, world, seen, {
          accountId,
          name: oneLine(fields.one("name")),
          mail: oneLine(fields.one("mail")),
        });
    }),
  );

  pages.post("/requests/:id/finding", (c) =>
    act(c, "finding", async (tx, seen, fields) => {
      const { accountId } = memberOf(c);
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      const words = { problem: fields.one("problem").trim(), worked: fields.one("worked").trim() };
      await keepFinding(tx, world, request, { accountId, words });
    }),
  );

  pages.post("/requests/:id/team", (c) =>
    act(c, "team", async (tx, seen, fields) => {
      const member = memberOf(c);
      const to = fields.one("team");
      if (!isUuid(to)) throw new Refusal("team-missing", "team");
      await handOver(tx, world, seen, { accountId: member.accountId, to });
      // Whoever hands over to a team that they are not in sees it no longer.
      return canReadRequest(member, { teamId: to }) ? undefined : `${links(c.get("locale")).requests}?done=team`;
    }),
  );
}
