import type { Context, Hono } from "hono";
import { namesOf } from "#src/domain/accounts/team.ts";
import { inviteMember, openInvitations, withdrawInvitation } from "#src/domain/organisations/invitations.ts";
import { changeMember, membersOf } from "#src/domain/organisations/memberships.ts";
import { canDecideMembers, memberRoles } from "#src/domain/organisations/organisation-policy.ts";
import { endMembership } from "#src/domain/privacy/end-membership.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { organisationOf } from "#src/web/organisations/organisation-context.ts";
import { PeoplePage, type PeoplePageProps } from "#src/web/organisations/people-page.tsx";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Who belongs to an organisation. Only owners change it; everybody may leave. */
export function peopleRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const showPeople = async (c: Context, back: Partial<Pick<PeoplePageProps, "link" | "problems">> = {}) => {
    const { actor, organisation, standing } = await organisationOf(services, c);
    const locale = c.get("locale");
    const words = organisationWords[locale].people;
    const said: Readonly<Record<string, string>> = {
      removed: words.removed,
      changed: words.changed,
      withdrawn: words.withdrawn,
    };
    const members = await membersOf(db, organisation.id);
    const names = await namesOf(
      db,
      members.map(({ accountId }) => accountId),
    );
    const page: PeoplePageProps = {
      locale,
      id: organisation.id,
      me: actor.accountId,
      standing,
      members: members.map((member) => ({ ...member, name: names.get(member.accountId) ?? "" })),
      invitations: await openInvitations(db, organisation.id, world.clock.now()),
      link: null,
      submitId: submitIds(services),
      done: c.req.method === "GET" ? said[c.req.query("done") ?? ""] : undefined,
      problems: [],
      ...back,
    };
    return show(c, <PeoplePage {...page} />, back.problems ? 422 : 200);
  };
  pages.get("/organisations/:id/people", (c) => showPeople(c));

  // The link is in the answer itself and nowhere else: the same form again shows the same link, a reload asks.
  pages.post("/organisations/:id/invitations", async (c) => {
    const { actor, organisation, standing } = await organisationOf(services, c);
    if (!canDecideMembers(standing)) throw new Refusal("not-allowed");
    const locale = c.get("locale");
    const fields = await readForm(c);
    const role = memberRoles.find((one) => one === fields.one("role")) ?? "member";
    try {
      const token = await submitted(services, c, { fields, action: `invite ${organisation.id}` }, (tx) =>
        inviteMember(tx, world, actor, { organisationId: organisation.id, role }),
      );
      return await showPeople(c, { link: `${config.baseUrl}${links(locale).join(token)}` });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "too-many-invitations") throw error;
      return showPeople(c, { problems: [{ field: "role", words: refusalWords[locale][error.code] }] });
    }
  });
  pages.get("/organisations/:id/invitations", (c) =>
    seeOther(c, links(c.get("locale")).organisationPeople(c.req.param("id"))),
  );

  pages.post("/organisations/:id/invitations/:invitation/withdraw", async (c) => {
    const { actor, organisation, standing } = await organisationOf(services, c);
    if (!canDecideMembers(standing)) throw new Refusal("not-allowed");
    const id = c.req.param("invitation");
    if (!isUuid(id)) throw new Refusal("not-found");
    await submitted(services, c, { fields: await readForm(c), action: `withdraw ${id}` }, async (tx) => {
      await withdrawInvitation(tx, world, actor, { organisationId: organisation.id, id });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).organisationPeople(organisation.id)}?done=withdrawn`);
  });

  pages.post("/organisations/:id/people/:account", async (c) => {
    const { actor, organisation, standing } = await organisationOf(services, c);
    const accountId = c.req.param("account");
    const self = accountId === actor.accountId;
    const fields = await readForm(c);
    const to = (["owner", "member"] as const).find((role) => role === fields.one("to")) ?? null;
    if (!canDecideMembers(standing) && !(self && to === null)) throw new Refusal("not-allowed");
    if (!isUuid(accountId)) throw new Refusal("not-found");
    const change = { organisationId: organisation.id, accountId };
    const action = `member ${organisation.id} ${accountId}`;
    try {
      await submitted(services, c, { fields, action }, async (tx) => {
        if (to === null) await endMembership(tx, world, actor, change);
        else await changeMember(tx, world, actor, { ...change, to });
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "last-owner") throw error;
      const words = refusalWords[c.get("locale")][error.code];
      return showPeople(c, { problems: [{ field: "main", words }] });
    }
    const to_ = links(c.get("locale"));
    if (self && to === null) return seeOther(c, `${to_.organisations}?done=left`);
    return seeOther(c, `${to_.organisationPeople(organisation.id)}?done=${to === null ? "removed" : "changed"}`);
  });
}
