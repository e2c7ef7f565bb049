import { describe, expect, it } from "vitest";
import { mailKey } from "#src/domain/notify/mail-key.ts";

const key = (raw: string) => mailKey(Buffer.from(raw)).toString("hex");
const mail = (received: string, id = "Message-ID: <1@x>\r\n", body = "hello") =>
  `Received: ${received}\r\n\tby two lines\r\nFrom: a@x\r\n${id}Date: Mon, 1 Jan 2026 00:00:00 +0900\r\n\r\n${body}\r\n`;

describe("mailKey", () => {
  it("is the same for a mail that is handed over twice, whatever servers wrote on it", () => {
    expect(key(mail("one"))).toBe(key(mail("two")));
    expect(key(mail("one", ""))).toBe(key(mail("two", "")));
    expect(key(mail("one", "Message-ID:\r\n <1@x>\r\n"))).toBe(key(mail("one")));
  });

  it("is another for another mail, also where a program uses one id for all", () => {
    expect(key(mail("one", "Message-ID: <2@x>\r\n"))).not.toBe(key(mail("one")));
    expect(key(mail("one").replace("00:00:00", "00:00:01"))).not.toBe(key(mail("one")));
    expect(key(mail("one").replace("a@x", "b@x"))).not.toBe(key(mail("one")));
    expect(key(mail("one", "", "other"))).not.toBe(key(mail("one", "")));
  });
});
