import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  hearingProposalsShape,
  hearingShape,
  proposalsShape,
  questionShape,
  understandingShape,
} from "#src/api/v1/shapes.ts";
import { testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

const text = "相談窓口が混み合う。電話しかない高齢の利用者が3割。職員は8人、月5千円まで。";
const at = (path: string) => `${testUrl}/api/v1${path}`;

async function call(
  method: string,
  path: string,
  body?: unknown,
  secret?: string,
  headers: Record<string, string> = {},
) {
  const answer = await whole.app.request(at(path), {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(secret ? { authorization: `Bearer ${secret}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const type = answer.headers.get("content-type") ?? "";
  return { status: answer.status, headers: answer.headers, body: type.includes("json") ? await answer.json() : null };
}

const aHearing = async (words = text) => (await call("POST", "/hearings", { text: words })).body;

describe("POST /hearings", () => {
  it("understands, with evidence into the text as typed, and asks a question", async () => {
    const { status, body } = await call("POST", "/hearings", { text });
    expect(status).toBe(201);
    expect(understandingShape.safeParse(body.understanding).error).toBeUndefined();
    if (body.question !== null) expect(questionShape.safeParse(body.question).error).toBeUndefined();
    const heard = body.understanding.limits.staffCount;
    expect(heard.value).toBe(8);
    expect(heard.evidence.map(([start, end]: [number, number]) => text.slice(start, end)).join("")).toContain("8人");
  });

  it("keeps the text as it was typed, white space included, so that offsets hold", async () => {
    const typed = "  \n　職員は８人です。";
    const { id, secret, understanding } = await aHearing(typed);
    const read = await call("GET", `/hearings/${id}`, undefined, secret);
    expect(read.body.text).toBe(typed);
    const [[start, end] = [0, 0]] = understanding.limits.staffCount.evidence;
    expect(typed.slice(start, end)).toContain("８人");
  });

  it.each([
    ["no text", {}],
    ["an empty text", { text: " \n " }],
    ["too long a text", { text: "あ".repeat(5001) }],
    ["another type", { text: 5 }],
    ["an unknown language", { text: "a", locale: "tlh" }],
  ])("refuses %s and names the field", async (_what, body) => {
    const answer = await call("POST", "/hearings", body);
    expect(answer.status).toBe(422);
    expect(answer.body.error.code).toBe("invalid-body");
    expect(answer.body.error.fields[0].field).toMatch(/^(text|locale)$/);
    expect(answer.body.error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("takes 5,000 characters outside the basic plane", async () => {
    expect((await call("POST", "/hearings", { text: "𠮷".repeat(5000) })).status).toBe(201);
  });

  it("refuses what is not JSON without a stack", async () => {
    const answer = await whole.app.request(at("/hearings"), {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toMatch(/at .*\.ts|SyntaxError/);
  });

  it("gives the first answer again for the same key and body, and tells another body", async () => {
    const key = { "idempotency-key": "a-key-of-a-caller-0001" };
    const first = await call("POST", "/hearings", { text }, undefined, key);
    const again = await call("POST", "/hearings", { text }, undefined, key);
    expect(again.body.id).toBe(first.body.id);
    expect(again.body.secret).toBe(first.body.secret);
    expect((await call("POST", "/hearings", { text: "別" }, undefined, key)).status).toBe(409);
  });
});

describe("a hearing over the API", () => {
  it("is its own shape, changed by PATCH, and solved anew", async () => {
    const { id, secret } = await aHearing();
    const before = await call("GET", `/hearings/${id}/proposals`, undefined, secret);
    expect(before.status).toBe(200);
    expect(hearingProposalsShape.safeParse(before.body).error).toBeUndefined();
    expect(before.body.heard.chance).toBeGreaterThan(0);
    expect(before.body.safetyFirst).toBe(false);
    const urgent = await aHearing(`${text}さっき利用者が、今から死ぬと電話してきました。`);
    const waits = await call("GET", `/hearings/${urgent.id}/proposals`, undefined, urgent.secret);
    expect(waits.body.safetyFirst).toBe(true);
    const changed = await call(
      "PATCH",
      `/hearings/${id}`,
      {
        needs: [{ function: "share-files", for: ["staff"], must: true }],
        segments: [{ id: "staff", kind: "staff", access: { device: ["pc"], line: "good" } }],
        limits: { monthlyYen: 0, legalForm: { value: "npo" }, staffCount: null },
      },
      secret,
    );
    expect(changed.status).toBe(200);
    expect(hearingShape.safeParse(changed.body).error).toBeUndefined();
    expect(changed.body.understanding.limits.staffCount).toBeUndefined();
    expect(changed.body.understanding.limits.legalForm.value).toBe("npo");
    const after = await call("GET", `/hearings/${id}/proposals`, undefined, secret);
    const functions = after.body.proposals.flatMap((p: { coverage: { function: string }[] }) =>
      p.coverage.map((cell) => cell.function),
    );
    expect(new Set(functions)).toEqual(new Set(["share-files"]));
  });

  it("answers its question, わからない included, and asks the next", async () => {
    const { id, secret, question } = await aHearing();
    const unknown = await call("POST", `/hearings/${id}/answers`, { question: question.id, answer: null }, secret);
    expect(unknown.status).toBe(200);
    expect(unknown.body.question?.id).not.toBe(question.id);
    const wrong = await call("POST", `/hearings/${id}/answers`, { question: "it-person", answer: "robot" }, secret);
    expect(wrong.status).toBe(422);
  });

  it("is deleted, and then nobody can tell that it was", async () => {
    const { id, secret } = await aHearing();
    expect((await call("DELETE", `/hearings/${id}`, undefined, secret)).status).toBe(204);
    for (const path of [`/hearings/${id}`, `/hearings/${id}/proposals`])
      expect((await call("GET", path, undefined, secret)).status).toBe(404);
    expect((await call("DELETE", `/hearings/${id}`, undefined, secret)).status).toBe(404);
  });

  it("is nobody else's", async () => {
    const mine = await aHearing();
    const other = await aHearing();
    const calls = [
      ["GET", `/hearings/${mine.id}`],
      ["PATCH", `/hearings/${mine.id}`, { text: "x" }],
      ["DELETE", `/hearings/${mine.id}`],
      ["POST", `/hearings/${mine.id}/answers`, { question: "it-person", answer: null }],
      ["GET", `/hearings/${mine.id}/proposals`],
      ["GET", `/solves/${mine.id}`],
    ] as const;
    for (const [method, path, body] of calls) {
      expect((await call(method, path, body, other.secret)).status, `${method} ${path}`).toBe(404);
      expect((await call(method, path, body)).status, `${method} ${path} without a key`).toBe(
        path.startsWith("/solves") ? 404 : 401,
      );
    }
    expect((await call("GET", `/hearings/${mine.id}`, undefined, mine.secret)).body.text).toBe(text);
  });
});

describe("POST /proposals", () => {
  const elders = {
    id: "elders",
    kind: "served",
    size: 6,
    access: { device: ["none"], phone: ["landline"], hearing: "full", speech: "full" },
  };
  const solve = (body: unknown) => call("POST", "/proposals", body);

  it("solves a case without keeping it", async () => {
    const before = (await whole.database.sql`select count(*)::int n from hearings`)[0]?.n;
    const answer = await solve({
      needs: [{ function: "talk-by-voice", for: ["elders"] }],
      segments: [elders],
      limits: { monthlyYen: 10_000 },
    });
    expect(answer.status).toBe(200);
    expect(proposalsShape.safeParse(answer.body).error).toBeUndefined();
    expect(answer.body.solver.status).toBe("optimal");
    const [best] = answer.body.proposals;
    expect(best.coverage).toMatchObject([{ function: "talk-by-voice", segment: "elders", must: true }]);
    expect(best.coverage[0].quality).toBeGreaterThan(0);
    expect((await whole.database.sql`select count(*)::int n from hearings`)[0]?.n).toBe(before);
  });

  it.each([
    ["an unknown function", { needs: [{ function: "fly", for: [] }], segments: [] }, "function-unknown"],
    [
      "an unknown segment",
      { needs: [{ function: "talk-by-voice", for: ["nobody"] }], segments: [] },
      "segment-unknown",
    ],
    ["a segment given twice", { needs: [], segments: [elders, elders] }, "segment-twice"],
    ["a value that is none", { needs: [], segments: [{ ...elders, access: { sight: "sharp" } }] }, "invalid-body"],
  ])("refuses %s", async (_what, body, code) => {
    const answer = await solve(body);
    expect(answer.status).toBe(422);
    expect(answer.body.error.code).toBe(code);
  });

  it("uses the caller's means instead of the catalogue", async () => {
    const { means } = (await call("GET", "/means?function=talk-by-voice")).body;
    const [one] = means.filter((m: { requires: string[] }) => m.requires.length === 0);
    const alone = { ...one, worksWith: [], conflicts: [] };
    const answer = await solve({
      needs: [{ function: "talk-by-voice", for: ["elders"] }],
      segments: [elders],
      means: [alone],
    });
    expect(answer.status).toBe(200);
    const used = new Set(
      answer.body.proposals.flatMap((p: { means: { id: string }[] }) => p.means.map(({ id }) => id)),
    );
    expect([...used].every((id) => id === alone.id)).toBe(true);
  });
});

describe("the catalogue over the API", () => {
  it("answers 304 to whoever has this version", async () => {
    const first = await call("GET", "/functions");
    expect(first.body.functions.length).toBeGreaterThanOrEqual(83);
    const tag = first.headers.get("etag") ?? "";
    expect((await call("GET", "/functions", undefined, undefined, { "if-none-match": tag })).status).toBe(304);
    expect((await call("GET", "/means", undefined, undefined, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("gives only means of the function and kind asked for", async () => {
    const { body } = await call("GET", "/means?function=caption-live&kind=practice");
    expect(body.means.length).toBeGreaterThan(0);
    for (const means of body.means) {
      expect(means.kind).toBe("practice");
      expect(JSON.stringify(means.ways)).toContain("caption-live");
    }
  });
});

describe("the catalogue over the API, narrowed", () => {
  const ids = async (query: string) =>
    (await call("GET", `/means?${query}`)).body.means.map(({ id }: { id: string }) => id);

  it("finds by words in any spelling, best first", async () => {
    expect((await ids(`q=${encodeURIComponent("ｽﾞｰﾑ")}`))[0]).toMatch(/^zoom-/);
    expect(await ids("q=slakc")).toEqual(["slack"]);
    expect(await ids("q=%F0%9F%98%80")).toEqual([]);
  });

  it("gives what these people can use, at this cost, and refuses a cost that is none", async () => {
    const deaf = await ids("who=deaf");
    expect(deaf).not.toContain("weekly-friendly-calls");
    expect(deaf).toContain("udtalk");
    expect(await ids("who=nobody")).toEqual([]);
    for (const id of await ids("cost=ask")) expect(await ids("cost=free")).not.toContain(id);
    expect((await call("GET", "/means?cost=0")).status).toBe(422);
  });

  it("tells functions by group and audience", async () => {
    const { body } = await call("GET", "/functions?group=talk&audience=both");
    expect(body.functions.length).toBeGreaterThan(0);
    for (const fn of body.functions) expect([fn.group, fn.audience]).toEqual(["talk", "both"]);
  });

  it("is one file under an open licence, with every source, and 304 with its tag when it is unchanged", async () => {
    const whole = await call("GET", "/catalogue");
    expect(whole.body.licence).toBe("CC-BY-4.0");
    expect(whole.body.means.length).toBe((await ids("")).length);
    expect(whole.body.accessProfiles.length).toBeGreaterThanOrEqual(12);
    for (const means of whole.body.means)
      expect(means.sources.length > 0 || means.generalKnowledge, means.id).toBe(true);
    const tag = whole.headers.get("etag") ?? "";
    const again = await call("GET", "/catalogue", undefined, undefined, { "if-none-match": `W/${tag}` });
    expect([again.status, again.headers.get("etag")]).toEqual([304, tag]);
  });
});

describe("the document of the API", () => {
  it("is OpenAPI 3.1 and names every path, each with an answer", async () => {
    const document = await (await whole.app.request(`${testUrl}/api/openapi.json`)).json();
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual([
      "/catalogue",
      "/functions",
      "/hearings",
      "/hearings/{id}",
      "/hearings/{id}/answers",
      "/hearings/{id}/explanations",
      "/hearings/{id}/proposals",
      "/means",
      "/proposals",
      "/route",
      "/solves/{job}",
    ]);
  });

  it("is not asked for by a page of another origin in vain: any origin may call", async () => {
    const answer = await whole.app.request(at("/functions"), { headers: { origin: "https://elsewhere.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });
});
