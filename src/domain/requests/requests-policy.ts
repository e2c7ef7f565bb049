import type { Actor } from "#src/domain/accounts/actor.ts";

/** The queue and every request in it are for the team; in this phase the administrator is the team. */
export function canReadRequests(actor: Actor): boolean {
  return actor.role === "administrator";
}
