import { join } from "node:path";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { readAssets } from "#src/adapters/asset-files.ts";
import {
  readCatalogueFiles,
  readDeskFiles,
  readHosters,
  readProfiles,
  readSupportServices,
} from "#src/adapters/catalogue-files.ts";
import { clamd } from "#src/adapters/clamd.ts";
import { guardedClient } from "#src/adapters/guarded-client.ts";
import { mailParser } from "#src/adapters/mail-parser.ts";
import { greets, receiveMailOn } from "#src/adapters/mail-receiver.ts";
import { openIdProvider } from "#src/adapters/openid-provider.ts";
import { siteCheckAgent, siteVisitor } from "#src/adapters/site-visitor.ts";
import { smtpPort } from "#src/adapters/smtp.ts";
import { freeJobsOfTheDead, migrateJobs } from "#src/db/migrate-jobs.ts";
import type { Database } from "#src/db/open.ts";
import { write } from "#src/db/write.ts";
import { makeAdministratorLink } from "#src/domain/accounts/sign-in.ts";
import { CatalogueHolder } from "#src/domain/advice/catalogue/catalogue-holder.ts";
import { installCatalogue } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { sharingSolver } from "#src/domain/advice/planning/sharing-solver.ts";
import {
  understand,
  understandWithoutDanger,
  understandWithoutIncidents,
} from "#src/domain/advice/understanding/understand.ts";
import { siteSweeper } from "#src/domain/checks/site/sweep-sites.ts";
import type { VisitSite } from "#src/domain/checks/site/visit-site.ts";
import { DirectoryHolder } from "#src/domain/desks/directory/directory-holder.ts";
import { installDesks } from "#src/domain/desks/directory/install-desks.ts";
import { parseDesks } from "#src/domain/desks/parse-desks.ts";
import { lazyDeskRouter } from "#src/domain/desks/routing/desk-router.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { outboxState } from "#src/domain/notify/notify-queries.ts";
import { receiveMail } from "#src/domain/notify/receive-mail.ts";
import { readOwnAddress } from "#src/domain/notify/reply-address.ts";
import { makeMetrics } from "#src/http/metrics.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { crontab, type MailChannels, makeJobs } from "#src/jobs/jobs.ts";
import { runJobs } from "#src/jobs/run-jobs.ts";
import { systemChance } from "#src/kernel/chance.ts";
import type { Clock } from "#src/kernel/clock.ts";
import type { Config } from "#src/kernel/config.ts";
import type { Log } from "#src/kernel/log.ts";
import { catalogueFolder, packageRoot } from "#src/kernel/package-root.ts";
import { buildServer } from "#src/server.ts";
import { siteReminderMail } from "#src/web/checks/site-reminder-mail.ts";
import { keeperMail } from "#src/web/desks/keeping/keeper-mail.ts";
import { assetNames, registerAssets } from "#src/web/kit/assets.ts";
import { links } from "#src/web/links.ts";
import { followUpMail } from "#src/web/outcomes/follow-up-mail.ts";
import { filingOf } from "#src/web/requests/mail-filing.ts";

/** What the program is made of when it starts. The database is open and migrated. */
export type AppParts = {
  config: Config;
  database: Database;
  log: Log;
  clock: Clock;
  /** For tests, which have sites of their own: no setting leads here. */
  visitSite?: VisitSite;
};

/** Proved plans kept in memory: a few hundred objects of about 10 kB. */
const rememberedAnswers = 500;

/**
 * Puts the catalogue in force, starts solvers, jobs and the web server. Rejects when the port cannot be opened.
 * `signInLink` works once and for an hour; it is printed for the person who started the program.
 */
export async function startApp(
  parts: AppParts,
): Promise<{ address: string; signInLink: string; close(): Promise<void> }> {
  const { config, database, log, clock } = parts;
  const { db } = database;
  const world = { clock, chance: systemChance };
  const shipped = await readCatalogueFiles(catalogueFolder());
  const catalogue = new CatalogueHolder(db, () => clock.now().getTime());
  const installed = await write(db, (tx) => installCatalogue(tx, clock, shipped));
  if (installed.faults.length > 0) log.warn("catalogue-edits-aside", { faults: installed.faults.join("; ") });
  catalogue.keep(installed.catalogue);
  const desks = parseDesks(await readDeskFiles(catalogueFolder()));
  await write(db, (tx) => installDesks(tx, world, desks));
  const directory = new DirectoryHolder(db, () => clock.now().getTime());
  await directory.current();
  await migrateJobs(database.url);
  // Nobody else works on the embedded database.
  if (config.databaseUrl === undefined) await freeJobsOfTheDead(database.sql);
  const threads = createPlanThreads();
  const assets = await readAssets(join(packageRoot(), "src/web/kit"), assetNames);
  registerAssets(Object.fromEntries([...assets].map(([name, asset]) => [name, asset.address])));
  const services: Services = {
    config,
    db,
    world,
    log,
    metrics: makeMetrics({
      outboxWaiting: async () => (await outboxState(db)).waiting,
      channelAlarms: async () => alarmsOf(await channelHealth(db), usedChannels(config), clock.now()).length,
    }),
    catalogue,
    profiles: await readProfiles(catalogueFolder()),
    supportServices: await readSupportServices(catalogueFolder()),
    hosters: await readHosters(catalogueFolder()),
    directory,
    get desks() {
      return directory.last.desks;
    },
    route: lazyDeskRouter(() => directory.last.desks, understand, nextTurn),
    understand,
    understandWithoutDanger,
    understandWithoutIncidents,
    solver: sharingSolver(threads, rememberedAnswers),
    providers: config.providers.map((one) => openIdProvider(one, guardedClient(`yorozu (+${config.baseUrl})`), clock)),
    ready: () => database.ready(),
  };
  const app = buildServer(services, [...assets.values()]);
  const server = await listen(app.fetch, config).catch(async (error: unknown) => {
    await threads.close();
    throw error;
  });
  const receiver = await openReceiver(services).catch(async (error: unknown) => {
    server.close();
    await threads.close();
    throw error;
  });
  const sites = siteSweeper({
    db,
    world,
    visit: parts.visitSite ?? siteVisitor(siteCheckAgent(config.baseUrl)),
    pause: (ms) => pause(ms),
    reminder: siteReminderMail(config.baseUrl),
    failed: (error) => log.error("site-check-failed", error),
  });
  const jobs = await runJobs({
    connectionString: database.url,
    log,
    jobs: makeJobs(
      services,
      mailChannels(services),
      followUpMail(config.baseUrl),
      sites,
      keeperMail(config.baseUrl),
      config.clamdUrl === undefined ? null : clamd(config.clamdUrl),
    ),
    crontab,
  });
  const token = await write(db, (tx) => makeAdministratorLink(tx, world));
  // The lexicon is built at the first text; nobody shall wait for that. After the port is open, so that pages come at once.
  setImmediate(() => understand("よろず"));
  return {
    address: config.baseUrl,
    signInLink: `${config.baseUrl}${links("ja").signIn(token)}`,
    async close() {
      // A kept-alive connection counts as open until it is idle and closed.
      const closing = setInterval(() => {
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }, 50);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearInterval(closing);
      await receiver?.close();
      await sites.stop();
      await jobs.stop();
      await threads.close();
    },
  };
}

/** The port on which mail comes in, where one is configured. */
async function openReceiver({ config, db, world, log }: Services) {
  if (config.mailInUrl === undefined) return null;
  return receiveMailOn({
    url: config.mailInUrl,
    takes: (address) => readOwnAddress(config.mailFrom, address) !== null,
    keep: (envelope, raw) => receiveMail(db, world, envelope, raw),
    failed: (error) => log.error("mail-not-kept", error),
  });
}

function mailChannels(services: Services): MailChannels {
  const { smtpUrl, mailInUrl, mailFrom } = services.config;
  return {
    out: smtpUrl === undefined ? null : smtpPort(smtpUrl, mailFrom, { receives: mailInUrl !== undefined }),
    in: mailInUrl === undefined ? null : { filing: filingOf(services, mailParser), greets: () => greets(mailInUrl) },
  };
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], { port, host }: Config) {
  return new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opening = serve({ fetch, port, hostname: host }, () => resolve(opening));
    opening.once("error", reject);
  });
}
