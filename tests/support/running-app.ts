import { createServer } from "node:net";
import { type AppParts, startApp } from "#src/app.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { systemClock } from "#src/kernel/clock.ts";
import type { Config } from "#src/kernel/config.ts";
import { silentLog } from "#src/kernel/log.ts";

export type RunningApp = { url: string; signInLink: string; database: TestDatabase; stop(): Promise<void> };

/** The whole program on a port of loopback, with a database of its own. */
export async function runningApp(
  overrides: Partial<Config> = {},
  parts: Partial<Pick<AppParts, "clock" | "visitSite">> = {},
): Promise<RunningApp> {
  const database = await testDatabase();
  const port = await freePort();
  const config: Config = {
    port,
    host: "127.0.0.1",
    dataDir: "unused",
    databaseUrl: database.url,
    baseUrl: `http://127.0.0.1:${port}`,
    smtpUrl: undefined,
    mailFrom: "yorozu@example.org",
    mailInUrl: undefined,
    clamdUrl: undefined,
    trustProxy: false,
    metricsToken: undefined,
    operatorName: undefined,
    providers: [],
    sessions: { teamHours: 12, teamIdleMinutes: 30 },
    passkeyFor: "administrators",
    ...overrides,
  };
  const app = await startApp({ config, database: database.database, log: silentLog, clock: systemClock, ...parts });
  return {
    url: config.baseUrl,
    signInLink: app.signInLink,
    database,
    async stop() {
      await app.close();
      await database.stop();
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
