import type { Reader } from "#src/db/write.ts";
import { type Account, teamOf } from "#src/domain/accounts/team.ts";
import { type Team, teamsOf } from "#src/domain/accounts/teams.ts";
import type { Locale } from "#src/kernel/i18n.ts";

/** Somebody of the team, as far as a case is concerned with them. */
export type CaseReader = {
  readonly id: string;
  readonly name: string;
  readonly mail: string | null;
  readonly locale: Locale;
};

/** Who can read a case now (`canReadRequest`): its team and the administrators. They alone can have it, and be called in it. */
export async function readersOf(db: Reader, request: { readonly teamId: string }): Promise<CaseReader[]> {
  const [team, teams] = await Promise.all([teamOf(db), teamsOf(db)]);
  return readersAmong(team, teams, request);
}

/** The same of a team and its groups that were read. */
export function readersAmong(
  team: readonly Account[],
  teams: readonly Team[],
  request: { readonly teamId: string },
): CaseReader[] {
  const inTeam = teams.find(({ id }) => id === request.teamId)?.members ?? [];
  return team
    .filter(
      ({ id, role, deactivatedAt }) => deactivatedAt === null && (role === "administrator" || inTeam.includes(id)),
    )
    .map(({ id, name, mail, locale }) => ({ id, name, mail, locale }));
}
