import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { createLog } from "#src/kernel/log.ts";
import { aFullCase, apiCall, bearer, caseText, type FullCase } from "#tests/adversary/full-case.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const contact = { name: "山田", organisationName: "", mail: "yamada@example.org", phone: "", message: "" };

let whole: WholeApp;
let mine: FullCase;
beforeAll(async () => {
  whole = await wholeApp();
  mine = await aFullCase(whole, contact);
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const post = (path: string, fields: Record<string, string>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));

describe("bodies that are not what they should be", () => {
  it("never reads on, or gives back, a form above the limit", async () => {
    for (const path of ["/hearings", `/h/${mine.secret}/text`, "/nowhere", "/en/hearings"]) {
      let pulled = 0;
      const chunk = new TextEncoder().encode("a".repeat(64 * 1024));
      const body = new ReadableStream({
        pull(controller) {
          pulled += chunk.length;
          if (pulled > 8 * 1024 * 1024) controller.close();
          else controller.enqueue(chunk);
        },
      });
      const answer = await whole.app.request(`${testUrl}${path}`, {
        method: "POST",
        body,
        // NOTE Node's fetch asks for it with a stream; the type of RequestInit does not know it.
        ...({ duplex: "half" } as object),
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "content-length": String(8 * 1024 * 1024),
          "sec-fetch-site": "same-origin",
        },
      });
      expect(answer.status, path).toBe(413);
      expect((await answer.text()).length, path).toBeLessThan(100_000);
      expect(pulled, `${path}: bytes read`).toBeLessThan(1024 * 1024);
    }
  });

  it("takes a form that cannot be read as bad input, not as a bug", async () => {
    const types = ["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="];
    for (const type of types)
      for (const path of ["/hearings", `/h/${mine.secret}/edits`, "/sign-in"]) {
        const headers = { "content-type": type, "sec-fetch-site": "same-origin" };
        const answer = await whole.app.request(`${testUrl}${path}`, { method: "POST", body: "--y\r\nbroken", headers });
        expect(answer.status, `${path} as ${type}`).toBeLessThan(500);
      }
  });

  it("takes other types, deep nesting and keys of every object as bad input or as nothing", async () => {
    const bodies = ["", "null", "[]", '"x"', "{", "[".repeat(100_000), '{"text":{"text":"x"}}', '{"text":["x"]}', "{}"];
    for (const path of ["hearings", "proposals"])
      for (const body of bodies)
        expect(
          (await whole.app.request(`${testUrl}/api/v1/${path}`, apiCall("POST", body))).status,
          body.slice(0, 20),
        ).toBe(422);
    const polluted = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"needs":[],"segments":[]}';
    await whole.app.request(`${testUrl}/api/v1/proposals`, apiCall("POST", polluted));
    await post("/hearings", {
      text: caseText,
      __proto__: "x",
      "constructor.prototype.polluted": "1",
      "__proto__[polluted]": "1",
    });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("counts the same field given twice once", async () => {
    const answer = await whole.app.request(
      `${testUrl}/h/${mine.secret}/text`,
      formPost({ submitId: [submitId(), submitId()], text: [caseText, "別の文章"] }),
    );
    expect(answer.status).toBe(303);
    expect((await (await whole.app.request(`${testUrl}/h/${mine.secret}/file`)).json()).text).toBe(caseText);
  });
});

describe("ids that are none", () => {
  const shaped = ["-".repeat(36), "f".repeat(36), `${"0".repeat(35)}-`, "00000000-0000-0000-0000-000000000000"];

  it("are nothing to be found, not a bug of ours", async () => {
    const cookie = await whole.administrator();
    for (const id of shaped) {
      expect((await post(`/h/${mine.secret}/share/${id}/revoke`, {})).status, id).toBeLessThan(500);
      expect((await whole.app.request(`${testUrl}/requests/${id}`, { headers: { cookie } })).status, id).toBe(404);
      expect((await whole.app.request(`${testUrl}/h/${mine.secret}/save?share=${id}`)).status, id).toBe(200);
      for (const path of [`solves/${id}`, `hearings/${id}`]) {
        const { status } = await whole.app.request(`${testUrl}/api/v1/${path}`, { headers: bearer(mine.secret) });
        expect([404, 422], path).toContain(status);
      }
    }
    for (const number of ["0", "-1", "1e99", "9".repeat(30), "1.5", "NaN", "0x3e9", " "])
      expect((await whole.app.request(`${testUrl}/h/${mine.secret}/asked/${number}`)).status, number).toBe(404);
  });

  it("and a question's id is taken only as it is", async () => {
    const { id, secret, understanding } = await (
      await whole.app.request(`${testUrl}/api/v1/hearings`, apiCall("POST", { text: caseText }))
    ).json();
    const served = understanding.segments.find(({ kind }: { kind: string }) => kind === "served").id;
    for (const tail of [":", ":x", ":\0", ":y:z"]) {
      const body = { question: `served-devices:${served}${tail}`, answer: null };
      const { status } = await whole.app.request(
        `${testUrl}/api/v1/hearings/${id}/answers`,
        apiCall("POST", body, bearer(secret)),
      );
      expect(status, JSON.stringify(tail)).toBe(422);
    }
  });
});

describe("a database that does not answer", () => {
  it("never makes us say that something was deleted", async () => {
    const secret = await aHearingByForm(whole.app);
    await whole.database.sql`alter table hearing_keys rename to hearing_keys_away`;
    const answer = await post(`/h/${secret}/remove`, { confirm: "yes" });
    await whole.database.sql`alter table hearing_keys_away rename to hearing_keys`;
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(200);
  });
});

describe("secrets and words at rest", () => {
  it("keeps no key of a hearing, share, link or session in any table", async () => {
    const cookie = await whole.administrator();
    await whole.app.request(
      `${testUrl}/api/v1/hearings`,
      apiCall("POST", { text: caseText }, { "idempotency-key": "k".repeat(32) }),
    );
    const keys = { secret: mine.secret, "share key": mine.shareKey, session: cookie.split("=")[1] ?? "" };
    const tables = await whole.database.sql`select schemaname || '.' || tablename as t from pg_tables
      where schemaname in ('public', 'graphile_worker')`;
    const found: string[] = [];
    for (const { t } of tables)
      for (const [what, key] of Object.entries(keys)) {
        const [row] = await whole.database.sql.unsafe(
          `select count(*)::int n from ${t} x where strpos(x::text, $1) > 0 or strpos(x::text, encode($1::bytea, 'hex')) > 0`,
          [key],
        );
        if (row?.n > 0) found.push(`${what} in ${t}`);
      }
    expect(found).toEqual([]);
  });

  it("logs no line of what was typed, even when it looks like a frame of an error", () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line), whole.world.clock);
    const query =
      "Failed query: insert into hearings\nparams: 山田の秘密\n   at home, I am beaten by my husband\n    at work too";
    log.error("bug", new Error(query, { cause: new Error(`invalid byte\n    at 山田の秘密`) }));
    expect(lines.join("\n")).not.toMatch(/山田|husband|at work/);
  });
});

describe("texts that cost time", () => {
  const texts: Record<string, string> = {
    // Short: the time of these three once grew with the cube of the length.
    "digits and commas": "1,".repeat(900),
    "digits, commas and ones": "1,1".repeat(600),
    "full-width digits and commas": "１，".repeat(900),
    "kanji numbers": "千".repeat(5000),
    "more kanji numbers": "十一".repeat(2500),
    "large kanji numbers": "億".repeat(5000),
    ranges: "からまで".repeat(1250),
    quotes: "「」".repeat(2500),
    "open quotes": "「".repeat(5000),
    "line ends": `あ${"\n".repeat(4998)}あ`,
    "one sentence": "ないけど".repeat(1250),
    times: "10時から".repeat(1000),
    dates: "2026-1/1.".repeat(555),
  };

  it.each(Object.entries(texts))("are understood in less than half a second: %s", (_, text) => {
    expect(fastestMs(() => understand(text))).toBeLessThan(500);
  });

  it("and a number's field reads the longest body in less than half a second", async () => {
    for (const unit of ["円", "人", "時間", "くらい", ",", "1万"]) {
      const startedAt = performance.now();
      const value = `${unit.repeat(Math.floor(25_000 / unit.length))}x`;
      expect((await post(`/h/${mine.secret}/edits`, { op: "set-limit", key: "monthlyYen", value })).status).toBe(422);
      expect(performance.now() - startedAt, unit).toBeLessThan(500);
    }
  });
});

/** The best of three: other work on the machine only ever adds time. */
function fastestMs(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

describe("other people's pages", () => {
  it("cannot make a signed-in browser send our forms", async () => {
    const cookie = await whole.administrator();
    const headers: Array<Record<string, string>> = [
      { origin: "null" },
      { origin: "http://evil.example" },
      { "sec-fetch-site": "cross-site", origin: testUrl },
      { "sec-fetch-site": "same-site" },
      {},
    ];
    for (const extra of headers) {
      for (const path of ["/sign-out", "/team/me", "/requests/00000000-0000-4000-8000-000000000000/note"]) {
        const body = new URLSearchParams({ name: "x", mail: "x@example.org", body: "x", submitId: submitId() });
        const answer = await whole.app.request(`${testUrl}${path}`, {
          method: "POST",
          body,
          headers: { cookie, ...extra },
        });
        expect(answer.status, `${path} ${JSON.stringify(extra)}`).toBe(403);
      }
    }
    // Where a key opens, the session opens nothing; what a browser knows to come from elsewhere is refused all the same.
    const elsewhere = await whole.app.request(`${testUrl}/hearings`, {
      method: "POST",
      body: new URLSearchParams({ text: caseText, submitId: submitId() }),
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(elsewhere.status).toBe(403);
  });

  it("find private answers in no cache: pages and API", async () => {
    const { id, secret } = await (
      await whole.app.request(`${testUrl}/api/v1/hearings`, apiCall("POST", { text: caseText }))
    ).json();
    for (const path of [`hearings/${id}`, `hearings/${id}/proposals`]) {
      const { headers } = await whole.app.request(`${testUrl}/api/v1/${path}`, { headers: bearer(secret) });
      expect(headers.get("cache-control"), path).toBe("no-store");
    }
    for (const page of ["", "/ask/check", "/edits", "/answers", "/file", "/save"]) {
      const { headers } = await whole.app.request(`${testUrl}/h/${secret}${page}`);
      expect(headers.get("cache-control"), page).toBe("no-store");
      expect(headers.get("referrer-policy"), page).toBe("no-referrer, same-origin");
    }
  });

  it("get a cookie that scripts cannot read and that is new at each sign-in", async () => {
    const cookie = await whole.administrator();
    expect(cookie).toMatch(/^yorozu=[\w-]{32}$/);
    expect(await whole.administrator()).not.toBe(cookie);
  });
});
