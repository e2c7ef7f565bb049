import { desc, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";

/** The digits of a telephone number as a caller's display or a person writes it; null where it can be none (ITU-T E.164: at most 15). */
export function phoneDigits(typed: string): string | null {
  const plain = typed.normalize("NFKC").trim();
  if (!/^[+0-9][0-9+\-() .‐−–—ー]*$/.test(plain)) return null;
  const digits = plain.replace(/[^0-9]/g, "");
  // +81 3 … is 03 … at home.
  const home = /^\+\s*81/.test(plain) ? `0${digits.slice(2).replace(/^0/, "")}` : digits;
  return home.length >= 3 && home.length <= 15 ? home : null;
}

/** The last requests from this number that these teams have, the newest first. */
export async function requestsOfCaller(
  db: Reader,
  digits: string,
  teams: readonly string[] | "all",
): Promise<StoredRequest[]> {
  const rows = await db
    .select()
    .from(requests)
    .where(
      sql`${requests.phoneDigits} = ${digits} and ${requests.phoneDigits} <> '' and ${requests.mergedInto} is null`,
    )
    .orderBy(desc(requests.changedAt))
    .limit(50);
  return rows.filter(({ teamId }) => teams === "all" || teams.includes(teamId)).slice(0, 10);
}
