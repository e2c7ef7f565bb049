import type { VNode } from "preact";
import type { Reader } from "#src/db/write.ts";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { type Team, teamsOf } from "#src/domain/accounts/teams.ts";
import { canKeep, type KeptFor } from "#src/domain/requests/kept-for.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Select } from "#src/web/kit/form-fields.tsx";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";

/** For whom texts and lists can be kept by whoever looks, and which of those there are. */
export type Keeping = {
  /** The teams that can be chosen; null stands for all teams. */
  readonly choices: ReadonlyArray<{ readonly id: string | null; readonly name: string }>;
  /** What each team is called. */
  readonly teams: readonly Pick<Team, "id" | "name">[];
  readonly canKeep: (of: KeptFor) => boolean;
};

export async function keptForOf(db: Reader, member: SignedIn & Member): Promise<{ keeping: Keeping }> {
  const teams = await teamsOf(db);
  const choices = [{ id: null, name: "" }, ...teams.map(({ id, name }) => ({ id, name }))];
  return {
    keeping: {
      choices: choices.filter(({ id }) => canKeep(member, { teamId: id })),
      teams,
      canKeep: (of) => canKeep(member, of),
    },
  };
}

/** Whose it is, in words. */
export function keptForName({ teamId }: KeptFor, teams: Keeping["teams"], locale: Locale): string {
  if (teamId === null) return leaderWords[locale].allTeams;
  const team = teams.find(({ id }) => id === teamId);
  return team === undefined ? leaderWords[locale].closedTeam : literal(team.name);
}

export type KeptForFieldProps = {
  readonly locale: Locale;
  /** Of the field; unique on the page. */
  readonly id: string;
  readonly keeping: Keeping;
  /** The id of a team, or "" for all. */
  readonly value: string;
};

/** Chooses for which team a text or a list is kept. */
export function KeptForField({ locale, id, keeping, value }: KeptForFieldProps): VNode {
  const words = leaderWords[locale];
  return (
    <Select
      locale={locale}
      name="team"
      id={id}
      label={words.keptFor}
      value={keeping.choices.some((one) => (one.id ?? "") === value) ? value : (keeping.choices[0]?.id ?? "")}
      options={keeping.choices.map((one) => ({
        value: one.id ?? "",
        label: one.id === null ? words.allTeams : literal(one.name),
      }))}
    />
  );
}
