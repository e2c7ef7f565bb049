import { describe, expect, it } from "vitest";
import type { FrameName } from "#src/domain/advice/understanding/frame.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { frameOf } from "#src/domain/advice/understanding/spoken-frames.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** The frame of the words between the marks. */
function frame(id: string, marked: string, isAlone = false): FrameName | null {
  const start = marked.indexOf("[");
  const reading = readText(marked.replace(/[[\]]/g, ""));
  return frameOf(reading, id, [start, marked.indexOf("]") - 1], isAlone);
}

const told = (text: string) => understand(text).needs.map((need) => need.function);

const stands: ReadonlyArray<readonly [FrameName, string, readonly string[], readonly string[]]> = [
  [
    "source of money",
    "take-donations",
    [
      "予算は[寄付]金から20万円まで。",
      "月5千円までなら[会費]から出せます。",
      "お金は[会費]年1,000円だけです。",
      "通信費は[寄付]で賄っています。",
      "We can spend 200 dollars, paid out of [donations].",
    ],
    [
      "[寄付]から始める関わりを増やしたい。",
      "[寄付]で応援してもらう仕組みがほしい。",
      "We need a way to take [donations].",
    ],
  ],
  [
    "there already",
    "provide-connection",
    [
      "お二人とも家に[光回線]があるそうです。",
      "事務所は[光回線]です。会議に電話で入ってもらいたい。",
      "職員の家の[ネット]は問題なく使えています。",
      "They all have good [internet] at home.",
    ],
    ["家に[ネット]のない家があるので、何とかしたい。", "We want to give them [internet] at home."],
  ],
  [
    "somebody's office",
    "keep-accounts",
    [
      "[経理]の私が片手間で見ています。",
      "サイトは[経理]と兼任の職員が直しています。",
      "[会計]担当です。名簿のことで相談します。",
      "月1万円までと[会計]理事が言っています。",
    ],
    ["[会計]が手書きで、毎月三日かかります。", "[経理]を楽にしたい。", "[会計]担当が高齢で、ソフトに移したい。"],
  ],
  [
    "where it was said",
    "decide-formally",
    [
      "サイトに鍵がつかず、[理事会]で叱られた。",
      "[理事会]が木曜で、件数をグラフにと頼まれた。",
      "[総会]で話題になったのは名簿の置き場所です。",
      "[理事会]から報告を求められています。",
    ],
    ["[理事会]に集まれない人がいる。", "[総会]の議決をネットで取りたい。"],
  ],
  [
    "goes well",
    "chat-among-staff",
    [
      "警察との[連絡]は今までどおり無線です。",
      "職員の[連絡]はうまくいっているので、名簿だけ直したい。",
      "[連絡]のほうは変えなくてよいです。",
      "Our [chat] works fine; the rota is the trouble.",
    ],
    ["職員の[連絡]がうまくいっていない。", "Our [chat] is a mess."],
  ],
  [
    "there already",
    "spread-on-social-media",
    ["[SNS]もやっています。", "[ブログ]はもうあります。"],
    [
      "[SNS]はやっていますが、だれにも読まれません。",
      "[SNS]もやっているのに、若い人に届きません。",
      "[SNS]もやりたい。",
      "[SNS]はあるけど更新が止まっている。",
    ],
  ],
  [
    "declined",
    "manage-supporters",
    [
      "[会員登録]はいや、と口をそろえる。",
      "[会員登録]とかはナシでお願いします。",
      "[会員登録]させると皆やめてしまうので、別の道で。",
      "[会員登録]のいるサービスを使いたいわけではなく、紙で足ります。",
      "[会員登録]を増やしたいのでもありません。",
      "[会員登録]を勧められますが、いまは要りません。",
      "Not looking for [membership], thanks.",
      "We do not need a website or [membership].",
    ],
    [
      "[会員登録]を楽にしたい。",
      "[会員登録]を楽にしたいのではないかと思います。",
      "We do not need a website, but [membership] is a mess.",
      "We are looking for [membership] tools.",
    ],
  ],
  [
    "told not to",
    "digitise-paper",
    [
      "楽譜を[スキャン]して配るのは駄目と聞きましたが本当ですか。",
      "本を[スキャン]するのは違法らしい。",
      "新聞を[スキャン]して回すのはいけないと言われました。",
      "記事の[スキャン]は禁止だと書いてありました。",
    ],
    ["写真で[スキャン]じゃだめですか。", "書類を[スキャン]しないといけないらしい。"],
  ],
  [
    "their quarrel",
    "sell-online",
    [
      "役員会では「[ネットで売れ]」「いや、店を借りよう」ともめて決まりませんでした。",
      "「店を借りる」「[ネットで売る]」と意見が割れています。",
      "会議は「[通販]だ」「値段が先だ」で平行線です。",
      'The board cannot agree: "[sell online]" says one, "rent a shop" says another.',
    ],
    ["焼き菓子を[ネットで売]りたいです。", "理事長が「[ネットで売れ]」と言います。"],
  ],
  [
    "lack of the land",
    "provide-connection",
    [
      "[光回線]もなく、山の上の事務所です。出納帳を見やすくしたい。",
      "谷に入ると[電波]が届かないので、地図は紙です。",
      "[wifi]のない家が多いので、宿題は紙で渡したい。",
      "No [signal] at four of the sites.",
    ],
    ["[光回線]を引きたい。", "事務所の[回線]が遅くて会議が固まる。", "We need to get [internet] to the village."],
  ],
  [
    "nobody at hand",
    "get-it-help",
    [
      "[詳しい人]は一人もいません。",
      "[ITに詳しい者]はおりません。",
      "[担当]はいません。",
      "[パソコンに詳しい人]がいないです。",
    ],
    ["[詳しい人]に来てほしい。", "[聞ける人]がいなくて困る。"],
  ],
  [
    "who they are",
    "teach-class-live",
    [
      "[日本語教室]の先生です。",
      "[日本語教室]をしている大学生です。",
      "[学習会]の世話人です。",
      "[教室]の係の娘が困っています。",
    ],
    ["[日本語教室]をネットで開きたい。"],
  ],
];

describe.each(stands)("%s", (name, id, texts, wishes) => {
  it.each(texts)("%s", (text) => expect(frame(id, text)).toBe(name));
  it.each(wishes)("%s is no such thing", (text) => expect(frame(id, text)).toBeNull());
});

it("takes who may not be at hand for a wish where nothing else is told", () => {
  expect(frame("get-it-help", "[詳しい人]は一人もいません。", true)).toBeNull();
});

describe("another sense", () => {
  it.each([
    "Most of them work in factories and can't [pick up] in the daytime.",
    "They do not [pick up] before six.",
    "Nobody [picks up] on Sundays.",
    "People never [pick up] when I call.",
  ])("%s", (text) => expect(frame("arrange-transport", text)).toBe("another sense"));
  it("pick up the children is a ride", () => {
    expect(frame("arrange-transport", "We cannot [pick up] the children by car.")).toBeNull();
  });
});

describe("what is heard in the end", () => {
  it("pays from donations and asks for none", () => {
    expect(told("捜索の地図を隊員22人で分け合いたいです。予算は寄付金から20万円まで。")).not.toContain(
      "take-donations",
    );
    expect(told("寄付をカードで受け取れるようにしたいです。")).toContain("take-donations");
  });
  it("asks whether one may scan, and wants no scanning", () => {
    expect(told("楽譜をスキャンして配るのは駄目と聞きましたが本当ですか。")).not.toContain("digitise-paper");
  });
  it("takes no side in a quarrel", () => {
    const text =
      "役員会では「ネットで売れ」「いや、店を借りよう」と三時間もめて決まりませんでした。何から話し合えばよいのか。";
    const sold = understand(text).needs.find((need) => need.function === "sell-online");
    expect(sold?.confidence ?? 0).toBeLessThan(0.2);
  });
  it("asks who will come, and keeps no record of hours", () => {
    const asked = told("例会への出欠を電話で聞くと、返事がまちまちで困っています。");
    expect(asked).toContain("register-participants");
    expect(asked).not.toContain("track-attendance");
    expect(told("通所の出欠を記録するのに毎日困っています。")).toContain("track-attendance");
  });
});
