import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";

/** Whose a text or a list of the team is: of one team, or of all (null). */
export type KeptFor = { readonly teamId: string | null };

/** Whoever leads a team changes what is of it; an administrator changes everything, and alone what is of all teams. */
export function canKeep({ role, leads }: SignedIn, { teamId }: KeptFor): boolean {
  return role === "administrator" || (role === "staff" && teamId !== null && leads.includes(teamId));
}

/** Whether somebody changes any of them. */
export function canKeepSome({ role, leads }: SignedIn): boolean {
  return role === "administrator" || (role === "staff" && leads.length > 0);
}

/** What these teams use: their own, and what is of all. */
export function isUsedBy(teams: readonly string[] | "all", { teamId }: KeptFor): boolean {
  return teams === "all" || teamId === null || teams.includes(teamId);
}

/** Whose figures somebody sees: of the teams that they lead, or of all; null: of none. */
export function teamsReported({ role, leads }: SignedIn & Member): readonly string[] | "all" | null {
  if (role === "administrator") return "all";
  return leads.length > 0 ? leads : null;
}
