import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { aFullCase, caseText, type FullCase, routesOf } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

/** Each field carries its own mark, so that a page tells which field it failed to escape. */
const markup = (field: string) =>
  `</textarea></title>"'><yz-evil-${field} onload=x><!--${furiganaOf(field)}{{${field}}}`;
/** Words in our own marks for furigana: a base that no words of ours have, and the field in its kana. */
const furiganaOf = (field: string) =>
  `{鰐${field}|わに${[...field].map((char) => String.fromCharCode(char.charCodeAt(0) - 97 + 0x3042)).join("")}}`;
const text = `${caseText} ${markup("text")} 「${markup("quote")}」というツールを使っています。`;
const contact = {
  name: `山田${markup("name")}`.slice(0, 100),
  organisationName: markup("group"),
  mail: '"><yz-evil-mail>@example.org',
  phone: "03-1111-2222",
  message: markup("message"),
};

let whole: WholeApp;
let mine: FullCase;
let cookie: string;
/** The same hearing begun again, with other words in the place of these. */
let again: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.administrator();
  mine = await aFullCase(whole, contact, text);
  const edit = (fields: Record<string, string>) =>
    whole.app.request(`${testUrl}/h/${mine.secret}/edits`, formPost({ submitId: submitId(), ...fields }));
  const typed = [
    { op: "set-segment", segment: mine.segment, label: markup("label"), share: "", size: "" },
    { op: "add-segment", kind: "served", label: markup("added"), share: "", size: "" },
    { op: "set-limit", key: "deadline", value: markup("deadline") },
    { op: "set-limit", key: "futureWhen", value: markup("when") },
  ];
  for (const fields of typed) expect((await edit(fields)).status, fields.op).toBe(303);
  const repeated = await whole.app.request(`${testUrl}/h/${mine.secret}/repeat`, formPost({ submitId: submitId() }));
  again = /\/h\/([\w-]{32})/.exec(repeated.headers.get("location") ?? "")?.[1] ?? "";
  const other = { submitId: submitId(), op: "set-limit", key: "deadline", value: markup("later") };
  await whole.app.request(`${testUrl}/h/${again}/edits`, formPost(other));
  const apart = {
    submitId: submitId(),
    version: "1",
    action: "finish",
    note: markup("note"),
    "limit:deadline": markup("other"),
  };
  expect((await whole.app.request(`${testUrl}/c/${mine.colleagueKey}`, formPost(apart))).status).toBe(303);
  // A request sent after the corrections: the team sees these too.
  const sent = await whole.app.request(
    `${testUrl}/h/${mine.secret}/ask`,
    formPost({ submitId: submitId(), step: "send", ...contact }),
  );
  expect(sent.status).toBe(303);
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

/** Fails when anything typed reads as markup: a tag, a comment, or an attribute that we did not write. */
function expectEscaped(html: string, what: string): void {
  const bare = html.replace(/="[^"]*"/g, "");
  expect(bare.match(/<[^>]{0,40}yz-evil[^>]{0,20}/g) ?? [], what).toEqual([]);
  expect(html, what).not.toMatch(/<!--|<yz-/);
  expect(bare.match(/<[a-z][^>]*(?:\son\w+|\sstyle\b|evil|')[^>]*>/g) ?? [], what).toEqual([]);
  expect(html.match(/<title>/g), what).toHaveLength(1);
  expect(html.match(/<textarea/g)?.length ?? 0, what).toBe(html.match(/<\/textarea>/g)?.length ?? 0);
}

/** Fields whose braces were read as our own marks for furigana, so that their words are shown changed. */
function readAsFurigana(html: string): string[] {
  return [...new Set([...html.matchAll(/<ruby>鰐(\w+)/g)].map(([, field = ""]) => field))].sort();
}

const escaped = (field: string) => `&lt;yz-evil-${field}`;

function pages(): Array<{ route: string; path: string }> {
  const values: Record<string, string> = {
    secret: mine.secret,
    key: mine.shareKey,
    number: mine.number,
    check: mine.attachedId,
  };
  const items = [
    "add-need",
    "add-segment",
    `segment.${mine.segment}`,
    `need.${mine.wish}`,
    "limit.deadline",
    "limit.futureWhen",
  ];
  return routesOf(whole, "GET")
    .map((route) => route.replace("GET ", ""))
    .filter((route) => /^\/(h|s|c)\//.test(route) && !/\/(file|edits|answers|check|repeat|merge|incident)$/.test(route))
    .flatMap((route) => (route.includes(":item") ? items.map((item) => route.replace(":item", item)) : [route]))
    .map((route) => ({ route, path: filled(route, { ...values, ...ofRoute(route) }) }));
}

function ofRoute(route: string): Record<string, string> {
  if (route.endsWith("/since")) return { secret: again };
  return route.startsWith("/c/") ? { key: mine.colleagueKey } : {};
}

function filled(route: string, values: Record<string, string>): string {
  return route.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? `no-${name}`);
}

describe("what was typed never becomes markup", () => {
  it("walks all pages of a hearing", () => {
    expect(pages().length).toBeGreaterThanOrEqual(12);
    for (const { path } of pages()) expect(path).not.toContain("/no-");
  });

  it.each(locales)("on the asker's pages and the shared one, in %s", async (locale) => {
    for (const { route, path } of pages()) {
      const answer = await whole.app.request(`${testUrl}${locale === "ja" ? "" : `/${locale}`}${path}`);
      expect(answer.status, route).toBe(200);
      expectEscaped(await answer.text(), `${locale} ${route}`);
    }
  });

  it("and is still shown where it belongs", async () => {
    const read = async (path: string) => (await whole.app.request(`${testUrl}/h/${mine.secret}${path}`)).text();
    const hearing = await read("");
    for (const field of ["text", "label", "added", "deadline"]) expect(hearing, field).toContain(escaped(field));
    expect(await read("/text")).toContain(escaped("text"));
    expect(hearing).toContain(furiganaOf("text"));
  });

  it.each(locales)("on the team's pages, in %s", async (locale) => {
    const prefix = locale === "ja" ? "" : `/${locale}`;
    const rows = await whole.database.sql`select id from requests order by number desc`;
    const queue = await (await whole.app.request(`${testUrl}${prefix}/requests`, { headers: { cookie } })).text();
    expectEscaped(queue, "queue");
    expect(queue).toContain(escaped("name"));
    for (const { id } of rows) {
      const answer = await whole.app.request(`${testUrl}${prefix}/requests/${id}`, { headers: { cookie } });
      const html = await answer.text();
      expectEscaped(html, "request");
      for (const field of ["name", "group", "message", "text"]) expect(html, field).toContain(escaped(field));
    }
  });

  it("not even as our own marks for furigana", async () => {
    const found = new Set<string>();
    const look = async (path: string) => {
      const html = await (await whole.app.request(`${testUrl}${path}`, { headers: { cookie } })).text();
      for (const field of readAsFurigana(html)) found.add(field);
    };
    for (const prefix of ["", "/ja-easy", "/en"]) for (const { path } of pages()) await look(`${prefix}${path}`);
    const rows = await whole.database.sql`select id from requests`;
    for (const path of ["/requests", ...rows.map(({ id }) => `/requests/${id}`)]) await look(path);
    const query = encodeURIComponent(markup("query"));
    for (const path of ["/catalogue", "/desks", `/h/${mine.secret}/edits/add-need`]) await look(`${path}?q=${query}`);
    expect([...found].sort(), "fields").toEqual([]);
  });

  it("when a form comes back with what was typed", async () => {
    const at = `/h/${mine.secret}`;
    const evil = markup("back");
    const long = `${evil}${"あ".repeat(5001)}`;
    const cases: Array<[string, Record<string, string>]> = [
      ["/hearings", { text: long }],
      [`${at}/text`, { text: long }],
      [`${at}/answers`, { question: "staff-count", answer: evil }],
      [`${at}/answers`, { question: evil, answer: evil }],
      [`${at}/edits`, { op: "add-segment", kind: evil, label: evil, share: evil, size: evil }],
      [`${at}/edits`, { op: "set-segment", segment: mine.segment, label: evil, share: evil, size: evil }],
      [`${at}/edits`, { op: "set-limit", key: "monthlyYen", value: evil }],
      [`${at}/edits`, { op: evil, key: evil, segment: evil, function: evil }],
      [`${at}/edits`, { op: "set-access", segment: mine.segment, key: "device", value: evil }],
      [`${at}/consent`, { followUp: "yes", mail: evil }],
      [`${at}/ask/check`, { name: evil, organisationName: evil, mail: evil, phone: evil, message: evil }],
      [`${at}/ask/check`, { name: evil, organisationName: evil, mail: "", phone: "03-1234-5678", message: evil }],
      [`${at}/ask`, { step: "change", name: evil, organisationName: evil, mail: evil, phone: evil, message: evil }],
      ["/sign-in", { token: evil }],
      ["/nowhere", { text: evil, message: evil }],
      [`/h/${evil}/text`, { text: evil }],
    ];
    for (const [path, fields] of cases) {
      const answer = await whole.app.request(
        `${testUrl}${path.replace(evil, encodeURIComponent(evil))}`,
        formPost({ submitId: submitId(), ...fields }),
      );
      expectEscaped(await answer.text(), `${path.replace(mine.secret, "…")} ${Object.keys(fields)}`);
    }
  });

  it("when another content is told under a used id", async () => {
    const id = submitId();
    const send = (message: string) =>
      whole.app.request(`${testUrl}/h/${mine.secret}/text`, formPost({ submitId: id, text: `${caseText}${message}` }));
    expect((await send("")).status).toBe(303);
    const told = await send(markup("again"));
    expect(told.status).toBe(409);
    const html = await told.text();
    expectEscaped(html, "409");
    expect(html).toContain(escaped("again"));
  });

  it("from the address: searches, unknown pages, language links", async () => {
    const evil = encodeURIComponent(markup("query"));
    for (const path of [
      `/catalogue?q=${evil}&kind=${evil}`,
      `/desks?q=${evil}&kind=${evil}`,
      `/h/${mine.secret}/edits/add-need?q=${evil}`,
      `/h/${mine.secret}/proposal?plan=${evil}`,
      `/sign-in/${evil}`,
      `/${evil}`,
      `/en/${evil}?${evil}`,
      `/requests?page=${evil}`,
    ])
      expectEscaped(
        await (await whole.app.request(`${testUrl}${path}`, { headers: { cookie } })).text(),
        path.slice(0, 30),
      );
  });

  it("and no link of ours leads to another place than ours", async () => {
    for (const path of [
      "//evil.example/",
      "/en//evil.example/",
      "/ja-easy//evil.example/x",
      "/en/\\evil.example",
      "/en/%2f%2fevil.example",
    ])
      for (const method of ["GET", "POST"]) {
        const init = method === "GET" ? {} : formPost({ text: "x" });
        const html = await (await whole.app.request(`${testUrl}${path}`, init)).text();
        const away = [...html.matchAll(/(?:href|action)="([^"]*)"/g)]
          .map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), testUrl))
          .filter(({ protocol, origin }) => protocol !== "tel:" && origin !== testUrl);
        expect(away.map(String), `${method} ${path}`).toEqual([]);
      }
  });
});
