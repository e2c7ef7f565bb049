import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsdsUri, isHsdsDate, isHsdsDateTime, isHsdsEmail, isHsdsUuid } from "#src/domain/desks/hsds/hsds-formats.ts";
import { hsdsFaultsOfWhole } from "#src/domain/desks/hsds-schema.factory.ts";

const id = "0190a000-0000-7000-8000-000000000001";
const whole = { id, name: "見本", status: "active" };
const isAccepted = (field: string, value: string) =>
  hsdsFaultsOfWhole("service", { ...whole, [field]: value }).length === 0;

/** Texts near the formats, and texts that are none. */
const near = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.tuple(fc.webUrl(), fc.string({ unit: "grapheme", maxLength: 8 })).map(([url, end]) => `${url}/${end}`),
  fc.emailAddress(),
  fc.string({ unit: fc.constantFrom(..."aA0:/?#@%[]|^.-é家 "), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(..."aA0:/?#@%[]|^.-é家 "), maxLength: 14 }).map((text) => `http://a${text}`),
  fc.stringMatching(
    /^[0-9]{4}-[0-3][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-2][0-9]:[0-6][0-9]))?$/,
  ),
  fc.constantFrom(
    "2026-02-30",
    "2024-02-29",
    "2023-02-29",
    "https://例え.jp/住まい 一覧?q=家#上",
    "http://a|b",
    "https://x.jp/%zz",
    "a..b@docomo.ne.jp",
  ),
);

describe("what we take for a value of a format", () => {
  it("is taken for one by a validator of others too", () => {
    fc.assert(
      fc.property(near, (text) => {
        if (isHsdsDate(text)) expect(isAccepted("assured_date", text), text).toBe(true);
        if (isHsdsDateTime(text)) expect(isAccepted("last_modified", text), text).toBe(true);
        if (isHsdsEmail(text)) expect(isAccepted("email", text), text).toBe(true);
        if (isHsdsUuid(text)) expect(isAccepted("organization_id", text), text).toBe(true);
        const address = hsdsUri(text);
        if (address === null) return;
        expect(isAccepted("url", address), address).toBe(true);
        // Written so, it stays so.
        expect(hsdsUri(address)).toBe(address);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is a day that there is, a time with its offset, an address with everything escaped that must be", () => {
    expect(["2024-02-29", "2023-02-29", "2026-04-31", "2026-4-1"].map(isHsdsDate)).toEqual([true, false, false, false]);
    expect(
      ["2026-01-05T09:00:00+09:00", "2026-01-05T24:00:00Z", "2026-01-05T09:00:00", "2026-01-05"].map(isHsdsDateTime),
    ).toEqual([true, false, false, false]);
    expect(hsdsUri("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
    expect(hsdsUri("https://例え.jp/住まい 一覧#上")).toBe(
      "https://xn--r8jz45g.jp/%E4%BD%8F%E3%81%BE%E3%81%84%20%E4%B8%80%E8%A6%A7#%E4%B8%8A",
    );
    expect(hsdsUri("https://example.org/a|b#c#d")).toBe("https://example.org/a%7Cb#c%23d");
    for (const none of ["example.org", "http://", "a:", "a:?b", "a://b@c@d", "http://u:p@example.org", "http://[::1]/"])
      expect(hsdsUri(none), none).toBeNull();
    for (const one of ["tel:110", "mailto:a@example.org", "https://example.org:8080", "a:/b//c", "urn:isbn:1"])
      expect(hsdsUri(one), one).toBe(one);
    expect(["a@example.org", "a..b@example.org", "a@example", "a b@example.org"].map(isHsdsEmail)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
