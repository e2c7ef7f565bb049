/** `staff` answers requests; the administrator also decides who is staff; a `person` has an account and is not of the team. */
export const roles = ["administrator", "staff", "person"] as const;
export type Role = (typeof roles)[number];
export type TeamRole = Exclude<Role, "person">;

/** Who asks. A stranger has no account; holding the key of a hearing is checked where the hearing is read. */
export type Actor = { readonly role: "stranger" } | SignedIn;

/** Somebody with an account, signed in. What they may in an organisation is asked of `domain/organisations`. */
export type SignedIn = {
  readonly role: Role;
  readonly accountId: string;
  /** The teams they are in, by id; empty for a `person`. */
  readonly teams: readonly string[];
  /** Those of them that they lead. */
  readonly leads: readonly string[];
  /** May advise organisations; may act for several organisations whose owners let them. Granted by an administrator. */
  readonly isAdviser: boolean;
  readonly isCoordinator: boolean;
};

/** Somebody of the team: what writers for the team take. */
export type Member = { readonly role: TeamRole; readonly accountId: string };

export const stranger: Actor = { role: "stranger" };

export function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.role !== "stranger";
}

/** Somebody of the team: staff or administrator. */
export function isOfTeam(actor: Actor): actor is SignedIn & Member {
  return actor.role === "staff" || actor.role === "administrator";
}
