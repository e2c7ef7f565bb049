import { createHash } from "node:crypto";
import { lt, sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { type Db, type Tx, write } from "#src/db/write.ts";
import { countedAddress } from "#src/http/client-address.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().notNull(),
    windowStart: timestamp("window_start", { withTimezone: true }).notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
);

const windowMs = 60_000;

/** How many changes a minute one address may ask for. An office shares one address, so the first is generous. */
export const rateLimitsPerMinute = {
  /** Saving, answering, correcting: each may cost a solve. */
  change: 600,
  /** Solving without a hearing. */
  solve: 300,
  /** Sending a request to a person, which mails a receipt. */
  ask: 30,
  /** Routing a text to desks; other sites call it for their readers. */
  route: 120,
  /** Trying a sign-in link. */
  "sign-in": 20,
} as const;
export type RateLimited = keyof typeof rateLimitsPerMinute;

/**
 * Counts one call of an address and refuses above the limit, counted over all nodes. The address (of IPv6 its network)
 * is stored only as a hash, for at most an hour.
 *
 * @throws Refusal `rate-limited`
 */
export async function countCall(db: Db, now: Date, what: RateLimited, address: string): Promise<void> {
  const key = `${what} ${createHash("sha256").update(countedAddress(address)).digest("base64url")}`;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const [row] = await write(db, (tx) =>
    tx
      .insert(rateLimits)
      .values({ key, windowStart, count: 1 })
      .onConflictDoUpdate({
        target: [rateLimits.key, rateLimits.windowStart],
        set: { count: sql`${rateLimits.count} + 1` },
      })
      .returning({ count: rateLimits.count }),
  );
  if ((row?.count ?? 1) > rateLimitsPerMinute[what]) throw new Refusal("rate-limited");
}

export async function forgetCalls(tx: Tx, now: Date): Promise<void> {
  await tx.delete(rateLimits).where(lt(rateLimits.windowStart, new Date(now.getTime() - 60 * windowMs)));
}
