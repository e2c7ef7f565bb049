/** Who asks, as far as this room needs to know: the roles are those of `domain/accounts`. */
type Actor = { readonly role: string; readonly accountId?: string };

/** The directory is the whole team's to keep true: importing, editing, answering what people report. */
export function canKeepDirectory(actor: Actor): actor is { readonly role: string; readonly accountId: string } {
  return (actor.role === "staff" || actor.role === "administrator") && actor.accountId !== undefined;
}
