import { describe, expect, test } from "vitest";
import type { Access, Segment } from "#src/domain/advice/understanding.ts";
import { accessKeys, accessValues, setKeys } from "#src/domain/advice/vocabulary.ts";
import { locales } from "#src/kernel/i18n.ts";
import { nameWithin, segmentName } from "#src/web/advice/people-names.ts";
import { anUnderstanding } from "#src/web/advice/understanding.factory.ts";
import { peopleFacts } from "#src/words/people-names-words.ts";

const people = (id: string, access: Access, more: Partial<Segment> = {}): Segment => ({
  id,
  kind: "served",
  label: "",
  share: null,
  size: null,
  assumed: false,
  confidence: 0.9,
  evidence: [[0, 1]],
  access,
  accessDetail: {},
  ...more,
});
const rest = people("rest", {}, { assumed: true });

describe("what people are called", () => {
  test("as the asker did, else by their kind, and the rest is called the rest", () => {
    const [named, other] = anUnderstanding().segments;
    if (named === undefined || other === undefined) throw new Error("the sample has two");
    expect(segmentName(named, [named, other], "en")).toBe("高齢の利用者");
    expect(segmentName(other, [named, other], "ja")).toBe("ほかの方");
    expect(segmentName(other, [other], "ja")).toBe("利用者");
    const staff: Segment = { ...other, id: "s3", kind: "staff" };
    expect(segmentName(staff, [named, staff], "en")).toBe("Staff");
  });

  test.each<[Access, string, string]>([
    [{ hearing: "hard" }, "耳が聞こえにくい方", "People who are hard of hearing"],
    [{ hearing: "deaf", phone: ["none"] }, "耳が聞こえない方", "People who are deaf"],
    [{ device: ["none"], phone: ["landline"] }, "家の電話だけの方", "People with only a landline"],
    [{ device: ["none"], phone: ["none"] }, "電話もスマホもない方", "People with no phone and no device"],
    [{ device: ["none"] }, "パソコンもスマホもない方", "People with no computer or smartphone"],
    [{ line: "metered" }, "通信量が限られている方", "People with little mobile data"],
    [{ japanese: "little", device: ["smartphone"] }, "日本語がほとんど分からない方", "People who know little Japanese"],
    [{ sight: "blind" }, "目が見えない方", "People who are blind"],
    [{ skill: "little" }, "機器が苦手な方", "People who are not used to devices"],
    [{ device: ["smartphone"], phone: ["mobile"] }, "スマホがある方", "People with a smartphone"],
  ])("by what was told of them where no words name them: %j", (access, ja, en) => {
    const one = people("one", access);
    expect(segmentName(one, [one, rest], "ja")).toBe(ja);
    expect(segmentName(one, [one, rest], "en")).toBe(en);
  });

  test("what was only assumed names nobody", () => {
    const one = people(
      "one",
      { hearing: "hard" },
      { accessDetail: { hearing: { assumed: true, confidence: 0.4, evidence: [] } } },
    );
    expect(segmentName(one, [one, people("two", { sight: "low" })], "ja")).toBe("利用者");
  });

  test("staff stay staff", () => {
    const one = people("staff-2", { sight: "low" }, { kind: "staff" });
    expect(segmentName(one, [one, people("staff", {}, { kind: "staff" })], "ja")).toBe("目が見えにくいスタッフ");
  });

  test("no two are called the same: by another fact, else by a number", () => {
    const two = [people("a", { hearing: "hard" }), people("b", { hearing: "hard", skill: "little" })];
    expect(two.map((one) => segmentName(one, two, "ja"))).toEqual(["耳が聞こえにくい方", "機器が苦手な方"]);
    const same = [rest, { ...rest, id: "rest-2" }, people("c", {}, { label: "会員" })];
    expect(same.map((one) => segmentName(one, same, "ja"))).toEqual(["ほかの方", "ほかの方（2）", "会員"]);
    const typed = [people("d", {}, { label: "会員" }), people("e", { sight: "blind" }, { label: "会員" })];
    expect(typed.map((one) => segmentName(one, typed, "en"))).toEqual(["会員", "People who are blind"]);
  });

  test("every fact is of the vocabulary and has words in every language", () => {
    for (const fact of peopleFacts)
      for (const part of fact.split(",")) {
        const [key, value] = part.split("=");
        const known = accessKeys.find((one) => one === key);
        expect(known && accessValues[known]).toContain(value);
      }
    for (const fact of peopleFacts) {
      const access = Object.fromEntries(
        fact.split(",").map((part) => {
          const [key = "", value = ""] = part.split("=");
          return [key, setKeys.some((set) => set === key) ? [value] : value];
        }),
      );
      for (const locale of locales)
        expect(segmentName(people("one", access), [people("one", access), rest], locale)).not.toMatch(/=|undefined/);
    }
  });
});

test("within an English sentence a name that is no quotation is small and has its article", () => {
  const within = [
    "People you serve",
    "Other people you serve",
    "Staff",
    "People who are deaf",
    "Staffordshire",
    "職員",
  ];
  expect(within.map((name) => nameWithin(name, "en"))).toEqual([
    "the people you serve",
    "the other people you serve",
    "the staff",
    "people who are deaf",
    "Staffordshire",
    "職員",
  ]);
  expect(nameWithin("利用者", "ja")).toBe("利用者");
});
