import type { Context, Hono } from "hono";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { hearingsOf } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { editsOfProfile } from "#src/domain/advice/hearing/profile-and-hearing.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import { claimOrganisation, mergedParts, partsOf, undoMerge } from "#src/domain/organisations/claim-organisation.ts";
import { membersOf, organisationsOf } from "#src/domain/organisations/memberships.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { canDecideMembers } from "#src/domain/organisations/organisation-policy.ts";
import { mostShown, openHearingAsMember, openRequestAsMember } from "#src/domain/privacy/open-as-member.ts";
import { requestsOf } from "#src/domain/requests/organisation-requests.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { proposeNow } from "#src/web/advice/hearing-context.ts";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { links } from "#src/web/links.ts";
import { knownProfile, organisationOf } from "#src/web/organisations/organisation-context.ts";
import {
  OrganisationListPage,
  type OrganisationListPageProps,
} from "#src/web/organisations/organisation-list-page.tsx";
import { OrganisationPage, type OrganisationPageProps } from "#src/web/organisations/organisation-page.tsx";
import { oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

export const longestOrganisationName = 200;

/** One's organisations, and each of them: its consultations, new ones, what was merged into it. */
export function organisationRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const showList = async (c: Context, back: Partial<OrganisationListPageProps> = {}) => {
    const actor = signedInOf(c);
    const locale = c.get("locale");
    const page: OrganisationListPageProps = {
      locale,
      organisations: await organisationsOf(db, actor),
      submitId: submitIds(services)("add"),
      done: c.req.query("done") === "left" ? organisationWords[locale].people.left : undefined,
      typed: "",
      problems: [],
      ...back,
    };
    return show(c, <OrganisationListPage {...page} />, back.problems ? 422 : 200);
  };

  pages.get("/organisations", (c) => showList(c));
  pages.post("/organisations", async (c) => {
    const actor = signedInOf(c);
    const fields = await readForm(c);
    const name = oneLine(fields.one("name"));
    const words = organisationWords[c.get("locale")].claim.problems;
    if (name === "" || [...name].length > longestOrganisationName) {
      const problems = [{ field: "name", words: words[name === "" ? "name-missing" : "too-long"] }];
      return showList(c, { typed: fields.one("name"), problems });
    }
    const id = await submitted(services, c, { fields, action: "organisations" }, async (tx) => {
      const organisationId = await openOrganisation(tx, world);
      await claimOrganisation(tx, world, actor, { organisationId, name });
      return organisationId;
    });
    return seeOther(c, links(c.get("locale")).organisation(id));
  });

  const showOne = async (c: Context, back: Partial<OrganisationPageProps> = {}) => {
    const { organisation, standing } = await organisationOf(services, c);
    const locale = c.get("locale");
    const { id, name } = organisation;
    const ids = await partsOf(db, id);
    const words = organisationWords[locale].page;
    const said: Readonly<Record<string, string>> = {
      claimed: words.claimed,
      saved: words.saved,
      undone: words.undone,
    };
    const page: OrganisationPageProps = {
      locale,
      id,
      name,
      standing,
      hearings: await hearingsOf(db, ids, mostShown),
      requests: await requestsOf(db, ids, mostShown),
      parts: await mergedParts(db, id),
      known: await knownProfile(services, id),
      people: (await membersOf(db, id)).length,
      submitId: submitIds(services),
      done: c.req.method === "GET" ? said[c.req.query("done") ?? ""] : undefined,
      typed: "",
      problems: [],
      ...back,
    };
    return show(c, <OrganisationPage {...page} />, back.problems ? 422 : 200);
  };
  pages.get("/organisations/:id", (c) => showOne(c));

  pages.post("/organisations/:id/hearings", async (c) => {
    const { actor, organisation } = await organisationOf(services, c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const text = fields.one("text");
    const problem = textProblem(text);
    if (problem)
      return showOne(c, { typed: text, problems: [{ field: "text", words: refusalWords[locale][problem] }] });
    const organisationId = organisation.id;
    const { accountId } = actor;
    const secret = await submitted(services, c, { fields, action: `hearing of ${organisationId}` }, async (tx) => {
      const heard = services.understand(text);
      const edits = editsOfProfile(heard, (await knownProfile(services, organisationId)).profile);
      const saved = await saveHearing(tx, world, { text, locale, heard, edits, organisationId, by: accountId });
      await promiseProposal(tx, saved);
      return saved.secret;
    });
    const hearing = await findHearing(db, secret);
    if (hearing) await proposeNow(services, hearing);
    return seeOther(c, links(locale).hearing(secret));
  });

  pages.post("/organisations/:id/hearings/:hearing/open", async (c) => {
    const { actor, organisation } = await organisationOf(services, c);
    const id = c.req.param("hearing");
    const mine = await hearingsOf(db, await partsOf(db, organisation.id), mostShown);
    const hearing = mine.find((one) => one.id === id);
    if (!hearing) throw new Refusal("not-found");
    const fields = await readForm(c);
    const secret = await submitted(services, c, { fields, action: `open hearing ${id}` }, (tx) =>
      openHearingAsMember(tx, world, hearing, actor.accountId),
    );
    return seeOther(c, links(c.get("locale")).hearing(secret));
  });

  pages.post("/organisations/:id/requests/:request/open", async (c) => {
    const { actor, organisation } = await organisationOf(services, c);
    const id = c.req.param("request");
    const mine = await requestsOf(db, await partsOf(db, organisation.id), mostShown);
    const request = mine.find((one) => one.id === id);
    if (!request) throw new Refusal("not-found");
    const fields = await readForm(c);
    const key = await submitted(services, c, { fields, action: `open request ${id}` }, (tx) =>
      openRequestAsMember(tx, world, request, actor.accountId),
    );
    return seeOther(c, links(c.get("locale")).followed(key));
  });

  pages.post("/organisations/:id/parts/:part/undo", async (c) => {
    const { actor, organisation, standing } = await organisationOf(services, c);
    if (!canDecideMembers(standing)) throw new Refusal("not-allowed");
    const part = c.req.param("part");
    if (!isUuid(part)) throw new Refusal("not-found");
    await submitted(services, c, { fields: await readForm(c), action: `undo merge ${part}` }, async (tx) => {
      await undoMerge(tx, world, actor, { organisationId: part, from: organisation.id });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).organisation(organisation.id)}?done=undone`);
  });
}
