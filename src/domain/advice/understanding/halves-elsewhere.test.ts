import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const kindsOf = (text: string) => understand(text).otherKinds.map(({ id }) => id);

describe("the half of a text that is for other desks", () => {
  it.each([
    ["law", "子ども服の交換会です。古着を売っていいのか法律がわかりません。申し込みはネットで受けたい。"],
    ["accounting-tax", "バザーの売り上げに消費税がかかるのか教えてください。会員名簿も整理したいです。"],
    ["law", "送り迎えの謝礼を払うと白タクになると聞いて心配です。配車を表で決めたい。"],
    ["law", "焼き菓子の表示の決まりがよく分かりません。注文をネットで受けたい。"],
    ["support-for-a-person", "今週末から泊まれるところを探しています。病院と役所とで書類を共有したい。"],
    ["accounting-tax", "We want an online form for members. A company asks for a tax receipt: how do we issue one?"],
    ["grants", "We need help to apply for a grant from the city, and a shared calendar for our volunteers."],
    [
      "labour",
      "Our learners work in factories and one owner keeps their wages; the boss took her passport. We want to teach an online class.",
    ],
    ["support-for-a-person", "She needs a bed tonight, and we want all staff to see the case records."],
  ])("is told, whatever else is wished: %s: %s", (kind, text) => {
    expect(understand(text).scope).toBe("partly");
    expect(kindsOf(text)).toContain(kind);
  });

  it("is none where all that is heard is surely a matter for tools, whatever words stand in it", () => {
    const text =
      "法律ではなく暮らしの電話相談です。5人でやっていて、電話が事務所に来ないと取れません。家でも取れるようにしたい。込み入った話は日を改めて予約にしたい。うちの分野でない人は正しい窓口へ回してあげたい。";
    expect(understand(text).scope).toBe("it");
  });

  it("keeps the other half's wishes", () => {
    const text = "バザーの売り上げに消費税がかかるのか教えてください。会員名簿をみんなで直したいです。";
    expect(understand(text).needs.length).toBeGreaterThan(0);
  });

  it("stays with who wants to go to a consultation that others hold", () => {
    expect(kindsOf("無料の法律相談会の予約をしたいです。どこに申し込めばよいですか。")).toContain("law");
  });

  it.each([
    "無料の法律相談会の予約をネットで受けたい。",
    "税金のお知らせをやさしい日本語に訳したい。",
    "Volunteers scan tax bills for our clients and we want a safe place for the files.",
    "The manager asked us to fix the website.",
  ])("is not made of a matter that tools are for: %s", (text) => {
    const added = kindsOf(text).filter(
      (id) => id === "law" || id === "accounting-tax" || id === "support-for-a-person",
    );
    expect(added).toEqual([]);
  });
});
