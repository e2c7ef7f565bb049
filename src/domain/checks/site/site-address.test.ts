import { describe, expect, it } from "vitest";
import { dueReminder } from "#src/domain/checks/site/due-reminder.ts";
import { readSiteAddress, shownHost } from "#src/domain/checks/site/site-address.ts";

describe("an address as typed", () => {
  it.each([
    ["www.example.jp", "http://www.example.jp/", "example.jp"],
    [" https://Example.JP/a?b#c ", "https://example.jp/a?b", "example.jp"],
    ["ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ", "http://example.jp/", "example.jp"],
    ["ホームページ: www.example.jp です", "http://www.example.jp/", "example.jp"],
    ["日本語。jp", "http://xn--wgv71a119e.jp/", "xn--wgv71a119e.jp"],
    ["2130706433.example.jp.", "http://2130706433.example.jp/", "2130706433.example.jp"],
  ])("%j is %s", (typed, url, site) => {
    expect(readSiteAddress(typed)).toMatchObject({ url, site });
  });

  it.each([
    ["", "address-empty"],
    ["info@example.jp", "address-is-mail"],
    ["example", "address-no-site"],
    ["ftp://example.jp", "address-unreadable"],
    ["http://me:secret@example.jp", "address-unreadable"],
    ["http://example.jp:8080/", "address-unreadable"],
    ["http://", "address-unreadable"],
  ])("%j is refused as %s", (typed, code) => {
    expect(readSiteAddress(typed)).toBe(code);
  });

  it("is shown as people read it", () => {
    expect(shownHost("xn--wgv71a119e.jp")).toBe("日本語.jp");
  });
});

describe("reminders", () => {
  const now = new Date("2026-12-01T00:00:00Z");
  const in_ = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
  it("go out 21, 7 and 1 days before, once each, and anew for a new certificate", () => {
    expect([30, 21, 8, 7, 1, 0.5, -1].map((days) => dueReminder(in_(days), now, null)?.days ?? null)).toEqual([
      null,
      21,
      21,
      7,
      1,
      1,
      null,
    ]);
    expect(dueReminder(in_(20), now, { ends: in_(20), days: 21 })).toBeNull();
    expect(dueReminder(in_(6), now, { ends: in_(6), days: 21 })?.days).toBe(7);
    expect(dueReminder(in_(20), now, { ends: in_(2), days: 1 })?.days).toBe(21);
    expect(dueReminder(null, now, null)).toBeNull();
  });
});
