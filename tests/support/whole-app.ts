import { join } from "node:path";
import type { Hono } from "hono";
import { readAssets } from "#src/adapters/asset-files.ts";
import {
  readCatalogueFiles,
  readDeskFiles,
  readHosters,
  readProfiles,
  readSupportServices,
} from "#src/adapters/catalogue-files.ts";
import { migrateJobs } from "#src/db/migrate-jobs.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { makeAdministratorLink, makeSignInLink, signIn } from "#src/domain/accounts/sign-in.ts";
import { linkForMail, signUp } from "#src/domain/accounts/sign-up.ts";
import { addToTeam, teamOf } from "#src/domain/accounts/team.ts";
import { CatalogueHolder } from "#src/domain/advice/catalogue/catalogue-holder.ts";
import { installCatalogue } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { sharingSolver } from "#src/domain/advice/planning/sharing-solver.ts";
import {
  understand,
  understandWithoutDanger,
  understandWithoutIncidents,
} from "#src/domain/advice/understanding/understand.ts";
import { DirectoryHolder } from "#src/domain/desks/directory/directory-holder.ts";
import { installDesks } from "#src/domain/desks/directory/install-desks.ts";
import { parseDesks } from "#src/domain/desks/parse-desks.ts";
import { lazyDeskRouter } from "#src/domain/desks/routing/desk-router.ts";
import type { ServedAsset } from "#src/http/assets.ts";
import { makeMetrics } from "#src/http/metrics.ts";
import type { Services } from "#src/http/services.ts";
import type { Config } from "#src/kernel/config.ts";
import { silentLog } from "#src/kernel/log.ts";
import { catalogueFolder, packageRoot } from "#src/kernel/package-root.ts";
import { aWorld } from "#src/kernel/world.factory.ts";
import { buildServer } from "#src/server.ts";
import { assetNames, registerAssets } from "#src/web/kit/assets.ts";

export type WholeApp = {
  app: Hono;
  services: Services;
  /** Our own files, for another server of the same services. */
  assets: readonly ServedAsset[];
  database: TestDatabase;
  world: ReturnType<typeof aWorld>;
  /** A cookie header of the administrator; of somebody else of the team. */
  administrator(): Promise<string>;
  staff(): Promise<string>;
  /** Somebody new who is not of the team. */
  person(mail?: string): Promise<{ cookie: string; accountId: string; mail: string }>;
  stop(): Promise<void>;
};

export const testUrl = "http://yorozu.test";

/** Every way in without a port, with the shipped catalogue and desks, a real solver and a real database. */
export async function wholeApp(overrides: Partial<Config> = {}): Promise<WholeApp> {
  const database = await testDatabase();
  const world = aWorld();
  const { db } = database;
  await migrateJobs(database.url);
  const shipped = await readCatalogueFiles(catalogueFolder());
  await write(db, (tx) => installCatalogue(tx, world.clock, shipped));
  const desks = parseDesks(await readDeskFiles(catalogueFolder()));
  await write(db, (tx) => installDesks(tx, world, desks));
  const directory = new DirectoryHolder(db, () => world.clock.now().getTime());
  await directory.current();
  const threads = createPlanThreads({ threads: 1 });
  const assets = await readAssets(join(packageRoot(), "src/web/kit"), assetNames);
  registerAssets(Object.fromEntries([...assets].map(([name, asset]) => [name, asset.address])));
  const services: Services = {
    config: {
      port: 80,
      host: "127.0.0.1",
      dataDir: "unused",
      databaseUrl: database.url,
      baseUrl: testUrl,
      smtpUrl: undefined,
      mailFrom: "yorozu@example.org",
      mailInUrl: undefined,
      clamdUrl: undefined,
      trustProxy: false,
      metricsToken: undefined,
      operatorName: undefined,
      providers: [],
      // Tests let days pass; what ends sooner is tried in tests/proof.test.ts.
      sessions: { teamHours: 336, teamIdleMinutes: 20_160 },
      passkeyFor: "administrators",
      ...overrides,
    },
    db,
    world,
    log: silentLog,
    metrics: makeMetrics({ outboxWaiting: async () => 0, channelAlarms: async () => 0 }),
    catalogue: new CatalogueHolder(db, () => world.clock.now().getTime()),
    profiles: await readProfiles(catalogueFolder()),
    supportServices: await readSupportServices(catalogueFolder()),
    hosters: await readHosters(catalogueFolder()),
    directory,
    get desks() {
      return directory.last.desks;
    },
    route: lazyDeskRouter(
      () => directory.last.desks,
      understand,
      async () => {},
    ),
    understand,
    understandWithoutDanger,
    understandWithoutIncidents,
    solver: sharingSolver(threads, 100),
    providers: [],
    ready: async () => true,
  };
  return {
    app: buildServer(services, [...assets.values()]),
    services,
    assets: [...assets.values()],
    database,
    world,
    async administrator() {
      const token = await write(db, (tx) => makeAdministratorLink(tx, world));
      const { session } = await write(db, (tx) => signIn(tx, world, token));
      return `yorozu=${session}`;
    },
    async staff() {
      return write(db, async (tx) => {
        await makeAdministratorLink(tx, world);
        const [first] = await teamOf(tx);
        const by = { role: "administrator", accountId: first?.id ?? "" } as const;
        const mail = `staff-${world.chance.uuid()}@example.org`;
        const id = await addToTeam(tx, world, by, { name: "担当", mail });
        const { session } = await signIn(tx, world, await makeSignInLink(tx, world, id, 60_000));
        return `yorozu=${session}`;
      });
    },
    async person(mail = `person-${world.chance.uuid()}@example.org`) {
      const { session, accountId } = await write(db, async (tx) => {
        const made = await linkForMail(tx, world, mail);
        const consent = { locale: "ja", text: "同意" } as const;
        return signUp(tx, world, made?.token ?? "", { name: "山田", consent, device: "" });
      });
      return { cookie: `yorozu=${session}`, accountId, mail };
    },
    async stop() {
      await threads.close();
      await database.stop();
    },
  };
}

/** A form as a browser sends it from one of our pages. */
export function formPost(fields: Record<string, string | string[]>, cookie?: string): RequestInit {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      origin: testUrl,
      ...(cookie ? { cookie } : {}),
    },
  };
}

let submits = 0;
/** An id as a page would have made it; a new one each time. */
export function submitId(): string {
  submits += 1;
  return `test-submit-${String(submits).padStart(8, "0")}`;
}

/** Writes a text on the first page; the secret of the hearing it leads to. */
export async function aHearingByForm(
  app: Hono,
  text = "電話しかない高齢の利用者の相談を受けたい",
  prefix = "",
): Promise<string> {
  const answer = await app.request(`${testUrl}${prefix}/hearings`, formPost({ submitId: submitId(), text }));
  const [, secret] = /\/h\/([\w-]{32})$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (answer.status !== 303 || !secret) throw new Error(`no hearing: ${answer.status} ${await answer.text()}`);
  return secret;
}
