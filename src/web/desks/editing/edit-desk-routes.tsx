import type { Context, Hono } from "hono";
import { namesOf } from "#src/domain/accounts/team.ts";
import { listedDesk } from "#src/domain/desks/directory/listed-desk.ts";
import type { TypedDesk } from "#src/domain/desks/editing/desk-form.ts";
import {
  type DeskProblem,
  deskProblems,
  deskStatuses,
  isOurs,
  recordWith,
  typedDesk,
} from "#src/domain/desks/editing/desk-form.ts";
import {
  changesOfDesk,
  disputes,
  editDesk,
  idOfKey,
  shownOf,
  storedService,
  undoDeskChange,
} from "#src/domain/desks/editing/edit-desk.ts";
import { isPlainWeekly } from "#src/domain/desks/editing/hours-typed.ts";
import { hoursRows } from "#src/domain/desks/hours-rows.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { hoursLines } from "#src/web/desks/desk-in-words.ts";
import { EditDeskPage } from "#src/web/desks/editing/edit-desk-page.tsx";
import { HistoryPage } from "#src/web/desks/editing/history-page.tsx";
import { readDeskForm, withSpareRows } from "#src/web/desks/editing/read-desk-form.ts";
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

  const entryOf = async (c: Context) => {
    const key = c.req.param("key") ?? "";
    const stored = await storedService(db, idOfKey(key));
    if (!stored) throw new Refusal("not-found");
    const record = shownOf(stored);
    // Also one that is not offered any more: the team may offer it again.
    const desk = listedDesk({ ...record, status: "active" }, directory.last.find);
    if (!desk) throw new Error("an active service is always listed");
    return { key, stored, record, desk };
  };
  type Entry = Awaited<ReturnType<typeof entryOf>>;

  const formPage = (
    c: Context,
    { stored, record, desk }: Entry,
    typed: TypedDesk,
    reason: string,
    problems: readonly FieldProblem[],
  ) => {
    const locale = c.get("locale");
    const kept = { ...desk, schedules: desk.schedules.filter((rule) => !isPlainWeekly(rule)) };
    const unsaid = { ...kept, schedules: kept.schedules.filter((_rule, i) => hoursRows(kept)[i]?.only === null) };
    const page = (
      <EditDeskPage
        locale={locale}
        path={links(locale).editDesk(desk.x_yorozu.key)}
        desk={desk}
        isOurs={isOurs(record)}
        source={directory.last.sources.get(stored.sourceId)?.name ?? ""}
        seq={stored.seq}
        typed={withSpareRows(typed)}
        reason={reason}
        kept={hoursLines(unsaid, locale)}
        disputes={disputes(stored)}
        problems={problems}
        submitId={submitIds(services)("edit")}
      />
    );
    return show(c, page, problems.length > 0 ? 422 : 200);
  };

  pages.get("/desks/:key/edit", async (c) => {
    keeperOf(c);
    const entry = await entryOf(c);
    return formPage(c, entry, typedDesk(entry.record, entry.desk), "", []);
  });

  pages.post("/desks/:key/edit", async (c) => {
    const by = keeperOf(c);
    const entry = await entryOf(c);
    const { key, stored, record, desk } = entry;
    const fields = await readForm(c);
    const typed = readDeskForm(fields);
    const reason = fields.one("reason").trim();
    const seq = Number(fields.one("seq"));
    const all = deskEditWords[c.get("locale")];
    if (!Number.isSafeInteger(seq) || !deskStatuses.some((one) => one === typed.status))
      throw new Refusal("invalid-body");
    const today = isoDateOf(japanDayOf(world.clock.now()));
    const problems: FieldProblem[] = deskProblems(record, desk, typed, today).map(({ field, code }) => ({
      field,
      words: all.problems[code satisfies DeskProblem["code"]],
    }));
    if (reason.length > longestReason) problems.push({ field: "reason", words: all.problems.long });
    if (problems.length > 0) return formPage(c, entry, typed, reason, problems);
    try {
      await submitted(services, c, { fields, action: `edit desk ${stored.id}` }, async (tx) => {
        const edited = recordWith(record, desk, typed, () => world.chance.uuid());
        await editDesk(tx, world, by, { id: stored.id, seq, record: edited, reason });
        return {};
      });
    } catch (refusal) {
      const words = refusal instanceof Refusal ? saidAtTheForm(refusal.code, all.form) : undefined;
      if (words === undefined) throw refusal;
      return formPage(c, await entryOf(c), typed, reason, [{ field: "reason", words }]);
    }
    directory.recheck();
    return seeOther(c, `${links(c.get("locale")).deskHistory(key)}?done=saved`);
  });

  pages.get("/desks/:key/history", async (c) => {
    keeperOf(c);
    const { key, stored, desk } = await entryOf(c);
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
        deskKey={key}
        changes={changes}
        people={people}
        done={done === "saved" || done === "undone" ? done : null}
        submitIds={submitIds(services)}
      />,
    );
  });

  pages.post("/desks/:key/history/:change/undo", async (c) => {
    const by = keeperOf(c);
    const { key, stored } = await entryOf(c);
    const change = c.req.param("change");
    if (!isUuid(change)) throw new Refusal("not-found");
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `undo desk change ${change}` }, async (tx) => {
      await undoDeskChange(tx, world, by, stored.id, change);
      return {};
    });
    directory.recheck();
    return seeOther(c, `${links(c.get("locale")).deskHistory(key)}?done=undone`);
  });
}

/** What a refusal means to somebody at the form, who keeps what was typed; undefined for those that have a page of their own. */
function saidAtTheForm(
  code: string,
  words: { meanwhile: string; nothing: string; unsound: string },
): string | undefined {
  return { "changed-meanwhile": words.meanwhile, "nothing-changed": words.nothing, "entry-faulty": words.unsound }[
    code
  ];
}
