import type { Context } from "hono";
import { write } from "#src/db/write.ts";
import { isOfTeam } from "#src/domain/accounts/actor.ts";
import { type NewSession, signOut } from "#src/domain/accounts/sign-in.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { giveSession, sessionOf } from "#src/web/accounts/session-cookie.ts";
import { holderHere } from "#src/web/accounts/who-asks.ts";
import { links } from "#src/web/links.ts";
import { seeOther } from "#src/web/page-context.ts";

/** Hands over the session, ends the one that came with the request, and goes on. */
export async function enter(
  services: Services,
  c: Context,
  opened: NewSession,
  { next, locale }: { readonly next: string | null; readonly locale: Locale },
): Promise<Response> {
  const { db, config } = services;
  const before = sessionOf(c, config.baseUrl);
  if (before) await write(db, (tx) => signOut(tx, before));
  giveSession(c, config.baseUrl, opened);
  const to = links(locale);
  const holder = await holderHere(services, opened.session);
  return seeOther(c, next ?? (holder && isOfTeam(holder.actor) ? to.requests : to.me));
}
