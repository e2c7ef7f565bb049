import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeJobs } from "#src/jobs/jobs.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const text =
  "NPO法人です。スタッフは4人、月3千円まで。IT担当はいない。Zoomを使っている。利用者30人は電話しかない高齢者。相談をオンラインで受けたい。";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = (path: string, cookie?: string) =>
  whole.app.request(`${testUrl}${path}`, { headers: cookie === undefined ? {} : { cookie } });
const post = (path: string, fields: Record<string, string | string[]>, cookie?: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const place = (answer: Response) => answer.headers.get("location") ?? "";

/** A hearing kept with a new organisation of somebody. */
async function claimed(cookie: string, name = "見本の会"): Promise<{ secret: string; id: string; home: string }> {
  const secret = await aHearingByForm(whole.app, text);
  const answer = await post(`/h/${secret}/organisation`, { to: "new", name }, cookie);
  const id = /\/organisations\/([0-9a-f-]{36})/.exec(place(answer))?.[1] ?? "";
  return { secret, id, home: `/organisations/${id}` };
}

async function join(home: string, owner: string, cookie: string, role = "member"): Promise<Response> {
  const page = await (await post(`${home}/invitations`, { role }, owner)).text();
  const token = /\/join\/([\w-]{32})/.exec(page)?.[1] ?? "";
  expect((await get(`/join/${token}`)).status).toBe(200);
  return post(`/join/${token}`, {}, cookie);
}

describe("an organisation", () => {
  it("is claimed with its hearing; what the hearing knows stands in the profile and is not asked again", async () => {
    const { cookie } = await whole.person();
    const secret = await aHearingByForm(whole.app, text);
    const offer = await (await get(`/h/${secret}/organisation`)).text();
    expect(offer).toContain(`/sign-in?next=%2Fh%2F${secret}%2Forganisation`);
    const empty = await post(`/h/${secret}/organisation`, { to: "new", name: "" }, cookie);
    expect(empty.status).toBe(422);
    const answer = await post(`/h/${secret}/organisation`, { to: "new", name: "見本の会" }, cookie);
    expect(answer.status).toBe(303);
    const home = place(answer).replace(/\?.*/, "");
    const page = await (await get(home, cookie)).text();
    for (const fact of ["見本の会", "NPO法人", "4人", "3,000円", "Zoom", "相談から"])
      expect(page, fact).toContain(fact);
    const form = await (await get(`${home}/profile`, cookie)).text();
    expect(form).toMatch(/name="staffCount"[^>]*value="4"/);
    expect(form).toContain('<option value="npo" selected>');
    // Asking a person begins with who they are; somebody else who holds the key is told nothing of it.
    const ask = await (await get(`/h/${secret}/ask`, cookie)).text();
    const [account] = await whole.database
      .sql`select name, mail from accounts order by created_at desc, id desc limit 1`;
    for (const [name, value] of Object.entries({
      name: account?.name,
      organisationName: "見本の会",
      mail: account?.mail,
    }))
      expect(ask, name).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    const stranger = await whole.person("someone-else@example.org");
    expect((await post("/organisations", { name: "よその会" }, stranger.cookie)).status).toBe(303);
    const theirs = await (await get(`/h/${secret}/ask`, stranger.cookie)).text();
    // Neither that of the hearing nor one that has nothing to do with it.
    for (const name of ["見本の会", "よその会"]) expect(theirs.includes(name)).toBe(false);
    expect(await (await get(`/h/${secret}/ask`)).text()).toMatch(/name="mail"[^>]*value(="")?[ >/]/);
    // A new consultation of the same organisation starts from there.
    const next = place(await post(`${home}/hearings`, { text: "寄付をネットで集めたい。" }, cookie));
    const { understanding } = await (await get(`${next}/file`)).json();
    expect(understanding.limits.monthlyYen.value).toBe(3000);
    expect(understanding.limits.itPerson.value).toBe("none");
    expect(understanding.currentMeans).toEqual([expect.objectContaining({ name: "Zoom" })]);
    expect(await (await get(next)).text()).not.toMatch(
      /name="question" value="(monthly-budget|it-person|staff-count)"/,
    );
    expect(await (await get(home, cookie)).text()).toContain("寄付をネットで集めたい。");
  });

  it("keeps what was saved, against what is heard later and against whoever saw an older profile", async () => {
    const { cookie } = await whole.person();
    const { home } = await claimed(cookie);
    const fields = { version: "0", name: "新しい名前", legalForm: "npo", fields: ["1", "19", "99"], prefecture: "13" };
    const wrong = await post(`${home}/profile`, { ...fields, staffCount: "たくさん", monthlyYen: "-1" }, cookie);
    expect(wrong.status).toBe(422);
    const back = await wrong.text();
    for (const part of ['value="たくさん"', 'href="#staffCount"', 'href="#monthlyYen"', 'value="新しい名前"'])
      expect(back).toContain(part);
    const saved = await post(`${home}/profile`, { ...fields, staffCount: "１２人", monthlyYen: "5,000" }, cookie);
    expect(place(saved)).toBe(`${home}/profile?done=saved`);
    const [row] = await whole.database.sql`
      select fields, prefecture, staff_count, monthly_yen::int, version, jsonb_array_length(means) means from organisation_profiles
      where organisation_id = ${home.split("/")[2] ?? ""}`;
    // What was heard and shown was saved with it.
    expect(row).toEqual({ fields: [1, 19], prefecture: 13, staff_count: 12, monthly_yen: 5000, version: 1, means: 1 });
    const late = await post(`${home}/profile`, { ...fields, name: "遅れた名前" }, cookie);
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('value="遅れた名前"');
    expect(await (await get(home, cookie)).text()).toContain("新しい名前");
  });

  it("has groups of people and means in use, each added, changed and removed", async () => {
    const { cookie } = await whole.person();
    const made = place(await post("/organisations", { name: "別の会" }, cookie));
    const version = async () => {
      const [, n = ""] = /name="version" value="(\d+)"/.exec(await (await get(`${made}/profile`, cookie)).text()) ?? [];
      return n;
    };
    const group = {
      label: "高齢の人",
      kind: "served",
      share: "30",
      size: "２０",
      "access-phone": ["none", "landline"],
    };
    expect(
      (await post(`${made}/groups/new`, { version: await version(), ...group, share: "101" }, cookie)).status,
    ).toBe(422);
    await post(`${made}/groups/new`, { version: await version(), ...group, "access-hearing": "hard" }, cookie);
    const means = { name: "Zoom", owner: "会計", monthlyYen: "2,125円", contractEnd: "2027年3月31日" };
    expect(
      (await post(`${made}/means/new`, { version: await version(), ...means, contractEnd: "2027-02-30" }, cookie))
        .status,
    ).toBe(422);
    await post(`${made}/means/new`, { version: await version(), ...means }, cookie);
    const [row] = await whole.database.sql`
      select segments, means from organisation_profiles where organisation_id = ${made.split("/")[2] ?? ""}`;
    expect(row?.segments).toEqual([
      {
        id: "group-1",
        kind: "served",
        label: "高齢の人",
        share: 0.3,
        size: 20,
        access: { phone: ["landline"], hearing: "hard" },
      },
    ]);
    expect(row?.means).toEqual([
      { id: expect.any(String), name: "Zoom", owner: "会計", monthlyYen: 2125, contractEnd: "2027-03-31" },
    ]);
    await post(`${made}/groups/group-1`, { version: await version(), remove: "yes" }, cookie);
    await post(`${made}/means/0`, { version: await version(), remove: "yes" }, cookie);
    for (const path of ["/groups/group-1", "/means/0", "/means/x", "/groups/nothing"])
      expect((await get(`${made}${path}`, cookie)).status, path).toBe(404);
  });
});

describe("members", () => {
  it("open the organisation's hearings and requests, until they leave: then kept addresses open nothing", async () => {
    const [owner, member] = [await whole.person(), await whole.person()];
    const { secret, home } = await claimed(owner.cookie);
    await post(`/h/${secret}/ask`, { step: "send", name: "山田", mail: "y@example.org", phone: "", message: "" });
    expect((await join(home, owner.cookie, member.cookie)).status).toBe(303);
    const page = await (await get(home, member.cookie)).text();
    const [, hearing] = /action="([^"]*\/hearings\/[^"]*\/open)"/.exec(page) ?? [];
    const [, request] = /action="([^"]*\/requests\/[^"]*\/open)"/.exec(page) ?? [];
    const opened = place(await post(hearing ?? "", {}, member.cookie));
    const followed = place(await post(request ?? "", {}, member.cookie));
    expect((await get(opened)).status).toBe(200);
    expect((await get(followed)).status).toBe(200);
    // The page that says where a sent request is followed works with the member's own address too.
    const [row] = await whole.database.sql`select number from requests order by number desc limit 1`;
    const asked = await (await get(`${opened}/asked/${row?.number}`)).text();
    const [, follow = ""] = /href="(\/r\/[\w-]{32})"/.exec(asked) ?? [];
    expect((await get(follow)).status).toBe(200);
    const removed = await post(`${home}/people/${member.accountId}`, { to: "" }, owner.cookie);
    expect(place(removed)).toBe(`${home}/people?done=removed`);
    for (const path of [opened, followed, follow]) expect((await get(path)).status, path).toBe(404);
    expect((await get(home, member.cookie)).status).toBe(404);
    expect((await get(`/h/${secret}`)).status).toBe(200);
  });

  it("take nothing with them that they made meanwhile: consultations, repeats, requests, invitations", async () => {
    const [owner, other] = [await whole.person(), await whole.person()];
    const { home } = await claimed(owner.cookie);
    expect((await join(home, owner.cookie, other.cookie, "owner")).status).toBe(303);
    const begun = place(await post(`${home}/hearings`, { text }, other.cookie));
    const page = await (await get(home, other.cookie)).text();
    const [, hearing = ""] = /action="([^"]*\/hearings\/[^"]*\/open)"/.exec(page) ?? [];
    const opened = place(await post(hearing, {}, other.cookie));
    const repeats = [place(await post(`${begun}/repeat`, {})), place(await post(`${opened}/repeat`, {}))];
    await post(`${opened}/ask`, { step: "send", name: "山田", mail: "y@example.org", phone: "", message: "" });
    const [row] = await whole.database.sql`select number from requests order by number desc limit 1`;
    const asked = await (await get(`${opened}/asked/${row?.number}`)).text();
    const [, follow = ""] = /href="(\/r\/[\w-]{32})"/.exec(asked) ?? [];
    const invited = await (await post(`${home}/invitations`, { role: "owner" }, other.cookie)).text();
    const [, invitation = ""] = /(\/join\/[\w-]{32})/.exec(invited) ?? [];
    const mine = await (await post(`${home}/invitations`, { role: "member" }, owner.cookie)).text();
    const kept = [begun, opened, ...repeats, follow, invitation];
    for (const path of kept) expect((await get(path)).status, path).toBe(200);
    expect((await post(`${home}/people/${other.accountId}`, { to: "" }, owner.cookie)).status).toBe(303);
    for (const path of kept) expect((await get(path)).status, path).toBe(path === invitation ? 410 : 404);
    expect((await post(invitation, {}, other.cookie)).status).toBe(410);
    expect((await get(home, other.cookie)).status).toBe(404);
    // What the others invited to stays, and so does what was begun.
    expect((await get(/(\/join\/[\w-]{32})/.exec(mine)?.[1] ?? "")).status).toBe(200);
    expect((await (await get(home, owner.cookie)).text()).match(/\/hearings\/[^"]*\/open"/g)).toHaveLength(4);
  });

  it("open nothing by kept addresses when their duty or their account ends", async () => {
    const [owner, centre] = [await whole.person(), await whole.person()];
    const administrator = await whole.administrator();
    const { home } = await claimed(owner.cookie);
    const grant = (coordinator: string) => post("/team/people", { mail: centre.mail, coordinator }, administrator);
    await grant("yes");
    expect((await join(home, owner.cookie, centre.cookie, "coordinator")).status).toBe(303);
    const begun = place(await post(`${home}/hearings`, { text }, centre.cookie));
    await grant("yes");
    expect((await get(begun)).status).toBe(200);
    await grant("");
    expect((await get(begun)).status).toBe(404);
    const owned = place(await post(`${home}/hearings`, { text }, owner.cookie));
    expect((await get(owned)).status).toBe(200);
    await post(`/team/${owner.accountId}/active`, { active: "no" }, administrator);
    expect((await get(owned)).status).toBe(404);
  });

  it("always have an owner, who cannot leave alone", async () => {
    const [owner, member] = [await whole.person(), await whole.person()];
    const { home } = await claimed(owner.cookie);
    const leave = () => post(`${home}/people/${owner.accountId}`, { to: "" }, owner.cookie);
    expect((await leave()).status).toBe(422);
    await join(home, owner.cookie, member.cookie);
    expect((await leave()).status).toBe(422);
    await post(`${home}/people/${member.accountId}`, { to: "owner" }, owner.cookie);
    expect(place(await leave())).toBe("/organisations?done=left");
    expect((await get(home, owner.cookie)).status).toBe(404);
  });

  it("may be coordinators only where an administrator said so", async () => {
    const [owner, centre] = [await whole.person(), await whole.person()];
    const { home } = await claimed(owner.cookie);
    expect((await join(home, owner.cookie, centre.cookie, "coordinator")).status).toBe(422);
    await whole.database.sql`update accounts set is_coordinator = true where id = ${centre.accountId}`;
    expect((await join(home, owner.cookie, centre.cookie, "coordinator")).status).toBe(303);
    expect((await get(home, centre.cookie)).status).toBe(200);
    await whole.database.sql`update accounts set is_coordinator = false where id = ${centre.accountId}`;
    expect((await get(home, centre.cookie)).status).toBe(404);
  });
});

describe("a second hearing", () => {
  it("is merged into the organisation and taken out again, and nothing of it is lost", async () => {
    const { cookie } = await whole.person();
    const { id, home } = await claimed(cookie);
    const second = await aHearingByForm(whole.app, "ウェブサイトが保護されていない通信と表示される。");
    const offered = await (await get(`/h/${second}/organisation`, cookie)).text();
    expect(offered).toContain(`value="${id}"`);
    expect(place(await post(`/h/${second}/organisation`, { to: id, name: "" }, cookie))).toBe(`${home}?done=claimed`);
    const page = await (await get(home, cookie)).text();
    expect(page).toContain("保護されていない通信");
    const [, undo] = /action="([^"]*\/parts\/[^"]*\/undo)"/.exec(page) ?? [];
    expect((await post(undo ?? "", {}, cookie)).status).toBe(303);
    expect(await (await get(home, cookie)).text()).not.toContain("保護されていない通信");
    expect((await get(`/h/${second}`)).status).toBe(200);
  });

  it("of an organisation is not deleted for its age; one that nobody holds is", async () => {
    const { cookie } = await whole.person();
    const { secret } = await claimed(cookie);
    const loose = await aHearingByForm(whole.app, text);
    whole.world.pass(181 * 24 * 60 * 60 * 1000);
    await makeJobs(whole.services)["clean-up"]({});
    expect((await get(`/h/${secret}`)).status).toBe(200);
    expect(await (await get(`/h/${secret}/save`)).text()).toContain("自動では消えません");
    expect((await get(`/h/${loose}`)).status).toBe(404);
  });
});
