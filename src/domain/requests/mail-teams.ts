import { inArray, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { requestEntries, requestEntryMails, requests } from "#src/domain/requests/requests-tables.ts";

/** The team whose request each of these mails belongs to, by the mail: receipts and answers. A mail of no request is not in it. */
export async function teamsOfMails(db: Reader, mailIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (mailIds.length === 0) return new Map();
  const ids = [...mailIds];
  const ofEntry = sql`${requests.organisationId} = ${requestEntries.organisationId} and ${requests.id} = ${requestEntries.requestId}`;
  const receipts = await db
    .select({ mailId: requests.receiptId, teamId: requests.teamId })
    .from(requests)
    .where(inArray(requests.receiptId, ids));
  const answers = await db
    .select({ mailId: requestEntries.mailId, teamId: requests.teamId })
    .from(requestEntries)
    .innerJoin(requests, ofEntry)
    .where(inArray(requestEntries.mailId, ids));
  const others = await db
    .select({ mailId: requestEntryMails.mailId, teamId: requests.teamId })
    .from(requestEntryMails)
    .innerJoin(
      requestEntries,
      sql`${requestEntries.organisationId} = ${requestEntryMails.organisationId} and ${requestEntries.id} = ${requestEntryMails.entryId}`,
    )
    .innerJoin(requests, ofEntry)
    .where(inArray(requestEntryMails.mailId, ids));
  return new Map(
    [...receipts, ...answers, ...others].flatMap(({ mailId, teamId }) => (mailId === null ? [] : [[mailId, teamId]])),
  );
}
