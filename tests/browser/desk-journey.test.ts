import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { makeSignInLink } from "#src/domain/accounts/sign-in.ts";
import { addToTeam, teamOf } from "#src/domain/accounts/team.ts";
import { openTeam, setDuties, teamsOf } from "#src/domain/accounts/teams.ts";
import { systemChance } from "#src/kernel/chance.ts";
import { systemClock } from "#src/kernel/clock.ts";
import {
  type Browser,
  expectGoodMarkup,
  expectGoodPage,
  openBrowser,
  type Page,
  watchedContext,
} from "#tests/support/browser.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runningApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const world = { clock: systemClock, chance: systemChance };

describe.each([
  ["ja", "", true],
  ["en", "/en", false],
])("the team's desk in %s", (language, prefix, scripts) => {
  const look = (page: Page) => (scripts ? expectGoodPage(page) : expectGoodMarkup(page));
  const press = (page: Page, action: string) => page.locator(`form[action$='/${action}'] button`).first().click();

  it(`notes a call, checks a list, calls a colleague, joins and parts, hands over (scripts: ${scripts})`, async () => {
    const { tokens, elsewhere } = await twoTeams(language);
    const [staff, other] = [await newPage(tokens[0], scripts, 1280), await newPage(tokens[1], scripts, 360)];
    const checklist = language === "ja" ? "折り返す前に" : "Before calling back";
    const leader = await newPage(null, scripts, 1280);
    if (language === "ja") await byLink(leader, app.signInLink);
    else await byLink(leader, `${app.url}/en/sign-in/${await linkOfLeader()}`);
    await leader.goto(`${app.url}${prefix}/checklists`);
    await look(leader);
    await leader.locator("#title").fill(checklist);
    await leader.locator("form:has(#title) button").click();
    expect(await leader.title()).toMatch(/^(エラー: |Error: )/);
    await look(leader);
    await leader.locator("#kind").selectOption("no-mail");
    await leader.locator("#items").fill("番号\nname");
    await leader.locator("form:has(#title) button").click();
    await leader.waitForURL(/done=saved/);
    await look(leader);

    // A call, noted as a request: it has the list of those who have no mail.
    const first = await aCall(staff, prefix, "電話の人", look);
    const second = await aCall(staff, prefix, "同じ人", look);
    await staff.goto(first);
    await staff.locator("input[name=item]").first().check();
    await staff.locator("form[action$='/ticks'] button").first().click();
    await staff.waitForURL(/done=ticks/);
    await look(staff);
    await staff.locator("input[name=to][value=closed]").check();
    await staff.locator("#because").selectOption("solved");
    await press(staff, "move");
    expect(await staff.locator("a[href='#despite']").count()).toBe(1);
    await look(staff);

    // A colleague is called, finds it in the queue, and is seen reading.
    await staff.locator("#note-body").fill(`@同僚${language} 見てください`);
    await press(staff, "note");
    await staff.waitForURL(/done=note/);
    await other.goto(`${app.url}${prefix}/requests?view=called`);
    await look(other);
    await other.locator("table a").first().click();
    await look(other);
    await staff.goto(first);
    expect(await staff.locator("[data-people]").textContent()).toContain(`同僚${language}`);
    await press(other, "seen");
    await other.waitForURL(/done=seen/);
    if (scripts) await liveTalk(staff, other);

    // Joined, and parted again.
    await staff.goto(second);
    await staff.locator("#merge summary").click();
    await staff.locator("#number").fill((await numberOf(first)) ?? "");
    await press(staff, "merge");
    await staff.waitForURL(/done=merge/);
    await look(staff);
    await press(staff, "unmerge");
    await staff.waitForURL(/done=unmerge/);
    await look(staff);

    // Handed over: whoever is not in that team sees it no longer.
    await staff.locator("#team").selectOption(elsewhere);
    await press(staff, "team");
    await staff.waitForURL(/\/requests\?done=team/);
    await look(staff);
    expect((await staff.goto(second))?.status()).toBe(404);
    await leader.goto(second);
    await look(leader);
  });
});

/** What is new appears on an open page, and showing it keeps what is being typed. */
async function liveTalk(staff: Page, other: Page): Promise<void> {
  await staff.locator("#reply-body").fill("書きかけ");
  await nudge(staff);
  await nudge(other);
  await other.locator("[data-people] >> text=いま返事を書いています").waitFor();
  await other.locator("#note-body").fill("新しいメモ");
  await other.locator("form[action$='/note'] button").first().click();
  await other.waitForURL(/done=note/);
  await nudge(staff);
  await staff.locator("[data-news]:visible").waitFor();
  await expectGoodPage(staff);
  await staff.locator("[data-news] a").click();
  await staff.locator("#conversation >> text=新しいメモ").waitFor();
  expect(await staff.locator("#reply-body").inputValue()).toBe("書きかけ");
  expect(await staff.locator("[data-news]").isVisible()).toBe(false);
  // What was shown was seen: the answer is taken.
  await staff.locator("form[action$='/reply'] button[value=draft]").click();
  await staff.waitForURL(/done=draft/);
}

/** The script asks at once, as when somebody comes back to the page. */
async function nudge(page: Page): Promise<void> {
  const answered = page.waitForResponse(/\/here\?/);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await answered;
}

async function aCall(page: Page, prefix: string, name: string, look: (page: Page) => Promise<void>): Promise<string> {
  await page.goto(`${app.url}${prefix}/calls?phone=03-1111-2222`);
  await look(page);
  const form = page.locator("form[method=post]").last();
  await form.locator("input[name=name]").fill(name);
  await form.locator("textarea[name=message]").fill("オンラインで話したいそうです");
  await form.locator("button").click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  await look(page);
  return page.url();
}

async function numberOf(address: string): Promise<string | undefined> {
  const [row] = await app.database.sql`select number from requests where id = ${address.slice(-36)}`;
  return row === undefined ? undefined : String(row.number);
}

/** Two people of one team, each with a token to sign in, and the id of another team. */
async function twoTeams(language: string): Promise<{ tokens: [string, string]; elsewhere: string }> {
  const made = await write(app.database.db, async (tx) => {
    const [leader] = await teamOf(tx);
    const by = { role: "administrator", accountId: leader?.id ?? "" } as const;
    const elsewhere = await openTeam(tx, world, by, `ほか ${language}`);
    const [first] = await teamsOf(tx);
    const tokens: string[] = [];
    for (const name of ["受付", "同僚"]) {
      const id = await addToTeam(tx, world, by, {
        name: `${name}${language}`,
        mail: `${name === "受付" ? "a" : "b"}-${language}@example.org`,
      });
      const duties = {
        role: "staff",
        teams: [first?.id ?? ""],
        leads: [],
        isAdviser: false,
        isCoordinator: false,
      } as const;
      await setDuties(tx, world, by, id, duties);
      tokens.push(await makeSignInLink(tx, world, id, 60_000));
    }
    return { tokens, elsewhere };
  });
  const [one = "", two = ""] = made.tokens;
  return { tokens: [one, two], elsewhere: made.elsewhere };
}

async function linkOfLeader(): Promise<string> {
  return write(app.database.db, async (tx) => {
    const [leader] = await teamOf(tx);
    return makeSignInLink(tx, world, leader?.id ?? "", 60_000);
  });
}

/** A page of its own; signed in with this token where there is one. */
async function newPage(token: string | null, javaScriptEnabled: boolean, width: number): Promise<Page> {
  const { context } = await watchedContext(browser, app.url, { javaScriptEnabled, viewport: { width, height: 800 } });
  const page = await context.newPage();
  if (token !== null) await byLink(page, `${app.url}/sign-in/${token}`);
  return page;
}

async function byLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("main form button").click();
  await page.waitForURL(/\/requests/);
}
