import type { Context, Hono } from "hono";
import { idOfKey } from "#src/domain/desks/editing/edit-desk.ts";
import { agreeToKeeper, declineKeeper, endKeeper, inviteKeeper } from "#src/domain/desks/keeping/keep-desk.ts";
import { keepersOf, roundOf } from "#src/domain/desks/keeping/keeping-queries.ts";
import { tellVacancy, vacanciesAt, withdrawVacancy } from "#src/domain/desks/keeping/tell-vacancy.ts";
import type { TypedVacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { DeskReach } from "#src/http/desk-reach.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deskEntry } from "#src/web/desks/editing/edit-form.tsx";
import { keeperOf } from "#src/web/desks/keeper-of.ts";
import { readApplicant, type TypedApplicant } from "#src/web/desks/keeping/applicant.ts";
import { keeperMail } from "#src/web/desks/keeping/keeper-mail.ts";
import { KeepersPage, keepersDone } from "#src/web/desks/keeping/keepers-page.tsx";
import { readRoom, typedVacancy } from "#src/web/desks/keeping/read-room.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";

/** The team sees who keeps an entry from the desk's side, and tells free places for a desk that telephones. */
export function keepersRoutes(pages: Hono, services: Services, reach: DeskReach): void {
  const { db, world, config } = services;
  const mail = keeperMail(config.baseUrl);
  const entryOf = (c: Context) => deskEntry(services, idOfKey(c.req.param("key") ?? ""));

  const page = async (
    c: Context,
    typed: { applicant?: TypedApplicant; room?: TypedVacancy } = {},
    problems: readonly FieldProblem[] = [],
  ) => {
    const { desk } = await entryOf(c);
    const at = world.clock.now();
    const vacancy = (await vacanciesAt(db, at)).get(desk.id);
    const done = c.req.query("done");
    const shown = (
      <KeepersPage
        locale={c.get("locale")}
        desk={desk}
        keepers={await keepersOf(db, desk.id)}
        round={await roundOf(db, desk.id)}
        vacancy={vacancy}
        typed={typed.applicant ?? { name: "", mail: "" }}
        room={typed.room ?? typedVacancy(vacancy)}
        problems={problems}
        done={keepersDone.find((one) => one === done) ?? null}
        at={at}
        submitId={submitIds(services)}
      />
    );
    return show(c, shown, problems.length > 0 ? 422 : 200);
  };

  const backTo = (c: Context, key: string, done: (typeof keepersDone)[number]) =>
    seeOther(c, `${links(c.get("locale")).deskKeepers(key)}?done=${done}#done`);

  pages.get("/desks/:key/keepers", async (c) => {
    keeperOf(c);
    return page(c);
  });

  pages.post("/desks/:key/keepers", async (c) => {
    const { accountId } = keeperOf(c);
    const { desk } = await entryOf(c);
    const fields = await readForm(c);
    const { typed, problems, applicant } = readApplicant(fields, c.get("locale"));
    if (problems.length > 0) return page(c, { applicant: typed }, problems);
    await submitted(services, c, { fields, action: `invite keeper ${desk.id}` }, async (tx) => {
      await inviteKeeper(tx, world, mail, desk, { ...applicant, accountId });
      return {};
    });
    return backTo(c, desk.x_yorozu.key, "invited");
  });

  pages.post("/desks/:key/keepers/:id", async (c) => {
    const { accountId } = keeperOf(c);
    const { desk } = await entryOf(c);
    const id = c.req.param("id");
    if (!isUuid(id)) throw new Refusal("not-found");
    const fields = await readForm(c);
    const act = fields.one("act");
    if (act !== "agree" && act !== "decline" && act !== "end") throw new Refusal("invalid-body");
    const by = { id, accountId };
    await submitted(services, c, { fields, action: `keeper ${id}` }, async (tx) => {
      if (act === "agree") await agreeToKeeper(tx, world, mail, desk, by);
      else if (act === "decline") await declineKeeper(tx, world, mail, desk, by);
      else await endKeeper(tx, world, id, accountId);
      return {};
    });
    reach.recheck();
    const done = { agree: "agreed", decline: "declined", end: "ended" } as const;
    return backTo(c, desk.x_yorozu.key, done[act]);
  });

  pages.post("/desks/:key/room", async (c) => {
    keeperOf(c);
    const { desk } = await entryOf(c);
    const fields = await readForm(c);
    const isWithdrawn = fields.one("withdraw") === "yes";
    const { typed, problems, told } = readRoom(fields, c.get("locale"));
    if (!isWithdrawn && told === null) return page(c, { room: typed }, problems);
    await submitted(services, c, { fields, action: `room of desk ${desk.id}` }, async (tx) => {
      if (isWithdrawn || told === null) await withdrawVacancy(tx, desk.id);
      else await tellVacancy(tx, world.clock, { serviceId: desk.id, ...told, byRole: "team" });
      return {};
    });
    reach.recheck();
    return backTo(c, desk.x_yorozu.key, isWithdrawn ? "withdrawn" : "room");
  });
}
