import type { Context } from "hono";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { canReadRequests } from "#src/domain/requests/requests-policy.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { notKept } from "#src/web/page-context.ts";

/** Whoever of the team is signed in. Others are told that there is a page for the team, and no more. @throws Refusal `not-signed-in`, `not-allowed` */
export function memberOf(c: Context): SignedIn & Member {
  notKept(c);
  const actor = c.get("actor");
  if (!canReadRequests(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  return actor;
}
