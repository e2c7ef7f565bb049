import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { toldNotesWords } from "#src/words/told-notes-words.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = async (path: string) => (await whole.app.request(`${testUrl}${path}`)).text();
const post = (path: string, fields: Record<string, string | string[]>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));
const understood = async (secret: string): Promise<Understanding> =>
  (await (await whole.app.request(`${testUrl}/h/${secret}/file`)).json()).understanding;

const text = "利用者の3割は固定電話しかない高齢者。電話で相談を受けたい。";

/** What a browser sends with the yes of the page: the fields that belong to the question's form, and the button's own. */
async function pageOf(secret: string) {
  const html = await get(`/h/${secret}`);
  const question = /name="question" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const yes = /<button[^>]*name="confirm"[^>]*>/.exec(html)?.[0] ?? "";
  const confirm = /value="([^"]*)"/.exec(yes)?.[1] ?? "";
  return { html, question, yes, confirm };
}

describe("the page of what was understood is one form", () => {
  it("whose yes sends the answer and the words that stand beside it", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const { html, yes } = await pageOf(secret);
    expect(yes).toContain('form="answer-form"');
    expect(yes).toContain(`formaction="/h/${secret}/proposal"`);
    expect(html).toMatch(/<textarea[^>]*name="more"[^>]*form="answer-form"/);
    expect(html).toMatch(/<form[^>]*id="answer-form"/);
    const enter = html.indexOf('form="answer-form" class="vh"');
    expect(enter, "Enter in a field answers the question").toBeGreaterThan(0);
    expect(enter).toBeLessThan(html.indexOf(yes));
  });

  it("keeps a tick and a line when yes is pressed", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const { confirm } = await pageOf(secret);
    const answer = await post(`/h/${secret}/proposal`, {
      confirm,
      question: "wishes:share-files+book-a-time",
      answer: ["share-files"],
      more: "スタッフは7人です。",
    });
    expect(answer.headers.get("location")).toBe(`/h/${secret}/proposal`);
    const now = await understood(secret);
    expect(now.needs.map((need) => need.function)).toContain("share-files");
    expect(now.limits.staffCount?.value).toBe(7);
  });

  it("keeps a tick when words are added", async () => {
    const secret = await aHearingByForm(whole.app, text);
    await post(`/h/${secret}/text`, {
      question: "wishes:share-files+book-a-time",
      answer: ["share-files"],
      more: "スタッフは7人です。",
    });
    const now = await understood(secret);
    expect(now.needs.map((need) => need.function)).toContain("share-files");
    expect(now.limits.staffCount?.value).toBe(7);
  });

  it("takes a question that was not touched for no answer, and tells of a number that is none", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const { confirm } = await pageOf(secret);
    await post(`/h/${secret}/proposal`, { confirm, question: "staff-count", answer: "" });
    expect((await understood(secret)).limits.staffCount).toBeUndefined();
    const wrong = await post(`/h/${secret}/proposal`, { confirm, question: "staff-count", answer: "-3" });
    expect(wrong.status).toBe(422);
  });
});

describe("the half that is for other desks", () => {
  it.each([
    [
      "self-reliance-desks",
      "child-abuse-189",
      "金曜に退院ですが帰る家がありません。病院と役所で書類を共有したいです。",
    ],
    ["disaster-volunteer-centres", "child-abuse-189", "台風で床上まで水につかった。畳と泥を出すのを手伝ってほしい。"],
    [
      "local-foreigner-desks",
      "child-abuse-189",
      "わたしは ペルーから きました。こどもの がっこうの てがみが よめません。せんせいと はなしたいです。",
    ],
    [
      "local-foreigner-desks",
      "housing-trouble-finder",
      "わたしは ひとりで にほんごを ならいたいです。しごとが あるから よる おうちで したいです。スマホだけ あります。",
    ],
    ["tax-phone-centre", "child-abuse-189", "寄付に消費税がかかるのか教えてください。会員名簿をみんなで直したいです。"],
  ])("stands on the page and on the proposal with %s, not %s: %s", async (desk, other, typed) => {
    const secret = await aHearingByForm(whole.app, typed);
    for (const page of [await get(`/h/${secret}`), await get(`/h/${secret}/proposal`)]) {
      expect(page).toContain(`/desks/${desk}`);
      expect(page).not.toContain(`/desks/${other}`);
    }
  });

  it("says what is broken before any plan, and a date that is over", async () => {
    const broken = await get(`/h/${await aHearingByForm(whole.app, "家の電話がつながらなくなった。病院に行けない。")}`);
    expect(broken).toContain(toldNotesWords.ja.broken.title);
    const plain = await get(`/h/${await aHearingByForm(whole.app, text)}`);
    expect(plain).not.toContain(toldNotesWords.ja.broken.title);
  });
});
