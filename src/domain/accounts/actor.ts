/** `staff` answers requests; the administrator also decides who is staff. */
export const roles = ["administrator", "staff"] as const;
export type Role = (typeof roles)[number];

/** Who asks. A stranger has no account; holding the key of a hearing is checked where the hearing is read. */
export type Actor = { readonly role: "stranger" } | Member;

/** Somebody of the team, signed in. */
export type Member = { readonly role: Role; readonly accountId: string };

export const stranger: Actor = { role: "stranger" };
