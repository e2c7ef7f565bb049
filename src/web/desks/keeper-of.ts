import type { Context } from "hono";
import { canKeepDirectory } from "#src/domain/desks/directory-policy.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { notKept } from "#src/web/page-context.ts";

/** Who keeps the directory; their pages are not kept by caches. @throws Refusal `not-signed-in`, `not-allowed` */
export function keeperOf(c: Context): { readonly accountId: string } {
  notKept(c);
  const actor = c.get("actor");
  if (!canKeepDirectory(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  return { accountId: actor.accountId };
}
