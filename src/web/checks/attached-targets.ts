import type { AttachTarget } from "#src/domain/checks/attachments.ts";

/** Requests as what something can be attached to. */
export function targetsOf(requests: ReadonlyArray<{ organisationId: string; id: string }>): AttachTarget[] {
  return requests.map(({ organisationId, id }) => ({ kind: "request", organisationId, id }));
}
