import { afterAll, beforeAll, expect, it } from "vitest";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";
import { askAbout, workExplanations } from "#tests/support/work-explanations.ts";

let whole: WholeApp;
let secret: string;
beforeAll(async () => {
  whole = await wholeApp();
  secret = await aHearingByForm(
    whole.app,
    "利用者に固定電話しかない人がいる。オンラインで相談を受けたい。スタッフは4人、月3千円まで。",
  );
});
afterAll(() => whole?.stop());

const ask = (fields: Record<string, string>) => askAbout(whole.app, secret, fields);
const work = () => workExplanations(whole);

async function page(path: string): Promise<string> {
  const answer = await whole.app.request(`${testUrl}${path}`);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

it("answers why a means is not in the plan: ordered, worked on, shown, and kept", async () => {
  const location = await ask({ question: "why-not", means: "zoom-meetings" });
  expect(location).toBe(`/h/${secret}/why-not?plan=least-burden&means=zoom-meetings`);
  expect(await page(location)).toContain("いま調べています");
  expect(await work()).toBe(1);
  const shown = await page(location);
  expect(shown).toContain("なぜ「Zoom");
  expect(shown).not.toContain("いま調べています");
  // Asked again it is there already.
  await ask({ question: "why-not", means: "zoom-meetings" });
  expect(await work()).toBe(0);
});

it("tells for every means of the plan what breaks without it", async () => {
  const location = await ask({ question: "reasons" });
  await work();
  const shown = await page(location);
  const [stored] = await whole.database.sql`select answer from proposals`;
  const plan = stored?.answer.find((one: { kinds: string[] }) => one.kinds.includes("least-burden"));
  for (const { id } of plan.means) expect(shown).toContain(`id="means-${id}"`);
});

it.each(["changes", "stability", "others", "growth"])("answers %s on a page of its own", async (question) => {
  const location = await ask({ question });
  expect(location).toBe(`/h/${secret}/${question}?plan=least-burden`);
  expect(await page(location)).toContain("いま調べています");
  expect(await work()).toBe(1);
  for (const locale of ["", "/ja-easy", "/en"]) {
    const shown = await page(`${locale}${location}`);
    expect(shown).not.toContain("いま調べています");
    expect(shown).not.toMatch(/undefined|NaN|null/);
  }
});

it("tries other limits without keeping them: the plan beside the other, faults beside their fields", async () => {
  const path = `/h/${secret}/what-if?plan=least-burden`;
  expect(await page(path)).toContain('value="3000"');
  const dearer = await page(`${path}&try=yes&monthlyYen=${encodeURIComponent("５万円")}&staffCount=4`);
  expect(dearer).toContain("ためした結果");
  expect(dearer).toContain('value="５万円"');
  const wrong = await whole.app.request(`${testUrl}${path}&try=yes&monthlyYen=lots&staffCount=-1`);
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain('href="#monthlyYen"');
  expect(html).toContain('href="#staffCount"');
  expect(html).toContain('value="lots"');
  const [kept] = await whole.database.sql`select count(*)::int as n from proposals`;
  expect(kept?.n).toBe(1);
});

it("tells programs the same, as JSON", async () => {
  const file = await (await whole.app.request(`${testUrl}/h/${secret}/file`)).json();
  const base = `${testUrl}/api/v1/hearings/${file.id}/explanations`;
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const order = (body: object) =>
    whole.app.request(base, { method: "POST", headers, body: JSON.stringify({ plan: "least-burden", ...body }) });
  const read = (question: string) =>
    whole.app.request(`${base}?plan=least-burden&question=${encodeURIComponent(question)}`, { headers });
  expect((await read("why-not:slack")).status).toBe(404);
  expect((await order({ question: "why-not:slack" })).status).toBe(202);
  expect((await read("why-not:slack")).status).toBe(202);
  await work();
  const done = await read("why-not:slack");
  expect(done.status).toBe(200);
  expect(await done.json()).toMatchObject({ status: "done", answer: { ask: "why-not", means: "slack" } });
  expect((await order({ question: "why-not:nothing-like-it" })).status).toBe(404);
  expect((await order({ question: "everything" })).status).toBe(422);
  expect((await whole.app.request(base)).status).toBe(401);
  expect((await whole.app.request(base, { headers })).status).toBe(404);
});

it("refuses what is not in the catalogue or is no question, and asks again where nothing was chosen", async () => {
  const post = (fields: Record<string, string>) =>
    whole.app.request(`${testUrl}/h/${secret}/explanations`, formPost({ submitId: submitId(), ...fields }));
  expect((await post({ plan: "least-burden", question: "why-not", means: "nothing-like-it" })).status).toBe(422);
  expect((await post({ plan: "least-burden", question: "everything" })).status).toBe(422);
  expect(await ask({ question: "why-not", means: "" })).toMatch(/\/why-not\?plan=least-burden$/);
});

it("says nothing about a plan that is not found again", async () => {
  await whole.database.sql`update proposals set answer = jsonb_set(answer, '{0,means}', '[]')`;
  const location = await ask({ question: "why-not", means: "line-works" });
  await work();
  expect(await page(location)).toContain("この提案は、古くなっています");
});

it("goes with the hearing", async () => {
  await whole.app.request(`${testUrl}/h/${secret}/remove`, formPost({ submitId: submitId(), confirm: "yes" }));
  const [left] = await whole.database.sql`select count(*)::int as n from explanations`;
  expect(left?.n).toBe(0);
});
