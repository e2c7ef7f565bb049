import { describe, expect, it } from "vitest";
import type { FrameName } from "#src/domain/advice/understanding/frame.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { frameOf } from "#src/domain/advice/understanding/spoken-frames.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

function frame(id: string, marked: string): FrameName | null {
  const start = marked.indexOf("[");
  const reading = readText(marked.replace(/[[\]]/g, ""));
  return frameOf(reading, id, [start, marked.indexOf("]") - 1], false);
}

const stands: ReadonlyArray<readonly [FrameName, string, readonly string[], readonly string[]]> = [
  [
    "even then",
    "manage-devices",
    [
      "[パソコン]が壊れても、句集が残るようにしたい。",
      "会の[パソコン]をなくしても、名簿は守れるようにしたい。",
      "古い[機械]が止まっても困らないようにしたい。",
    ],
    ["[パソコン]が壊れてもらい手がない。", "[パソコン]が壊れて困っています。", "[パソコン]を直してもらいたい。"],
  ],
  [
    "lack of the land",
    "provide-connection",
    [
      "[電波]のない沢でも、班の場所が分かるようにしたい。",
      "停電で[回線]も使えない前提で考えたい。",
      "会場に[wi-fi]は無い。備品は古い机だけ。",
      "畑では[電波]が届かない所で作業します。",
      "[集会所]では電波が弱く、机も足りない。",
      "Cheap phones, no data until they find [wifi].",
    ],
    ["家に[wi-fi]がない子に、回線を貸したい。", "公民館に[wi-fi]を引きたい。", "We want to give them [wifi] at home."],
  ],
  [
    "how many there are",
    "interpret-sign",
    ["会員のうち[ろう]者が8名います。", "[難聴]の方が3名います。", "[ろう]の会員は12人です。"],
    ["[手話]通訳が1人もいません。", "[手話]で話せるようにしたい。"],
  ],
  [
    "what others do",
    "call-and-check-in",
    ["よその会は[どうしている]のか知りたいです。", "ほかの団体は[どうしている]のでしょうか。"],
    ["一人暮らしの方が[どうしている]か知りたいです。", "その後[どうしている]のか、電話で聞きたい。"],
  ],
  [
    "not in public",
    "make-video",
    ["練習の[動画]は、会員だけが見られるようにしたい。", "[動画]を公開するのは嫌な人もいます。"],
    ["活動の[動画]を作って公開したい。", "会員だけが見られる頁があります。紹介の[動画]を作りたい。"],
  ],
  [
    "until now",
    "join-by-landline",
    ["申し込みを[電話]だけにしていたのは、会場の決まりです。", "返事は[電話]で受けていたわけです。"],
    ["[電話]だけの人も会議に出られるようにしたい。"],
  ],
  [
    "until now",
    "hold-event-online",
    ["布小物を[バザー]だけでなくネットでも売りたい。", "[マルシェ]以外でも石けんを売りたい。"],
    ["[バザー]をネットで開きたい。", "[講演会]だけでなくネットでも配信したい。"],
  ],
  [
    "declined",
    "interpret-sign",
    ["[触手話]は画面では伝わらないからです。"],
    ["[手話]は画面で見やすいように大きく映したい。", "[手話]の通訳がほしい。"],
  ],
  [
    "another sense",
    "get-it-help",
    ["昔の話を[聞ける人]は三人だけです。", "保険のことを、[どこに聞けば]よいかわかりません。"],
    ["パソコンのことを[聞ける人]がいません。", "サイトの作り方を[どこに聞けば]よいかわかりません。"],
  ],
  [
    "who they are",
    "hand-over-goods",
    ["[フードバンク]で配達の運転をしています。", "[フードバンク]の事務をしています。"],
    ["[フードバンク]の食品を家まで届けたい。", "[弁当]を届けています。"],
  ],
  [
    "who they are",
    "keep-accounts",
    ["句会の[会計]だけ引き受けている者です。"],
    ["[会計]を一人で任されていて大変です。"],
  ],
  [
    "where it was said",
    "decide-formally",
    ["秋の[総会]までに続けるか決めます。", "[総会]の前に名簿を直したい。"],
    ["[総会]をオンラインで開きたい。", "次の[総会]までに、オンラインで議決できるようにしたい。"],
  ],
];

describe.each(stands)("%s, of %s", (name, id, yes, no) => {
  it.each(yes)("%s", (text) => {
    expect(frame(id, text)).toBe(name);
  });
  it.each(no)("not: %s", (text) => {
    expect(frame(id, text)).not.toBe(name);
  });
});

it("a circumstance is told as no wish, beside one that is", () => {
  const heard = understand("句会です。パソコンが壊れても句集が残るように、写しを二か所に置きたい。").needs;
  expect(heard.map((need) => need.function)).toContain("back-up-data");
  expect(heard.map((need) => need.function)).not.toContain("manage-devices");
});

it("a room without a line is no wish for lines in homes", () => {
  const text = "受付の部屋に電波はあるがWi-Fiは無い。備品の台帳を作りたい。";
  expect(understand(text).needs.map((need) => need.function)).toEqual(["manage-stock"]);
});

it("a means of the past is told as no wish, though its rule has other words", () => {
  const text = "初めて来る方の返事を電話だけにしていたのは失敗でした。文字で相談を受けたいです。";
  expect(understand(text).needs.map((need) => need.function)).toEqual(["consult-by-text"]);
});
