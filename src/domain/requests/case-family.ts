import { and, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";

/** The requests that were joined to this one, and those joined to them, the first joined first; without itself. */
export async function mergedInto(db: Reader, request: { id: string }): Promise<StoredRequest[]> {
  const found: StoredRequest[] = [];
  let parents = [request.id];
  while (parents.length > 0 && found.length < 1000) {
    // Most have none: their ids first, which is a small question.
    const joined = await db.select({ id: requests.id }).from(requests).where(inArray(requests.mergedInto, parents));
    const ids = joined.map(({ id }) => id);
    const children =
      ids.length === 0
        ? []
        : await db.select().from(requests).where(inArray(requests.id, ids)).orderBy(requests.mergedAt, requests.id);
    found.push(...children);
    parents = children.map(({ id }) => id);
  }
  return found;
}

/** A request with those that were joined to it: what the team reads as one case. */
export async function familyOf(db: Reader, request: StoredRequest): Promise<StoredRequest[]> {
  return [request, ...(await mergedInto(db, request))];
}

/** A condition on two columns: the row belongs to one of these requests. */
export function belongsTo(
  columns: { organisationId: Parameters<typeof eq>[0]; requestId: Parameters<typeof eq>[0] },
  family: ReadonlyArray<{ organisationId: string; id: string }>,
) {
  return or(
    ...family.map(({ organisationId, id }) =>
      and(eq(columns.organisationId, organisationId), eq(columns.requestId, id)),
    ),
  );
}
