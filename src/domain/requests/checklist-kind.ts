import { supportServices } from "#src/domain/advice/vocabulary.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";

/**
 * Which cases have a list by themselves: every one; those with a danger; those whose asker has no mail address; those
 * about one of the support services; none (`by-hand`: the team puts it on).
 */
export const checklistKinds = ["every", "danger", "no-mail", ...supportServices, "by-hand"] as const;
export type ChecklistKind = (typeof checklistKinds)[number];

/** What is asked of a case to tell its kinds. */
export type KindFacts = {
  readonly dangerLevel: StoredRequest["dangerLevel"];
  readonly mail: string | null;
  /** The support services that were understood from the hearing. */
  readonly services: readonly string[];
};

export function kindFacts({ dangerLevel, mail, hearingCopy }: StoredRequest): KindFacts {
  return { dangerLevel, mail, services: hearingCopy.understanding.services.map(({ id }) => id) };
}

/** Whether a case has lists of this kind by itself. */
export function isOfKind(kind: ChecklistKind, { dangerLevel, mail, services }: KindFacts): boolean {
  switch (kind) {
    case "every":
      return true;
    case "danger":
      return dangerLevel !== "none";
    case "no-mail":
      return mail === null;
    case "by-hand":
      return false;
    default:
      return services.includes(kind);
  }
}

export function isChecklistKind(value: unknown): value is ChecklistKind {
  return checklistKinds.some((kind) => kind === value);
}
