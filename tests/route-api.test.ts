import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeShape } from "#src/api/v1/route-api.ts";
import { rateLimitsPerMinute } from "#src/http/rate-limit.ts";
import { testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

async function ask(body: unknown, headers: Record<string, string> = {}) {
  const answer = await whole.app.request(`${testUrl}/api/v1/route`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

describe("POST /api/v1/route", () => {
  it("gives desks with reasons, in the language of the text, and answers as documented", async () => {
    const { status, body } = await ask({ text: "家賃が払えなくて困っています" });
    expect(status).toBe(200);
    expect(routeShape.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({ language: "ja", abstained: false });
    expect(body.desks[0].reason).toContain("家賃");
    expect(body.desks[0].url).toBe(`${testUrl}/desks/${body.desks[0].key}`);
    const vietnamese = (await ask({ text: "Công ty không trả lương cho tôi" })).body;
    expect(vietnamese.desks[0].reason).toContain("lương");
    expect(vietnamese.desks[0].url).toContain("/vi/desks/");
  });

  it("answers any origin, takes no cookie, sets none and is not kept", async () => {
    const { headers } = await ask(
      { text: "死にたい" },
      { origin: "https://example.com", "sec-fetch-site": "cross-site" },
    );
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("puts emergency desks first and says so", async () => {
    const { body } = await ask({ text: "Quero morrer", locale: "pt" });
    expect(body.danger).toMatchObject({ first: true, kinds: ["suicide"] });
    expect(body.desks[0].emergency).toBe(true);
  });

  it("abstains, and offers people who listen to anything", async () => {
    const { body } = await ask({ text: "カレーの作り方" });
    expect(body).toMatchObject({ abstained: true, desks: [] });
    expect(body.persons.length).toBeGreaterThan(0);
  });

  it("asks one question, and its answer goes back as the field of its name", async () => {
    const text = "子どもの発達障害を相談したい";
    const { question } = (await ask({ text })).body;
    expect(question).toMatchObject({
      id: "place",
      options: expect.arrayContaining([{ value: "JP-13", label: "東京都" }]),
    });
    const answered = (await ask({ text, place: "JP-13" })).body;
    expect(answered.desks[0].key).toBe("tosca");
    expect(answered.question?.id).not.toBe("place");
  });

  it("tells how this person can reach a desk", async () => {
    const { body } = await ask({ text: "つらくて話を聞いてほしい", access: { phone: "none", hearing: "deaf" } });
    expect(body.desks[0].way).toBe("text");
  });

  it.each([
    ["no text", {}],
    ["an empty text", { text: "　" }],
    ["too long a text", { text: "あ".repeat(2_001) }],
    ["a place that is none", { text: "a", place: "JP-48" }],
    ["a language that is none", { text: "a", locale: "xx" }],
    ["an access that is none", { text: "a", access: { phone: "yes" } }],
    ["a field that is none", { text: "a", desk: 1 }],
  ])("refuses %s", async (_what, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(422);
    expect(answer.body.error.code).toBe("invalid-body");
  });

  it("stores nothing of the text", async () => {
    const text = "誰にも言わないでほしいこと 9f31c2";
    await ask({ text });
    const tables = await whole.database
      .sql`select table_name from information_schema.tables where table_schema = 'public'`;
    for (const { table_name: table } of tables) {
      const [row] = await whole.database
        .sql`select count(*)::int n from ${whole.database.sql(table)} t where t::text like ${"%9f31c2%"}`;
      expect(row?.n, table).toBe(0);
    }
  });

  it("is limited", async () => {
    whole.world.pass(61_000);
    const answers = await Promise.all(
      Array.from({ length: rateLimitsPerMinute.route + 1 }, () => ask({ text: "死にたい" })),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    whole.world.pass(61_000);
  });
});
