import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { Pool } from "pg";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { dbOn, write } from "#src/db/write.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { fillDirectory } from "#src/domain/desks/directory/directory.factory.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run bench:hsds [-- --services 20000 --seconds 5]: answers of /hsds/v3 and pages of the directory, 50 at a time, the load
// in a thread of its own on the same two cores.

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const services = option("services", 20_000);
const seconds = option("seconds", 5);

const root = packageRoot();
const dataDir = mkdtempSync(join(tmpdir(), "yorozu-bench-hsds-"));
const origin = "http://127.0.0.1:3393";
const program = spawn(process.execPath, [join(root, "dist/main.js")], {
  env: { ...process.env, PORT: "3393", DATA_DIR: dataDir },
  stdio: ["ignore", "ignore", "inherit"],
});
process.on("exit", () => program.kill("SIGKILL"));
for (let tries = 0; tries < 600; tries++) {
  const isUp = await fetch(`${origin}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (isUp) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
const { url } = lookAtDataDir(dataDir);
if (url === undefined) throw new Error("no running database found");
const pool = new Pool({ connectionString: url, max: 2 });
const filled = performance.now();
await write(dbOn(pool), (tx) => fillDirectory(tx, services));
await pool.end();
console.log(`${services} services written in ${((performance.now() - filled) / 1000).toFixed(1)} s`);
await new Promise((resolve) => setTimeout(resolve, 5_500)); // a node looks for changes every 5 s
const read = performance.now();
await (await fetch(`${origin}/hsds/v3/services?per_page=1`)).text();
console.log(`first answer after the change ${Math.round(performance.now() - read)} ms`);

const id = (name: string) => deskUuid(`test/${name}`);
const one = () => Math.floor(Math.random() * services);
const targets: Record<string, () => string> = {
  "list, any page": () => `/hsds/v3/services?page=${1 + Math.floor(Math.random() * (services / 50))}`,
  "list, whole": () => `/hsds/v3/services?full=true&page=${1 + Math.floor(Math.random() * (services / 50))}`,
  "one service": () => `/hsds/v3/services/${id(`service ${one()}`)}`,
  "by a term": () => `/hsds/v3/services?taxonomy_term_id=${id(`term ${one() % 37}`)}`,
  "by words": () => `/hsds/v3/services?search=${encodeURIComponent(`住まい ${one()}番`)}`,
  places: () => `/hsds/v3/service_at_locations?page=${1 + Math.floor(Math.random() * (services / 50))}`,
  "one provider": () => `/hsds/v3/organizations/${id(`organization ${one() % 997}`)}`,
  "page: directory": () => "/desks",
  "page: by place": () => `/desks?place=JP-13&page=${1 + (one() % 20)}`,
  "page: open now": () => "/desks?open=1",
  "page: words": () => `/desks?q=${encodeURIComponent(`${one()}番`)}`,
  "page: a sentence": () => `/desks?q=${encodeURIComponent("家賃が払えなくて追い出されそう")}`,
  "page: one desk": () => `/desks/d-${id(`service ${one()}`)}`,
};
for (const [name, address] of Object.entries(targets)) {
  const requests = Array.from({ length: 400 }, () => ({ path: address() }));
  const before = cpuMs(program.pid);
  const result = await autocannon({
    url: origin,
    connections: 50,
    duration: seconds,
    workers: 1,
    requests,
    timeout: 60,
  });
  const { p50, p97_5, p99 } = result.latency;
  // What an answer costs says more than its time on a machine that others use too: 50 at a time take 50 of it, on one thread.
  const each = ((cpuMs(program.pid) - before) / result.requests.total).toFixed(2);
  console.log(
    `${name.padEnd(18)} p50 ${p50} ms  p97.5 ${p97_5} ms  p99 ${p99} ms  ${Math.round(result.requests.average)} req/s  ${result.non2xx} not 2xx  ${each} ms of CPU each`,
  );
}
console.log(`memory ${Math.round(residentBytes(program.pid) / 1e6)} MB`);
program.kill("SIGTERM");
await once(program, "exit");
rmSync(dataDir, { recursive: true, force: true });

/** User and system time of all threads of a process so far; ticks are a hundredth of a second on Linux. */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "x x ").split(" ");
  const [user, system] = fields.slice(13, 15);
  return (Number(user) + Number(system)) * 10;
}

/** Of the program alone, where /proc tells; the database is another process. */
function residentBytes(pid: number | undefined): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes ?? Number.NaN) * 1024;
}
