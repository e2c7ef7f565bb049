import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run bench:http [-- --seconds 6 --rounds 3]: requests a second of the first page and of a stored proposal, each beside
// a bare Hono page of the same run. The program is held to one core (taskset, where there is one), the load to the other.

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seconds = option("seconds", 6);
const rounds = option("rounds", 3);
const root = packageRoot();
const data = mkdtempSync(join(tmpdir(), "yorozu-bench-"));

const bare = await server(["-e", bareServer()], { PORT: "3391" }, "http://127.0.0.1:3391/");
const product = await server(
  ["--enable-source-maps", join(root, "dist/main.js")],
  { PORT: "3390", DATA_DIR: data },
  "http://127.0.0.1:3390/readyz",
);
const origin = "http://127.0.0.1:3390";
const proposal = `${await aHearing()}/proposal`;

const rates = new Map<string, number[]>();
const targets = {
  "bare Hono page": "http://127.0.0.1:3391/",
  "first page": `${origin}/`,
  "stored proposal": `${origin}${proposal}`,
};
for (const url of Object.values(targets)) await run(url, 2);
for (let round = 0; round < rounds; round++)
  for (const [name, url] of Object.entries(targets))
    rates.set(name, [...(rates.get(name) ?? []), await run(url, seconds)]);

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const base = median(rates.get("bare Hono page") ?? []);
for (const [name, values] of rates)
  console.log(
    `${name.padEnd(16)} median ${Math.round(median(values))} req/s of ${rounds} rounds (${values.map(Math.round).join(", ")}), ${(median(values) / base).toFixed(2)} of the bare page`,
  );
bare.kill();
product.kill("SIGTERM");
await once(product, "exit");
rmSync(data, { recursive: true, force: true });

async function run(url: string, duration: number): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`);
  return result.requests.average;
}

async function aHearing(): Promise<string> {
  const body = new URLSearchParams({
    submitId: "bench-http-submit-0001",
    text: "相談窓口が混み合う。電話しかない高齢の利用者が3割いる。会議はオンラインでしたい。スタッフは8人。",
  });
  const answer = await fetch(`${origin}/hearings`, { method: "POST", body, redirect: "manual" });
  const location = answer.headers.get("location");
  if (!location) throw new Error(`no hearing: ${answer.status}`);
  return location;
}

async function server(args: string[], env: Record<string, string>, url: string) {
  const pinned = process.platform === "linux" ? ["taskset", "-c", "0"] : [];
  const [command = process.execPath, ...rest] = [...pinned, process.execPath, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer`);
}

function bareServer(): string {
  return `import("hono").then(async ({ Hono }) => { const { serve } = await import("@hono/node-server"); const app = new Hono(); app.get("/", (c) => c.html("<!doctype html><title>bare</title><h1>bare</h1>")); serve({ fetch: app.fetch, port: Number(process.env.PORT) }); });`;
}
