import type { Context, Hono } from "hono";
import { namesOf } from "#src/domain/accounts/team.ts";
import { deskStatuses, recordWith, type TypedDesk, typedDesk } from "#src/domain/desks/editing/desk-form.ts";
import { changesOfDesk, editDesk, idOfKey, undoDeskChange } from "#src/domain/desks/editing/edit-desk.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import {
  type DeskEntry,
  deskEntry,
  editFormPage,
  formProblems,
  saidAtTheForm,
} from "#src/web/desks/editing/edit-form.tsx";
import { HistoryPage } from "#src/web/desks/editing/history-page.tsx";
import { readDeskForm } from "#src/web/desks/editing/read-desk-form.ts";
import { keeperOf } from "#src/web/desks/keeper-of.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";

/** Changes on one page. */
const shownChanges = 50;
const longestReason = 1000;

/** The team edits an entry, sees what was changed of it, and takes a change back. */
export function editDeskRoutes(pages: Hono, services: Services): void {
  const { db, world, directory } = services;

  const entryOf = async (c: Context) => deskEntry(services, idOfKey(c.req.param("key") ?? ""));

  const formPage = (
    c: Context,
    entry: DeskEntry,
    typed: TypedDesk,
    reason: string,
    problems: readonly FieldProblem[],
  ) => {
    const path = links(c.get("locale")).editDesk(entry.desk.x_yorozu.key);
    return editFormPage(services, c, { entry, typed, reason, problems, path });
  };

  pages.get("/desks/:key/edit", async (c) => {
    keeperOf(c);
    const entry = await entryOf(c);
    return formPage(c, entry, typedDesk(entry.record, entry.desk), "", []);
  });

  pages.post("/desks/:key/edit", async (c) => {
    const by = keeperOf(c);
    const entry = await entryOf(c);
    const { stored, record, desk } = entry;
    const { key } = desk.x_yorozu;
    const fields = await readForm(c);
    const typed = readDeskForm(fields);
    const reason = fields.one("reason").trim();
    const seq = Number(fields.one("seq"));
    const all = deskEditWords[c.get("locale")];
    if (!Number.isSafeInteger(seq) || !deskStatuses.some((one) => one === typed.status))
      throw new Refusal("invalid-body");
    const today = isoDateOf(japanDayOf(world.clock.now()));
    const problems = formProblems(entry, typed, today, c.get("locale"));
    if (reason.length > longestReason) problems.push({ field: "reason", words: all.problems.long });
    if (problems.length > 0) return formPage(c, entry, typed, reason, problems);
    try {
      await submitted(services, c, { fields, action: `edit desk ${stored.id}` }, async (tx) => {
        const edited = recordWith(record, desk, typed, () => world.chance.uuid());
        await editDesk(tx, world, { role: "team", ...by }, { id: stored.id, seq, record: edited, reason });
        return {};
      });
    } catch (refusal) {
      const words = saidAtTheForm(refusal, c.get("locale"));
      if (words === undefined) throw refusal;
      return formPage(c, await entryOf(c), typed, reason, [{ field: "reason", words }]);
    }
    directory.recheck();
    return seeOther(c, `${links(c.get("locale")).deskHistory(key)}?done=saved`);
  });

  pages.get("/desks/:key/history", async (c) => {
    keeperOf(c);
    const { stored, desk } = await entryOf(c);
    const changes = await changesOfDesk(db, stored.id, shownChanges);
    const people = await namesOf(db, [...new Set(changes.flatMap(({ accountId }) => accountId ?? []))]);
    const locale = c.get("locale");
    const done = c.req.query("done");
    return show(
      c,
      <HistoryPage
        locale={locale}
        path={pathOf(c)}
        name={desk.x_yorozu.name[locale]}
        deskKey={desk.x_yorozu.key}
        changes={changes}
        people={people}
        done={done === "saved" || done === "undone" ? done : null}
        submitIds={submitIds(services)}
      />,
    );
  });

  pages.post("/desks/:key/history/:change/undo", async (c) => {
    const by = keeperOf(c);
    const { stored, desk } = await entryOf(c);
    const change = c.req.param("change");
    if (!isUuid(change)) throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `undo desk change ${change}` }, async (tx) => {
      await undoDeskChange(tx, world, { role: "team", ...by }, stored.id, change);
      return {};
    });
    directory.recheck();
    return seeOther(c, `${links(c.get("locale")).deskHistory(desk.x_yorozu.key)}?done=undone`);
  });
}
