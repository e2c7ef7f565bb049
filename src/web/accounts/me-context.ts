import type { Context } from "hono";
import { isSignedIn, type SignedIn } from "#src/domain/accounts/actor.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { notKept } from "#src/web/page-context.ts";

/** Whoever is signed in, of the team or not; the answer is not kept by caches. @throws Refusal `not-signed-in` */
export function signedInOf(c: Context): SignedIn {
  notKept(c);
  const actor = c.get("actor");
  if (!isSignedIn(actor)) throw new Refusal("not-signed-in");
  return actor;
}
