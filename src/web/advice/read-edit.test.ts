import { describe, expect, it } from "vitest";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { numberOf, readEdit } from "#src/web/advice/read-edit.ts";
import type { Fields } from "#src/web/page-context.ts";

function typed(record: Record<string, string[]>): Fields {
  return { one: (name) => record[name]?.[0] ?? "", all: (name) => record[name] ?? [], record: () => record };
}

describe("readEdit", () => {
  const read = (record: Record<string, string[]>) =>
    readEdit(typed(record), anUnderstanding(), (id) => (id === "share-files" ? "organisation" : "served"));

  it("reads devices as a set and forgives none ticked beside something", () => {
    const record = { op: ["set-access"], segment: ["served-1"], key: ["device"], value: ["none", "tablet"] };
    expect(read(record)).toEqual([{ op: "set-access", segment: "served-1", key: "device", value: ["tablet"] }]);
  });

  it("takes わからない before whatever else was ticked", () => {
    const record = { op: ["set-access"], segment: ["served-1"], key: ["device"], value: ["pc", "unknown"] };
    expect(read(record)).toMatchObject([{ value: "unknown" }]);
  });

  it("tells when the people were removed in another window", () => {
    expect(read({ op: ["set-access"], segment: ["gone"], key: ["device"], value: ["pc"] })).toBeNull();
  });

  it("reads a share in percent, in full width", () => {
    const record = { op: ["set-segment"], segment: ["served-1"], label: ["高齢の方"], share: ["３０"], size: ["１２"] };
    expect(read(record)).toEqual([{ op: "set-segment", segment: "served-1", label: "高齢の方", share: 0.3, size: 12 }]);
  });

  it("reads homes beside people, and people alone", () => {
    const segment = { op: ["set-segment"], segment: ["served-1"], label: [""], share: [""], size: [""] };
    expect(read({ ...segment, homes: ["３２世帯"] })).toMatchObject([{ size: null, homes: { count: 32 } }]);
    expect(read({ ...segment, homes: [""] })).toMatchObject([{ homes: null }]);
    expect(read({ ...segment, homes: ["たくさん"] })).toEqual({ problems: [{ field: "homes", code: "not-a-number" }] });
    const limit = { op: ["set-limit"], key: ["servedCount"] };
    expect(read({ ...limit, value: [""], homes: ["32"] })).toMatchObject([{ value: null, homes: { count: 32 } }]);
    expect(read({ ...limit, value: ["80"], homes: [""] })).toMatchObject([{ value: 80, homes: null }]);
    expect(read({ ...limit, value: [""], homes: [""] })).toMatchObject({ problems: [{ field: "value" }] });
  });

  it.each([
    ["3割", 0.3],
    ["三割くらい", 0.3],
    ["半分", 0.5],
    ["30%", 0.3],
  ])("reads a share said as %s", (share, value) => {
    const record = { op: ["set-segment"], segment: ["served-1"], label: ["高齢の方"], share: [share], size: [""] };
    expect(read(record)).toMatchObject([{ share: value }]);
  });

  it("names every wrong field at once", () => {
    const record = { op: ["set-segment"], segment: ["served-1"], label: [""], share: ["130"], size: ["すこし"] };
    expect(read(record)).toEqual({
      problems: [
        { field: "share", code: "not-a-share" },
        { field: "size", code: "not-a-number" },
      ],
    });
  });

  it("asks for whom when a wish names nobody and should", () => {
    const record = { op: ["set-need"], function: ["talk-by-voice"], must: ["yes"] };
    expect(read(record)).toEqual({ problems: [{ field: "for", code: "choose-who" }] });
  });

  it("brings people along when nobody was heard of yet", () => {
    const record = { op: ["add-need"], function: ["talk-by-voice"], must: ["yes"] };
    const nobody = anUnderstanding({ segments: [], needs: [] });
    expect(readEdit(typed(record), nobody, () => "served")).toMatchObject([
      { op: "add-segment", id: "added-1", kind: "served" },
      { op: "set-need", for: ["added-1"], must: true },
    ]);
  });

  it("does not take an amount that is none", () => {
    expect(read({ op: ["set-limit"], key: ["monthlyYen"], value: ["たくさん"] })).toHaveProperty("problems");
    expect(read({ op: ["set-limit"], key: ["monthlyYen"], value: [""] })).toHaveProperty("problems");
    expect(read({ op: ["set-limit"], key: ["monthlyYen"], value: ["５，０００円"] })).toMatchObject([{ value: 5000 }]);
  });
});

describe("numberOf", () => {
  it.each([
    ["5000", 5000],
    ["５千円", 5000],
    ["1万", 10_000],
    ["1万5千円", 15_000],
    ["1万5000円くらい", 15_000],
    ["1.5時間", 1.5],
    ["三千", 3000],
    ["月3000円くらい", 3000],
    ["だいたい二十五人", 25],
    ["", null],
  ])("%s is %s", (text, value) => expect(numberOf(text)).toBe(value));

  it.each(["-1", "1e5", "0x10", "たくさん", "5千5"])("%s is not a number", (text) => expect(numberOf(text)).toBeNaN());
});
