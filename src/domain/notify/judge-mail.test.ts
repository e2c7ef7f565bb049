import { describe, expect, it } from "vitest";
import { judgeMail } from "#src/domain/notify/judge-mail.ts";
import type { ParsedMail } from "#src/domain/notify/parsed-mail.ts";
import { bounceAddress } from "#src/domain/notify/reply-address.ts";

const own = "yorozu@example.org";
const back = bounceAddress(own, "0190f0a0-0000-7000-8000-000000000001");
const noMarks = { autoSubmitted: "", precedence: "", listId: "", autoReply: "", contentType: "text/plain" };
const aMail = (marks: Partial<ParsedMail["headers"]> = {}, rest: Partial<ParsedMail> = {}): ParsedMail => ({
  messageId: "<1@asker.example>",
  refersTo: [],
  from: { name: "山田", address: "yamada@asker.example" },
  subject: "相談",
  text: "困っています",
  headers: { ...noMarks, ...marks },
  files: [],
  reports: [],
  ...rest,
});
const judge = (mail: ParsedMail, from = "yamada@asker.example", to = own) => judgeMail(own, { from, to }, mail).kind;

describe("judgeMail", () => {
  it("takes a person's mail for a person's, also where it says that it is not automatic", () => {
    expect(judge(aMail())).toBe("person");
    expect(judge(aMail({ autoSubmitted: "no" }))).toBe("person");
  });

  it.each([
    ["auto-replied", aMail({ autoSubmitted: "auto-replied" })],
    ["auto-generated with a parameter", aMail({ autoSubmitted: "auto-generated; owner-email=x" })],
    ["a list", aMail({ listId: "<ml.example>" })],
    ["bulk", aMail({ precedence: "bulk" })],
    ["an old answering machine", aMail({ autoReply: "yes" })],
  ])("takes %s for a machine's", (_, mail) => expect(judge(mail)).toBe("machine"));

  it("takes what has an empty envelope sender for a machine's, and for a bounce where it comes back to a mail's own address", () => {
    expect(judge(aMail(), "")).toBe("machine");
    expect(judge(aMail(), "", back)).toBe("bounce");
    // A holiday machine answers to the envelope sender too (RFC 3834, 4): nothing came back.
    expect(judge(aMail({ autoSubmitted: "auto-replied" }), "", back)).toBe("machine");
  });

  it("tells a report of failure from one of delay (RFC 3464, 2.3.3)", () => {
    const report = (action: string, status: string) =>
      judgeMail(
        own,
        { from: "", to: back },
        aMail(
          { contentType: "multipart/report" },
          { reports: [{ action, status, diagnostic: "smtp; 550 no such user" }] },
        ),
      );
    expect(report("failed", "5.1.1")).toEqual({ kind: "bounce", diagnostic: "5.1.1 smtp; 550 no such user" });
    expect(report("delayed", "4.4.1")).toEqual({ kind: "report" });
    expect(report("delivered", "2.0.0")).toEqual({ kind: "report" });
  });

  it("lets nothing of our own come round again", () => {
    expect(judge(aMail({}, { from: { name: "", address: "Yorozu+anything@example.org" } }))).toBe("own");
  });
});
