import type { Context } from "hono";
import { canEditCatalogue } from "#src/domain/advice/catalogue/editing/editing-policy.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { notKept } from "#src/web/page-context.ts";

/** Who edits; their pages are not kept by caches. @throws Refusal `not-signed-in`, `not-allowed` */
export function editorOf(c: Context): { readonly accountId: string } {
  notKept(c);
  const actor = c.get("actor");
  if (!canEditCatalogue(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  return { accountId: actor.accountId };
}
