import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";

/**
 * Who wrote down what a request asks: whoever it is about; a helper beside them; somebody of ours or of a desk who listened
 * on the telephone; a member of their organisation who is signed in; or who of the team took the call.
 */
export const filledByRoles = ["asker", "helper", "phone-operator", "member", "staff"] as const;
export type FilledByRole = (typeof filledByRoles)[number];

/** Who wrote a request, and when it was read back to the person it is about; null: never, or not since it changed. */
export type FilledBy = {
  readonly role: FilledByRole;
  readonly accountId: string | null;
  readonly readBackAt: Date | null;
};

/** Who wrote a request that comes from a hearing; `member`: the account whose key opened it, of a member of the organisation. */
export function filledByOf(
  hearing: Pick<Hearing, "filledBy" | "version" | "readBackVersion" | "readBackAt">,
  member: string | null,
): FilledBy {
  // Who wrote for somebody says more than who is signed in.
  const role = hearing.filledBy !== "asker" ? hearing.filledBy : member === null ? "asker" : "member";
  const isReadBack = hearing.readBackVersion === hearing.version;
  return { role, accountId: member, readBackAt: isReadBack ? hearing.readBackAt : null };
}
