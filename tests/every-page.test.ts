import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { write } from "#src/db/write.ts";
import { buildCatalogue, catalogueEntry } from "#src/domain/advice/catalogue/catalogue.ts";
import { approveEdit } from "#src/domain/advice/catalogue/editing/decide-edit.ts";
import { installCatalogue, withEdited } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { proposeEdit } from "#src/domain/advice/catalogue/editing/propose-edit.ts";

import { claimOrganisation } from "#src/domain/organisations/claim-organisation.ts";
import { inviteMember } from "#src/domain/organisations/invitations.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { emptyProfile } from "#src/domain/organisations/profile.ts";
import { saveProfile } from "#src/domain/organisations/profiles.ts";
import { requestKey } from "#src/domain/requests/request-keys.ts";

import { secretHash } from "#src/kernel/chance.ts";
import { locales } from "#src/kernel/i18n.ts";
import { aSiteCheck } from "#tests/support/a-site-check.ts";
import { anAttachedCheck, checkLeadOn, checkSamples } from "#tests/support/check-routes.ts";
import { directorySamples, keepersPages } from "#tests/support/directory-routes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";
import { askAbout, workExplanations } from "#tests/support/work-explanations.ts";

let whole: WholeApp;
let cookie: string;
let samples: Record<string, string>;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.administrator();
  samples = await makeSamples(whole);
});
afterAll(() => whole?.stop());

/** One real address for each parameter that occurs in a page's route. A route without one fails the walk. */
async function makeSamples(whole: WholeApp): Promise<Record<string, string>> {
  const { app, database } = whole;
  const secret = await aHearingByForm(
    app,
    "利用者に固定電話しかない人がいる。オンラインで相談を受けたい。スタッフは4人、月3千円まで。",
  );
  const attached = await anAttachedCheck(whole, secret);
  const contact = { name: "山田", organisationName: "", mail: "yamada@example.org", phone: "", message: "" };
  const asked = await app.request(
    `${testUrl}/h/${secret}/ask`,
    formPost({ submitId: submitId(), step: "send", ...contact }),
  );
  const number = /asked\/(\d+)$/.exec(asked.headers.get("location") ?? "")?.[1] ?? "";
  const [request] = await database.sql`select id from requests limit 1`;
  const edit = await anEditOfTheCatalogue(whole);
  await app.request(`${testUrl}/h/${secret}/share`, formPost({ submitId: submitId() }));
  const [share] = await database.sql`select id from shares limit 1`;
  const save = await (await app.request(`${testUrl}/h/${secret}/save?share=${share?.id}`)).text();
  const key = /\/s\/([\w-]{32})/.exec(save)?.[1] ?? "";
  for (const question of ["reasons", "changes", "stability", "others", "growth"])
    await askAbout(app, secret, { question });
  const whyNot = await askAbout(app, secret, { question: "why-not", means: "zoom-meetings" });
  await workExplanations(whole);
  const resultKey = whole.world.chance.secret();
  await database.sql`insert into follow_ups (organisation_id, id, hearing_id, days, key_hash, mailed_at)
    select organisation_id, ${whole.world.chance.uuid()}, id, 30, ${secretHash(resultKey)}, now() from hearings limit 1`;
  const organisation = await anOrganisation(
    whole,
    String((await database.sql`select id from accounts limit 1`)[0]?.id),
  );
  const site = await aSiteCheck(whole);
  return {
    ...(await checkSamples(whole)),
    ...organisation,
    "/h/:secret/organisation": `/h/${secret}/organisation`,
    "/site-check/:secret": `/site-check/${site}`,
    "/site-check/:secret/letter": `/site-check/${site}/letter`,
    "/site-check/:secret/board": `/site-check/${site}/board`,
    "/h/:secret/meeting-kit": `/h/${secret}/meeting-kit`,
    "/h/:secret/self-check": `/h/${secret}/self-check`,
    "/h/:secret/site-check": `/h/${secret}/site-check`,
    "/h/:secret/checks/:check": `/h/${secret}/checks/${attached}`,
    "/r/:secret/checks/:check": `/r/${requestKey(secret, String(request?.id))}/checks/${attached}`,
    "/requests/:id/checks/:check": `/requests/${request?.id}/checks/${attached}`,
    "/h/:secret/why": `/h/${secret}/why`,
    "/h/:secret/why-not": whyNot,
    "/h/:secret/changes": `/h/${secret}/changes`,
    "/h/:secret/stability": `/h/${secret}/stability`,
    "/h/:secret/others": `/h/${secret}/others`,
    "/h/:secret/growth": `/h/${secret}/growth`,
    "/f/:key": `/f/${resultKey}`,
    "/h/:secret/practical": `/h/${secret}/practical`,
    "/h/:secret/what-if": `/h/${secret}/what-if?try=yes&monthlyYen=9000`,
    "/h/:secret": `/h/${secret}`,
    "/h/:secret/edits/:item": `/h/${secret}/edits/add-need`,
    "/h/:secret/since": `/h/${await aRepeatOf(whole, secret)}/since`,
    "/h/:secret/colleagues": `/h/${secret}/colleagues`,
    "/c/:key": `/c/${await aColleagueOf(whole, secret)}`,
    "/h/:secret/form": `/h/${secret}/form`,
    "/h/:secret/read-back": `/h/${secret}/read-back`,
    "/h/:secret/text": `/h/${secret}/text`,
    "/h/:secret/proposal": `/h/${secret}/proposal`,
    "/h/:secret/save": `/h/${secret}/save`,
    "/h/:secret/ask": `/h/${secret}/ask`,
    "/h/:secret/asked/:number": `/h/${secret}/asked/${number}`,
    "/s/:key": `/s/${key}`,
    "/catalogue/functions/:id": "/catalogue/functions/talk-by-voice",
    "/catalogue/:id": "/catalogue/zoom-meetings",
    "/catalogue/:id/edit": "/catalogue/zoom-meetings/edit",
    "/catalogue/:id/edit/all": "/catalogue/zoom-meetings/edit/all",
    "/catalogue-edits/:id": `/catalogue-edits/${edit}`,
    "/catalogue-edits/settle/:id": "/catalogue-edits/settle/slack",
    "/desks/:key": `/desks/${whole.services.desks[0]?.x_yorozu.key}`,
    ...(await directorySamples(whole)),
    "/sign-in/:token": `/sign-in/${"A".repeat(32)}`,
    "/requests/:id": `/requests/${request?.id}`,
    "/r/:secret": `/r/${requestKey(secret, String(request?.id))}`,
  };
}

/** An organisation of this person, with everything that it can have. */
async function anOrganisation({ services, world }: WholeApp, accountId: string): Promise<Record<string, string>> {
  const by = { accountId };
  const segment = {
    id: "group-1",
    kind: "served",
    label: "高齢の人",
    share: 0.3,
    size: 20,
    access: { phone: ["landline"] },
  } as const;
  const means = { id: "zoom-meetings", name: "Zoom", owner: "会計", monthlyYen: 2000, contractEnd: "2027-03-31" };
  const profile = { ...emptyProfile, fields: [1, 19], prefecture: 13, segments: [segment], means: [means] };
  const { id, token } = await write(services.db, async (tx) => {
    const organisationId = await openOrganisation(tx, world);
    await claimOrganisation(tx, world, by, { organisationId, name: "見本の団体" });
    await saveProfile(tx, world, by, organisationId, { version: 0, name: "見本の団体", profile });
    return { id: organisationId, token: await inviteMember(tx, world, by, { organisationId, role: "member" }) };
  });
  return {
    "/organisations/:id": `/organisations/${id}`,
    "/organisations/:id/profile": `/organisations/${id}/profile`,
    "/organisations/:id/groups/:group": `/organisations/${id}/groups/group-1`,
    "/organisations/:id/means/:place": `/organisations/${id}/means/0`,
    "/organisations/:id/people": `/organisations/${id}/people`,
    "/join/:invitation": `/join/${token}`,
    "/team/people/:person": `/team/people/${accountId}`,
  };
}

/** A colleague who was asked; the key of their link. */
async function aColleagueOf({ app }: WholeApp, secret: string): Promise<string> {
  await app.request(`${testUrl}/h/${secret}/colleagues`, formPost({ submitId: submitId(), name: "会計" }));
  const html = await (await app.request(`${testUrl}/h/${secret}/colleagues`)).text();
  return /\/c\/([\w-]{32})/.exec(html)?.[1] ?? "";
}

/** The same hearing again, with a limit that is another now; its secret. */
async function aRepeatOf({ app }: WholeApp, secret: string): Promise<string> {
  const again = await app.request(`${testUrl}/h/${secret}/repeat`, formPost({ submitId: submitId() }));
  const repeated = /\/h\/([\w-]{32})/.exec(again.headers.get("location") ?? "")?.[1] ?? "";
  const fields = { submitId: submitId(), op: "set-limit", key: "monthlyYen", value: "9000" };
  await app.request(`${testUrl}/h/${repeated}/edits`, formPost(fields));
  return repeated;
}

/** A change that waits, and another that new files disagree with; the id of the first. */
async function anEditOfTheCatalogue({ database, services, world }: WholeApp): Promise<string> {
  const { db } = services;
  const shipped = await services.catalogue.current();
  const [account] = await database.sql`select id from accounts limit 1`;
  const by = String(account?.id);
  const propose = (id: string, vendor: string) =>
    write(db, (tx) =>
      proposeEdit(tx, world, shipped, {
        kind: "means",
        body: { ...shipped.meansById.get(id), vendor },
        reason: "見本",
        by,
        baseHash: shipped.entries.find((entry) => entry.kind === "means" && entry.id === id)?.hash ?? null,
      }),
    );
  const settled = await propose("slack", "担当が直した会社");
  await write(db, (tx) => approveEdit(tx, world, { editId: settled, by, staff: 1 }));
  const newFiles = catalogueEntry("means", { ...shipped.meansById.get("slack"), vendor: "ファイルの会社" });
  await write(db, (tx) => installCatalogue(tx, world.clock, buildCatalogue(withEdited(shipped.entries, [newFiles]))));
  return propose("discord", "提案された会社");
}

/** Addresses that only lead on, or answer with a file. */
const notPages = new Set([
  "/route/list", // leads on to the directory's short list; its pages in five more languages: citizen-pages.test.ts
  "/embed/finder.js",
  "/hearings",
  "/h/:secret/edits",
  "/h/:secret/incident",
  "/h/:secret/repeat",
  "/h/:secret/merge",
  "/h/:secret/answers",
  "/h/:secret/ask/check",
  "/h/:secret/file",
  "/catalogue/changes.xml",
  "/desks/list.txt",
  "/h/:secret/kept",
  "/r/:secret/messages",
  "/r/:secret/solved",
  "/r/:secret/rating",
  "/r/:secret/news",
  "/r/:secret/colleagues",
  "/desk-report.csv",
  "/r/:secret/files/:file",
  "/requests/:id/files/:file",
  ...checkLeadOn,
  ...["again", "hoster", "mail", "attach", "remove"].map((what) => `/site-check/:secret/${what}`),
  "/sign-in/mail",
  "/sign-up",
  "/me/mail",
  "/sign-in/passkey",
  "/sign-in/passkey/finish",
  "/sign-in/with/:provider",
  "/sign-in/with/:provider/back",
  "/connect/new",
  "/connect/mine",
  "/me/identities",
  "/me/identities/remove",
  "/me/passkeys",
  "/me/passkeys/finish",
  "/me/passkeys/remove",
  "/me/data.json",
  "/me/data.html",
  "/me/mail/:link",
  "/organisations/:id/invitations",
  "/team/:id/link",
]);
/** Pages with the script that says what is new (decision record 13). */
const livePages = new Set(["/requests/:id", "/r/:secret"]);
const forTheTeam = new Set(
  [
    "/requests",
    "/requests/:id",
    "/requests/:id/checks/:check",
    "/channels",
    "/request-search",
    "/calls",
    "/desk-report",
    "/text-modules",
    "/checklists",
    "/labels",
    "/catalogue-edits",
    "/catalogue-edits/:id",
    "/catalogue-edits/settle/:id",
  ]
    .concat([
      "/catalogue/:id/edit",
      "/catalogue/:id/edit/all",
      "/team",
      "/team/groups",
      "/team/people",
      "/team/people/:person",
      "/trail",
      "/me",
      "/me/data",
      "/me/delete",
      "/me/proof",
      "/organisations",
    ])
    .concat(["", "/profile", "/groups/:group", "/means/:place", "/people"].map((page) => `/organisations/:id${page}`)),
);

for (const page of keepersPages) forTheTeam.add(page);

function pageRoutes(): string[] {
  const paths = whole.app.routes
    .filter(({ method, path }) => method === "GET" && !path.includes("*"))
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^\/(api\/|hsds\/|healthz|readyz|metrics|assets\/|en(\/|$)|ja-easy(\/|$)|(zh-Hans|vi|ko|tl|pt)(\/|$))/.test(
          path,
        ),
    );
  return [...new Set(paths)].filter((path) => !notPages.has(path));
}

function addressOf(route: string): string {
  const address = route.includes(":") ? samples[route] : route;
  if (address === undefined) throw new Error(`${route} has no sample in this test`);
  return address;
}

describe("every page", () => {
  it("is known to this walk, and there are as many as there should be", () => {
    expect(pageRoutes().length).toBeGreaterThanOrEqual(20);
    for (const route of pageRoutes())
      expect(addressOf(route)).not.toMatch(
        /undefined|\/$|:/.test(route) && route !== "/" ? /undefined/ : /undefined|:/,
      );
  });

  it.each(locales)("answers as it should to a stranger, in %s", async (locale) => {
    const prefix = locale === "ja" ? "" : `/${locale}`;
    for (const route of pageRoutes()) {
      const answer = await whole.app.request(`${testUrl}${prefix}${addressOf(route)}`);
      const html = await answer.text();
      expect(answer.status, route).toBe(forTheTeam.has(route) ? 401 : 200);
      expectSoundPage(html, `${prefix}${route}`, locale);
      if (forTheTeam.has(route)) expect(html, route).not.toContain("yamada@example.org");
    }
  });

  it.each(locales)("answers the administrator, in %s", async (locale) => {
    const prefix = locale === "ja" ? "" : `/${locale}`;
    for (const route of pageRoutes()) {
      const answer = await whole.app.request(`${testUrl}${prefix}${addressOf(route)}`, { headers: { cookie } });
      expect(answer.status, route).toBe(200);
      expectSoundPage(await answer.text(), `${prefix}${route}`, locale);
    }
  });

  it("weighs at most 30 KB with its style sheet and icon, compressed", async () => {
    const sizes: string[] = [];
    for (const route of pageRoutes()) {
      const html = await (await whole.app.request(`${testUrl}${addressOf(route)}`, { headers: { cookie } })).text();
      let bytes = gzipSync(html).length;
      for (const [, asset] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
        const file = await whole.app.request(`${testUrl}${asset}`, { headers: { "accept-encoding": "gzip" } });
        bytes += (await file.arrayBuffer()).byteLength;
      }
      if (bytes > 30 * 1024) sizes.push(`${route}: ${bytes} bytes`);
    }
    expect(sizes).toEqual([]);
  });

  it("says nothing to caches or other sites where a key stands in the address", async () => {
    for (const route of pageRoutes().filter(
      (path) => /:secret|:key$|:token/.test(path) && !path.startsWith("/desks"),
    )) {
      const { headers } = await whole.app.request(`${testUrl}${addressOf(route)}`);
      const policy = route.startsWith("/sign-in") ? "same-origin" : "no-referrer, same-origin";
      expect(headers.get("referrer-policy"), route).toBe(policy);
      expect(headers.get("cache-control"), route).toBe("no-store");
    }
  });

  it("forbids scripts, frames and other origins by its policy, but for what a live page asks of us", async () => {
    for (const route of pageRoutes()) {
      const { headers, status } = await whole.app.request(`${testUrl}${addressOf(route)}`, { headers: { cookie } });
      const own = headers.get("content-security-policy") ?? "";
      const policy = own.replace("; script-src 'self'; connect-src 'self'", "");
      expect(policy !== own, route).toBe(status === 200 && livePages.has(route));
      expect(policy, route).toContain("default-src 'none'");
      // The finder is made to be framed.
      expect(policy, route).toContain(route === "/embed/finder" ? "frame-ancestors *" : "frame-ancestors 'none'");
      expect(policy, route).not.toMatch(/unsafe-|script-src/);
      expect(headers.get("x-content-type-options"), route).toBe("nosniff");
    }
  });

  it("has only links that lead somewhere", async () => {
    const seen = new Set<string>();
    for (const route of pageRoutes()) {
      const html = await (await whole.app.request(`${testUrl}${addressOf(route)}`, { headers: { cookie } })).text();
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) seen.add(href.replaceAll("&amp;", "&"));
    }
    expect(seen.size).toBeGreaterThan(100);
    const dead: string[] = [];
    for (const href of seen) {
      const { status } = await whole.app.request(`${testUrl}${href}`, { headers: { cookie } });
      if (status !== 200 && status !== 303) dead.push(`${href}: ${status}`);
    }
    expect(dead).toEqual([]);
  });

  it("does not exist where it does not: 404 in the reader's language", async () => {
    for (const locale of locales) {
      const prefix = locale === "ja" ? "" : `/${locale}`;
      for (const path of [
        "/nowhere",
        `/h/${"x".repeat(32)}`,
        "/h/short",
        "/desks/nobody",
        "/catalogue/nothing",
        "/h/%00",
      ]) {
        const answer = await whole.app.request(`${testUrl}${prefix}${path}`);
        expect(answer.status, path).toBe(404);
        expectSoundPage(await answer.text(), path, locale);
      }
      expect((await whole.app.request(`${testUrl}${prefix}/s/${"x".repeat(32)}`)).status).toBe(410);
    }
  });
});

function expectSoundPage(html: string, route: string, locale: string): void {
  expect(html, route).toMatch(new RegExp(`^<!doctype html><html lang="${locale === "en" ? "en" : "ja"}"`));
  expect(html.match(/<h1[ >]/g), route).toHaveLength(1);
  expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.length ?? 0, route).toBeGreaterThan(5);
  expect(html, route).toContain('name="viewport"');
  const live = /<script src="\/assets\/live\.[0-9a-f]+\.js" defer><\/script>/;
  const plain = livePages.has(route.replace(/^\/(en|ja-easy)(?=\/)/, "")) ? html.replace(live, "") : html;
  expect(plain, route).not.toMatch(
    /<script|<iframe|<link[^>]+href="https?:|<img[^>]+src="(?!data:|\/)|\sstyle="|\son\w+="/,
  );
  // Nothing that should have been a word.
  expect(html.replaceAll(/<textarea[\s\S]*?<\/textarea>|<input [^>]*>/g, ""), route).not.toMatch(
    /\bundefined\b|\[object |\bNaN\b|\{[一-龠々]+\|/,
  );
  for (const [input, id] of html.matchAll(/<(?:input|textarea|select)(?=[^>]*\sid="([^"]+)")[^>]*>/g))
    if (!/type="(hidden|submit)"/.test(input))
      expect(html.includes(`for="${id}"`), `${route}: ${id} has no label`).toBe(true);
  for (const [input] of html.matchAll(/<(?:input|textarea|select)[^>]*>/g))
    expect(/type="hidden"|\sid="/.test(input), `${route}: ${input}`).toBe(true);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    `${route}: ids given twice`,
  ).toEqual([]);
}
