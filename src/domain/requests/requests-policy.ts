import type { Actor, Member } from "#src/domain/accounts/actor.ts";

/** The queue and every request in it are for the team. */
export function canReadRequests(actor: Actor): actor is Member {
  return actor.role !== "stranger";
}
