import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { locales } from "#src/kernel/i18n.ts";
import { incidentDeskKeys } from "#src/web/advice/incident-help.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { incidentWords } from "#src/words/incident-words.ts";
import { safetyWords } from "#src/words/safety-words.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = async (path: string) => (await whole.app.request(`${testUrl}${path}`)).text();
const pagesOf = (secret: string) => ["", "/proposal", "/text", "/save", "/ask"].map((end) => `/h/${secret}${end}`);

describe("danger told in the main field", () => {
  it.each([
    [
      "a helper",
      "名簿の整理を相談したいのですが、利用者さんが昨夜、死にたいと電話してきました。今朝は電話に出ません。",
    ],
    ["a helper", "会員管理をクラウドに移したい。いま、夫から逃げてきた方が事務所にいます。裸足です。"],
    ["English", "We need a donor list. A client just wrote that she took all her pills and stopped answering."],
    ["Vietnamese", "Nhóm chúng tôi muốn làm trang web. Có một chị vừa chạy tới văn phòng, chồng cầm dao đuổi theo."],
    ["Chinese", "我们想做排班表。刚才有位学员说他被老板锁在宿舍里，护照也被拿走了。"],
    ["Portuguese", "Queremos um site. Uma mulher acabou de chegar aqui sangrando, o marido bateu nela com uma faca."],
  ])("by %s puts emergency desks on every page, and the hearing goes on", async (_by, text) => {
    const secret = await aHearingByForm(whole.app, text);
    for (const path of pagesOf(secret)) {
      const html = await get(path);
      const banner = /<aside class="sos[\s\S]*?<\/aside>/.exec(html)?.[0] ?? "";
      expect(banner.match(/href="tel:/g)?.length ?? 0, path).toBeGreaterThan(1);
    }
    expect(await get(`/h/${secret}`)).toContain(`/h/${secret}/edits/add-need`);
  });

  /** Presses the button of a correction without fields, where it stands on the page of the hearing. */
  const pressed = (secret: string) => async (op: string) => {
    const html = await get(`/h/${secret}`);
    const form = html.split("<form").find((one) => one.includes(`name="op" value="${op}"`)) ?? "";
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
    const fields = { op, version: value("version"), submitId: value("submitId") };
    const answer = await whole.app.request(`${testUrl}/h/${secret}/edits`, formPost(fields));
    expect(answer.status).toBe(303);
    return get((answer.headers.get("location") ?? "").replace(testUrl, "").replace(/#.*/, ""));
  };

  it("of an incident go when the writer says that it did not happen, from the proposal too, and come back when they like", async () => {
    const text = "会員に次の日を知らせたいです。劇の中で、名簿の入ったUSBを電車に忘れました。";
    const secret = await aHearingByForm(whole.app, text);
    const post = pressed(secret);
    const notice = 'id="incident"';
    expect(await get(`/h/${secret}`)).toContain(notice);
    const calm = await post("no-incident");
    expect(calm).not.toContain(notice);
    expect(calm).toContain("元に戻す");
    expect(await get(`/h/${secret}/proposal`)).not.toContain(notice);
    const more = { text: `${text}きのう、本物の名簿も電車に忘れました。` };
    const form = (await get(`/h/${secret}/text`)).split("<form").find((one) => one.includes("<textarea")) ?? "";
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
    const fields = { ...more, version: value("version"), submitId: value("submitId") };
    await whole.app.request(`${testUrl}/h/${secret}/text`, formPost(fields));
    expect(await get(`/h/${secret}`)).toContain(notice);
    expect(await post("no-incident")).not.toContain(notice);
    expect(await post("incident-again")).toContain(notice);
  });

  it("is taken off the pages when the writer says that nobody is in danger, and comes back when they like", async () => {
    const text = "会員に次の日を知らせたいです。夫に毎晩殴られる役の台本もあります。";
    const secret = await aHearingByForm(whole.app, text);
    const post = pressed(secret);
    const box = '<aside class="sos big"';
    expect(await get(`/h/${secret}/text`)).toContain("だれも危なくない");
    const calm = await post("no-danger");
    expect(calm).not.toContain(box);
    expect(calm).toContain("元に戻す");
    expect(await get(`/h/${secret}/proposal`)).not.toContain(box);
    expect(await post("danger-again")).toContain(box);
  });

  it("in a long request is heard where it stands, is short on later pages, and brings only desks that fit", async () => {
    const text =
      "若い人の泊まる所で働いています。夜中に、出ていった子から私の携帯に電話が来ます。死にたいと言う日もあります。出ると翌日働けません。仲間も一人休職しました。職員は4人です。職員がつぶれない当番の決め方を知りたいです。";
    const secret = await aHearingByForm(whole.app, text);
    const [full, brief] = [await get(`/h/${secret}`), await get(`/h/${secret}/proposal`)].map(
      (html) => /<aside class="sos[\s\S]*?<\/aside>/.exec(html)?.[0] ?? "",
    );
    expect(full).toContain("<details");
    expect(brief?.match(/href="tel:/g)).toHaveLength(2);
    expect((brief ?? "").length).toBeLessThan((full ?? "").length / 2);
    const html = await get(`/h/${secret}`);
    expect(html).toContain('id="weariness"');
    expect(html).not.toContain("/desks/fresc");
  });

  it.each([
    ["職員の残業代のことを労働基準監督署に聞きたいです。シフトも組みたいです。", false],
    ["外国人の職員の残業代のことを労働基準監督署に聞きたいです。シフトも組みたいです。", true],
  ])("or none: a centre for foreigners stands only where one was told of: %s", async (text, isTold) => {
    const html = await get(`/h/${await aHearingByForm(whole.app, text)}`);
    expect(html).toContain("/desks/labour-corners");
    expect(html.includes("/desks/fresc")).toBe(isTold);
  });

  it("of somebody who is sought out: no data are deleted, and the person decides", async () => {
    const text =
      "We run a shelter with 5 staff. The ex-husband of a resident turned up near our building. We think her phone told him. We must protect the personal data and the address. Only free tools please.";
    const secret = await aHearingByForm(whole.app, text);
    const html = await get(`/en/h/${secret}`);
    expect(html).toContain(incidentWords.en.kinds.tracked.steps[0]);
    expect(html.indexOf("#9110")).toBeGreaterThan(0);
    expect(await get(`/en/h/${secret}/proposal`)).not.toContain("shred the paper");
  });

  it("now, of somebody else or of the writer, the plan waits behind one step, and a colleague who reads it is told as well", async () => {
    const text =
      "夜の見回りをして、若い子の話を聞いています。スタッフ4人で、相談の記録を残して引き継ぎたいです。さっき17歳の子が、今夜これから死ぬと書いてきました。";
    const secret = await aHearingByForm(whole.app, text);
    for (const locale of locales) {
      const to = links(locale);
      const words = safetyWords[locale];
      const hearing = await get(to.hearing(secret));
      const proposal = await get(to.proposal(secret));
      expect([faultsOf(hearing), faultsOf(proposal)]).toEqual([[], []]);
      expect(hearing).toContain('id="person"');
      expect(hearing).toContain(`action="${to.proposal(secret)}"`);
      expect(proposal).toContain(`<title>${plainWords(words.title.served)}`);
      expect(proposal).not.toMatch(/id="(?:brief|makings|tools)"/);
      const [, on = ""] = /id="afterwards"[\s\S]*?href="([^"]*)"/.exec(proposal) ?? [];
      const plan = await get(on);
      expect(plan).toContain('id="brief"');
      expect(plan.match(/<aside class="sos big"[\s\S]*?<\/aside>/)?.[0]).toContain('href="tel:');
    }
    await whole.app.request(
      `${testUrl}/h/${secret}/colleagues`,
      formPost({ submitId: submitId(), name: "当番", action: "invite" }),
    );
    const [key = ""] = /\/c\/[\w-]{32}/.exec(await get(`/h/${secret}/colleagues`)) ?? [];
    expect(await get(key)).toMatch(/<aside class="sos big"[\s\S]*?href="tel:/);
  });

  it("as a concern beside a plain wish leaves the plan where it was, beneath the desks", async () => {
    const text =
      "会員管理をクラウドに移したい。会員は80人、職員は4人。利用者さんの一人が最近、消えてしまいたいと言うことがあって心配です。";
    const html = await get(`/h/${await aHearingByForm(whole.app, text)}/proposal`);
    expect(html.match(/<aside class="sos big"[\s\S]*?<\/aside>/)?.[0]).toContain('href="tel:');
    expect(html).toContain('id="brief"');
  });

  it("is not heard in mere tiredness, which gets a kind word", async () => {
    const text = "町内会の副会長です。紙がいい人とスマホがいい人の間に挟まれて疲れました。回覧板をどうにかしたいです。";
    const html = await get(`/h/${await aHearingByForm(whole.app, text)}`);
    expect(/<aside class="sos[\s\S]*?<\/aside>/.exec(html)?.[0] ?? "").not.toContain('class="desks"');
    expect(html).toContain("お疲れさまです");
  });

  it("as a theme of the work brings none", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "自殺を防ぐ電話相談の団体です。相談員研修の日程をみんなで決めたい。",
    );
    const html = await get(`/h/${secret}`);
    expect(/<aside class="sos[\s\S]*?<\/aside>/.exec(html)?.[0] ?? "").not.toContain('class="desks"');
  });
});

describe("an incident told in the main field", () => {
  const text = "団体のメールが乗っ取られて、会員みんなに変なリンクが送られています。会員は80人。予約も受けたい。";

  it("brings first steps, desks and a person above the understanding and the proposal, which stay", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const { steps } = incidentWords.ja.kinds["account-taken"];
    for (const path of [`/h/${secret}`, `/h/${secret}/proposal`]) {
      const html = await get(path);
      const at = html.indexOf('id="incident"');
      expect(at, path).toBeGreaterThan(0);
      expect(html.slice(at)).toContain(steps[0]);
      for (const step of steps) expect(html.slice(at), path).toContain(step);
      expect(html.slice(at)).toContain("/desks/ipa-organisations");
      expect(html.slice(at)).toContain(`/h/${secret}/ask`);
      expect(faultsOf(html), path).toEqual([]);
      expect(gzipSync(html).length).toBeLessThan(22_000);
    }
    expect(await get(`/h/${secret}`)).toContain("80");
  });

  it("is told in easy Japanese and English too", async () => {
    const secret = await aHearingByForm(whole.app, text);
    for (const locale of ["ja-easy", "en"] as const) {
      const html = await get(`/${locale}/h/${secret}`);
      expect(html).toContain('id="incident"');
      expect(faultsOf(html)).toEqual([]);
    }
  });

  it("of several kinds is one list: three things today, each step once, sources folded", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "今朝、会のインスタが乗っ取られました。変なDMが私たちの名前で送られています。パスワードを変えられて入れません。登録のアドレスは前に辞めた人のものです。名簿の入ったUSBも電車に忘れました。",
    );
    const html = await get(`/h/${secret}`);
    const notice = html.slice(html.indexOf('id="incident"'), html.indexOf("相談の続きは、この下"));
    const kinds = incidentWords.ja.kinds;
    expect(notice.split("</ol>")[0]?.match(/<li>/g)).toHaveLength(3);
    expect(notice).toContain("個人情報保護委員会）への第一報の期限");
    expect(notice.indexOf(kinds["account-shut"].steps[0] ?? "")).toBeLessThan(
      notice.indexOf(kinds["data-lost"].steps[0] ?? ""),
    );
    // Once to read, once in the name of its button.
    for (const step of [...kinds["account-shut"].steps, ...kinds["data-lost"].steps])
      expect(notice.replaceAll(/<.?span[^>]*>/g, "").split(step), step).toHaveLength(3);
    for (const kind of ["account-taken", "locked-out", "insider"] as const)
      expect(notice).not.toContain(kinds[kind].steps[0]);
    expect(notice.indexOf("<details")).toBeLessThan(notice.indexOf('class="source"'));
  });

  it("has steps that can be ticked, on both pages, and unticked", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const mark = (fields: Record<string, string>) =>
      whole.app.request(`${testUrl}/h/${secret}/incident`, formPost({ submitId: submitId(), ...fields }));
    const done = await mark({ done: "account-taken.1", on: "proposal" });
    expect([done.status, done.headers.get("location")]).toEqual([303, `/h/${secret}/proposal#incident`]);
    for (const path of [`/h/${secret}`, `/h/${secret}/proposal`]) {
      const html = await get(path);
      expect(html.split(incidentWords.ja.done), path).toHaveLength(2);
      expect(html).toContain('name="undone" value="account-taken.1"');
    }
    await mark({ done: "account-taken.3" });
    await mark({ undone: "account-taken.1", on: "hearing" });
    const html = await get(`/h/${secret}/proposal`);
    expect(html).toContain('name="done" value="account-taken.1"');
    expect(html).toContain('name="undone" value="account-taken.3"');
    for (const step of ["account-taken.9", "nothing.1", "account-taken", "constructor.0"])
      expect((await mark({ done: step })).status, step).toBe(422);
  });

  it("in which somebody may be hurt brings no plan and no self-check, and can be deleted there", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "シェルターです。保護した方の元夫が、きのう建物の近くに立っていました。スマホで居場所が知られたのでしょうか。個人情報を守りたいです。",
    );
    for (const path of [`/h/${secret}`, `/h/${secret}/proposal`]) {
      const html = await get(path);
      expect(html).toContain(incidentWords.ja.kinds.tracked.steps[0]);
      expect(html, path).not.toMatch(
        /id="(brief|makings|afterwards|tools|heard|question)"|self-check|\/save"[^>]*>人に/,
      );
      expect(html, path).toContain(`action="/h/${secret}/remove"`);
      expect(faultsOf(html), path).toEqual([]);
    }
    const removed = await whole.app.request(
      `${testUrl}/h/${secret}/remove`,
      formPost({ submitId: submitId(), confirm: "yes" }),
    );
    expect(removed.status).toBe(303);
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(404);
  });

  it("stands not where nothing has happened", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "アカウントを乗っ取られないように、職員に研修をしたい。予約も受けたい。",
    );
    expect(await get(`/h/${secret}`)).not.toContain('id="incident"');
  });

  it("leads only to desks of the directory", () => {
    const keys = new Set(shippedDesks().map(({ x_yorozu: own }) => own.key));
    expect(incidentDeskKeys.filter((key) => !keys.has(key))).toEqual([]);
  });
});
