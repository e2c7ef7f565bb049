import type { Context } from "hono";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { canChangeTeam } from "#src/domain/accounts/team.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { notKept } from "#src/web/page-context.ts";

/** Whoever decides over the team; the answer is not kept by caches. @throws Refusal `not-signed-in`, `not-allowed` */
export function administratorOf(c: Context): SignedIn & Member {
  notKept(c);
  const actor = c.get("actor");
  if (!canChangeTeam(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  return actor;
}
