import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { filledProgram } from "#bench/filled-program.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { fillDirectory } from "#src/domain/desks/directory/directory.factory.ts";

// npm run bench:hsds [-- --services 20000 --seconds 5]: answers of /hsds/v3 and pages of the directory, 50 at a time, the load
// in a process of its own on the same two cores. Every time is counted, the first answers after the start too.

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const services = option("services", 20_000);
const seconds = option("seconds", 5);

const begun = performance.now();
const { origin, program, stop } = await filledProgram((tx) => fillDirectory(tx, services));
console.log(`${services} services written in ${((performance.now() - begun) / 1000).toFixed(1)} s, start and all`);
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
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = { url: origin, connections: 50, duration: seconds, requests, timeout: 60 };
    const run = autocannon(load, (error, ended) => (error ? reject(error) : resolve(ended)));
    run.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  });
  // What an answer costs says more than its time on a machine that others use too: 50 at a time take 50 of it, on one thread.
  const each = ((cpuMs(program.pid) - before) / result.requests.total).toFixed(2);
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? Number.NaN);
  console.log(
    `${name.padEnd(18)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms  ${Math.round(result.requests.average)} req/s  ${result.non2xx} not 2xx  ${each} ms of CPU each`,
  );
}
console.log(`memory ${Math.round(residentBytes(program.pid) / 1e6)} MB`);
await stop();

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
