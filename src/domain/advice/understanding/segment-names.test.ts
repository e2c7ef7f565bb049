import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const labels = (text: string, kind = "served") =>
  understand(text)
    .segments.filter((segment) => segment.kind === kind)
    .map(({ label }) => label);

describe("a group is called by a whole noun phrase of its text", () => {
  test.each([
    ["会員に電話で知らせたい。足が弱くて集まりに来られない人もいる。", "足が弱くて集まりに来られない人"],
    ["サロンのお知らせを届けたい。参加者には杖の人もいます。", "杖の人"],
    ["学習会をオンラインで開きたい。通信量がすぐなくなる子もいる。", "通信量がすぐなくなる子"],
    ["相談会の案内を送りたい。聞こえづらくて電話を嫌がる方もいます。", "聞こえづらくて電話を嫌がる方"],
    ["会報を届けたい。お客さんは年配が多いです。", "年配の方"],
    ["交流会の予約を受けたい。一人暮らしが多いです。", "一人暮らしの方"],
    ["教室の休みを知らせたい。スマホを持たない祖父母が迎えに来る家もあります。", "スマホを持たない祖父母"],
    ["お弁当の注文を受けたい。車いすの人もいれば、目の悪い人もいる。", "車いすの人"],
    ["見守りの電話をかけたい。耳の遠い方もお見えです。", "耳の遠い方"],
    [
      "Older members cannot hear the calls. We want to tell foreign families when a class is cancelled.",
      "foreign families",
    ],
    ["We want to send news to elderly members who have only a landline.", "elderly members"],
  ])("%s", (text, name) => {
    expect(labels(text)).toContain(name);
  });

  test.each([
    "毎月の便りを届けたい。会員の半分は家の電話しかない。",
    "お知らせを配りたい。利用者の3割は聞こえにくく、電話では通じません。",
    "勉強会をオンラインにしたい。10人はギガが足りないそうです。",
    "Members want the newsletter. About 30% have no smartphone.",
    "体操教室をオンラインでもやりたい。利用者の半分はネットがありません。",
  ])("words that name nobody are no name: %s", (text) => {
    for (const label of labels(text)) expect(label).toMatch(/^$|(?:人|方|会員|利用者|members)$/i);
  });

  test("whoever is in no part is called the rest of those named", () => {
    expect(labels("会員に便りを届けたい。会員の3割はスマホがない。")).toEqual(["", "ほかの会員"]);
    expect(labels("We want to write to our members. 30% of the members have no smartphone.").at(-1)).toBe(
      "other members",
    );
  });

  test("one rest of a kind, its share what all parts leave", () => {
    const { segments } = understand("公演のお知らせを届けたい。耳の遠い人が2割います。目の悪い人が3割います。");
    const rest = segments.filter(({ kind, label }) => kind === "served" && label === "");
    expect(rest.map(({ share }) => share)).toEqual([0.5]);
  });

  test("one of those who work does not name them all", () => {
    expect(labels("私が一人で電話を受けています。当番を分けたいです。", "staff")).toEqual([""]);
    expect(labels("会計の人が辞めたので、職員で帳簿を共有したい。", "staff")).toEqual(["職員"]);
    expect(labels("34 volunteer guides need a shift table.", "staff")).toEqual(["volunteer guides"]);
  });
});
