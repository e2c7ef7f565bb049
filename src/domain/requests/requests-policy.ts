import { type Actor, isOfTeam, type Member, type SignedIn } from "#src/domain/accounts/actor.ts";

/** The queue and every request in it are for the team. */
export function canReadRequests(actor: Actor): actor is SignedIn & Member {
  return isOfTeam(actor);
}
