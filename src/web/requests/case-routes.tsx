import type { Context, Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import { caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import { assignCase, type CaseSeen, moveCase } from "#src/domain/requests/change-case.ts";
import { fileOf, filesProblem } from "#src/domain/requests/request-files.ts";
import { noteForTeam, replyToAsker, sendAgain } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { dayInJapan } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, readForm, seeOther, submitted } from "#src/web/page-context.ts";
import type { CaseForm } from "#src/web/requests/case-forms.tsx";
import { replyMail } from "#src/web/requests/mail-filing.ts";
import { fileAnswer, readFiles, withFiles } from "#src/web/requests/sent-files.ts";
import { memberOf, requestOfPage, showRequest } from "#src/web/requests/show-request.tsx";
import { caseWords } from "#src/words/case-words.ts";

/** What the team does with a request: answer, note, assign, move. A form that cannot be taken comes back as typed. */
export function caseRoutes(pages: Hono, services: Services): void {
  const { world, config } = services;

  /** Does the work of a form, or shows the request again with what was typed. */
  const act = async (
    c: Context,
    form: CaseForm,
    work: (tx: Tx, seen: CaseSeen, fields: Fields, files: readonly MailFile[]) => Promise<void>,
  ) => {
    memberOf(c);
    const request = await requestOfPage(services, c);
    const typed = await readForm(c);
    const files = form === "reply" ? await readFiles(c, "files") : [];
    const fields = withFiles(typed, files);
    const version = Number(fields.one("version"));
    const seen = { organisationId: request.organisationId, id: request.id, version };
    try {
      await submitted(services, c, { fields, action: `${form} ${request.id}` }, async (tx) => {
        await work(tx, seen, fields, files);
        return {};
      });
    } catch (error) {
      const back = error instanceof Refusal ? cameBackFor(c, form, error, fields) : null;
      if (back === null) throw error;
      return showRequest(services, c, await requestOfPage(services, c), back);
    }
    return seeOther(c, `${links(c.get("locale")).request(request.id)}?done=${form}`);
  };

  pages.post("/requests/:id/reply", (c) =>
    act(c, "reply", async (tx, seen, fields, files) => {
      const problem = filesProblem(files);
      if (problem) throw new Refusal(problem, "files");
      const said = { accountId: memberOf(c).accountId, body: fields.one("body").trim(), files };
      await replyToAsker(tx, world, seen, said, replyMail(config));
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
    }),
  );

  pages.post("/requests/:id/entries/:entry/again", async (c) => {
    const { accountId } = memberOf(c);
    const request = await requestOfPage(services, c);
    const entryId = c.req.param("entry");
    if (!isUuid(entryId)) throw new Refusal("not-found");
    const fields = await readForm(c);
    const seen = { organisationId: request.organisationId, id: request.id, version: null };
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
    const file = isUuid(id) ? await fileOf(services.db, request, id, "team") : null;
    if (!file) throw new Refusal("not-found");
    return fileAnswer(c, file);
  });

  pages.post("/requests/:id/note", (c) =>
    act(c, "note", (tx, seen, fields) =>
      noteForTeam(
        tx,
        world,
        // A note takes nothing away from anybody: it need not have seen the last word.
        { ...seen, version: null },
        {
          accountId: memberOf(c).accountId,
          body: fields.one("body").trim(),
          kind: fields.one("kind") === "call" ? "call" : "note",
        },
      ),
    ),
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
      });
    }),
  );
}

/** The form as it was typed, with the refusal in words at its field; null where it is not about the form. */
function cameBackFor(c: Context, form: CaseForm, refusal: Refusal, fields: Fields) {
  const typed = Object.fromEntries(Object.entries(fields.record()).map(([name, [value = ""]]) => [name, value]));
  if (refusal.code === "changed-meanwhile") return { form, typed, problems: [], changed: true };
  const words: Readonly<Record<string, string>> = caseWords[c.get("locale")].problems;
  const said = words[refusal.code];
  if (said === undefined || refusal.field === undefined) return null;
  const field = refusal.field === "body" ? `${form}-body` : refusal.field;
  return { form, typed, problems: [{ field, words: said }], changed: false };
}
