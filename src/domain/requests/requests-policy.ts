import { type Actor, isOfTeam, type Member, type SignedIn } from "#src/domain/accounts/actor.ts";

/** The queue is for the team; what is in it, for whoever `canReadRequest`. */
export function canReadRequests(actor: Actor): actor is SignedIn & Member {
  return isOfTeam(actor);
}

/** Each team has its own requests; whoever decides about teams sees all. */
export function canReadRequest(actor: SignedIn & Member, request: { readonly teamId: string }): boolean {
  return actor.role === "administrator" || actor.teams.includes(request.teamId);
}

/** Whose requests somebody sees: those of these teams, or all. */
export function teamsSeen(actor: SignedIn & Member): readonly string[] | "all" {
  return actor.role === "administrator" ? "all" : actor.teams;
}
