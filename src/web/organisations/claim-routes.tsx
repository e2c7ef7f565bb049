import type { Context, Hono } from "hono";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import {
  claimOrganisation,
  holderOf,
  mergeOrganisation,
  organisationById,
} from "#src/domain/organisations/claim-organisation.ts";
import { acceptInvitation, invitationOf } from "#src/domain/organisations/invitations.ts";
import { organisationsOf, standingIn } from "#src/domain/organisations/memberships.ts";
import { canActFor, canMergeInto } from "#src/domain/organisations/organisation-policy.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import { links } from "#src/web/links.ts";
import { ClaimPage, type ClaimPageProps, type HeldBy } from "#src/web/organisations/claim-page.tsx";
import { JoinPage, type JoinPageProps } from "#src/web/organisations/join-page.tsx";
import { longestOrganisationName } from "#src/web/organisations/organisation-routes.tsx";
import { notKept, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

/** Ways into an organisation: keeping a hearing with one, and accepting an invitation. */
export function claimRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const heldBy = async (c: Context, hearing: Hearing): Promise<HeldBy> => {
    const holder = await holderOf(db, hearing.organisationId);
    if (holder === null) return null;
    if (!canActFor(await standingIn(db, c.get("actor"), holder))) return "others";
    return { id: holder, name: (await organisationById(db, holder))?.name ?? null };
  };
  const showClaim = async (c: Context, hearing: Hearing, back: Partial<ClaimPageProps> = {}) => {
    const mine = await organisationsOf(db, c.get("actor"));
    const page: ClaimPageProps = {
      locale: c.get("locale"),
      secret: secretOf(c),
      signedIn: isSignedIn(c.get("actor")),
      held: await heldBy(c, hearing),
      organisations: mine.filter(({ role }) => canMergeInto(role)),
      submitId: submitIds(services)("claim"),
      typed: { to: "", name: "" },
      problems: [],
      ...back,
    };
    return show(c, <ClaimPage {...page} />, back.problems ? 422 : 200);
  };

  pages.get("/h/:secret/organisation", async (c) => showClaim(c, await hearingOfPage(services, c)));

  pages.post("/h/:secret/organisation", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const actor = signedInOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const words = organisationWords[locale].claim.problems;
    const typed = { to: fields.one("to"), name: fields.one("name") };
    const name = oneLine(typed.name);
    const wrong = (field: string, code: keyof typeof words) =>
      showClaim(c, hearing, { typed, problems: [{ field, words: words[code] }] });
    const fresh = typed.to === "new";
    if (!fresh && !isUuid(typed.to)) return wrong("to", "choose-one");
    if (fresh && name === "") return wrong("name", "name-missing");
    if (fresh && [...name].length > longestOrganisationName) return wrong("name", "too-long");
    if (!fresh && !canMergeInto(await standingIn(db, actor, typed.to))) throw new Refusal("not-found");
    const { organisationId } = hearing;
    const action = `claim ${organisationId}`;
    try {
      await submitted(services, c, { fields, action }, async (tx) => {
        if (fresh) await claimOrganisation(tx, world, actor, { organisationId, name });
        else await mergeOrganisation(tx, world, actor, { organisationId, into: typed.to });
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "already-claimed") throw error;
      return showClaim(c, hearing);
    }
    return seeOther(c, `${links(locale).organisation(fresh ? organisationId : typed.to)}?done=claimed`);
  });

  const showJoin = async (c: Context, problem: JoinPageProps["problem"] = null) => {
    notKept(c);
    const token = c.req.param("invitation") ?? "";
    const invitation = await invitationOf(db, token, world.clock.now());
    const page: JoinPageProps = {
      locale: c.get("locale"),
      token,
      invitation,
      signedIn: isSignedIn(c.get("actor")),
      submitId: submitIds(services)("join"),
      problem,
    };
    return show(c, <JoinPage {...page} />, invitation === null ? 410 : problem === null ? 200 : 422);
  };
  pages.get("/join/:invitation", (c) => showJoin(c));
  pages.post("/join/:invitation", async (c) => {
    const actor = signedInOf(c);
    const token = c.req.param("invitation");
    const fields = await readForm(c);
    try {
      const id = await submitted(services, c, { fields, action: "join" }, (tx) =>
        acceptInvitation(tx, world, actor, token),
      );
      return seeOther(c, links(c.get("locale")).organisation(id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === "expired") return showJoin(c);
      if (error.code === "already-member" || error.code === "not-a-coordinator") return showJoin(c, error.code);
      throw error;
    }
  });
}
