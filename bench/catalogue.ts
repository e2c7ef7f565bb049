import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run bench:catalogue [-- --entries 1000 --requests 60]: the pages and lists of the catalogue with the entries it ships
// with and with many: every means again and again under other ids. One request at a time, in turn.

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const entries = option("entries", 1000);
const requests = option("requests", 60);
const root = packageRoot();
const pages = {
  list: "/catalogue",
  search: "/catalogue?q=%E5%AD%97%E5%B9%95",
  "in other spelling": "/catalogue?q=%EF%BD%BD%EF%BE%8F%EF%BE%8E",
  function: "/catalogue/functions/talk-by-voice",
  means: "/catalogue/zoom-meetings",
  "API, one function": "/api/v1/means?function=caption-live",
};

type Means = {
  id: string;
  requires?: readonly string[];
  conflicts?: readonly string[];
  worksWith?: readonly string[];
};

const shipped = await started(1, "3394");
const copies = Math.ceil(entries / shipped.means);
const many = await started(copies, "3395");
const times = new Map<string, number[]>();
for (let round = -5; round < requests; round++)
  for (const [name, path] of Object.entries(pages))
    for (const program of [shipped, many]) {
      const began = performance.now();
      const answer = await fetch(`${program.origin}${path}`);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      // The first rounds build what each page is made from.
      if (round >= 0) {
        const key = `${name} ${program.origin}`;
        times.set(key, [...(times.get(key) ?? []), performance.now() - began]);
      }
    }
console.log(`| page | ${shipped.means} means, p50 / p95 ms | ${many.means} means |\n|---|---|---|`);
for (const name of Object.keys(pages)) {
  const figures = [shipped, many].map(({ origin }) => {
    const sorted = (times.get(`${name} ${origin}`) ?? []).toSorted((a, b) => a - b);
    return [0.5, 0.95].map((part) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)).join(" / ");
  });
  console.log(`| ${name} | ${figures.join(" | ")} |`);
}
await shipped.stop();
await many.stop();

/** The built program in a folder of its own, whose catalogue has every means so many times. */
async function started(copies: number, port: string) {
  const folder = mkdtempSync(join(tmpdir(), "yorozu-bench-catalogue-"));
  for (const name of ["package.json", "dist", "catalogue", "src/web/kit"]) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const means = join(folder, "catalogue/means");
  let count = 0;
  for (const file of readdirSync(means)) {
    const list: Means[] = JSON.parse(readFileSync(join(means, file), "utf8"));
    const all = Array.from({ length: copies }, (_, copy) => list.map((one) => renamed(one, copy))).flat();
    count += all.length;
    writeFileSync(join(means, file), JSON.stringify(all));
  }
  const origin = `http://127.0.0.1:${port}`;
  const program = spawn(process.execPath, [join(folder, "dist/main.js")], {
    env: { ...process.env, PORT: port, DATA_DIR: join(folder, "data") },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.on("exit", () => program.kill("SIGKILL"));
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    if (tries > 600) throw new Error("the program did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    means: count,
    async stop() {
      program.kill("SIGTERM");
      await once(program, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first copy keeps its id; relations stay within a copy. */
function renamed(means: Means, copy: number): Means {
  if (copy === 0) return means;
  const other = (id: string): string => `${id}-${copy}`;
  const relations = Object.fromEntries(
    (["requires", "conflicts", "worksWith"] as const).flatMap((key) =>
      means[key] ? [[key, means[key].map(other)]] : [],
    ),
  );
  return { ...means, ...relations, id: other(means.id) };
}
