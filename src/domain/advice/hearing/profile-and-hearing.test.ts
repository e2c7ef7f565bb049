import { describe, expect, it } from "vitest";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { editSchema } from "#src/domain/advice/hearing/edits.ts";
import { editsOfProfile, profileHeard } from "#src/domain/advice/hearing/profile-and-hearing.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { emptyProfile, fillProfile } from "#src/domain/organisations/profile.ts";

const told = understand(
  "NPO法人です。スタッフは4人、月3千円まで。IT担当はいない。Zoomを使っている。利用者30人は電話しかない高齢者。相談をオンラインで受けたい。",
);
const profileOf = (text: ReturnType<typeof understand>) => fillProfile(emptyProfile, profileHeard(text)).profile;

describe("what a hearing knows of its organisation", () => {
  it("is what was said, and not what was supposed", () => {
    const profile = profileOf(told);
    expect(profile).toMatchObject({ legalForm: "npo", staffCount: 4, monthlyYen: 3000, itPerson: "none" });
    expect(profile.means.map(({ name }) => name)).toEqual(["Zoom"]);
    const served = profile.segments.filter(({ kind }) => kind === "served");
    expect(served.some(({ access }) => Object.keys(access).length > 0)).toBe(true);
    expect(profileHeard(understand("相談をオンラインで受けたい。")).segments).toEqual([]);
  });
});

describe("a hearing that starts from a profile", () => {
  const profile = profileOf(told);

  it("knows what the profile knows, by corrections that the API would take", () => {
    const heard = understand("寄付を集めたい。利用者に予約してもらいたい。");
    const edits = editsOfProfile(heard, profile);
    for (const edit of edits) expect(editSchema.safeParse(edit).error?.issues).toBeUndefined();
    const known = editUnderstanding(heard, edits);
    expect(known.limits.monthlyYen?.value).toBe(3000);
    expect(known.limits.itPerson?.value).toBe("none");
    expect(known.currentMeans.map(({ name }) => name)).toEqual(["Zoom"]);
    // Whoever wanted something of the supposed people wants it of the known ones.
    const served = known.segments.filter(({ kind }) => kind === "served").map(({ id }) => id);
    const booking = known.needs.find((need) => need.function === "book-a-time");
    expect(booking?.for.toSorted()).toEqual(served.toSorted());
    // Once more changes nothing.
    expect(editsOfProfile(known, profile)).toEqual([]);
  });

  it("keeps what was said this time", () => {
    const heard = understand("スタッフは40人です。スマートフォンがない若者に情報を届けたい。Zoomはやめたい。");
    const known = editUnderstanding(heard, editsOfProfile(heard, profile));
    expect(known.limits.staffCount).toEqual(heard.limits.staffCount);
    expect(known.segments.filter(({ kind }) => kind === "served")).toEqual(
      heard.segments.filter(({ kind }) => kind === "served"),
    );
    expect(known.needs).toEqual(heard.needs);
  });

  it("adds nothing where nothing is known", () => {
    expect(editsOfProfile(understand("予約を受けたい。"), emptyProfile)).toEqual([]);
  });
});
