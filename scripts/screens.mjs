// npm run screens [-- DIR]: a picture of every page at 360 and 1280 px, in ja, ja-easy and en, from an instance of its own.
// Plain Node 20. Look at them: nothing here can tell whether they are good.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser, installBrowser } from "./find-browser.mjs";
import { giveUp, prepareForTests, root } from "./prepare.mjs";

const node = prepareForTests();
const browserPath =
  findBrowser() ?? installBrowser() ?? giveUp("No Chromium or Chrome was found; name one with BROWSER_PATH.");
const out = resolve(process.argv[2] ?? join(root, "screens"));
mkdirSync(out, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "yorozu-screens-"));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const program = spawn(node, [join(root, "dist/main.js")], {
  env: { ...process.env, PORT: String(port), DATA_DIR: data },
  stdio: ["ignore", "pipe", "ignore"],
});
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
await page.goto(`${origin}/`);
await page.fill(
  "textarea[name=text]",
  "相談窓口が混み合って三密になる。電話しかない高齢の利用者が3割いる。オンラインでも相談を受けたい。職員は8人、お金は月5千円くらいまで。",
);
await page.click("form[action$='/hearings'] button");
const hearing = new URL(page.url()).pathname;
await page.goto(`${origin}${hearing}/ask`);
await page.fill("input[name=name]", "見本");
await page.fill("input[name=phone]", "03-0000-0000");
await page.click("form[action$='/ask/check'] button");
await page.click("button[value=send]");
const asked = new URL(page.url()).pathname;
// Asked, and answered in the background within a moment.
const asking = (path) => page.goto(`${origin}${path}`).then(() => page.click("form[action$='/explanations'] button"));
await asking(`${hearing}/why?plan=least-burden`);
await asking(`${hearing}/why-not?plan=least-burden&means=zoom-meetings`);
for (const name of ["changes", "stability", "others", "growth"]) await asking(`${hearing}/${name}?plan=least-burden`);
await page.goto(`${origin}${hearing}/save`);
await page.click("form[action$='/share'] button");
const shared = /\/s\/[\w-]{32}/.exec(await page.content())?.[0] ?? "";
await page.goto(`${origin}${signIn}`);
await page.click("form[action$='/sign-in'] button");
const request = await page.locator("a[href*='/requests/']").first().getAttribute("href");
await page.goto(`${origin}${request}`);
await page.fill(
  "#reply-body",
  "ご連絡ありがとうございます。まず、電話しかない方に何人くらい会うことが多いか、教えてください。",
);
await page.click("form[action$='/reply'] button:not([name])");
await page.fill("#note-body", "担当会議で共有ずみ。");
await page.click("form[action$='/note'] button");
await page.goto(`${origin}${asked}`);
await page.click("a[href*='/r/']");
const followed = new URL(page.url()).pathname;
await page.fill("textarea[name=body]", "30人くらいです。");
await page.click("form[action$='/messages'] button");
// A change of the catalogue that waits for its decision.
await page.goto(`${origin}/catalogue/zoom-meetings/edit`);
await page.fill("input[name='tier.pro-monthly.monthlyYen']", "2499");
await page.fill("textarea[name=reason]", "値上げの知らせがあった。");
await Promise.all([page.waitForNavigation(), page.click("form[action$='/edit'] button:not([name])")]);
const edit = new URL(page.url()).pathname;
await page.goto(`${origin}/team`);
await page.fill("#add-name", "見本の担当");
await page.fill("#add-mail", "sample@example.org");
await page.click("form[action$='/team'] button");

await page.goto(`${origin}${hearing}/colleagues`);
for (const name of ["会計", "現場の相談員"]) {
  await page.fill("input[name=name]", name);
  await Promise.all([page.waitForNavigation(), page.click("form[action$='/colleagues'] button")]);
}
const [apart = "", apartAfter = ""] = [...new Set((await page.content()).match(/\/c\/[\w-]{32}/g))];
await page.goto(`${origin}${apartAfter}`);
await page.fill("input[name='limit:monthlyYen']", "8000");
await Promise.all([page.waitForNavigation(), page.click("button[value=finish]")]);

await page.goto(`${origin}${hearing}/organisation`);
await page.fill("input[name=name]", "見本の団体");
await page.click("form[action$='/organisation'] button");
const organisation = new URL(page.url()).pathname;

await page.goto(`${origin}${hearing}/meeting-kit`);
for (const [name, value] of Object.entries({
  purpose: "12月の集まり",
  day: "2026-12-20",
  time: "14:00",
  minutes: "90",
  helpers: "4",
  yen: "5000",
  name1: "電話だけの人",
  people1: "10",
  name2: "聞こえない人",
  people2: "2",
}))
  await page.fill(`input[name=${name}]`, value);
if (await page.locator("input[name=people3]").count()) await page.fill("input[name=people3]", "5");
await page.selectOption("select[name=wayIn1]", "landline");
await page.selectOption("select[name=wayIn2]", "smartphone");
await page.check("input[name=needs2][value=deaf]");
await Promise.all([page.waitForNavigation(), page.click("form[action$='/meeting-kit'] button")]);
const meeting = new URL(page.url()).pathname;

await page.goto(`${origin}/self-check`);
for (const name of await page.$$eval("input[type=radio]", (all) => [...new Set(all.map((one) => one.name))]))
  await page.locator(`input[name="${name}"]`).first().check();
await Promise.all([page.waitForNavigation(), page.click("form[action$='/self-check'] button")]);
const self = new URL(page.url()).pathname;

const pages = {
  home: "/",
  form: "/form",
  "for-someone": "/for-someone",
  "hearing-form": `${hearing}/form`,
  "read-back": `${hearing}/read-back`,
  colleagues: `${hearing}/colleagues`,
  apart,
  "apart-after": apartAfter,
  me: "/me",
  "me-data": "/me/data",
  "me-delete": "/me/delete",
  organisations: "/organisations",
  organisation,
  "organisation-profile": `${organisation}/profile`,
  "organisation-group": `${organisation}/groups/new`,
  "organisation-people": `${organisation}/people`,
  teams: "/team/groups",
  trail: "/trail?view=all",
  understood: hearing,
  "edit-access": `${hearing}/edits/access.device.served-1`,
  "edit-limit": `${hearing}/edits/limit.monthlyYen`,
  "add-need": `${hearing}/edits/add-need?q=%E5%AD%97%E5%B9%95`,
  text: `${hearing}/text`,
  proposal: `${hearing}/proposal`,
  "best-quality": `${hearing}/proposal?plan=best-quality`,
  why: `${hearing}/why?plan=least-burden`,
  "why-not": `${hearing}/why-not?plan=least-burden&means=zoom-meetings`,
  "plan-changes": `${hearing}/changes?plan=least-burden`,
  stability: `${hearing}/stability?plan=least-burden`,
  "what-if": `${hearing}/what-if?plan=least-burden&try=yes&monthlyYen=500&staffCount=40`,
  others: `${hearing}/others?plan=least-burden`,
  "shared-needs": "/shared-needs",
  practical: `${hearing}/practical?plan=least-burden`,
  growth: `${hearing}/growth?plan=least-burden`,
  save: `${hearing}/save`,
  ask: `${hearing}/ask`,
  asked,
  shared,
  open: "/open",
  followed,
  "meeting-form": `${hearing}/meeting-kit`,
  "meeting-kit": meeting,
  "meeting-invitation": `${meeting}/invitation`,
  "meeting-script": `${meeting}/script`,
  services: "/services",
  "service-education": "/services/education-consultation-online",
  "service-consultation": "/services/consultation-online",
  "service-meetings": "/services/online-meetings",
  "service-telework": "/services/telework-security",
  "service-https": "/services/website-https",
  "self-paper": "/self-check-paper",
  "site-form": "/site-check",
  "self-form": "/self-check",
  "self-check": self,
  "self-plan": `${self}/plan`,
  "self-rules": `${self}/rules`,
  emergency: "/emergency",
  route: "/route",
  "route-list": "/route/list?desk=yorisoi-hotline&desk=self-reliance-desks",
  finder: "/embed/finder",
  embed: "/embed",
  desks: "/desks",
  "desks-found": "/desks?theme=living",
  "desks-none": "/desks?q=zzz&by=text&open=1",
  desk: "/desks/yorisoi-hotline",
  "desk-edit": "/desks/yorisoi-hotline/edit",
  "desk-history": "/desks/yorisoi-hotline/history",
  "desk-work": "/desks/work",
  "desk-claim": "/desks/self-reliance-desks/claim",
  "desk-keepers": "/desks/self-reliance-desks/keepers",
  "desk-imports": "/desk-imports",
  "desk-rules": "/desks/rules",
  "desk-list": "/desks/list?id=yorisoi-hotline",
  catalogue: "/catalogue",
  "catalogue-found": "/catalogue?q=%E5%AD%97%E5%B9%95&who=deaf",
  "catalogue-none": "/catalogue?q=zzzz",
  "catalogue-picked": "/catalogue?kind=practice&id=zoom-meetings&id=line-official-account",
  compare: "/catalogue/compare?id=zoom-meetings&id=line-official-account",
  "compare-four": "/catalogue/compare?id=zoom-meetings&id=line-official-account&id=slack&id=weekly-friendly-calls",
  "compare-one": "/catalogue/compare?id=zoom-meetings",
  changes: "/catalogue/changes",
  "open-data": "/catalogue/data",
  function: "/catalogue/functions/caption-live",
  means: "/catalogue/zoom-meetings",
  practice: "/catalogue/weekly-friendly-calls",
  privacy: "/privacy",
  accessibility: "/accessibility",
  about: "/about",
  requests: "/requests",
  request,
  channels: "/channels",
  calls: "/calls?phone=03-0000-0000",
  "calls-new": "/calls?phone=03-1111-1111",
  "requests-all": "/requests?view=all",
  "request-search": "/request-search?q=%E7%9B%B8%E8%AB%87",
  "desk-report": "/desk-report",
  "text-modules": "/text-modules",
  checklists: "/checklists",
  labels: "/labels",
  team: "/team",
  "edit-means": "/catalogue/zoom-meetings/edit",
  "edit-means-all": "/catalogue/zoom-meetings/edit/all",
  edits: "/catalogue-edits",
  edit,
  "sign-in": "/sign-in",
  "not-found": "/nowhere",
  "signed-out": "/sign-out",
};
// npm run screens -- DIR name name: only these pages.
const wanted = process.argv.slice(3);
const chosen = Object.entries(pages).filter(([name]) => wanted.length === 0 || wanted.includes(name));
for (const width of [360, 1280]) {
  await page.setViewportSize({ width, height: 800 });
  for (const [language, prefix] of Object.entries({ ja: "", "ja-easy": "/ja-easy", en: "/en" }))
    for (const [name, path] of chosen) {
      await page.goto(`${origin}${prefix}${path}`);
      await page.screenshot({ path: join(out, `${name}-${language}-${width}.png`), fullPage: true });
    }
}
await browser.close();
program.kill("SIGTERM");
await new Promise((ended) => program.once("exit", ended));
rmSync(data, { recursive: true, force: true });
process.stdout.write(`${2 * 3 * chosen.length} pictures in ${out}\n`);

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
