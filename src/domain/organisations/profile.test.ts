import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyProfile, fillProfile, type Profile } from "#src/domain/organisations/profile.ts";

const profiles: fc.Arbitrary<Profile> = fc.record({
  legalForm: fc.constantFrom(null, "npo", "other"),
  fields: fc.subarray([1, 2, 19]),
  prefecture: fc.option(fc.integer({ min: 1, max: 47 })),
  staffCount: fc.option(fc.nat()),
  volunteerCount: fc.option(fc.nat()),
  itPerson: fc.constantFrom(null, "none"),
  initialYen: fc.option(fc.nat()),
  monthlyYen: fc.option(fc.nat()),
  segments: fc.constant([]),
  means: fc.subarray([{ id: "zoom-meetings", name: "Zoom", owner: "", monthlyYen: 0, contractEnd: null }]),
});

describe("filling a profile", () => {
  it("takes what is missing and leaves what somebody said, 0 too", () => {
    const { profile, taken } = fillProfile(
      { ...emptyProfile, staffCount: 0, legalForm: "npo" },
      { staffCount: 8, monthlyYen: 3000, legalForm: "other", fields: [] },
    );
    expect(profile).toEqual({ ...emptyProfile, staffCount: 0, legalForm: "npo", monthlyYen: 3000 });
    expect(taken).toEqual(["monthlyYen"]);
  });

  it("changes nothing the second time, and never what is known", () => {
    fc.assert(
      fc.property(profiles, profiles, (mine, heard) => {
        const once = fillProfile(mine, heard).profile;
        expect(fillProfile(once, heard)).toEqual({ profile: once, taken: [] });
        expect(fillProfile(mine, {}).profile).toEqual(mine);
        if (mine.staffCount !== null) expect(once.staffCount).toBe(mine.staffCount);
      }),
    );
  });
});
