import type { Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { replyToAsker, sendAgain, undoMs } from "#src/domain/requests/answer-asker.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import { assignCase, moveCase } from "#src/domain/requests/change-case.ts";
import { saveDraft } from "#src/domain/requests/drafts.ts";
import { callPeople, seeCalls } from "#src/domain/requests/mentions.ts";
import { fileOf, filesProblem } from "#src/domain/requests/request-files.ts";
import { maxEntryLength, noteForTeam } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { dayInJapan } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, submitted } from "#src/web/page-context.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { calledMail, replyMail } from "#src/web/requests/mail-filing.ts";
import { memberOf } from "#src/web/requests/member-of.ts";
import { afterSending, nextFor } from "#src/web/requests/next-case.tsx";
import { fileAnswer } from "#src/web/requests/sent-files.ts";
import { requestOfPage } from "#src/web/requests/show-request.tsx";

/** What the team does with a request: answer, note, assign, move. A form that cannot be taken comes back as typed. */
export function caseRoutes(pages: Hono, services: Services): void {
  const { world, config } = services;

  const act: Act = caseActs(services);

  pages.post("/requests/:id/reply", (c) =>
    act(c, "reply", async (tx, seen, fields, files) => {
      const { accountId } = memberOf(c);
      if (fields.one("act") === "draft") {
        const body = fields.one("body");
        if ([...body].length > maxEntryLength) throw new Refusal("text-too-long", "body");
        await saveDraft(tx, world, seen, { accountId, body });
        return `${links(c.get("locale")).request(seen.id)}?done=draft#reply`;
      }
      const problem = filesProblem(files);
      if (problem) throw new Refusal(problem, "files");
      const said = { accountId, body: fields.one("body").trim(), files };
      // As it stands in the queue before it is answered.
      const next = fields.one("act") === "next" ? await nextFor(services, tx, c, seen.id) : undefined;
      const entryId = await replyToAsker(tx, world, seen, said, replyMail(config));
      await seeCalls(tx, world, [seen.id], accountId);
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-answers", delayMs: undoMs + 1000 });
      if (next !== undefined) return afterSending(next, seen.id, c.get("locale"));
      return `${links(c.get("locale")).request(seen.id)}?done=reply#entry-${entryId}`;
    }),
  );

  pages.post("/requests/:id/entries/:entry/again", async (c) => {
    const { accountId } = memberOf(c);
    const request = await requestOfPage(services, c);
    const entryId = c.req.param("entry");
    if (!isUuid(entryId)) throw new Refusal("not-found");
    const fields = await readForm(c);
    const seen = { organisationId: request.organisationId, id: request.id };
    await submitted(services, c, { fields, action: `again ${request.id} ${entryId}` }, async (tx) => {
      await sendAgain(tx, world, seen, { accountId, entryId }, replyMail(config));
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).request(request.id)}?done=again`);
  });

  pages.get("/requests/:id/files/:file", async (c) => {
    const request = await requestOfPage(services, c);
    const id = c.req.param("file");
    const rule = { isScanned: config.clamdUrl !== undefined };
    const file = isUuid(id) ? await fileOf(services.db, await familyOf(services.db, request), id, "all", rule) : null;
    if (!file) throw new Refusal("not-found");
    return fileAnswer(c, file);
  });

  pages.post("/requests/:id/note", (c) =>
    act(c, "note", async (tx, seen, fields) => {
      const { accountId } = memberOf(c);
      const body = fields.one("body").trim();
      const kind = fields.one("kind") === "call" ? "call" : "note";
      // A note takes nothing away from anybody: it need not have seen the last word.
      const { request, entryId } = await noteForTeam(tx, world, { ...seen, version: null }, { accountId, body, kind });
      const called = { entryId, accountId, body, also: fields.all("call").filter(isUuid) };
      const told = await callPeople(tx, world, request, called, calledMail(config.baseUrl));
      await seeCalls(tx, world, [seen.id], accountId);
      if (told.length > 0) await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
      return `${links(c.get("locale")).request(seen.id)}?done=note${told.length > 0 ? `&of=${entryId}` : ""}`;
    }),
  );

  pages.post("/requests/:id/assign", (c) =>
    act(c, "assign", (tx, seen, fields) => {
      const to = fields.one("assignee");
      if (to !== "" && !isUuid(to)) throw new Refusal("account-unknown", "assignee");
      return assignCase(tx, world, seen, { accountId: memberOf(c).accountId, to: to === "" ? null : to });
    }),
  );

  pages.post("/requests/:id/move", (c) =>
    act(c, "move", (tx, seen, fields) => {
      const to = caseStates.find((state) => state === fields.one("to"));
      if (!to) throw new Refusal("move-impossible", "to");
      return moveCase(tx, world, seen, {
        accountId: memberOf(c).accountId,
        move: {
          to,
          until: oneLine(fields.one("until")) || null,
          because: closingReasons.find((reason) => reason === fields.one("because")) ?? null,
        },
        today: dayInJapan(world.clock.now()),
        despiteOpen: fields.one("despite") === "yes",
      });
    }),
  );
}
