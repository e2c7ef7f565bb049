import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { siteVisitor } from "#src/adapters/site-visitor.ts";
import { connect } from "#src/db/connect.ts";
import { migrate } from "#src/db/migrate.ts";
import { migrateJobs } from "#src/db/migrate-jobs.ts";
import { openDatabase } from "#src/db/open.ts";
import { write } from "#src/db/write.ts";
import { mostRequests, pauseMs } from "#src/domain/checks/site/gather-evidence.ts";
import { readSiteAddress, siteOf } from "#src/domain/checks/site/site-address.ts";
import { startSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import { brakeMs, leaseMs, placeInQueue, type SiteRun } from "#src/domain/checks/site/site-queue.ts";
import { siteSweeper } from "#src/domain/checks/site/sweep-sites.ts";
import { systemChance } from "#src/kernel/chance.ts";
import { systemClock } from "#src/kernel/clock.ts";
import { silentLog } from "#src/kernel/log.ts";

/*
 * npm run soak:checks [-- --checks 500 --kills 3]
 * Queues that many site checks at once, of one asker with most of them and nine with ten each, some for the same site, and works
 * through them in a process of its own, over real requests to loopback, which is killed with SIGKILL on the way and started again.
 * Ends with 1 when a check was lost or done twice, a site was asked more than it may be, somebody's turn was passed over, or the
 * progress that people are told was not true.
 */

const { values } = parseArgs({
  options: {
    checks: { type: "string", default: "500" },
    kills: { type: "string", default: "3" },
    worker: { type: "string" },
    port: { type: "string" },
  },
});
const world = { clock: systemClock, chance: systemChance };
if (values.worker !== undefined) await work(values.worker, Number(values.port));
else await soak(Number(values.checks), Number(values.kills));

/** The process that is killed: the sweeper of the program, with a way out that leads to loopback only. */
async function work(url: string, port: number): Promise<void> {
  const { db, end } = connect(url, { db: 10, sql: 1 }, silentLog);
  const visit = siteVisitor("Yorozu soak", {
    isAllowed: (address) => address === "127.0.0.1",
    resolve: async () => ["127.0.0.1"],
    // Nothing listens for https: the sites of this soak have none.
    listensOn: (_host, asked) => (asked === 80 ? port : 1),
  });
  const reminder = () => ({ subject: "", body: "" });
  const failed = (error: unknown) => console.error(error);
  await siteSweeper({ db, world, visit, pause: (ms) => sleep(ms), reminder, failed }).sweep();
  await end();
}

type Asked = { readonly site: string; readonly at: number };
type Told = { readonly id: string; readonly before: number; readonly at: Date };

async function soak(checks: number, kills: number): Promise<void> {
  const base = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-checks-"));
  const database = await openDatabase({ dataDir: join(base, "data"), databaseUrl: undefined }, silentLog);
  const { db, sql } = database;
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ site: siteOf((request.headers.host ?? "").replace(/:\d+$/, "")), at: performance.now() });
    response.setHeader("content-type", "text/html");
    response.end('<a href="/a">a</a><a href="/b">b</a><link rel="stylesheet" href="/s.css"><form action="/x"></form>');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // NOTE a listening TCP server has an address with a port
  let worker: ChildProcess | undefined;
  process.on("exit", () => worker?.kill("SIGKILL"));
  const startWorker = () => {
    const file = fileURLToPath(import.meta.url);
    worker = spawn(process.execPath, [file, "--worker", database.url, "--port", String(port)], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    return worker;
  };
  const faults: string[] = [];
  try {
    await migrate(sql);
    await migrateJobs(database.url);
    const small = 9;
    const each = Math.min(10, Math.floor(checks / 20));
    const twice = Math.floor(checks * 0.04);
    const askers = [
      ...Array.from({ length: checks - small * each }, () => "large"),
      ...Array.from({ length: small * each }, (_, i) => `small-${i % small}`),
    ];
    const queuedAt = performance.now();
    await write(db, async (tx) => {
      // Sites that are asked for twice belong to the asker with many: the minute between is not what the others wait for.
      const large = checks - small * each;
      for (const [i, requester] of askers.entries()) {
        const site = requester === "large" && i >= large - twice ? i - (large - twice) : i;
        const address = readSiteAddress(`${i % 2 === 0 ? "" : "www."}s${site}.example.org`);
        if (typeof address === "string") throw new Error(address);
        await startSiteCheck(tx, world, { address, requester, locale: "ja" });
      }
    });
    console.log(
      `${checks} checks of ${new Set(askers).size} askers for ${checks - twice} sites queued in ${since(queuedAt)} s`,
    );

    const begun = performance.now();
    const told: Told[] = [];
    const gaps: number[] = [];
    const state = async () =>
      (
        await sql<Counts[]>`
      select count(*) filter (where state = 'done')::int done, count(*) filter (where state = 'failed')::int failed,
        count(*)::int as all from site_runs`
      )[0];
    let killed = 0;
    const open = new Set<string>();
    const killedAt: number[] = [];
    for (startWorker(); ; await sleep(500)) {
      const now = await state();
      if (!now) throw new Error("no counts");
      if (now.done + now.failed >= checks) break;
      if (worker?.exitCode !== null && worker?.signalCode === null) startWorker();
      if (killed < kills && now.done >= ((killed + 1) * checks) / (kills + 2)) {
        const underWay = await sql<{ id: string }[]>`
          select id from site_runs where state = 'running' and leased_until > now()`;
        for (const { id } of underWay) open.add(id);
        const gone = worker && once(worker, "exit");
        worker?.kill("SIGKILL");
        await gone;
        killed += 1;
        killedAt.push(Date.now());
        console.log(`killed after ${since(begun)} s with ${now.done} done and ${open.size} runs met a kill so far`);
        startWorker();
      }
      await look(told, gaps);
      if (performance.now() - begun > 30 * 60_000) throw new Error(`not done after half an hour: ${now.done}`);
    }
    await (worker?.exitCode === null ? once(worker, "exit") : undefined);
    console.log(
      `${checks} checks in ${since(begun)} s, ${asked.length} requests, ${killed} kills, ${cpus().length} cores`,
    );

    const runs = await sql<
      SiteRow[]
    >`select id, site, requester, state, attempts, requests, started_at, verdict is not null as judged
      from site_runs order by started_at, id`;
    const bad = runs.filter((run) => run.state !== "done" || !run.judged);
    if (runs.length !== checks || bad.length > 0) faults.push(`lost or failed: ${bad.length}, rows: ${runs.length}`);
    const again = runs.filter(({ attempts }) => attempts > 1);
    // A run whose process died waits until its lease is over, then its turn is the next of its asker.
    const waits = again.map(({ started_at }) => {
      const kill = killedAt.findLast((moment) => moment < started_at.getTime()) ?? 0;
      return (started_at.getTime() - kill) / 1000;
    });
    const longest = Math.max(0, ...waits);
    if (longest > leaseMs / 1000 + 30) faults.push(`begun anew only ${longest.toFixed(0)} s after the kill`);
    const underWay = open.size;
    if (again.reduce((sum, { attempts }) => sum + attempts - 1, 0) > underWay)
      faults.push(`begun anew ${again.length}, under way when killed ${underWay}`);
    console.log(
      `done exactly once ${runs.length - again.length}, begun anew after a kill ${again.length}, ${longest.toFixed(0)} s later at most`,
    );
    faults.push(...manners(asked), ...turns(runs, small, each, underWay));

    const startedBefore = ({ id, at }: Told) => {
      const me = runs.findIndex((run) => run.id === id);
      return runs.slice(0, me).filter((run) => run.started_at.getTime() > at.getTime()).length;
    };
    // Runs that were under way at a kill come back into the queue, and a site's minute lets later ones go first.
    const steady = told.filter(({ id }) => runs.some((run) => run.id === id && run.attempts === 1));
    const off = steady.map((one) => Math.abs(one.before - startedBefore(one))).sort((a, b) => a - b);
    const most = Math.max(0, ...gaps);
    console.log(
      `places told ${steady.length}: off by ${at(off, 0.5)} (median), ${at(off, 0.95)} (p95), ${off.at(-1)} at most`,
    );
    console.log(`requests told of running checks: ${gaps.length} looks, off by ${most} at most`);
    if (at(off, 0.95) > underWay + twice) faults.push(`places told are off by ${at(off, 0.95)} (p95)`);
    if (most > 2) faults.push(`requests told are off by ${most}`);
  } finally {
    worker?.kill("SIGKILL");
    server.close();
    server.closeAllConnections();
    await database.stop();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(faults.length === 0 ? "nothing lost, polite, fair, true" : `FAILED: ${faults.join("; ")}`);
  process.exit(faults.length === 0 ? 0 : 1);

  /** What people are told now: the place of some that wait, and how many requests those under way have made. */
  async function look(told: Told[], gaps: number[]): Promise<void> {
    const waiting = await sql<{ id: string }[]>`
      select id from site_runs where state = 'waiting' and attempts = 0 order by random() limit 2`;
    for (const { id } of waiting) {
      const at = new Date();
      told.push({ id, at, before: await placeInQueue(db, at, { id } as SiteRun) }); // NOTE only its id is asked for
    }
    const running = await sql<{ site: string; requests: number; started_at: Date }[]>`
      select site, requests, started_at from site_runs where state = 'running' and leased_until > now()`;
    const shift = Date.now() - performance.now();
    for (const { site, requests, started_at } of running) {
      // Requests for https reach nobody here, so only more than what was told would be a lie.
      const seen = asked.filter((one) => one.site === site && one.at + shift >= started_at.getTime() - 5).length;
      gaps.push(Math.max(0, seen - requests));
    }
  }
}

type Counts = { done: number; failed: number; all: number };
type SiteRow = {
  id: string;
  site: string;
  requester: string;
  state: string;
  attempts: number;
  requests: number;
  started_at: Date;
  judged: boolean;
};

/** No site is asked faster than twice a second, nor more than 30 times a minute. */
function manners(asked: readonly Asked[]): string[] {
  const bySite = Map.groupBy(asked, ({ site }) => site);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const times of bySite.values()) {
    times.forEach(({ at }, i) => {
      if (i > 0) least = Math.min(least, at - (times[i - 1]?.at ?? 0));
      most = Math.max(most, times.filter((one) => one.at >= at && one.at < at + brakeMs).length);
    });
  }
  console.log(`least time between two requests to a site ${Math.round(least)} ms, most in a minute ${most}`);
  return [
    // A timer may fire a little early, and the answer takes its time on top of the pause.
    ...(least < pauseMs - 5 ? [`two requests ${Math.round(least)} ms apart`] : []),
    ...(most > mostRequests ? [`${most} requests to a site in a minute`] : []),
  ];
}

/** The n-th check of somebody with few stands behind at most n of everybody else's, and what was begun anew. */
function turns(runs: readonly SiteRow[], small: number, each: number, underWay: number): string[] {
  const few = runs.flatMap(({ requester, attempts }, place) => (requester === "large" || attempts > 1 ? [] : [place]));
  const last = few.at(-1) ?? 0;
  const fair = (small + 1) * each;
  console.log(
    `the last of ${few.length} checks of small askers that met no kill began as number ${last + 1} (fair without kills: ${fair})`,
  );
  return last + 1 > fair + underWay + 16 ? [`a small asker waited for ${last + 1} runs`] : [];
}

function since(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
