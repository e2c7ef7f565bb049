/** `owner` decides who belongs; a `coordinator` is from outside (a support centre) and was let in by an owner. */
export const memberRoles = ["owner", "member", "coordinator"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What somebody is in one organisation; null: nothing, and then there is nothing to see. */
export type Standing = MemberRole | null;

/** Reading the organisation, changing its profile, opening its hearings and requests, starting new ones. */
export function canActFor(standing: Standing): standing is MemberRole {
  return standing !== null;
}

/** Letting people in and out, changing what they are, undoing a merge. */
export function canDecideMembers(standing: Standing): standing is "owner" {
  return standing === "owner";
}

/** Making something part of the organisation for good: its own people, not those from outside. */
export function canMergeInto(standing: Standing): boolean {
  return standing === "owner" || standing === "member";
}
