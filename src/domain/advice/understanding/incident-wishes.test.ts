import { describe, expect, it } from "vitest";
import { findingsOf, understand, understandingOf } from "#src/domain/advice/understanding/understand.ts";

const functions = (text: string) => understand(text).needs.map((need) => need.function);

describe("incidents", () => {
  it("are no list to shop from: what only their words say is not wished", () => {
    expect(functions("SNSで炎上しています。どう対応すればいいですか")).not.toContain("spread-on-social-media");
  });

  it("leave what is wished besides", () => {
    expect(functions("SNSで炎上しています。それとは別に、会費をネットで集めたい")).toContain("receive-payment");
  });

  it("lead to a person who can mend it where nothing else is wished", () => {
    const found = understand("メールが乗っ取られた。どうしよう");
    expect(["it", "partly"]).toContain(found.scope);
    expect(found.needs.map((need) => need.function)).toContain("get-it-help");
  });

  it("lead there too where nobody has heard that wish in the words", () => {
    const unheard = { ...findingsOf("間違えて全員にCCでメールを送ってしまった"), functions: [] };
    expect(understandingOf(unheard).needs.map((need) => need.function)).toEqual(["get-it-help"]);
  });
});

describe("what is left out", () => {
  it.each([
    ["チラシを配るのをやめたい。保護者のスマホに一斉に届けたい", "reach-by-paper"],
    ["訪問をやめてビデオ通話に切り替えたい", "visit-at-home"],
    ["うちのサイトに鍵マークがつかない。SSLにしたい", "publish-website"],
    ["ブログの警告が消えない。証明書の期限が切れたらしい", "spread-on-social-media"],
  ])("%s: not %s", (text, id) => {
    expect(functions(text)).not.toContain(id);
  });

  it.each([
    ["会報を紙で配りたい。読めない人がいる", "reach-by-paper"],
    ["ホームページを作り直して、ついでにSSLにもしたい", "publish-website"],
    ["ホームページが「保護されていない通信」と出る。自分たちで編集もしたい", "publish-website"],
    ["訪問をやめたくない。家を訪ねて様子を見たい", "visit-at-home"],
  ])("%s: %s stays", (text, id) => {
    expect(functions(text)).toContain(id);
  });
});

describe("scope where somebody is in danger", () => {
  it.each([
    ["相談者から「いま薬を飲んだ」とチャットが来ました。返事がありません。", "other"],
    ["面会に来た父親が職員を殴りました。職員の連絡をチャットにまとめる仕組みもほしい。", "partly"],
  ])("%s: %s", (text, scope) => {
    expect(understand(text).scope).toBe(scope);
  });
});
