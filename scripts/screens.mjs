// npm run screens [-- DIR]: a picture of every page at 360 and 1280 px, in ja, ja-easy and en, from an instance of its own.
// Plain Node 20. Look at them: nothing here can tell whether they are good.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser, installBrowser } from "./find-browser.mjs";
import { giveUp, prepareForTests, root } from "./prepare.mjs";
import { pictured } from "./screens-pages.mjs";
import { mailbox, stage } from "./screens-stage.mjs";
import { trouble } from "./screens-trouble.mjs";

const node = prepareForTests();
const browserPath =
  findBrowser() ?? installBrowser() ?? giveUp("No Chromium or Chrome was found; name one with BROWSER_PATH.");
const highest = 12_000;
const out = resolve(process.argv[2] ?? join(root, "screens"));
mkdirSync(out, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "yorozu-screens-"));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const mails = await mailbox(await freePort());
const main = join(root, "dist/main.js");
const program = spawn(node, [main], {
  env: { ...process.env, PORT: String(port), DATA_DIR: data, SMTP_URL: mails.url },
  stdio: ["ignore", "pipe", "ignore"],
});
// Also when a page cannot be had and the run breaks off.
process.on("exit", () => program.kill("SIGTERM"));
const signIn = await new Promise((found) => {
  let said = "";
  program.stdout.on("data", (chunk) => {
    said += chunk;
    const link = /(\/sign-in\/[\w-]{32})/.exec(said)?.[1];
    if (link) found(link);
  });
});

const { chromium } = await import("playwright-core");
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const page = await browser.newPage();
const pages = pictured(await stage({ page, origin, signIn, mails }));
const ports = { web: await freePort(), line: await freePort() };
const troubled = await trouble({ node, program: main, data, browser, ports, mails, first: { page, origin } });
let pictures = 0;
// npm run screens -- DIR name name: only these pages.
const wanted = process.argv.slice(3);
const chosen = Object.entries({ ...pages, ...troubled.pages }).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
for (const width of [360, 1280])
  for (const [language, prefix] of Object.entries({ ja: "", "ja-easy": "/ja-easy", en: "/en" }))
    for (const [name, one] of chosen) {
      const { path, submit, make, on = page, origin: at = origin } = typeof one === "string" ? { path: one } : one;
      await on.setViewportSize({ width, height: 800 });
      if (make) await make(on, `${at}${prefix}`);
      else await on.goto(`${at}${prefix}${path}`);
      if (submit) await Promise.all([on.waitForNavigation(), on.$eval(submit, (button) => button.click())]);
      pictures += await picture(on, join(out, `${name}-${language}-${width}`), width);
    }
await troubled.stop();
await browser.close();
mails.stop();
program.kill("SIGTERM");
await new Promise((ended) => program.once("exit", ended));
rmSync(data, { recursive: true, force: true });
process.stdout.write(`${2 * 3 * chosen.length} screens, ${pictures} pictures in ${out}\n`);

/** The whole page; one that is very long in parts, as many programs open no higher picture. */
async function picture(on, name, width) {
  const whole = await on.evaluate(() => document.documentElement.scrollHeight);
  let parts = 0;
  for (let y = 0; y < whole; y += highest) {
    const clip = { x: 0, y, width, height: Math.min(highest, whole - y) };
    await on.screenshot({ path: `${name}${parts === 0 ? "" : `-part-${parts + 1}`}.png`, fullPage: true, clip });
    parts += 1;
  }
  return parts;
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
