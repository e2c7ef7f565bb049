import type { Context, Hono } from "hono";
import { isOfTeam } from "#src/domain/accounts/actor.ts";
import { identitiesOf } from "#src/domain/accounts/identities.ts";
import { endOtherSessions, endSession, sessionsOf } from "#src/domain/accounts/my-sessions.ts";
import { passkeysOf, relyingParty } from "#src/domain/accounts/passkeys.ts";
import { confirmMail, mailLinkOf } from "#src/domain/accounts/sign-up.ts";
import { accountById, canChangeTeam, changeAccount } from "#src/domain/accounts/team.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { mailConfirmation } from "#src/web/accounts/confirm-mail.ts";
import { ConfirmMailPage } from "#src/web/accounts/confirm-mail-page.tsx";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { MePage, type MePageProps } from "#src/web/accounts/me-page.tsx";
import { askedForProof, needsProof } from "#src/web/accounts/proof.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";
import { tellingOfSignIn } from "#src/web/accounts/sign-in-notice.ts";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { meWords } from "#src/words/me-words.ts";
import { passkeyWords } from "#src/words/passkey-words.ts";
import { providerWords } from "#src/words/provider-words.ts";

const longestName = 100;

/** One's own page: name, address, sessions. */
export function meRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const showMe = async (c: Context, back: Partial<Pick<MePageProps, "typed" | "problems">> = {}) => {
    const actor = signedInOf(c);
    const locale = c.get("locale");
    const words = meWords[locale].me;
    const account = await accountById(db, actor.accountId);
    if (!account) throw new Refusal("not-signed-in");
    const said: Readonly<Record<string, string>> = {
      name: words.saved,
      mail: words.mailSent,
      "mail-changed": words.mailChanged,
      ended: words.ended,
      "ended-others": words.othersEnded,
      passkey: passkeyWords[locale].list.added,
      "passkey-removed": passkeyWords[locale].list.removed,
      "identity-added": providerWords[locale].list.added,
      "identity-removed": providerWords[locale].list.removed,
    };
    const notDone: Readonly<Record<string, string>> = {
      failed: providerWords[locale].failed,
      cancelled: providerWords[locale].cancelled,
      taken: providerWords[locale].taken,
      last: providerWords[locale].last,
    };
    const page: MePageProps = {
      locale,
      account: { name: account.name, mail: account.mail },
      isOfTeam: isOfTeam(actor),
      isAdministrator: canChangeTeam(actor),
      sessions: await sessionsOf(
        db,
        actor.accountId,
        sessionOf(c, config.baseUrl) ?? "",
        world.clock.now(),
        config.sessions,
      ),
      passkeys: await passkeysOf(db, actor.accountId),
      identities: await identitiesOf(db, actor.accountId),
      providers: services.providers,
      possible: relyingParty(config.baseUrl) !== null,
      mailLeaves: config.smtpUrl !== undefined,
      proofFirst: (await needsProof(services, c, { signsIn: true })) ? links(locale).proof(links(locale).me) : null,
      heldBack: c.get("proof")?.isHeldBack === true,
      submitId: submitIds(services),
      done: c.req.method === "GET" ? said[c.req.query("done") ?? ""] : undefined,
      notDone: notDone[c.req.query("with") ?? ""],
      typed: {},
      problems: [],
      ...back,
    };
    return show(c, <MePage {...page} />, back.problems ? 422 : 200);
  };

  pages.get("/me", (c) => showMe(c));

  pages.post("/me", async (c) => {
    const { accountId } = signedInOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const name = oneLine(fields.one("name"));
    const words = meWords[locale].signUp.problems;
    const wrong = name === "" ? words["name-missing"] : [...name].length > longestName ? words["too-long"] : null;
    if (wrong !== null)
      return showMe(c, { typed: { name: fields.one("name") }, problems: [{ field: "name", words: wrong }] });
    await submitted(services, c, { fields, action: "me name" }, async (tx) => {
      const account = await accountById(tx, accountId);
      await changeAccount(tx, world, { accountId }, accountId, { name, mail: account?.mail ?? null });
      return {};
    });
    return seeOther(c, `${links(locale).me}?done=name`);
  });

  pages.post("/me/mail", async (c) => {
    const { accountId } = signedInOf(c);
    const locale = c.get("locale");
    const asked = await askedForProof(services, c, links(locale).me, { signsIn: true });
    if (asked) return asked;
    const fields = await readForm(c);
    const mail = oneLine(fields.one("mail"));
    if (!isMailAddress(mail))
      return showMe(c, {
        typed: { mail: fields.one("mail") },
        problems: [{ field: "mail", words: meWords[locale].me.mailInvalid }],
      });
    await submitted(services, c, { fields, action: "me mail", limit: "sign-in" }, async (tx) => {
      await mailConfirmation(tx, services, { accountId, mail, locale });
      return {};
    });
    return seeOther(c, `${links(locale).me}?done=mail`);
  });
  pages.get("/me/mail", (c) => seeOther(c, links(c.get("locale")).me));

  pages.get("/me/mail/:link", async (c) => {
    signedInOf(c);
    const token = c.req.param("link");
    const link = await mailLinkOf(db, token, world.clock.now());
    if (link?.purpose !== "change-mail") throw new Refusal("expired");
    const page = { locale: c.get("locale"), token, mail: link.mail, submitId: submitIds(services)("confirm") };
    return show(c, <ConfirmMailPage {...page} />);
  });
  pages.post("/me/mail/:link", async (c) => {
    const { accountId } = signedInOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const me = { accountId, session: sessionOf(c, config.baseUrl) ?? "" };
    try {
      await submitted(services, c, { fields, action: "me mail confirm" }, async (tx) => {
        await tellingOfSignIn(tx, services, me, () => confirmMail(tx, world, accountId, c.req.param("link")));
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "mail-taken") throw error;
      return showMe(c, { problems: [{ field: "mail", words: meWords[locale].me.mailTaken }] });
    }
    return seeOther(c, `${links(locale).me}?done=mail-changed`);
  });

  pages.post("/me/sessions/end-others", async (c) => {
    const { accountId } = signedInOf(c);
    await submitted(services, c, { fields: await readForm(c), action: "end other sessions" }, async (tx) => {
      await endOtherSessions(tx, world, accountId, sessionOf(c, config.baseUrl) ?? "");
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).me}?done=ended-others#sessions`);
  });
  pages.post("/me/sessions/:id/end", async (c) => {
    const { accountId } = signedInOf(c);
    const id = c.req.param("id");
    if (!isUuid(id)) throw new Refusal("not-found");
    await submitted(services, c, { fields: await readForm(c), action: `end session ${id}` }, async (tx) => {
      await endSession(tx, world, accountId, id);
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).me}?done=ended#sessions`);
  });
}
