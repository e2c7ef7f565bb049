import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "#src/app.ts";
import { rateLimitsPerMinute } from "#src/http/rate-limit.ts";
import { systemClock } from "#src/kernel/clock.ts";
import { silentLog } from "#src/kernel/log.ts";
import { freePort, type RunningApp, runningApp } from "#tests/support/running-app.ts";

let first: RunningApp;
let second: { url: string; close(): Promise<void> };
let smtp: SMTPServer;
let mails = 0;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        mails += 1;
        done();
      });
    },
  });
  const smtpPort = await freePort();
  await new Promise<void>((resolve) => smtp.listen(smtpPort, "127.0.0.1", resolve));
  const smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
  first = await runningApp({ smtpUrl });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = {
    port,
    host: "127.0.0.1",
    dataDir: "unused",
    databaseUrl: first.database.url,
    baseUrl: url,
    smtpUrl,
    mailFrom: "yorozu@example.org",
    mailInUrl: undefined,
    clamdUrl: undefined,
    trustProxy: false,
    metricsToken: undefined,
    operatorName: undefined,
    providers: [],
    sessions: { teamHours: 12, teamIdleMinutes: 30 },
    passkeyFor: "administrators" as const,
  };
  const node = await startApp({ config, database: first.database.database, log: silentLog, clock: systemClock });
  second = { url, close: node.close };
});
afterAll(async () => {
  await second?.close();
  await first?.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

const nodeOf = (turn: number) => (turn % 2 === 0 ? first.url : second.url);
const post = (url: string, fields: Record<string, string>) =>
  fetch(url, {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
    headers: { "sec-fetch-site": "same-origin" },
  });

describe("two nodes on one database", () => {
  it("answer one hearing in turns, without sessions that stick", async () => {
    let turn = 0;
    const api = async (method: string, path: string, body?: unknown, secret?: string) => {
      const answer = await fetch(`${nodeOf(turn++)}/api/v1${path}`, {
        method,
        headers: { "content-type": "application/json", ...(secret ? { authorization: `Bearer ${secret}` } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
    };
    const { body: hearing } = await api("POST", "/hearings", {
      text: "電話しかない利用者の相談を予約制にしたい。職員は5人。",
    });
    let question = hearing.question;
    while (question) {
      const answered = await api(
        "POST",
        `/hearings/${hearing.id}/answers`,
        { question: question.id, answer: null },
        hearing.secret,
      );
      expect(answered.status).toBe(200);
      question = answered.body.question;
    }
    const seen = [];
    for (let i = 0; i < 4; i++)
      seen.push(await api("GET", `/hearings/${hearing.id}/proposals`, undefined, hearing.secret));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(seen.map(({ body }) => JSON.stringify(body.proposals))).size).toBe(1);
    expect((await api("DELETE", `/hearings/${hearing.id}`, undefined, hearing.secret)).status).toBe(204);
    expect((await api("GET", `/hearings/${hearing.id}`, undefined, hearing.secret)).status).toBe(404);
  });

  it("know the same form again on the other node", async () => {
    const form = { submitId: "the-same-form-on-two-nodes", text: "会議を遠くの人とできるようにしたい" };
    const answers = await Promise.all([post(`${first.url}/hearings`, form), post(`${second.url}/hearings`, form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.headers.get("location")).toBe(answers[1]?.headers.get("location"));
  });

  it("send each receipt once", async () => {
    mails = 0;
    const started = await post(`${first.url}/hearings`, { submitId: "receipt-on-two-nodes-1", text: "相談したい" });
    const hearing = started.headers.get("location") ?? "";
    for (let i = 0; i < 6; i++) {
      const contact = {
        name: "山",
        organisationName: "",
        mail: `m${i}@example.org`,
        phone: "",
        message: "",
        step: "send",
      };
      const sent = await post(`${nodeOf(i)}${hearing}/ask`, { submitId: `receipt-${i}-on-two-nodes`, ...contact });
      expect(sent.status).toBe(303);
    }
    for (let waited = 0; mails < 6 && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mails).toBe(6);
  });

  it("count calls together", async () => {
    const limit = rateLimitsPerMinute["sign-in"];
    const statuses: number[] = [];
    for (let i = 0; i < limit + 6; i++) statuses.push((await post(`${nodeOf(i)}/sign-in`, { token: "x" })).status);
    // Within a minute that ends in between, the count starts anew once: never more than twice the limit goes through.
    const refused = statuses.filter((status) => status === 429).length;
    expect(refused).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 410).length).toBeLessThanOrEqual(2 * limit);
  });

  it("refuse a port that is taken with an error and not with a hang", async () => {
    const port = await freePort();
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
    await expect(runningApp({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await new Promise((resolve) => holder.close(resolve));
  });
});
