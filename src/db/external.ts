import postgres from "postgres";
import { databaseErrorCode } from "#src/db/database-error.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

const FLOOR = 150_000;

/** Checks that `DATABASE_URL` answers and is PostgreSQL 15 or newer; else a `StartProblem` that says what to do. */
export async function checkExternal(url: string, waitMs = 15_000): Promise<{ url: string; stop(): Promise<void> }> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const query = sql<{ version: number; encoding: string; readonly: boolean }[]>`
      select current_setting('server_version_num')::int as version,
        current_setting('server_encoding') as encoding, pg_is_in_recovery() as readonly`;
    const [row] = await within(query, waitMs);
    if (!row || row.version < FLOOR) {
      throw new StartProblem("The PostgreSQL behind DATABASE_URL is older than 15; use PostgreSQL 15 or newer.");
    }
    if (row.encoding !== "UTF8") {
      throw new StartProblem("The database behind DATABASE_URL is not in UTF8; create one with ENCODING 'UTF8'.");
    }
    if (row.readonly) {
      throw new StartProblem("DATABASE_URL leads to a read-only replica; give the address of the primary.");
    }
  } catch (error) {
    throw error instanceof StartProblem ? error : new StartProblem(sentenceFor(error, new URL(url)));
  } finally {
    await sql.end({ timeout: 0 });
  }
  return { url, stop: async () => {} };
}

/** What answers, but not as PostgreSQL does, may keep the client waiting for ever. */
async function within<T>(query: PromiseLike<T>, waitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "NO_POSTGRESQL" })), waitMs);
  });
  return Promise.race([query, tooLate]).finally(() => clearTimeout(timer));
}

function sentenceFor(error: unknown, url: URL): string {
  const where = `${url.hostname}:${url.port || "5432"}`;
  const code = databaseErrorCode(error);
  switch (code) {
    case "ECONNREFUSED":
      return `No database answers at ${where}; start it, or correct DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The name ${url.hostname} in DATABASE_URL is not known; correct it.`;
    case "CONNECT_TIMEOUT":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
      return `The database at ${where} did not answer within 10 seconds; check the address in DATABASE_URL and the firewall.`;
    case "28P01":
    case "28000":
      return `The database at ${where} does not accept the user or password in DATABASE_URL; correct them.`;
    case "3D000":
      return `The database named in DATABASE_URL does not exist at ${where}; create it, or correct the name.`;
    case "53300":
      return `The database at ${where} has no free connection; raise max_connections or stop another program.`;
    case "NO_POSTGRESQL":
      return `What answers at ${where} is not PostgreSQL; correct DATABASE_URL.`;
    case "57P03":
      return `The database at ${where} is just starting; try again in a moment.`;
    default:
      return `The database at ${where} could not be opened (${code ?? "no reason given"}); check DATABASE_URL.`;
  }
}
