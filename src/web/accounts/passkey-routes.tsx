import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import {
  finishPasskey,
  finishPasskeySignIn,
  type RelyingParty,
  relyingParty,
  removePasskey,
  startPasskey,
  startPasskeySignIn,
} from "#src/domain/accounts/passkeys.ts";
import { notePasskeyShown } from "#src/domain/accounts/sign-in.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import { allowOwnScript } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deviceName } from "#src/web/accounts/device-name.ts";
import { enter } from "#src/web/accounts/enter.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { PasskeyPage, type PasskeyPageProps } from "#src/web/accounts/passkey-page.tsx";
import { askedForProof } from "#src/web/accounts/proof.ts";
import { safeNext } from "#src/web/accounts/safe-next.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";
import { tellingOfSignIn } from "#src/web/accounts/sign-in-notice.ts";
import { links } from "#src/web/links.ts";
import { notKept, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";

/** Signing in with a passkey, making one, removing one. The pages answer a POST: only they carry a script. */
export function passkeyRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const partyOf = (): RelyingParty => {
    const party = relyingParty(config.baseUrl);
    if (!party) throw new Refusal("not-found");
    return party;
  };
  const counted = (c: Context) => countCall(db, world.clock.now(), "sign-in", clientAddress(c, config.trustProxy));
  const device = (c: Context) => deviceName(c.req.header("user-agent"));
  const showPage = (c: Context, page: Pick<PasskeyPageProps, "what" | "options" | "next" | "failed">) => {
    notKept(c);
    allowOwnScript(c);
    const submitId = submitIds(services)("passkey");
    return show(c, <PasskeyPage locale={c.get("locale")} submitId={submitId} {...page} />, page.failed ? 422 : 200);
  };

  const askToSignIn = async (c: Context, next: string | null, failed: boolean) => {
    const options = await write(db, (tx) => startPasskeySignIn(tx, world, partyOf()));
    return showPage(c, { what: "get", options, next, failed });
  };
  // A challenge is asked for, nothing is changed for anybody: the forms need no submit id.
  pages.post("/sign-in/passkey", async (c) => {
    await counted(c);
    return askToSignIn(c, safeNext((await readForm(c)).one("next")), false);
  });
  pages.post("/sign-in/passkey/finish", async (c) => {
    notKept(c);
    await counted(c);
    const fields = await readForm(c);
    const next = safeNext(fields.one("next"));
    try {
      const response = jsonIn(fields.one("response"));
      const opened = await write(db, (tx) =>
        finishPasskeySignIn(tx, world, partyOf(), { response, device: device(c) }),
      );
      return await enter(services, c, opened, { next, locale: c.get("locale") });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "passkey-failed") throw error;
      return askToSignIn(c, next, true);
    }
  });

  const askToMake = async (c: Context, accountId: string, failed: boolean) => {
    const options = await write(db, (tx) => startPasskey(tx, world, partyOf(), accountId));
    return showPage(c, { what: "create", options, next: null, failed });
  };
  pages.post("/me/passkeys", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).me, { signsIn: true });
    if (asked) return asked;
    await counted(c);
    return askToMake(c, accountId, false);
  });
  pages.post("/me/passkeys/finish", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).me, { signsIn: true });
    if (asked) return asked;
    await counted(c);
    const response = jsonIn((await readForm(c)).one("response"));
    try {
      const made = { accountId, response, device: device(c) };
      const session = sessionOf(c, config.baseUrl) ?? "";
      await write(db, async (tx) => {
        await tellingOfSignIn(tx, services, { accountId, session }, () => finishPasskey(tx, world, partyOf(), made));
        await notePasskeyShown(tx, session, world.clock.now());
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "passkey-failed") throw error;
      return askToMake(c, accountId, true);
    }
    return seeOther(c, `${links(c.get("locale")).me}?done=passkey#passkeys`);
  });
  pages.post("/me/passkeys/remove", async (c) => {
    const { accountId } = signedInOf(c);
    const asked = await askedForProof(services, c, links(c.get("locale")).me, { signsIn: true });
    if (asked) return asked;
    const fields = await readForm(c);
    const id = fields.one("id");
    const me = { accountId, session: sessionOf(c, config.baseUrl) ?? "" };
    try {
      await submitted(services, c, { fields, action: "remove passkey" }, async (tx) => {
        await tellingOfSignIn(tx, services, me, () => removePasskey(tx, world, accountId, id));
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "last-way-in") throw error;
      return seeOther(c, `${links(c.get("locale")).me}?with=last`);
    }
    return seeOther(c, `${links(c.get("locale")).me}?done=passkey-removed#passkeys`);
  });

  // Reached by going back or by a reload: there is nothing to read there.
  for (const path of ["/sign-in/passkey", "/sign-in/passkey/finish"])
    pages.get(path, (c) => seeOther(c, links(c.get("locale")).signInStart));
  for (const path of ["/me/passkeys", "/me/passkeys/finish", "/me/passkeys/remove"])
    pages.get(path, (c) => seeOther(c, links(c.get("locale")).me));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // NOTE no answer of a browser: the check of it fails like any wrong one.
  }
}
