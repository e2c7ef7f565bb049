/** Who asks. A stranger has no account; holding the key of a hearing is checked where the hearing is read. */
export type Actor = { readonly role: "stranger" } | { readonly role: "administrator"; readonly accountId: string };

export const stranger: Actor = { role: "stranger" };
