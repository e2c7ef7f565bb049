import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { aFullCase, apiCall, bearer, type FullCase, routesOf, worldState } from "#tests/adversary/full-case.ts";
import { isOfAccounts } from "#tests/adversary/own-pages.ts";
import { checkPublic } from "#tests/support/check-routes.ts";
import {
  everybodysDeskPages,
  everybodysDeskPosts,
  keepersPages,
  keepersPosts,
  keptDeskPages,
  keptDeskPosts,
  standardForm,
} from "#tests/support/directory-routes.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const marks = ["ほかの人に見せない本文", "山田ひみつ", "himitsu@example.org", "ひみつの団体", "ひみつの伝言"];
const contact = {
  name: marks[1] ?? "",
  organisationName: marks[3] ?? "",
  mail: marks[2] ?? "",
  phone: "03-1111-2222",
  message: marks[4] ?? "",
};

let whole: WholeApp;
let mine: FullCase;
let theirs: FullCase;
let cookie: string;
beforeAll(async () => {
  whole = await wholeApp();
  mine = await aFullCase(whole, contact, `${marks[0]}。利用者に固定電話しかない人がいる。オンラインで相談を受けたい。`);
  theirs = await aFullCase(whole, {
    ...contact,
    name: "佐藤",
    organisationName: "",
    mail: "s@example.org",
    message: "",
  });
  cookie = await whole.administrator();
});
afterAll(() => whole?.stop());

/** Addresses for everybody; everything else is somebody's. */
const forEverybody = new Set(
  ["/", "/hearings", "/removed", "/catalogue", "/catalogue/:id", "/catalogue/functions/:id", "/desks", "/desks/:key"]
    .concat(["/emergency", "/privacy", "/accessibility", "/about", "/sign-in", "/sign-in/:token", "/sign-out", "/api"])
    .concat([
      "/catalogue/compare",
      "/catalogue/data",
      "/catalogue/changes",
      "/catalogue/changes.xml",
      "/api/v1/catalogue",
    ])
    .concat(["/api/openapi.json", "/api/v1/functions", "/api/v1/means", "/healthz", "/readyz", "/metrics"])
    .concat(standardForm, everybodysDeskPages)
    .map((path) => `GET ${path}`)
    .concat([
      ...checkPublic,
      "GET /site-check",
      "POST /site-check",
      "GET /open",
      "GET /form",
      "POST /form",
      "GET /for-someone",
      "POST /for-someone",
      "POST /open",
      ...everybodysDeskPosts,
      "GET /sign-in/mail",
      "POST /sign-in/mail",
      "POST /hearings",
      "POST /sign-in",
      "POST /sign-out",
      "GET /sign-up",
      "GET /shared-needs",
      "POST /sign-up",
      "POST /api/v1/hearings",
      "POST /api/v1/proposals",
      "POST /api/v1/route",
      "POST /route",
      "POST /embed/finder",
      "GET /route",
      "GET /route/list",
      "GET /embed",
      "GET /embed/finder",
      "GET /embed/finder.js",
    ]),
);
const forTheTeam = new Set(
  ["GET /requests", "GET /requests/:id", "GET /channels", "POST /channels/seen", "POST /channels/held/:id"].concat(
    ["GET /requests/:id/files/:file", "GET /requests/:id/checks/:check", "POST /requests/:id/entries/:entry/again"],
    [
      "POST /requests/:id/entries/:entry/take-back",
      "GET /request-search",
      "GET /calls",
      "POST /calls",
      "POST /calls/number",
    ],
    ["GET /text-modules", "POST /requests-bulk", "POST /request-filters"],
    ["GET /checklists", "GET /labels"],
    ["reply", "note", "assign", "move", "merge", "unmerge", "split", "people", "team", "finding"]
      .concat(["ticks", "checklists", "labels", "seen", "here"])
      .map((what) => `POST /requests/:id/${what}`),
  ),
);
/** Walked in tests/desk-imports.test.ts. */
const forKeepers = new Set([
  ...keepersPages.map((path) => `GET ${path}`),
  ...keepersPosts,
  ...keptDeskPages,
  ...keptDeskPosts,
]);
/** Walked in tests/catalogue-editing.test.ts. */
const forEditors = new Set(
  ["GET /catalogue-edits", "GET /catalogue-edits/:id"]
    .concat(["POST /catalogue-edits/:id/decide", "GET /catalogue-edits/settle/:id", "POST /catalogue-edits/settle/:id"])
    .concat(["GET /catalogue/:id/edit", "POST /catalogue/:id/edit"])
    .concat(["GET /catalogue/:id/edit/all", "POST /catalogue/:id/edit/all"]),
);
const forTheAdministrator = new Set(
  ["GET /team", "GET /team/:id/link", "POST /team", "POST /team/me"].concat(
    ["active", "link"].map((what) => `POST /team/:id/${what}`),
  ),
);
/** And for administrators. What a leader may, and for which team, is walked in tests/team-leader.test.ts. */
const forLeaders = new Set([
  "GET /desk-report",
  "GET /desk-report.csv",
  "POST /text-modules",
  "POST /checklists",
  "POST /labels",
]);

type Case = { route: string; method: string; path: string };

function ownedRoutes(): string[] {
  const others = [forEverybody, forTheTeam, forLeaders, forTheAdministrator, forEditors, forKeepers];
  return routesOf(whole, "any").filter((route) => !others.some((set) => set.has(route)) && !isOfAccounts(route));
}

/** The address of a route with these keys in it; a parameter without a value here fails the walk. */
function filled(route: string, at: { secret: string; key: string; id: string; share: string; number: string }): Case {
  const [method = "", pattern = ""] = route.split(" ");
  const values: Record<string, string> = {
    ...at,
    item: "add-need",
    job: at.id,
    colleague: at.id,
    file: at.id,
    check: at.id,
  };
  const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${route}: this walk has no value for :${name}`);
    return value;
  });
  return { route, method, path };
}

/** Fields with which the owner would succeed, whatever the form; what was typed comes back, so that it is none of the marks. */
function ownersFields(c: FullCase): Record<string, string> {
  return {
    ...contact,
    name: "のっとり",
    organisationName: "のっとり",
    mail: "x@example.org",
    message: "のっとり",
    submitId: submitId(),
    step: "send",
    confirm: "yes",
    text: "のっとった文章です。電話で相談したい。",
    question: "it-person",
    answer: "none",
    op: "remove-segment",
    segment: c.segment,
    followUp: "yes",
    done: "data-lost.0",
  };
}

const apiBodies: Record<string, unknown> = {
  "PATCH /api/v1/hearings/:id": { text: "のっとった文章です" },
  "POST /api/v1/hearings/:id/explanations": { plan: "least-burden", question: "reasons" },
  "POST /api/v1/hearings/:id/answers": { question: "it-person", answer: "none" },
};

function send({ route, method, path }: Case, headers: Record<string, string>): Response | Promise<Response> {
  const isApi = path.startsWith("/api/");
  const init = isApi
    ? apiCall(method, apiBodies[route], headers)
    : method === "GET"
      ? { headers }
      : formPost(ownersFields(mine), headers.cookie);
  return whole.app.request(`${testUrl}${path}`, init);
}

/** `own`: keys that the caller has anyway and that the address may repeat. */
async function expectTold(answer: Response, what: string, statuses: readonly number[], own = ""): Promise<void> {
  const body = await answer.text();
  expect(statuses, `${what} answered ${answer.status}`).toContain(answer.status);
  for (const mark of marks) expect(body.includes(mark), `${what} shows ${mark}`).toBe(false);
  for (const key of [mine.secret, mine.shareKey].filter((one) => !own.includes(one)))
    expect(`${body} ${answer.headers.get("location")}`.includes(key), `${what} shows a key`).toBe(false);
}

/** Who tries, the keys they put into addresses, and the headers they send. */
function intruders() {
  const none = "N".repeat(32);
  const ids = { id: mine.hearingId, share: mine.shareId, number: mine.number };
  const session = cookie.split("=")[1] ?? "";
  return {
    "a stranger with a made-up key": { at: { ...ids, secret: none, key: none }, headers: {} },
    "a stranger with the ids": {
      at: { ...ids, secret: mine.hearingId, key: mine.hearingId },
      headers: bearer(mine.hearingId),
    },
    "the holder of a share link": { at: { ...ids, secret: mine.shareKey, key: none }, headers: bearer(mine.shareKey) },
    "the asker, with the secret as a share key": { at: { ...ids, secret: none, key: mine.secret }, headers: {} },
    "the administrator": { at: { ...ids, secret: none, key: none }, headers: { cookie } },
    "the administrator's session as a key": { at: { ...ids, secret: session, key: session }, headers: bearer(session) },
  } as const;
}

describe("permission walk", () => {
  it("knows what each route is: everybody's, the team's, or somebody's", () => {
    const routes = routesOf(whole, "any");
    expect(routes.length).toBeGreaterThan(45);
    expect(
      [...forEverybody, ...forTheTeam, ...forLeaders, ...forTheAdministrator, ...forEditors].filter(
        (route) => !routes.includes(route),
      ),
    ).toEqual([]);
    for (const route of ownedRoutes()) expect(route, "a new route: say whose it is").toMatch(/:secret|:key$|:id|:job/);
  });

  it("opens nothing of a hearing to anybody but the holder of its key", async () => {
    const before = await worldState(whole);
    for (const [who, { at, headers }] of Object.entries(intruders()))
      for (const route of ownedRoutes())
        for (const prefix of route.includes("/api/") ? [""] : ["", "/en", "/ja-easy"]) {
          const one = filled(route, at);
          const answer = await send({ ...one, path: `${prefix}${one.path}` }, headers);
          await expectTold(answer, `${who}: ${prefix} ${route}`, statusesOf(route), `${at.secret} ${at.key}`);
        }
    expect(await worldState(whole)).toEqual(before);
  });

  it("keeps the holder of one key out of another's shares, requests, items and ids", async () => {
    const before = await worldState(whole);
    const at = {
      secret: theirs.secret,
      key: "N".repeat(32),
      id: mine.hearingId,
      share: mine.shareId,
      number: mine.number,
    };
    for (const prefix of ["", "/en", "/ja-easy"]) {
      const asked = await whole.app.request(`${testUrl}${prefix}/h/${theirs.secret}/asked/${mine.number}`);
      await expectTold(asked, "another's number", [404]);
      const revoked = await whole.app.request(
        `${testUrl}${prefix}/h/${theirs.secret}/share/${mine.shareId}/revoke`,
        formPost({ submitId: submitId() }),
      );
      await expectTold(revoked, "another's share", [303, 404]);
      const page = await whole.app.request(`${testUrl}${prefix}/h/${theirs.secret}/save?share=${mine.shareId}`);
      await expectTold(page, "another's new share", [200]);
    }
    for (const route of ownedRoutes().filter((one) => one.includes("/api/")))
      await expectTold(await send(filled(route, at), bearer(theirs.secret)), `another's key: ${route}`, [404]);
    const { audit_events: _audit, ...after } = await worldState(whole);
    const { audit_events: _before, ...untouched } = before;
    expect(after).toEqual(untouched);
  });

  it("shows requests to the administrator alone", async () => {
    const sessions: Record<string, Record<string, string>> = {
      stranger: {},
      "a made-up session": { cookie: `yorozu=${"A".repeat(32)}` },
      "a hearing's key as session": { cookie: `yorozu=${mine.secret}` },
      "a share key as session": { cookie: `yorozu=${mine.shareKey}` },
      "a session as bearer": bearer(cookie.split("=")[1] ?? ""),
    };
    for (const locale of locales)
      for (const path of ["/requests", `/requests/${mine.requestId}`, "/requests?page=1"]) {
        const address = `${testUrl}${locale === "ja" ? "" : `/${locale}`}${path}`;
        for (const [who, headers] of Object.entries(sessions))
          await expectTold(await whole.app.request(address, { headers }), `${who}: ${path}`, [401, 403]);
        const shown = await whole.app.request(address, { headers: { cookie } });
        expect(shown.status, path).toBe(200);
        expect(await shown.text(), path).toContain(marks[1]);
        for (const [name, value] of [
          ["cache-control", "no-store"],
          ["referrer-policy", "same-origin"],
        ] as const)
          expect(shown.headers.get(name), path).toBe(value);
      }
  });

  it("lets nobody but the team touch a request, and nobody but the administrator touch the team", async () => {
    const id = mine.requestId;
    const staff = await whole.staff();
    const [someone] = await whole.database.sql`select id from accounts where role = 'staff' limit 1`;
    const before = await worldState(whole);
    for (const route of [...forTheTeam, ...forLeaders, ...forTheAdministrator]) {
      const [method = "", pattern = ""] = route.split(" ");
      const path = pattern
        .replace(":id", pattern.startsWith("/team") ? String(someone?.id) : id)
        .replaceAll(/:(file|entry)/g, id);
      const fields = {
        ...ownersFields(mine),
        version: "1",
        body: "のっとり",
        to: "closed",
        because: "solved",
        active: "no",
      };
      const ask = (prefix: string, cookie?: string) =>
        whole.app.request(
          `${testUrl}${prefix}${path}`,
          method === "GET"
            ? { headers: cookie ? { cookie } : {} }
            : formPost({ ...fields, submitId: submitId() }, cookie),
        );
      for (const prefix of ["", "/en", "/ja-easy"]) {
        if (route === "GET /team/:id/link") continue; // NOTE leads to /team for everybody.
        for (const nobody of [undefined, `yorozu=${mine.secret}`, `yorozu=${mine.followKey}`])
          await expectTold(await ask(prefix, nobody), `nobody: ${route}`, [401, 403]);
        if (forTheAdministrator.has(route) || forLeaders.has(route))
          await expectTold(await ask(prefix, staff), `staff: ${route}`, [403]);
      }
    }
    expect(await worldState(whole)).toEqual(before);
    const seen = await whole.app.request(`${testUrl}/requests/${id}`, { headers: { cookie: staff } });
    expect(seen.status).toBe(200);
  });

  it("shows the asker who follows a request no note, no name of the team, and no other request", async () => {
    const form = (fields: Record<string, string>) => formPost({ submitId: submitId(), ...fields }, cookie);
    const [request] = await whole.database.sql`select version from requests where id = ${mine.requestId}`;
    const base = `${testUrl}/requests/${mine.requestId}`;
    await whole.app.request(`${base}/note`, form({ version: "0", kind: "note", body: "内緒のメモ" }));
    await whole.app.request(`${base}/reply`, form({ version: String(request?.version + 1), body: "お返事します" }));
    // Until then it can be taken back.
    whole.world.pass(30_000);
    const html = await (await whole.app.request(`${testUrl}/r/${mine.followKey}`)).text();
    expect(html).toContain("お返事します");
    expect(html).not.toContain("内緒のメモ");
    expect(html).not.toContain("管理者");
    expect(html).not.toContain(mine.requestId);
    for (const key of [mine.secret, mine.shareKey]) expect(html.includes(key)).toBe(false);
    const other = await whole.app.request(`${testUrl}/r/${mine.secret}`);
    expect(other.status).toBe(404);
    const asHearing = await whole.app.request(`${testUrl}/h/${mine.followKey}`);
    expect(asHearing.status).toBe(404);
  });

  it("gives the team nothing that opens the asker's own pages", async () => {
    const html = await (
      await whole.app.request(`${testUrl}/requests/${mine.requestId}`, { headers: { cookie } })
    ).text();
    for (const key of [mine.secret, mine.shareKey]) expect(html.includes(key)).toBe(false);
  });

  it("opens a share link to the proposal only, without words or keys of the asker", async () => {
    const answer = await whole.app.request(`${testUrl}/s/${mine.shareKey}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const mark of [...marks, mine.secret, mine.hearingId, mine.organisationId]) expect(html).not.toContain(mark);
    expect([...html.matchAll(/(?:href|action)="([^"]*\/h\/[^"]*)"/g)].map(([, address]) => address)).toEqual([]);
  });

  it("closes a share link by revoking it, and every key by deleting the hearing", async () => {
    const { secret, shareKey, shareId, hearingId, number } = theirs;
    await whole.app.request(`${testUrl}/h/${secret}/share/${shareId}/revoke`, formPost({ submitId: submitId() }));
    expect((await whole.app.request(`${testUrl}/s/${shareKey}`)).status).toBe(410);
    const again = await whole.app.request(`${testUrl}/h/${secret}/share`, formPost({ submitId: submitId() }));
    const saved = (again.headers.get("location") ?? "").replace(/#.*/, "");
    const key = /\/s\/([\w-]{32})/.exec(await (await whole.app.request(`${testUrl}${saved}`)).text())?.[1] ?? "";
    expect((await whole.app.request(`${testUrl}/s/${key}`)).status).toBe(200);
    await whole.app.request(`${testUrl}/h/${secret}/remove`, formPost({ submitId: submitId(), confirm: "yes" }));
    expect((await whole.app.request(`${testUrl}/s/${key}`)).status).toBe(410);
    const at = { secret, key, id: hearingId, share: shareId, number };
    for (const route of ownedRoutes())
      await expectTold(await send(filled(route, at), bearer(secret)), `after deletion: ${route}`, statusesOf(route));
  });
});

/** What an address answers to somebody who may not: nothing to be found, except where saying "done" gives nothing away. */
function statusesOf(route: string): readonly number[] {
  if (/^GET \/self-check\/:secret\/(task|attach|remove)$/.test(route)) return [303];
  if (/^GET \/meeting-kit\/:secret\/(blanks|attach|remove)$/.test(route)) return [303];
  if (/^POST \/(h|site-check|self-check|meeting-kit)\/:secret\/remove$/.test(route)) return [303];
  if (route === "GET /s/:key") return [410];
  // These lead on without looking.
  if (/^GET \/h\/:secret\/(edits|answers|repeat|merge|incident|ask\/check)$/.test(route)) return [303];
  if (/^GET \/r\/:secret\/(messages|solved|rating|colleagues)$/.test(route)) return [303];
  if (/^GET \/site-check\/:secret\/(again|hoster|mail|attach|remove)$/.test(route)) return [303];
  return route.includes("/api/") ? [401, 404] : [404];
}
