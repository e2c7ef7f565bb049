import type { Context, Hono } from "hono";
import { grantDuties, peopleWithDuties } from "#src/domain/accounts/outside-duties.ts";
import { accountById, namesOf } from "#src/domain/accounts/team.ts";
import { closeTeam, type Duties, openTeam, renameTeam, setDuties, teamsOf } from "#src/domain/accounts/teams.ts";
import { dropMemberKeys } from "#src/domain/privacy/end-membership.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { administratorOf } from "#src/web/accounts/administrator-context.ts";
import { DutiesPage } from "#src/web/accounts/duties-page.tsx";
import { GroupsPage, type GroupsPageProps } from "#src/web/accounts/groups-page.tsx";
import { OutsidePage, type OutsidePageProps } from "#src/web/accounts/outside-page.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { dutyWords } from "#src/words/duty-words.ts";
import { type RefusalCode, refusalWords } from "#src/words/refusal-words.ts";

const longestName = 100;

/** Teams and what people do, decided by an administrator. */
export function dutyRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const showGroups = async (c: Context, back: Partial<Pick<GroupsPageProps, "cameBack" | "problems">> = {}) => {
    administratorOf(c);
    const locale = c.get("locale");
    const words = dutyWords[locale].groups;
    const said: Readonly<Record<string, string>> = { saved: words.saved, closed: words.closed };
    const teams = await teamsOf(db);
    const page: GroupsPageProps = {
      locale,
      teams,
      names: await namesOf(
        db,
        teams.flatMap(({ leaders }) => leaders),
      ),
      submitId: submitIds(services),
      done: c.req.method === "GET" ? said[c.req.query("done") ?? ""] : undefined,
      cameBack: null,
      problems: [],
      ...back,
    };
    return show(c, <GroupsPage {...page} />, back.problems ? 422 : 200);
  };

  /** Does the work of a form with a name, or shows the page again. `form`: `add` or the id of a team. */
  const withName = async (c: Context, form: string, work: (fields: Fields, name: string) => Promise<unknown>) => {
    administratorOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const name = oneLine(fields.one("name"));
    const cameBack = { form, typed: fields.one("name") };
    const field = `name-${form}`;
    const words = dutyWords[locale].groups.problems;
    const wrong = name === "" ? words["name-missing"] : [...name].length > longestName ? words["too-long"] : null;
    if (wrong !== null) return showGroups(c, { cameBack, problems: [{ field, words: wrong }] });
    try {
      await work(fields, name);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "name-taken") throw error;
      return showGroups(c, { cameBack, problems: [{ field, words: refusalWords[locale]["name-taken"] }] });
    }
    return seeOther(c, `${links(locale).teamGroups}?done=saved`);
  };

  pages.get("/team/groups", (c) => showGroups(c));
  pages.post("/team/groups", (c) =>
    withName(c, "add", (fields, name) =>
      submitted(services, c, { fields, action: "open team" }, (tx) => openTeam(tx, world, administratorOf(c), name)),
    ),
  );
  pages.post("/team/groups/:group", (c) => {
    administratorOf(c);
    const id = idOf(c, "group");
    return withName(c, id, (fields, name) =>
      submitted(services, c, { fields, action: `rename team ${id}` }, async (tx) => {
        await renameTeam(tx, world, administratorOf(c), id, name);
        return {};
      }),
    );
  });
  pages.post("/team/groups/:group/close", async (c) => {
    const me = administratorOf(c);
    const id = idOf(c, "group");
    const locale = c.get("locale");
    const fields = await readForm(c);
    try {
      await submitted(services, c, { fields, action: `close team ${id}` }, async (tx) => {
        await closeTeam(tx, world, me, id);
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || !/^(last-team|team-has-people)$/.test(error.code)) throw error;
      // NOTE both codes have words.
      const words = refusalWords[locale][error.code as RefusalCode];
      return showGroups(c, { problems: [{ field: `name-${id}`, words }] });
    }
    return seeOther(c, `${links(locale).teamGroups}?done=closed`);
  });

  const showDuties = async (c: Context, back?: { typed: Duties; problem: Refusal }) => {
    administratorOf(c);
    const locale = c.get("locale");
    const account = await accountById(db, idOf(c, "person"));
    if (!account || account.role === "person" || account.deletedAt !== null) throw new Refusal("not-found");
    const teams = await teamsOf(db);
    const now: Duties = {
      role: account.role,
      teams: teams.filter(({ members }) => members.includes(account.id)).map(({ id }) => id),
      leads: teams.filter(({ leaders }) => leaders.includes(account.id)).map(({ id }) => id),
      isAdviser: account.isAdviser,
      isCoordinator: account.isCoordinator,
    };
    const problems = back
      ? [
          {
            field: back.problem.code === "team-missing" ? "teams" : "role",
            // NOTE only the two codes that setDuties throws come here.
            words: refusalWords[locale][back.problem.code as RefusalCode],
          },
        ]
      : [];
    return show(
      c,
      <DutiesPage
        locale={locale}
        account={account}
        teams={teams}
        typed={back?.typed ?? now}
        submitId={submitIds(services)("duties")}
        problems={problems}
      />,
      back ? 422 : 200,
    );
  };
  pages.get("/team/people/:person", (c) => showDuties(c));
  pages.post("/team/people/:person", async (c) => {
    const me = administratorOf(c);
    const id = idOf(c, "person");
    const fields = await readForm(c);
    const typed: Duties = {
      role: fields.one("role") === "administrator" ? "administrator" : "staff",
      teams: fields.all("teams").filter(isUuid),
      leads: fields.all("leads").filter(isUuid),
      isAdviser: fields.one("adviser") === "yes",
      isCoordinator: fields.one("coordinator") === "yes",
    };
    try {
      await submitted(services, c, { fields, action: `duties ${id}` }, async (tx) => {
        await setDuties(tx, world, me, id, typed);
        if (!typed.isCoordinator) await dropMemberKeys(tx, id, "coordinator");
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || !/^(own-account|team-missing)$/.test(error.code)) throw error;
      return showDuties(c, { typed, problem: error });
    }
    return seeOther(c, `${links(c.get("locale")).team}?done=duties`);
  });

  const showOutside = async (c: Context, back: Partial<Pick<OutsidePageProps, "typed" | "problems">> = {}) => {
    administratorOf(c);
    const locale = c.get("locale");
    const saved = c.req.method === "GET" && c.req.query("done") === "saved";
    const page: OutsidePageProps = {
      locale,
      people: await peopleWithDuties(db),
      submitId: submitIds(services)("grant"),
      done: saved ? dutyWords[locale].groups.saved : undefined,
      typed: { mail: "", isAdviser: false, isCoordinator: false },
      problems: [],
      ...back,
    };
    return show(c, <OutsidePage {...page} />, back.problems ? 422 : 200);
  };
  pages.get("/team/people", (c) => showOutside(c));
  pages.post("/team/people", async (c) => {
    const me = administratorOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const duties = {
      isAdviser: fields.one("adviser") === "yes",
      isCoordinator: fields.one("coordinator") === "yes",
    };
    const mail = oneLine(fields.one("mail"));
    try {
      await submitted(services, c, { fields, action: "grant duties" }, async (tx) => {
        const id = await grantDuties(tx, world, me, { mail, ...duties });
        if (!duties.isCoordinator) await dropMemberKeys(tx, id, "coordinator");
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "account-unknown") throw error;
      const words = dutyWords[locale].outside.problems["account-unknown"];
      return showOutside(c, {
        typed: { mail: fields.one("mail"), ...duties },
        problems: [{ field: "mail", words }],
      });
    }
    return seeOther(c, `${links(locale).teamOutside}?done=saved`);
  });
}

function idOf(c: Context, name: string): string {
  const id = c.req.param(name) ?? "";
  if (!isUuid(id)) throw new Refusal("not-found");
  return id;
}
