import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { tokenPattern } from "#src/domain/notify/reply-address.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requestEntries, requestReplyTokens, requests } from "#src/domain/requests/requests-tables.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

type RequestId = { organisationId: string; id: string };

/** A token for the reply address of a mail about to be written: it lets one write to the case, and read nothing. */
export function makeReplyToken(world: World): string {
  return Buffer.from(world.chance.secret(), "base64url").subarray(0, 16).toString("hex");
}

export async function putReplyToken(tx: Tx, world: World, request: RequestId, token: string): Promise<void> {
  await tx.insert(requestReplyTokens).values({
    tokenHash: secretHash(token),
    organisationId: request.organisationId,
    requestId: request.id,
    createdAt: world.clock.now(),
  });
}

/** Makes a token and keeps it. */
export async function newReplyToken(tx: Tx, world: World, request: RequestId): Promise<string> {
  const token = makeReplyToken(world);
  await putReplyToken(tx, world, request, token);
  return token;
}

/** The request that a token leads to, or null. */
export async function requestOfToken(db: Reader, token: string): Promise<StoredRequest | null> {
  if (!tokenPattern.test(token)) return null;
  const [row] = await db
    .select({ request: requests })
    .from(requestReplyTokens)
    .innerJoin(
      requests,
      and(
        eq(requests.organisationId, requestReplyTokens.organisationId),
        eq(requests.id, requestReplyTokens.requestId),
      ),
    )
    .where(eq(requestReplyTokens.tokenHash, secretHash(token)));
  return row?.request ?? null;
}

/** The request to which one of these mails of ours belongs: the first that is found, in the order given. */
export async function requestOfMails(db: Reader, mailIds: readonly string[]): Promise<StoredRequest | null> {
  for (const mailId of mailIds.slice(0, 30)) {
    const [row] = await db
      .select({ request: requests })
      .from(requests)
      .where(
        or(
          eq(requests.receiptId, mailId),
          sql`(${requests.organisationId}, ${requests.id}) in (select e.organisation_id, e.request_id from request_entries e where e.mail_id = ${mailId})`,
          sql`(${requests.organisationId}, ${requests.id}) in (select e.organisation_id, e.request_id from request_entry_mails m join request_entries e on e.organisation_id = m.organisation_id and e.id = m.entry_id where m.mail_id = ${mailId})`,
        ),
      )
      .limit(1);
    if (row) return row.request;
  }
  return null;
}

/** The request in which one of these Message-IDs came in from outside. */
export async function requestOfMessages(db: Reader, messageIds: readonly string[]): Promise<StoredRequest | null> {
  const ids = messageIds.slice(0, 30);
  if (ids.length === 0) return null;
  const [first] = await db
    .select({ request: requests })
    .from(requests)
    .where(inArray(requests.messageId, ids))
    .limit(1);
  if (first) return first.request;
  const [row] = await db
    .select({ request: requests })
    .from(requestEntries)
    .innerJoin(
      requests,
      and(eq(requests.organisationId, requestEntries.organisationId), eq(requests.id, requestEntries.requestId)),
    )
    .where(inArray(requestEntries.messageId, ids))
    .limit(1);
  return row?.request ?? null;
}

/** Where a request lives on that was joined to another: the last of the row, itself where it was not. */
export async function survivorOf(db: Reader, request: StoredRequest): Promise<StoredRequest> {
  let now = request;
  const seen = new Set<string>();
  while (now.mergedInto !== null && !seen.has(now.id)) {
    seen.add(now.id);
    const [next] = await db.select().from(requests).where(eq(requests.id, now.mergedInto)).limit(1);
    if (!next) return now;
    now = next;
  }
  return now;
}

/**
 * To what a new mail of a request refers, the nearest last: Message-IDs of what the asker mailed, and the ids of our own
 * mails.
 */
export async function threadOf(db: Reader, request: RequestId): Promise<string[]> {
  const rows = await db
    .select({ mailId: requestEntries.mailId, messageId: requestEntries.messageId, createdAt: requestEntries.createdAt })
    .from(requestEntries)
    .where(
      and(
        eq(requestEntries.organisationId, request.organisationId),
        eq(requestEntries.requestId, request.id),
        inArray(requestEntries.kind, ["from-asker", "to-asker"]),
        or(isNotNull(requestEntries.mailId), isNotNull(requestEntries.messageId)),
      ),
    )
    .orderBy(desc(requestEntries.createdAt))
    .limit(8);
  const [first] = await db
    .select({ messageId: requests.messageId, mailId: requests.receiptId })
    .from(requests)
    .where(and(eq(requests.organisationId, request.organisationId), eq(requests.id, request.id)));
  return [first, ...rows.reverse()].flatMap((one) => one?.messageId ?? one?.mailId ?? []);
}
