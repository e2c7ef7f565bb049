// What goes wrong or is under way, made really for its picture (scripts/screens.mjs): a second node on the database of the
// first, whose line to it can be cut; a table that is away; a limit that is used up; a passkey asked for; an import at work.
// Plain Node 20.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";

const sentence = "会報をメールでも送りたい。宛先が120人いて、手で写している。\n紙で受け取りたい人が20人いる。";

/** Starts the second node. `pages` are pictured like the others, in `origin` of their own. */
export async function trouble({ node, program, data, browser, ports, mails, first }) {
  const url = databaseUrl(data);
  const line = await cuttableLine(new URL(url).port, ports.line);
  const second = spawn(node, [program], {
    env: {
      ...process.env,
      PORT: String(ports.web),
      // A passkey belongs to a name, not to a number.
      BASE_URL: `http://localhost:${ports.web}`,
      DATABASE_URL: url.replace(/:\d+\/yorozu$/, `:${ports.line}/yorozu`),
      TRUST_PROXY: "1",
      SMTP_URL: mails.url,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  process.on("exit", () => second.kill("SIGTERM"));
  await new Promise((ready) => second.stdout.on("data", (said) => String(said).includes("is ready") && ready()));
  const origin = `http://localhost:${ports.web}`;
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const on = await visitor(browser, "192.0.2.1");
  const hearing = await hearingOf(on, origin);
  const passkey = await withPasskey({ browser, origin, mails });
  // In a window of its own: a page of an import opens itself again, and would come between.
  const signedIn = await browser.newContext({ storageState: await first.page.context().storageState() });
  const importing = await signedIn.newPage();
  const handedIn = await bigTable({ on: importing, origin: first.origin });

  return {
    async stop() {
      await sql.end({ timeout: 5 });
      second.kill("SIGTERM");
      await new Promise((ended) => second.once("exit", ended));
      line.stop();
    },
    pages: {
      "database-away": {
        on,
        origin,
        make: (page, start) => during(line, () => page.goto(`${start}${hearing}`)),
      },
      "database-away-sent": {
        on,
        origin,
        make: async (page, start) => {
          await typeNeed(page, start);
          await during(line, () => sendNeed(page));
        },
      },
      fault: {
        on,
        origin,
        make: (page, start) => withoutTable(sql, () => page.goto(`${start}${hearing}`)),
      },
      "fault-sent": {
        on,
        origin,
        make: async (page, start) => {
          await typeNeed(page, start);
          await withoutTable(sql, () => sendNeed(page));
        },
      },
      "too-many-sent": {
        on: await visitor(browser, "192.0.2.2"),
        origin,
        make: async (page, start) => {
          // A minute may end meanwhile, and the count with it.
          for (let tries = 0; tries < 5; tries += 1) {
            await typeNeed(page, start);
            if ((await sendNeed(page)).status() === 429) return;
            await typeNeed(page, start);
            await useUp(page);
          }
          throw new Error("the limit of a minute was not reached");
        },
      },
      ...passkey,
      ...importsAtWork({ sql, handedIn, origin: first.origin, on: importing }),
    },
  };
}

function databaseUrl(data) {
  const pointer = join(data, "database-is-at");
  const home = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : data;
  const said = (file) => readFileSync(join(home, file), "utf8").trim();
  return `postgres://yorozu:${said("postgres-password")}@127.0.0.1:${said("postgres-port")}/yorozu`;
}

/** A way through to a port that can be cut and put back. */
async function cuttableLine(to, port) {
  const open = new Set();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(to), "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const drop = () => {
    for (const one of open) one.destroy();
  };
  return {
    cut() {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    stop() {
      server.close();
      drop();
    },
  };
}

async function during(line, work) {
  line.cut();
  try {
    await work();
  } finally {
    line.mend();
  }
}

async function withoutTable(sql, work) {
  await sql`alter table hearings rename to hearings_away`;
  try {
    await work();
  } finally {
    await sql`alter table hearings_away rename to hearings`;
  }
}

/** A page of somebody with an address of their own, so that one's limits are not the other's. */
async function visitor(browser, address) {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": address } });
  return context.newPage();
}

async function typeNeed(page, start) {
  await page.goto(`${start}/`);
  await page.fill("textarea[name=text]", sentence);
}

async function sendNeed(page) {
  const [answer] = await Promise.all([page.waitForNavigation(), page.click("form[action$='/hearings'] button")]);
  return answer;
}

async function hearingOf(page, origin) {
  await typeNeed(page, origin);
  await sendNeed(page);
  return new URL(page.url()).pathname;
}

/** Sends the form that stands there until the limit of a minute is used up: the same submit id makes one hearing. */
async function useUp(page) {
  const [url, form] = await page.$eval("form[action$='/hearings']", (one) => [
    one.action,
    Object.fromEntries(new FormData(one)),
  ]);
  const headers = { origin: new URL(url).origin };
  const send = () => page.context().request.post(url, { form, headers, maxRedirects: 0 });
  await send();
  for (let sent = 0; sent < 640; sent += 20) await Promise.all(Array.from({ length: 20 }, send));
}

/** Making a passkey and signing in with one, while the device waits for a touch; and no passkey found. */
async function withPasskey({ browser, origin, mails }) {
  const own = await visitor(browser, "192.0.2.3");
  await own.goto(`${origin}/sign-in`);
  await own.fill("input[name=mail]", "passkey@example.org");
  await own.locator("form[action$='/sign-in/mail'] button").click();
  const link = await mails.linkTo("passkey@example.org", /http:\S+\/sign-in\/[\w-]+/);
  await own.goto(`${origin}${new URL(link).pathname}`);
  await own.fill("input[name=name]", "見本の人");
  await own.check("input[name=agree]");
  await Promise.all([own.waitForNavigation(), own.locator("form[action$='/sign-up'] button").click()]);
  const stranger = await visitor(browser, "192.0.2.4");
  for (const page of [own, stranger]) {
    const session = await page.context().newCDPSession(page);
    await session.send("WebAuthn.enable");
    await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        // Nobody touches the device: the browser goes on waiting.
        automaticPresenceSimulation: page === stranger,
      },
    });
  }
  let asked = 0;
  const ask = async (page, start, path, form) => {
    asked += 1;
    await page.setExtraHTTPHeaders({ "x-forwarded-for": `198.51.100.${asked}` });
    await page.goto(`${start}${path}`);
    await Promise.all([page.waitForNavigation(), page.locator(`form[action$='${form}'] button`).click()]);
  };
  const go = (page) => page.locator("form[data-passkey] button").click();
  return {
    "passkey-make": { on: own, origin, make: (page, start) => ask(page, start, "/me", "/me/passkeys") },
    "passkey-making": {
      on: own,
      origin,
      make: async (page, start) => {
        await ask(page, start, "/me", "/me/passkeys");
        await go(page);
        await page.waitForTimeout(300);
      },
    },
    "passkey-unknown": {
      on: stranger,
      origin,
      make: async (page, start) => {
        await ask(page, start, "/sign-in", "/sign-in/passkey");
        await go(page);
        await page.locator("#passkey-problem:visible").waitFor();
      },
    },
  };
}

/** A table of so many desks, handed in anew for each picture. */
async function bigTable({ on, origin }) {
  let handed = 0;
  return async (length) => {
    handed += 1;
    const rows = Array.from(
      { length },
      (_, i) => `食事,見本の食堂 ${handed}-${i},小学生,03-0000-0001,https://example.org/`,
    );
    const csv = ["分野,サービス名称,対象者,電話番号,URL", ...rows].join("\n");
    const start = () => on.goto(`${origin}/desk-imports`);
    await start().catch(start);
    const file = { name: "窓口の一覧.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await on.locator("input[type=file]").setInputFiles(file);
    await on.fill("input[name=sourceName]", `見本の県 ${handed}`);
    await Promise.all([on.waitForNavigation(), on.locator("form:has(input[type=file]) button").last().click()]);
    return new URL(on.url()).pathname;
  };
}

/** An import that is being read, and one that is being taken over: a table that is locked holds them where they are. */
function importsAtWork({ sql, handedIn, origin, on }) {
  const press = (button) => Promise.all([on.waitForNavigation(), on.locator(button).last().click()]);
  const held = async (table, work) => {
    const taken = await sql.reserve();
    await taken`begin`;
    await taken.unsafe(`lock table ${table} in exclusive mode`);
    try {
      await work();
    } finally {
      await taken`rollback`;
      taken.release();
    }
  };
  return {
    "import-reading": {
      on,
      origin,
      make: async (page, start) => {
        const path = await handedIn(6_000);
        await press("form[action$='/mapping'] button");
        await held("desk_staged", () => page.goto(`${start}${path}`));
      },
    },
    "import-applying": {
      on,
      origin,
      make: async (page, start) => {
        // Few: they are in the directory afterwards, where other pages are pictured.
        const path = await handedIn(2);
        await press("form[action$='/mapping'] button");
        // The page opens itself again until it is read.
        await on.locator("input[value=apply]").waitFor({ state: "attached", timeout: 120_000 });
        await held("desk_records", async () => {
          await press("form:has(input[value=apply]) button");
          await page.goto(`${start}${path}`);
        });
      },
    },
  };
}
