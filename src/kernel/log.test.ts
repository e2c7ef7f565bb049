import { describe, expect, test } from "vitest";
import { createLog } from "#src/kernel/log.ts";

const clock = { now: () => new Date("2026-11-24T01:02:03.004Z") };
function logged(use: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  use(createLog((line) => lines.push(line), clock));
  return lines.map((line) => JSON.parse(line));
}

describe("the log", () => {
  test("writes one object a line, with fields that stay", () => {
    expect(logged((log) => log.with({ requestId: "r1" }).info("request", { status: 200, ms: 3 }))).toEqual([
      { time: "2026-11-24T01:02:03.004Z", level: "info", event: "request", requestId: "r1", status: 200, ms: 3 },
    ]);
  });

  test("never breaks a line", () => {
    const lines: string[] = [];
    createLog((line) => lines.push(line), clock).info("a\nb", { path: "c\nd" });
    expect(lines[0]).not.toContain("\n");
  });

  test.each([
    ["a mail address", { path: "/x?m=hanako@example.org" }, "hanako"],
    ["a password in a URL", { where: "postgres://yorozu:hunter2@127.0.0.1/x" }, "hunter2"],
    ["a password with a colon", { where: "smtp://u:hun:ter2@h" }, "hun:ter2"],
    ["the key of a hearing", { path: "/h/AbCdEfGhIjKlMnOpQrStUvWxYz012345" }, "AbCdEf"],
    ["the key under a language", { path: "/ja-easy/h/AbCdEfGhIjKlMnOpQrStUvWxYz012345/x" }, "AbCdEf"],
    ["a field named secret", { secret: "s3cr3t" }, "s3cr3t"],
    ["a field named eMail", { eMail: "nobody" }, "nobody"],
    ["what was typed", { text: "相談です" }, "相談"],
  ])("masks %s", (_name, fields, hidden) => {
    expect(JSON.stringify(logged((log) => log.info("x", fields)))).not.toContain(hidden);
  });

  test("an error gives its kind, message and frames", () => {
    const [line] = logged((log) => log.error("failed", new TypeError("no such thing")));
    expect(line).toMatchObject({ level: "error", event: "failed", error: "TypeError", message: "no such thing" });
    expect(line?.frames).toContain("log.test.ts");
  });

  test("a database error gives its code and constraint, never its words", () => {
    const cause = Object.assign(new Error('duplicate key: Key (mail)=(hanako) "花子"'), {
      code: "23505",
      constraint: "accounts_mail",
    });
    const wrapper = new Error("Failed query: insert into accounts\nparams: 花子", { cause });
    for (const error of [cause, wrapper]) {
      const [line] = logged((log) => log.error("failed", error));
      expect(line).toMatchObject({ code: "23505", constraint: "accounts_mail" });
      expect(JSON.stringify(line)).not.toMatch(/花子|hanako/);
    }
  });

  test("a thrown thing that is no error does not bring its content", () => {
    expect(JSON.stringify(logged((log) => log.error("failed", "花子")))).not.toContain("花子");
  });
});
