import type { Context, Hono } from "hono";
import { longestReport } from "#src/domain/desks/care/desk-report.ts";
import { deskStatuses, recordWith, typedDesk } from "#src/domain/desks/editing/desk-form.ts";
import { idOfKey } from "#src/domain/desks/editing/edit-desk.ts";
import {
  answerInWords,
  answerPlainly,
  answerWithEntry,
  changesItself,
  plainAnswers,
} from "#src/domain/desks/keeping/answer-link.ts";
import { askToKeep, endKeeper, joinWithLink } from "#src/domain/desks/keeping/keep-desk.ts";
import { type KeeperLink, keeperLink } from "#src/domain/desks/keeping/keeper-links.ts";
import { tellVacancy, vacanciesAt, withdrawVacancy } from "#src/domain/desks/keeping/tell-vacancy.ts";
import type { TypedVacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { DeskReach } from "#src/http/desk-reach.ts";
import { wasSubmitted } from "#src/http/once.ts";
import type { Services } from "#src/http/services.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import {
  type DeskEntry,
  deskEntry,
  editFormPage,
  formProblems,
  saidAtTheForm,
} from "#src/web/desks/editing/edit-form.tsx";
import { readDeskForm } from "#src/web/desks/editing/read-desk-form.ts";
import { readApplicant, type TypedApplicant } from "#src/web/desks/keeping/applicant.ts";
import { ClaimPage } from "#src/web/desks/keeping/claim-page.tsx";
import { keeperMail } from "#src/web/desks/keeping/keeper-mail.ts";
import { KeptDeskPage } from "#src/web/desks/keeping/kept-desk-page.tsx";
import { LeftPage } from "#src/web/desks/keeping/left-page.tsx";
import { readRoom, typedVacancy } from "#src/web/desks/keeping/read-room.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

/** Somebody of a desk asks for a link to its entry, and what the link opens; no account is needed. */
export function keptDeskRoutes(pages: Hono, services: Services, reach: DeskReach): void {
  const { db, world, directory, config } = services;
  const mail = keeperMail(config.baseUrl);

  const claimPage = async (c: Context, typed: TypedApplicant, problems: readonly FieldProblem[]) => {
    const { desk } = await deskEntry(services, idOfKey(c.req.param("key") ?? ""));
    const page = (
      <ClaimPage
        locale={c.get("locale")}
        desk={desk}
        typed={typed}
        problems={problems}
        isDone={c.req.query("done") === "sent"}
        submitId={submitIds(services)("claim")}
      />
    );
    return show(c, page, problems.length > 0 ? 422 : 200);
  };

  pages.get("/desks/:key/claim", (c) => claimPage(c, { name: "", mail: "" }, []));

  pages.post("/desks/:key/claim", async (c) => {
    const { desk } = await deskEntry(services, idOfKey(c.req.param("key")));
    const fields = await readForm(c);
    const { typed, problems, applicant } = readApplicant(fields, c.get("locale"));
    if (problems.length > 0) return claimPage(c, typed, problems);
    await submitted(services, c, { fields, action: `claim desk ${desk.id}`, limit: "ask" }, async (tx) => {
      await askToKeep(tx, world, mail, desk, applicant);
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).claimDesk(desk.x_yorozu.key)}?done=sent#done`);
  });

  const opened = async (c: Context): Promise<{ secret: string; link: KeeperLink; entry: DeskEntry }> => {
    privately(c);
    const secret = c.req.param("secret") ?? "";
    const link = await keeperLink(db, secret, world.clock.now());
    if (!link) throw new Refusal("not-found");
    return { secret, link, entry: await deskEntry(services, link.keeper.serviceId) };
  };

  /** For what only somebody may do who keeps the entry now. */
  const openedByKeeper = async (c: Context) => {
    const found = await opened(c);
    if (found.link.keeper.state !== "agreed" || found.link.isExpired) throw new Refusal("link-used");
    return found;
  };

  const linkPage = async (
    c: Context,
    { secret, link, entry }: Awaited<ReturnType<typeof opened>>,
    typed: { room?: TypedVacancy; words?: string } = {},
    problems: readonly FieldProblem[] = [],
  ) => {
    const at = world.clock.now();
    const vacancy = (await vacanciesAt(db, at)).get(entry.desk.id);
    const done = c.req.query("done");
    const page = (
      <KeptDeskPage
        locale={c.get("locale")}
        secret={secret}
        link={link}
        desk={entry.desk}
        isListed={entry.record.status === "active"}
        vacancy={vacancy}
        typed={typed.room ?? typedVacancy(vacancy)}
        words={typed.words ?? ""}
        problems={problems}
        done={done === "room" || done === "withdrawn" ? done : null}
        at={at}
        submitId={submitIds(services)}
      />
    );
    return show(c, page, problems.length > 0 ? 422 : 200);
  };

  const backTo = (c: Context, secret: string, done = "") =>
    seeOther(c, `${links(c.get("locale")).keptDesk(secret)}${done}`);

  pages.get("/keep/:secret", async (c) => linkPage(c, await opened(c)));

  pages.post("/keep/:secret/join", async (c) => {
    const { secret, link, entry } = await opened(c);
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `join desk ${link.keeper.id}` }, async (tx) => {
      await joinWithLink(tx, world, entry.desk, link);
      return {};
    });
    return backTo(c, secret);
  });

  pages.post("/keep/:secret/answer", async (c) => {
    const { secret, link, entry } = await openedByKeeper(c);
    const fields = await readForm(c);
    const answer = plainAnswers.find((one) => one === fields.one("answer"));
    if (!answer) throw new Refusal("invalid-body");
    await submitted(services, c, { fields, action: `answer for desk ${link.keeper.id}` }, async (tx) => {
      await answerPlainly(tx, world, entry.desk, link, answer);
      return {};
    });
    changed();
    return backTo(c, secret);
  });

  pages.post("/keep/:secret/tell", async (c) => {
    const found = await openedByKeeper(c);
    const { secret, link, entry } = found;
    const fields = await readForm(c);
    const words = fields.one("words").trim();
    if (words === "" || words.length > longestReport) {
      const problem = { field: "words", words: deskKeepingWords[c.get("locale")].keep.toTeamMissing };
      return linkPage(c, found, { words }, [problem]);
    }
    await submitted(services, c, { fields, action: `tell of desk ${link.keeper.id}` }, async (tx) => {
      await answerInWords(tx, world, entry.desk, link, words);
      return {};
    });
    changed();
    return backTo(c, secret);
  });

  const editPage = (
    c: Context,
    { secret, entry }: Awaited<ReturnType<typeof opened>>,
    typed: Parameters<typeof editFormPage>[2]["typed"],
    problems: readonly FieldProblem[],
  ) => {
    const to = links(c.get("locale"));
    const action = to.keptDeskDo(secret, "edit");
    const keeper = { action, back: to.keptDesk(secret) };
    return editFormPage(services, c, { entry, typed, reason: "", problems, path: action, keeper });
  };

  pages.get("/keep/:secret/edit", async (c) => {
    const found = await openedByKeeper(c);
    const { link, entry, secret } = found;
    if (link.answer !== null || !changesItself(entry.desk)) return backTo(c, secret);
    return editPage(c, found, typedDesk(entry.record, entry.desk), []);
  });

  pages.post("/keep/:secret/edit", async (c) => {
    const found = await openedByKeeper(c);
    const { secret, link, entry } = found;
    const fields = await readForm(c);
    const sent = readDeskForm(fields);
    // Who confirms by saving neither tells who confirmed nor takes the entry off: those are other buttons.
    const status = deskStatuses.find((one) => one === entry.record.status) ?? "active";
    const typed = { ...sent, status, confirmed: { by: "", on: "", source: "" } };
    const seq = Number(fields.one("seq"));
    if (!Number.isSafeInteger(seq)) throw new Refusal("invalid-body");
    const locale = c.get("locale");
    const problems = formProblems(entry, typed, isoDateOf(japanDayOf(world.clock.now())), locale);
    if (problems.length > 0) return editPage(c, found, typed, problems);
    try {
      await submitted(services, c, { fields, action: `edit as keeper ${link.keeper.id}` }, async (tx) => {
        const record = recordWith(entry.record, entry.desk, typed, () => world.chance.uuid());
        await answerWithEntry(tx, world, entry.desk, link, { seq, record });
        return {};
      });
    } catch (refusal) {
      const words = saidAtTheForm(refusal, locale);
      if (words === undefined) throw refusal;
      return editPage(c, await openedByKeeper(c), typed, [{ field: "name-ja", words }]);
    }
    changed();
    return backTo(c, secret);
  });

  pages.post("/keep/:secret/room", async (c) => {
    const found = await openedByKeeper(c);
    const { secret, link, entry } = found;
    const fields = await readForm(c);
    const isWithdrawn = fields.one("withdraw") === "yes";
    const { typed, problems, told } = readRoom(fields, c.get("locale"));
    if (!isWithdrawn && told === null) return linkPage(c, found, { room: typed }, problems);
    await submitted(services, c, { fields, action: `room as keeper ${link.keeper.id}` }, async (tx) => {
      if (isWithdrawn || told === null) await withdrawVacancy(tx, entry.desk.id);
      else await tellVacancy(tx, world.clock, { serviceId: entry.desk.id, ...told, byRole: "provider" });
      return {};
    });
    reach.recheck();
    return backTo(c, secret, `?done=${isWithdrawn ? "withdrawn" : "room"}#done`);
  });

  pages.post("/keep/:secret/leave", async (c) => {
    const fields = await readForm(c);
    const left = seeOther(c, links(c.get("locale")).keptDeskLeft);
    // A second click finds nothing any more.
    if (await wasSubmitted(db, fields.one("submitId"))) return left;
    const { link } = await opened(c);
    await submitted(services, c, { fields, action: `leave desk ${link.keeper.id}` }, async (tx) => {
      await endKeeper(tx, world, link.keeper.id, "keeper");
      return {};
    });
    reach.recheck();
    return left;
  });

  pages.get("/keep-left", (c) => show(c, <LeftPage locale={c.get("locale")} />));

  function changed(): void {
    directory.recheck();
    reach.recheck();
  }
}
