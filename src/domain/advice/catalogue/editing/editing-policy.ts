/** Who asks, as far as this room needs to know: the roles are those of `domain/accounts`. */
export type Editor = { readonly role: string; readonly accountId?: string };

/** The catalogue is the team's to edit; in this phase the administrator is the team. */
export function canEditCatalogue(actor: Editor): actor is { readonly role: string; readonly accountId: string } {
  return actor.role === "administrator" && actor.accountId !== undefined;
}

/**
 * Whether this person may put somebody's change in force: four eyes where there are two people. Somebody who runs an
 * installation alone approves their own, or nothing could ever be mended.
 */
export function canApprove(edit: { readonly proposedBy: string }, approver: string, staff: number): boolean {
  return edit.proposedBy !== approver || staff < 2;
}
