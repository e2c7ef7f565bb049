import { and, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { findingDrafts, requestRatings } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export const longestFinding = 2000;

/** What is told of a case when it is closed: what the problem was, and what worked. Nobody's name belongs in it. */
export type FindingWords = { readonly problem: string; readonly worked: string };

/** What in these words could tell who it was; the names of the asker and their organisation, addresses, numbers of telephones. */
export function namesIn(
  words: FindingWords,
  of: { readonly name: string; readonly organisationName: string | null; readonly mail: string | null },
): string[] {
  const text = `${words.problem}\n${words.worked}`.normalize("NFKC");
  const known = [of.name, of.organisationName ?? "", of.mail ?? "", ...of.name.split(/[\s　]+/)]
    .map((one) => one.normalize("NFKC").trim())
    .filter((one) => [...one].length >= 2 && text.includes(one));
  const addresses = text.match(/[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [];
  const phones = text.match(/(?<![0-9])0\d{1,4}[-( ]?\d{1,4}[-) ]?\d{3,4}(?![0-9])/g) ?? [];
  return [...new Set([...known, ...addresses, ...phones])];
}

/**
 * Keeps what worked as a draft for the shared knowledge, one for each case. It is published nowhere: that needs the
 * organisation's consent.
 *
 * @throws Refusal `finding-empty`, `too-long`, `finding-has-names`
 */
export async function keepFinding(
  tx: Tx,
  world: World,
  request: StoredRequest,
  { accountId, words }: { accountId: string; words: FindingWords },
): Promise<void> {
  if (words.worked === "") throw new Refusal("finding-empty", "worked");
  for (const field of ["problem", "worked"] as const)
    if ([...words[field]].length > longestFinding) throw new Refusal("too-long", field);
  if (namesIn(words, request).length > 0) throw new Refusal("finding-has-names", "worked");
  const row = { ...words, accountId, createdAt: world.clock.now() };
  await tx
    .insert(findingDrafts)
    .values({ organisationId: request.organisationId, requestId: request.id, ...row })
    .onConflictDoUpdate({ target: [findingDrafts.organisationId, findingDrafts.requestId], set: row });
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.finding-kept",
    organisationId: request.organisationId,
    subjectId: request.id,
  });
}

export async function findingOf(
  db: Reader,
  request: { organisationId: string; id: string },
): Promise<FindingWords | null> {
  const [row] = await db
    .select({ problem: findingDrafts.problem, worked: findingDrafts.worked })
    .from(findingDrafts)
    .where(and(eq(findingDrafts.organisationId, request.organisationId), eq(findingDrafts.requestId, request.id)));
  return row ?? null;
}

export const solvedAnswers = ["yes", "partly", "no"] as const;
export const kindAnswers = ["good", "fair", "bad"] as const;
export type Rating = { readonly solved: (typeof solvedAnswers)[number]; readonly kind: (typeof kindAnswers)[number] };

/**
 * Keeps what an asker says at the end, once: a second answer changes nothing.
 *
 * @throws Refusal `rating-too-early` while the request is open
 */
export async function rate(tx: Tx, world: World, request: StoredRequest, rating: Rating): Promise<void> {
  if (request.state !== "closed") throw new Refusal("rating-too-early");
  await tx
    .insert(requestRatings)
    .values({ organisationId: request.organisationId, requestId: request.id, ...rating, createdAt: world.clock.now() })
    .onConflictDoNothing();
}

export async function ratingOf(db: Reader, request: { organisationId: string; id: string }): Promise<Rating | null> {
  const [row] = await db
    .select({ solved: requestRatings.solved, kind: requestRatings.kind })
    .from(requestRatings)
    .where(and(eq(requestRatings.organisationId, request.organisationId), eq(requestRatings.requestId, request.id)));
  return row ?? null;
}
