import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCloudLoss, reportFacts } from "#src/domain/advice/understanding/incident-facts.ts";

describe("where deleted data lay", () => {
  it.each([
    [true, "共有フォルダ(Googleドライブ)を整理していて、名簿のフォルダを間違えて消してしまいました。"],
    [true, "I deleted the whole folder on Google Drive by accident. The club needs it back."],
    [false, "外付けのハードディスクの写真を間違えて消してしまいました。"],
    [false, "パソコンの中の名簿ファイルを間違えて消してしまいました。会議はクラウドでしています。予定も見ます。"],
    [false, "Googleドライブを使いたいです。"],
  ])("%s: %s", (isCloud, text) => {
    expect(isCloudLoss(text)).toBe(isCloud);
  });
});

describe("a report that may be due", () => {
  it.each([
    ["名簿の入ったUSBを電車でなくしました。", { days: null, isDuty: false }],
    ["利用者の障害の等級が入ったUSBメモリを電車でなくしました。もう3日たちます。", { days: 3, isDuty: true }],
    ["昨日、相談記録のノートを電車に置き忘れました。", { days: 1, isDuty: false }],
    ["カルテの入ったパソコンを盗まれました。一週間前です。", { days: 7, isDuty: true }],
    ["We left a USB stick with 300 names on the train two days ago.", { days: 2, isDuty: false }],
    ["やめた職員が名簿をコピーして持って行きました。", { days: null, isDuty: true }],
    ["障害者の会です。名簿の入ったUSBを電車でなくしました。", { days: null, isDuty: false }],
    // The law counts from when somebody noticed.
    [
      "申込フォームでほかの人の回答が見えると、今朝会員から連絡がありました。5日前から公開していました。",
      { days: 0, isDuty: false },
    ],
    ["5日前から申込フォームでほかの人の名簿が見えていたと、今朝気づきました。", { days: 0, isDuty: false }],
    ["名簿が4日前から公開されたままでした。", { days: null, isDuty: false }],
    ["2日前に気づきました。名簿の入ったUSBを電車でなくしました。先週のことです。", { days: 2, isDuty: false }],
  ])("%s", (text, facts) => {
    expect(reportFacts(text)).toEqual(facts);
  });

  it("is none where nothing was lost, and counts no days of other stories", () => {
    expect(reportFacts("3日前から電話がつながりません。")).toBeNull();
    const far = "会は3日前に始めました。会員は80人です。電話が多いです。人手も足りません。";
    expect(reportFacts(`${far}名簿の入ったUSBを電車でなくしました。`)?.days).toBeNull();
    const later = "会員は80人です。電話が多いです。人手も足りません。会場も狭いです。会は3日前に始めました。";
    expect(reportFacts(`名簿の入ったUSBを電車でなくしました。${later}`)?.days).toBeNull();
  });

  it("is never an error, and never counts less than no day", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(999), (text, days) => {
        reportFacts(text);
        expect(reportFacts(`名簿の入ったUSBを電車でなくしました。${days}日たちます。`)?.days).toBe(days);
      }),
    );
  });
});
