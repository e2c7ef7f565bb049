import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { apiCall, bearer, caseText } from "#tests/adversary/full-case.ts";
import { nastyStrings, sharedNaughtyStrings } from "#tests/adversary/nasty-strings.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = (path: string, headers: Record<string, string> = {}) => whole.app.request(`${testUrl}${path}`, { headers });
const post = (path: string, fields: Record<string, string>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));
const api = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  whole.app.request(`${testUrl}/api/v1${path}`, apiCall(method, body, headers));

/** What a form hands over: line ends as LF, and U+FFFD for what no database can hold. */
const asKept = (typed: string) => typed.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd").toWellFormed();

/** A page without what is marked up, read as a browser reads it; a textarea's first line end belongs to the markup. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, "").replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? "");
}
const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

function textareaOf(html: string): string {
  return textOf(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? "").replace(/^\n/, "");
}

function inputValueOf(html: string, name: string): string | undefined {
  const tag = [...html.matchAll(/<input\b(?:"[^"]*"|[^>"])*>/g)].find(([input]) =>
    input.includes(` name="${name}"`),
  )?.[0];
  return tag === undefined ? undefined : textOf(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? "");
}

/** Every stretch of evidence in an answer of the API. */
function evidenceIn(value: unknown): Array<[number, number]> {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) =>
    // NOTE `evidence` is a list of pairs in every shape of the API.
    key === "evidence" ? (part as Array<[number, number]>) : evidenceIn(part),
  );
}

/** The words that an understanding points at, in a text. */
function wordsIn(text: string, understanding: Understanding): string[] {
  return [...new Set(evidenceIn(understanding).map(([start, end]) => text.slice(start, end)))].sort();
}

const own = Object.entries(nastyStrings);

describe("nasty strings as the text of a hearing", () => {
  it.each(own)("by the form: %s", async (_, typed) => {
    const answer = await post("/hearings", { text: typed });
    if (asKept(typed).trim() === "") return expect(answer.status).toBe(422);
    expect(answer.status).toBe(303);
    const address = answer.headers.get("location") ?? "";
    const file = await (await get(`${address}/file`)).json();
    expect(file.text).toBe(asKept(typed));
    expect(textareaOf(await (await get(`${address}/text`)).text())).toBe(asKept(typed));
    for (const page of ["", "/proposal", "/save", "/ask"]) {
      const shown = await get(`${address}${page}`);
      expect(shown.status, page).toBe(200);
      expect(await shown.text(), page).not.toMatch(/<(script|yz-evil|img)\b/i);
    }
    for (const [start, end] of evidenceIn(file.understanding)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(file.text.length);
    }
  });

  it.each(own)("by the API: %s", async (_, typed) => {
    const answer = await api("POST", "/hearings", { text: typed });
    if (typed.trim() === "") return expect(answer.status).toBe(422);
    expect([201, 422], `status ${answer.status}`).toContain(answer.status);
    if (answer.status === 422)
      return expect(typed, "only what no database can hold may be refused").toMatch(unstorable);
    const { id, secret, understanding } = await answer.json();
    const read = await (await api("GET", `/hearings/${id}`, undefined, bearer(secret))).json();
    // Refused or replaced sign by sign: never cut, moved or made longer.
    expect(read.text.length).toBe(typed.length);
    expect(read.text).toBe(typed.replaceAll("\0", "\ufffd").toWellFormed());
    for (const [start, end] of evidenceIn(understanding)) expect(end > start && end <= typed.length).toBe(true);
  });

  it("takes 5,000 characters, and gives 5,001 back as typed", async () => {
    for (const one of ["あ", "𠮷", "\n"]) {
      const text = `電話${one.repeat(4997)}。`;
      expect((await post("/hearings", { text })).status).toBe(303);
      const back = await post("/hearings", { text: `${text}あ` });
      expect(back.status).toBe(422);
      expect(textareaOf(await back.text())).toBe(`${text}あ`);
    }
    expect((await api("POST", "/hearings", { text: "𠮷".repeat(5000) })).status).toBe(201);
    expect((await api("POST", "/hearings", { text: "𠮷".repeat(5001) })).status).toBe(422);
  });

  it.runIf(process.env.CHECK_DATA === "1")(
    "takes all of the public list",
    async () => {
      for (const typed of sharedNaughtyStrings()) {
        whole.world.pass(61_000);
        const answer = await post("/hearings", { text: typed });
        expect(answer.status, JSON.stringify(typed)).toBe(typed.trim() === "" ? 422 : 303);
        if (answer.status !== 303) continue;
        const address = answer.headers.get("location") ?? "";
        expect((await (await get(`${address}/file`)).json()).text).toBe(asKept(typed));
        expect((await get(address)).status, JSON.stringify(typed)).toBe(200);
        const byApi = await api("POST", "/hearings", { text: typed });
        expect(byApi.status, JSON.stringify(typed)).toBe(201);
      }
    },
    120_000,
  );
});

describe("evidence points into the text exactly as it was typed", () => {
  const prefixes: Record<string, string> = {
    "nothing before it": "",
    "spaces before it": "  \t\u3000 ",
    "line ends before it": "\n\n\n",
    "CRLF before it": "ひとこと。\r\n\r\n",
    "astral characters before it": "𠮷👩‍👩‍👧。",
    "characters that grow by NFKC before it": "㍿㌔ﷺ①½。",
    "characters that shrink by NFKC before it": "ｶﾞｷﾞｸﾞ。",
    "combining marks before it": "か\u3099は\u309a。",
    "zero-width characters before it": "\ufeff\u200b\u2060。",
    "controls before it": "\u0001\u0085。",
  };

  it.each(Object.entries(prefixes))("by the API, with %s", async (_, prefix) => {
    const plain = await (await api("POST", "/hearings", { text: caseText })).json();
    const typed = `${prefix}${caseText}`;
    const heard = await (await api("POST", "/hearings", { text: typed })).json();
    const words = wordsIn(caseText, plain.understanding);
    expect(words.length).toBeGreaterThan(3);
    expect(wordsIn(typed, heard.understanding)).toEqual(expect.arrayContaining(words));
  });

  it.each(Object.entries(prefixes))("by the form, with %s", async (_, prefix) => {
    const plain = await (await get(`/h/${await aHearingByForm(whole.app, caseText)}/file`)).json();
    const heard = await (await get(`/h/${await aHearingByForm(whole.app, `${prefix}${caseText}`)}/file`)).json();
    expect(wordsIn(heard.text, heard.understanding)).toEqual(
      expect.arrayContaining(wordsIn(plain.text, plain.understanding)),
    );
  });
});

describe("nasty strings in other fields", () => {
  it.each(own)("the forms of a hearing: %s", async (_, typed) => {
    const secret = await aHearingByForm(whole.app, caseText);
    const at = `/h/${secret}`;
    const label = await post(`${at}/edits`, { op: "add-segment", kind: "served", label: typed, share: "", size: "" });
    expect([303, 422]).toContain(label.status);
    if (label.status === 422) expect(inputValueOf(await label.text(), "label")).toBe(asKept(typed));
    else expect((await get(at)).status).toBe(200);
    for (const fields of [
      { op: "add-segment", kind: "served", label: "x", share: typed, size: typed },
      { op: "set-limit", key: "monthlyYen", value: typed },
      { op: "set-limit", key: "deadline", value: typed },
      { op: "set-limit", key: typed, value: typed },
      { op: "remove-current-means", key: typed },
      { op: "remove-avoid", key: typed },
      { op: typed },
    ])
      expect([303, 404, 422], JSON.stringify(fields.op)).toContain((await post(`${at}/edits`, fields)).status);
    for (const fields of [
      { question: typed, answer: typed },
      { question: "staff-count", answer: typed },
    ])
      expect([303, 422]).toContain((await post(`${at}/answers`, fields)).status);
    expect([303, 422]).toContain((await post(`${at}/consent`, { followUp: "yes", mail: typed })).status);
    for (const page of ["", "/proposal", "/file"]) expect((await get(`${at}${page}`)).status, page).toBe(200);
  });

  it.each(own)("asking a person, as far as the confirmation and the team's page: %s", async (_, typed) => {
    const secret = await aHearingByForm(whole.app, caseText);
    const cookie = await whole.administrator();
    const contact = { name: typed, organisationName: typed, mail: "", phone: "03-1234-5678", message: typed };
    const check = await post(`/h/${secret}/ask/check`, contact);
    expect([200, 422]).toContain(check.status);
    const html = await check.text();
    if (check.status === 422) {
      expect(inputValueOf(html, "name")).toBe(asKept(typed));
      return expect(textareaOf(html)).toBe(asKept(typed));
    }
    const sent = await post(`/h/${secret}/ask`, { ...contact, step: "send", name: inputValueOf(html, "name") ?? "" });
    expect(sent.status).toBe(303);
    expect((await get(sent.headers.get("location") ?? "")).status).toBe(200);
    const [row] = await whole.database.sql`select id, message from requests order by number desc limit 1`;
    expect(row?.message).toBe(asKept(typed).trim());
    expect((await get(`/requests/${row?.id}`, { cookie })).status).toBe(200);
    expect((await get("/requests", { cookie })).status).toBe(200);
  });

  it.each(own)("every part of the API: %s", async (_, typed) => {
    const { id, secret } = await (await api("POST", "/hearings", { text: caseText })).json();
    const key = bearer(secret);
    const bodies: unknown[] = [
      { segments: [{ id: "s1", kind: "served", label: typed }] },
      { limits: { deadline: typed } },
      { limits: { [typed]: typed } },
      { needs: [{ function: typed, for: [typed] }] },
      { consent: { followUp: { mail: typed }, aggregate: false } },
    ];
    for (const body of bodies) {
      const { status } = await api("PATCH", `/hearings/${id}`, body, key);
      expect(status, `PATCH ${JSON.stringify(body).slice(0, 60)}`).toBeLessThan(500);
    }
    for (const body of [
      { question: typed, answer: typed },
      { question: "served-devices:served-1", answer: [typed] },
      { question: `served-devices:served-1:${typed}`.slice(0, 80), answer: null },
    ]) {
      const { status } = await api("POST", `/hearings/${id}/answers`, body, key);
      expect(status, `answers ${JSON.stringify(body).slice(0, 60)}`).toBeLessThan(500);
    }
    const plan = {
      needs: [],
      segments: [{ id: "s1", kind: "served", label: typed }],
      currentMeans: [typed.slice(0, 200)],
    };
    expect((await api("POST", "/proposals", plan)).status).toBeLessThan(500);
    expect((await api("GET", `/hearings/${id}`, undefined, key)).status).toBe(200);
  });

  it.each(own)("addresses: %s", async (_, typed) => {
    const secret = await aHearingByForm(whole.app);
    const cookie = await whole.administrator();
    const part = encodeURIComponent(typed.toWellFormed().slice(0, 500));
    for (const path of [
      `/catalogue?q=${part}&kind=${part}`,
      `/desks?q=${part}&kind=${part}`,
      ...["catalogue", "catalogue/functions", "desks", "h", "s", "sign-in", "en"].map((at) => `/${at}/${part}`),
      ...["edits/add-need?q=", "edits/", "asked/", "proposal?plan=", "save?share="].map(
        (at) => `/h/${secret}/${at}${part}`,
      ),
      `/requests/${part}`,
      `/requests?page=${part}`,
      `/api/v1/means?function=${part}&kind=${part}`,
      `/api/v1/solves/${part}`,
    ]) {
      const answer = await get(path, { cookie });
      expect(answer.status, path.slice(0, 80)).toBeLessThan(500);
      expect(await answer.text(), path.slice(0, 80)).not.toMatch(/<(script|yz-evil|img)\b/i);
    }
  });
});

const unstorable = /\0|[\ud800-\udfff]/;
