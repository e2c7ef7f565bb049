import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const dangerOf = (text: string) => {
  const { level, who } = understand(text).danger;
  return `${level} ${who}`;
};

describe("danger", () => {
  it.each([
    ["夫に殴られて血が出ています。助けて", "urgent writer"],
    ["もう死にたい", "concern writer"],
    ["利用者から「今から薬を全部飲む」とLINEが来ました", "urgent served"],
    ["今夜泊まるところがない親子が事務所に来ています", "urgent served"],
    ["虐待かもしれない子がいます", "concern served"],
    ["昨日から会員さんが電話に出ません", "urgent served"],
    ["夫を介護している会員が「もう二人で終わりにしたほうがいい」と言いました", "concern served"],
    ["我想死", "concern writer"],
    ["I want to die.", "concern writer"],
  ])("%s → %s", (text, expected) => {
    expect(dangerOf(text)).toBe(expected);
  });

  it.each([
    "自殺予防の活動をしている団体です。チャット相談を始めたい",
    "DV被害者を支援しています。記録を安全に残したい",
    "「家がなくて困っている」という人に支援があることを伝えたい",
    "以前は自殺未遂もしましたが、今は元気です",
    "10年前は夫に殴られていました。同じ経験をした人の会を作りました",
    "虐待の疑いがあったときの連絡方法を決めておきたい",
    "忙しすぎて死にそうです。シフトを楽にしたい",
    "電話が殺到している",
    "防災の案内を届けたい",
    "係は二人で、会議は1時間で終わりにしたいです",
    "会計は二人で分けたら楽になりました。同じことを名簿でもしたい",
  ])("%s is no danger", (text) => {
    expect(understand(text).danger.level).toBe("none");
  });

  it("is judged apart from scope", () => {
    expect(understand("もう死にたい").scope).toBe("other");
    const both = understand("利用者が「死にたい」と言っています。面談の記録もスタッフで共有したい");
    expect([both.scope, both.danger.level]).toEqual(["partly", "concern"]);
  });
});

it("sends a plain request for tools to no other desk, whatever it sounds like", () => {
  const text = "熱中症が怖いので、エアコンのない家を見つけて、毎日電話をかけたい。";
  expect(understand(text).scope).toBe("it");
});

describe("mere words beside all else that is heard", () => {
  it.each([
    "磯焼けの海に昆布を植えてる。三年で枯れた。余所の浜じゃ根付いたって聞いた。紙に書いた立派なのはいらねえ、失敗した奴の話を聞かせろ。",
    "絶滅しそうなトンボを守る会だ、漁協の堤防にいる。広めてくれと言われるが俺は虫の名は言えても指で打てねえ。",
  ])("are no danger: %s", (text) => {
    expect(understand(text).danger.level).toBe("none");
  });

  it.each([
    "きえたい",
    "たすけてください",
    "もう限界。死にたい。会員への連絡もできていません。名簿もばらばらのままです。",
  ])("take back no cry, and nothing that is named: %s", (text) => {
    expect(understand(text).danger.level).not.toBe("none");
  });
});

it("hears in passing what no word for danger tells", () => {
  const text = "放課後の教室の出欠表を直したい。先月から来た子は手首に細い線が何本もあり、夏でも袖を下ろしません。";
  const { danger, needs } = understand(text);
  expect(danger.level).not.toBe("none");
  expect(danger.evidence.map(([start, end]) => text.slice(start, end)).join()).toContain("手首");
  expect(needs.length).toBeGreaterThan(0);
});

describe("an incident of an organisation", () => {
  it.each([
    "メールが乗っ取られた。どうしよう",
    "会員全員のアドレスをCCで送ってしまいました",
    "USBを落としました",
    "パソコンから大きな音がして電話してと出た。まだ画面に何か出ています",
  ])("is no danger to anybody: %s", (text) => {
    expect(dangerOf(text)).toBe("none null");
  });

  it.each([
    "SNSで団体が炎上して、代表が死にたいと言っています",
    "夫にスマホを乗っ取られて居場所が知られている。こわい",
  ])("hides none: %s", (text) => {
    expect(dangerOf(text)).not.toBe("none null");
  });
});
