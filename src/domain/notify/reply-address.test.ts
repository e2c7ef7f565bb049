import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bounceAddress,
  messageIdOf,
  ownMailIds,
  readOwnAddress,
  replyAddress,
} from "#src/domain/notify/reply-address.ts";

const own = "yorozu@example.org";
const token = fc.stringMatching(/^[0-9a-f]{32}$/);

describe("reply addresses", () => {
  it("come back as they went, whatever their capitals", () => {
    fc.assert(
      fc.property(token, fc.uuid(), (secret, id) => {
        for (const change of [(one: string) => one, (one: string) => one.toUpperCase()]) {
          expect(readOwnAddress(own, change(replyAddress(own, secret)))).toEqual({ kind: "case", token: secret });
          expect(readOwnAddress(own, change(bounceAddress(own, id)))).toEqual({ kind: "bounce", mailId: id });
        }
        expect(replyAddress(own, secret).split("@")[0]?.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it("are ours only with our name and our domain", () => {
    expect(readOwnAddress(own, "Yorozu@Example.org")).toEqual({ kind: "plain" });
    expect(readOwnAddress(own, "yorozu+ml@example.org")).toEqual({ kind: "plain" });
    for (const other of [
      "yorozu@example.com",
      "other@example.org",
      "yorozux@example.org",
      "",
      "@example.org",
      "yorozu",
    ])
      expect(readOwnAddress(own, other), other).toBeNull();
  });

  it("tell our own mails among Message-IDs", () => {
    const id = "0190f0a0-0000-7000-8000-000000000001";
    expect(messageIdOf(own, id)).toBe(`<${id}@example.org>`);
    expect(ownMailIds(own, ["<x@y>", messageIdOf(own, id), `<${id}@evil.example>`])).toEqual([id]);
  });
});
