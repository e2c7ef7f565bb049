import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threeWay } from "#src/domain/advice/catalogue/editing/three-way.ts";

const base = {
  id: "x",
  name: { ja: "あ", en: "a" },
  tiers: [
    { id: "free", yen: 0 },
    { id: "pro", yen: 100 },
  ],
  tags: [1, 2],
};

describe("threeWay", () => {
  it("takes what only one side changed, and asks where both did", () => {
    const file = {
      ...base,
      name: { ja: "い", en: "a" },
      tiers: [
        { id: "free", yen: 0 },
        { id: "pro", yen: 120 },
      ],
    };
    const ours = {
      ...base,
      name: { ja: "あ", en: "b" },
      tiers: [
        { id: "free", yen: 0 },
        { id: "pro", yen: 90 },
      ],
    };
    const { merged, differences } = threeWay(base, file, ours, () => "ours");
    expect(merged).toEqual({
      ...base,
      name: { ja: "い", en: "b" },
      tiers: [
        { id: "free", yen: 0 },
        { id: "pro", yen: 90 },
      ],
    });
    expect(differences.map(({ path, by }) => `${path} ${by}`)).toEqual([
      "name.ja file",
      "name.en ours",
      "tiers.pro.yen both",
    ]);
    expect(threeWay(base, file, ours, () => "file").merged).toMatchObject({ tiers: [{ yen: 0 }, { yen: 120 }] });
  });

  it("lets parts of lists come and go by their id, and takes other lists as a whole", () => {
    const file = { ...base, tiers: [{ id: "pro", yen: 100 }], tags: [1, 2, 3] };
    const ours = { ...base, tiers: [...base.tiers, { id: "big", yen: 500 }] };
    const { merged, differences } = threeWay(base, file, ours, () => "ours");
    expect(merged).toEqual({
      ...base,
      tiers: [
        { id: "pro", yen: 100 },
        { id: "big", yen: 500 },
      ],
      tags: [1, 2, 3],
    });
    expect(differences.map(({ path, by }) => `${path} ${by}`)).toEqual([
      "tiers.free file",
      "tiers.big ours",
      "tags file",
    ]);
  });

  it("shows an entry that the files have dropped as one difference", () => {
    const { differences } = threeWay(base, undefined, { ...base, id: "y" }, () => "ours");
    expect(differences).toHaveLength(1);
    expect(differences[0]?.by).toBe("both");
  });

  const value = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.integer({ min: 0, max: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("tree"), { maxKeys: 3 }),
    ),
  })).tree;

  it("changes nothing where nobody did, and takes a side whole where only that side changed", () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(threeWay(one, one, one, () => "file")).toEqual({ merged: one, differences: [] });
        expect(threeWay(one, other, one, () => "ours").merged).toEqual(other);
        expect(threeWay(one, one, other, () => "file").merged).toEqual(other);
      }),
    );
  });

  it("gives all of one side when that side is always chosen and every difference is between both", () => {
    fc.assert(
      fc.property(value, value, value, (one, file, ours) => {
        const { differences } = threeWay(one, file, ours, () => "file");
        if (differences.every(({ by }) => by !== "ours"))
          expect(threeWay(one, file, ours, () => "file").merged).toEqual(file);
      }),
    );
  });
});
