import { describe, expect, it } from "vitest";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";

describe("isMailAddress", () => {
  it.each([
    "a@example.jp",
    "first.last+tag@mail.example.co.jp",
    "..dots..@docomo.example.jp",
    "a@xn--eckwd4c7c.xn--zckzah.jp",
  ])("%s can be written to", (address) => expect(isMailAddress(address)).toBe(true));

  it.each([
    "",
    "a",
    "a@b",
    "a@@example.jp",
    "a b@example.jp",
    "a@example.jp, b@example.jp",
    "a@example.jp\nBcc: b@example.jp",
    "山@example.jp",
    `${"a".repeat(65)}@example.jp`,
    `a@${"b".repeat(250)}.jp`,
  ])("%j cannot", (address) => expect(isMailAddress(address)).toBe(false));
});
