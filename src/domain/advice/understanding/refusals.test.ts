import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const avoided = (text: string) => understand(text).avoid?.map(({ id }) => id);

describe("what is not wanted", () => {
  it("is named by the catalogue's ids, with the words that say so", () => {
    const text = "個人のLINEは使いたくない。利用者に一斉に知らせたい。";
    const [first] = understand(text).avoid ?? [];
    expect(avoided(text)).toEqual(["line-group", "line-official-account", "enrich-line-watch"]);
    expect(first?.evidence.map(([start, end]) => text.slice(start, end))).toEqual(["LINEは使いたくない"]);
  });

  it.each([
    ["Zoom以外で会議をしたい", "zoom-meetings"],
    ["フェイスブックはやめたい。スタッフの連絡を別の方法にしたい", "facebook-messenger"],
    ["クラウドは使ってはいけない決まりです。ファイルを共有したい", "dropbox"],
  ])("%s", (text, id) => expect(avoided(text)).toContain(id));

  it.each([
    "LINEで連絡したい",
    "LINE WORKSを使いたい",
    "LINEを使いたくない利用者が3割いる。お知らせを届けたい",
    "Zoomが使えない高齢者にも会議に出てほしい",
    "電話が嫌がられる",
  ])("is nothing in: %s", (text) => expect(avoided(text)).toEqual([]));

  it("is the picture where faces are not to be seen: a talk by voice is left", () => {
    const functions = understand("顔を出したくない人が多い。相談をオンラインでしたい。").needs.map(
      (need) => need.function,
    );
    expect(functions).toContain("talk-by-voice");
    expect(functions).not.toContain("talk-face-to-face-remotely");
  });
});

describe("who has what", () => {
  const said = (text: string) =>
    understand(text).segments.map(({ access, accessDetail }) =>
      Object.fromEntries(Object.entries(access).filter((_, i) => !Object.values(accessDetail)[i]?.assumed)),
    );

  it("two groups in two sentences stay two", () => {
    const labels = understand(
      "高齢の利用者には電話で様子を聞きたい。若い会員からはLINEで相談を受けたい。",
    ).segments.map(({ label }) => label);
    expect(labels).toEqual(["高齢の利用者", "若い会員"]);
  });

  it("what makes a part a part is not said of the others", () => {
    expect(said("耳の聞こえない利用者がいます。ほかの利用者とも一緒に会議をしたい。")).toEqual([
      { hearing: "deaf" },
      {},
    ]);
    expect(said("耳の聞こえにくい生徒がいる。オンライン授業の字幕が間に合わない")).toEqual([{ hearing: "hard" }, {}]);
  });

  it("no telephone for speech is assumed of deaf staff", () => {
    const { segments } = understand("ろうのスタッフがいます。会議に字幕をつけたい。");
    const deaf = segments.find(({ access }) => access.hearing === "deaf");
    expect(deaf?.access.device).toBeDefined();
    expect(deaf?.access.phone).toBeUndefined();
  });

  it("two counts beside a comma are two, and a count of some is not the count of all", () => {
    const counts = (text: string) =>
      Object.fromEntries(Object.entries(understand(text).limits).map(([key, { value }]) => [key, value]));
    expect(counts("スタッフ3人、5人のボランティアで活動しています。")).toMatchObject({
      staffCount: 3,
      volunteerCount: 5,
    });
    expect(counts("会員は2、3人です。予定を共有したい。")).toMatchObject({ servedCount: 3 });
    expect(counts("聴覚障害のある参加者が2人います。講座に字幕をつけたい。")).not.toHaveProperty("servedCount");
  });

  it("sizes become shares", () => {
    const { segments } = understand("スタッフ8人のうち2人はパソコンが苦手です。資料を共有したい。");
    expect(segments.map(({ share }) => share)).toEqual([0.75, 0.25]);
  });
});
