import type { Context, Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Tx } from "#src/db/write.ts";
import type { Member } from "#src/domain/accounts/actor.ts";
import { invitationLifeMs, makeSignInLink } from "#src/domain/accounts/sign-in.ts";
import { accountById, addToTeam, changeAccount, setActive, teamOf } from "#src/domain/accounts/team.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import { dropMemberKeys } from "#src/domain/privacy/end-membership.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { administratorOf } from "#src/web/accounts/administrator-context.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";
import { tellingOfSignIn } from "#src/web/accounts/sign-in-notice.ts";
import { TeamPage, type TeamPageProps } from "#src/web/accounts/team-page.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { mailWords } from "#src/words/mail-words.ts";
import { teamWords } from "#src/words/team-words.ts";

const longestName = 100;

/** Who is of the team; only for the administrator. */
export function teamRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const showTeam = async (
    c: Context,
    me: Member,
    shown: Partial<Pick<TeamPageProps, "link" | "cameBack">> = {},
  ): Promise<Response> => {
    const locale = c.get("locale");
    const words = teamWords[locale];
    const said: Readonly<Record<string, string>> = {
      added: words.added,
      gone: words.letGoDone,
      back: words.takeBackDone,
      me: words.meSaved,
      duties: words.meSaved,
    };
    return show(
      c,
      <TeamPage
        locale={locale}
        path={links(locale).team}
        team={(await teamOf(db)).filter(({ deletedAt }) => deletedAt === null)}
        me={me.accountId}
        mailLeaves={config.smtpUrl !== undefined}
        submitId={submitIds(services)}
        done={c.req.method === "GET" ? said[c.req.query("done") ?? ""] : undefined}
        link={shown.link ?? null}
        cameBack={shown.cameBack ?? null}
      />,
      shown.cameBack ? 422 : 200,
    );
  };

  /** Does the work of a form with a name and an address, or shows the form again. */
  const withPerson = async (
    c: Context,
    form: "add" | "me",
    work: (tx: Tx, me: Member, person: { name: string; mail: string }) => Promise<void>,
  ): Promise<Response> => {
    const me = administratorOf(c);
    const fields = await readForm(c);
    const person = { name: oneLine(fields.one("name")), mail: oneLine(fields.one("mail")) };
    const problems = personProblems(c, form, person);
    if (problems.length > 0) return showTeam(c, me, { cameBack: { form, typed: typedOf(fields), problems } });
    try {
      await submitted(services, c, { fields, action: `team ${form}` }, async (tx) => {
        await work(tx, me, person);
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "mail-taken") throw error;
      const taken = [{ field: `${form}-mail`, words: teamWords[c.get("locale")].problems["mail-taken"] }];
      return showTeam(c, me, { cameBack: { form, typed: typedOf(fields), problems: taken } });
    }
    return seeOther(c, `${links(c.get("locale")).team}?done=${form === "add" ? "added" : "me"}`);
  };

  pages.get("/team", (c) => showTeam(c, administratorOf(c)));

  pages.post("/team", (c) =>
    withPerson(c, "add", async (tx, me, person) => {
      const id = await addToTeam(tx, world, me, person);
      const locale = c.get("locale");
      const token = await makeSignInLink(tx, world, id, invitationLifeMs);
      const words = mailWords[locale].invitation;
      await queueMail(tx, world, {
        organisationId: null,
        to: person.mail,
        locale,
        subject: words.subject,
        body: words.body({ name: person.name, address: `${config.baseUrl}${links(locale).signIn(token)}` }),
      });
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
    }),
  );

  pages.post("/team/me", (c) =>
    withPerson(c, "me", (tx, me, person) =>
      tellingOfSignIn(tx, services, { accountId: me.accountId, session: sessionOf(c, config.baseUrl) ?? "" }, () =>
        changeAccount(tx, world, me, me.accountId, { name: person.name, mail: person.mail || null }),
      ),
    ),
  );

  pages.post("/team/:id/active", async (c) => {
    const me = administratorOf(c);
    const id = idOf(c);
    const fields = await readForm(c);
    const active = fields.one("active") === "yes";
    await submitted(services, c, { fields, action: `team active ${id}` }, async (tx) => {
      await setActive(tx, world, me, id, active);
      if (!active) await dropMemberKeys(tx, id, "all");
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).team}?done=${active ? "back" : "gone"}`);
  });

  // The link is in the answer itself and nowhere else: the same form again shows the same link, a reload asks.
  pages.post("/team/:id/link", async (c) => {
    const me = administratorOf(c);
    const id = idOf(c);
    const account = await accountById(db, id);
    if (account === null || account.deactivatedAt !== null) throw new Refusal("not-found");
    const fields = await readForm(c);
    const token = await submitted(services, c, { fields, action: `team link ${id}` }, (tx) =>
      makeSignInLink(tx, world, id, invitationLifeMs),
    );
    const address = `${config.baseUrl}${links(c.get("locale")).signIn(token)}`;
    return showTeam(c, me, { link: { name: account.name, address } });
  });
  pages.get("/team/:id/link", (c) => seeOther(c, links(c.get("locale")).team));
}

function idOf(c: Context): string {
  const id = c.req.param("id") ?? "";
  if (!isUuid(id)) throw new Refusal("not-found");
  return id;
}

function typedOf(fields: Fields): { name: string; mail: string } {
  return { name: fields.one("name"), mail: fields.one("mail") };
}

function personProblems(c: Context, form: "add" | "me", person: { name: string; mail: string }): FieldProblem[] {
  const words = teamWords[c.get("locale")].problems;
  const problems: FieldProblem[] = [];
  if (person.name === "") problems.push({ field: `${form}-name`, words: words["name-missing"] });
  else if ([...person.name].length > longestName) problems.push({ field: `${form}-name`, words: words["too-long"] });
  // The administrator may do without an address: the link is printed where the program starts.
  const needsMail = form === "add" || person.mail !== "";
  if (needsMail && !isMailAddress(person.mail)) problems.push({ field: `${form}-mail`, words: words["mail-invalid"] });
  return problems;
}
