import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const told = (text: string, kind: string, key: "device" | "phone" | "mobility" | "line" | "japanese" | "hearing") =>
  understand(text).segments.flatMap((segment) =>
    segment.kind === kind && segment.access[key] !== undefined && segment.accessDetail[key]?.assumed === false
      ? [segment.access[key]].flat()
      : [],
  );

describe("what is refused or somebody else's is not had", () => {
  test.each([
    "訪ねた人のことを記録したい。誰のスマホにも残したくないという声があります。",
    "名簿を共有したい。個人のスマホに入れてほしくない。",
    "相談の記録を残したい。自分のスマホには書きたくない人ばかりです。",
    "写真を親に渡したい。だれのスマホにも送らないと決めました。",
  ])("%s", (text) => {
    expect(told(text, "served", "device")).toEqual([]);
  });

  test.each([
    "申し込みは電話だけでなくメールでも受けています。家で留守番をしている方は黒電話がひとつあるきりです。様子を確認したい。",
    "窓口は電話だけではなくチャットもあります。高齢の会員さんには固定電話のほかに連絡のすべがなく、見守りたい。",
  ])("how others are reached takes nothing back: %s", (text) => {
    expect(told(text, "served", "phone")).toEqual(["landline"]);
  });

  test.each([
    "会う人は電話も住所もないです。次に会う約束を伝えたい。",
    "電話も家もない人に食べ物の配布を知らせたい。",
    "野宿の方に声をかけたい。電話も身分証も持っていない人が多い。",
    "電話も口座もない方に支援を知らせたい。",
  ])("neither telephone nor …: %s", (text) => {
    expect(told(text, "served", "phone")).toContain("none");
  });
});

describe("who cannot come to the telephone can come to the venue", () => {
  test.each([
    "お年寄りの送迎です。私が畑に出ると誰も出られない。予約の電話を分けたい。",
    "電話に出られないことが多いので、相談の予約をほかの形でも受けたい。",
    "会議中は電話に出られず、利用者を待たせます。当番を分けたい。",
    "代表が入院したとき、何も分からなくて怖くなりました。記録を共有したい。",
    "会計が入院して、帳簿がどこにあるか分かりませんでした。引き継ぎたい。",
    "運転中は出られないので、送迎の予約を受ける人を増やしたい。",
  ])("%s", (text) => {
    expect([...told(text, "served", "mobility"), ...told(text, "staff", "mobility")]).not.toContain("none");
  });

  test.each(["入院中の子と面会できないので、顔を見て話したい。", "利用者が家から出られないので、訪ねて話したい。"])(
    "whoever is held indoors cannot: %s",
    (text) => {
      expect(told(text, "served", "mobility")).toContain("none");
    },
  );
});

describe("facts stay with whose they are", () => {
  test("volunteers who have only a telephone are no people served", () => {
    const text = "見守りボランティアの当番表を私が作り、30人に電話しています。半分は家の電話しかない。";
    expect(told(text, "staff", "phone")).toContain("landline");
    expect(told(text, "served", "phone")).toEqual([]);
  });

  test("those who know no Japanese in a sentence of its own are no staff", () => {
    const text = "泊まる所を開いています。日本語ができない方もよく来ます。職員3人で連絡の記録を残したい。";
    expect(told(text, "served", "japanese")).toEqual(["little"]);
    expect(told(text, "staff", "japanese")).toEqual([]);
  });

  test("people who live alone do not become deaf beside those who are", () => {
    const { segments } = understand("住民の安否を確かめたい。耳の聞こえない方が6人、メールもない一人暮らしが20人。");
    const alone = segments.find(({ label }) => label.includes("一人暮らし"));
    expect([alone?.size, alone?.access.hearing]).toEqual([20, undefined]);
  });

  test.each<[string, string, number | null]>([
    ["相談員は12人です。パソコンが苦手な人が5人います。記録を共有したい。", "staff", 5],
    ["訪問は9人で分けています。スマホがない人が2人いて、連絡が回りません。", "staff", 2],
    ["訪問は23人で分けています。パソコンが苦手な人が10人、ご家族の話は外に漏らせません。記録を残したい。", "staff", 10],
    ["年配の相談員に講習を見てもらいたい。スマホを持たない人が4人います。", "staff", 4],
    ["利用者は12人です。パソコンが苦手な人が5人います。予約を受けたい。", "served", 5],
  ])("of those who were counted: %s", (text, kind, size) => {
    expect(
      understand(text)
        .segments.filter((one) => one.kind === kind)
        .map((one) => one.size),
    ).toContain(size);
  });

  test.each([
    ["利用者のご家族に写真を送りたい。ご家族は若い方です。職員の4割はスマホの操作が苦手です。", 0.4],
    ["会員さんへのお知らせをアプリで送りたい。会員は若い人が中心です。事務局の半分はスマホの入力が苦手です。", 0.5],
  ])("what some of the staff find hard divides nobody else: %s", (text, share) => {
    const { segments } = understand(text);
    expect(segments.filter((one) => one.access.skill === "little").map((one) => [one.kind, one.share])).toEqual([
      ["staff", share],
    ]);
    expect(segments.filter((one) => one.kind === "served").map((one) => one.share)).not.toContain(share);
  });

  test("what some parents cannot read is no lack of all parents", () => {
    const { segments } = understand(
      "子ども40人の健康の紙を親に書いてもらいます。ネパールのお母さんからは、漢字が読めないと言われました。紙を集め直したい。",
    );
    expect(segments.filter((one) => one.access.literacy === "limited").map((one) => [one.share, one.size])).toEqual([
      [null, null],
    ]);
  });

  test("a man or woman is no child that was named on the way", () => {
    const { segments } = understand(
      "ひとり親の集まりです。子どもが横で泣いています。通信量が月末に切れる人が8人。顔を見て話したい。",
    );
    expect(segments.filter(({ assumed }) => assumed).map(({ label }) => label)).toEqual(["ほかのひとり親"]);
  });

  test.each([
    "会館にWi-Fiがないので、講座をオンラインにできません。利用者に配信したい。",
    "公民館にはネットがない。利用者とオンラインで集まりたい。",
    "集会所の回線が遅い。会員とオンラインで集まりたい。",
  ])("a place without a line: %s", (text) => {
    expect(told(text, "served", "line")).toEqual([]);
  });

  test("a building without wifi takes nobody's device", () => {
    const text = "Guides explain the museum to visitors. The building has no wifi. We want to show translations.";
    expect([...told(text, "staff", "device"), ...told(text, "served", "device")]).not.toContain("none");
  });
});

describe("a wish for those who receive is not one for those who give", () => {
  const meant = (text: string, fn: string) => {
    const u = understand(text);
    const need = u.needs.find((one) => one.function === fn);
    return u.segments.filter(({ id }) => need?.for.includes(id)).map(({ label }) => label);
  };

  test.each<[string, string, RegExp]>([
    ["寄付してくれる農家さんの野菜を、取りに来る家庭に渡したい。", "hand-over-goods", /農家/],
    ["農家さんからもらった米を世帯に配りたい。受け渡しの時間を決めたい。", "hand-over-goods", /農家/],
    ["店主が寄付してくれたパンを、子どもたちに配りたい。", "hand-over-goods", /店主/],
    ["漁師さんにいただいた魚を家庭に渡したい。", "hand-over-goods", /漁師/],
    ["運転手が迎えに行く送迎を、お年寄りに予約してもらいたい。", "book-a-time", /運転/],
    ["ドライバーがお年寄りを病院に送ります。送迎の予約を受けたい。", "arrange-transport", /ドライバー/],
    ["生産者が提供してくれる野菜を、困窮世帯に届けたい。", "hand-over-goods", /生産者/],
    ["運転の人が6人います。利用者の送迎の予約を受けたい。", "book-a-time", /運転/],
  ])("%s", (text, fn, giver) => {
    for (const label of meant(text, fn)) expect(label).not.toMatch(giver);
  });

  test("farmers who are served are", () => {
    expect(meant("農家に天気の急な知らせを一斉に送りたい。", "broadcast-to-people-served")).toEqual(["農家"]);
  });

  test("a bulletin of the members is read by the members", () => {
    expect(meant("会員60人に会報を出しています。会報をメールでも届けたい。", "send-newsletter")).toEqual(["会員"]);
  });
});
