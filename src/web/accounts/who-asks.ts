import type { Context } from "hono";
import { write } from "#src/db/write.ts";
import { stranger } from "#src/domain/accounts/actor.ts";
import { relyingParty } from "#src/domain/accounts/passkeys.ts";
import { type PasskeyGroup, useStepMs } from "#src/domain/accounts/session-rules.ts";
import { type Holder, holderOf, noteUse } from "#src/domain/accounts/sign-in.ts";
import type { Services } from "#src/http/services.ts";
import { sessionOf } from "#src/web/accounts/session-cookie.ts";

/** Who must show a passkey at this address: nobody where browsers have none for it. */
export function passkeyNeeds({ config }: Services): PasskeyGroup {
  return relyingParty(config.baseUrl) === null ? "nobody" : config.passkeyFor;
}

/** Who holds a session of this installation, by its rules. */
export function holderHere(services: Services, session: string | undefined): Promise<Holder | null> {
  const { db, world, config } = services;
  return holderOf(db, session, world.clock.now(), config.sessions, passkeyNeeds(services));
}

/** Sets who asks, and how sure that is; notes once a minute that the session is in use. */
export async function knowWhoAsks(services: Services, c: Context): Promise<void> {
  const { db, world, config } = services;
  const session = sessionOf(c, config.baseUrl);
  const holder = await holderHere(services, session);
  c.set("actor", holder?.actor ?? stranger);
  c.set("proof", holder?.proof ?? null);
  const now = world.clock.now();
  if (holder && session && !asksByItself(c) && now.getTime() - holder.usedAt.getTime() >= useStepMs)
    await write(db, (tx) => noteUse(tx, session, now));
}

/** A page that lies open asks for news by itself: that is no sign of anybody, unless they write. */
function asksByItself(c: Context): boolean {
  return /\/requests\/[^/]+\/here$/.test(c.req.path) && c.req.query("writing") !== "yes";
}
