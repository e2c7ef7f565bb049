import { describe, expect, it } from "vitest";
import { explain } from "#src/domain/advice/understanding/explain.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const told = (text: string) =>
  understand(text).segments.flatMap(({ kind, access, accessDetail }) =>
    Object.entries(access).flatMap(([key, value]) =>
      accessDetail[key as keyof typeof accessDetail]?.assumed === false // NOTE keys of access
        ? [value].flat().map((one) => `${kind} ${key}=${one}`)
        : [],
    ),
  );

describe("whose it is, by all that is known", () => {
  it.each([
    ["ホームページを見る一般の人には、日本語が苦手な外国の方もいます。", "public japanese=little"],
    [
      "駅前でちらしを配っています。受け取る市民はスマホを持っていますが、QRコードは読み取れません。",
      "public device=smartphone",
    ],
    // Rules give it to the writer.
    [
      "People come to us at the same time and the waiting room is crowded. Many can only use a telephone.",
      "served phone=landline",
    ],
  ])("%s: %s", (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it("is not told of those of whom rules have read the contrary", () => {
    const { segments } = understand("スマホのない家が半分の町内会です。集まりに家から加われるようにしたい。");
    const served = segments.filter(({ kind }) => kind === "served");
    expect(served.map(({ access }) => access.device)).toEqual([["none"], ["smartphone"]]);
  });

  it("is theirs alone whom the text as a whole means", () => {
    const text = "泊まる所を開いています。日本語ができない方もよく来ます。職員3人で連絡の記録を残したい。";
    expect(told(text).filter((one) => one.includes("japanese"))).toEqual(["served japanese=little"]);
  });

  it("is told of the public where its words are, and explained", () => {
    const text = "ホームページを見る一般の人には、日本語が苦手な外国の方もいます。";
    const found = understand(text).segments.find(({ kind }) => kind === "public");
    expect(found).toMatchObject({ id: "public", assumed: false });
    expect(told(text)).not.toContain("served japanese=little");
    expect(found?.evidence.map(([start, end]) => text.slice(start, end)).join("")).toContain("日本語");
    const of = explain(text).filter(({ kind }) => kind === "access");
    expect(of.some((one) => one.told && one.rules[0]?.because === "public")).toBe(true);
    expect(of.some((one) => !one.told && one.rules[0]?.because.includes("speaks against"))).toBe(true);
  });

  it.each([
    "利用者はスマホの話以前で、電気も止まっています。",
    "会員はみんな年寄りで、スマホの話以前です。連絡を届けたい。",
  ])("is nobody's, where it is named as beside the point: %s", (text) => {
    expect(told(text).filter((one) => /device=(?!none)|phone=mobile/.test(one))).toEqual([]);
  });
});
