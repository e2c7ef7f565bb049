import { describe, expect, it, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const danger = (text: string) => understand(text).danger;
const limitsOf = (text: string) =>
  Object.fromEntries(Object.entries(understand(text).limits).map(([key, limit]) => [key, limit.value]));

describe("danger", () => {
  it("is none where it is denied: the word is a topic", () => {
    expect(danger("死にたいわけではありません。記録を共有したい。")).toMatchObject({ level: "none", who: "topic" });
  });

  it("of the writer is urgent when harm is happening, also without a word of time", () => {
    expect(danger("私は包丁で脅されています。")).toMatchObject({ level: "urgent", who: "writer" });
    expect(danger("薬をたくさん飲みました。助けてください。")).toMatchObject({ level: "urgent", who: "writer" });
  });

  it("of somebody who is told of is that person's, not the writer's", () => {
    expect(danger("利用者が死にたいと話しています。記録をデジタルで残したい。")).toMatchObject({ who: "served" });
    expect(danger("友人が死にたいと話しています。どう声をかけたらいいですか。")).toMatchObject({ who: "served" });
  });

  it("is the gravest that was said, whatever was said before it", () => {
    const text = "以前は自殺の相談もありました。利用者が今、死にたいと電話してきました。";
    const heard = danger(text);
    expect(heard.level).toBe("urgent");
    expect(heard.evidence.map(([start, end]) => text.slice(start, end))).toEqual(["死にたい"]);
  });

  it("leads to support for a person beside the help with IT; a topic does not", () => {
    const kinds = (text: string) => understand(text).otherKinds.map(({ id }) => id);
    expect(kinds("利用者が死にたいと話しています。記録をデジタルで残したい。")).toEqual(["support-for-a-person"]);
    expect(kinds("死にたいわけではありません。記録を共有したい。")).toEqual([]);
  });
});

describe("limits", () => {
  it("of two counts keep the surer, wherever it stands", () => {
    expect(limitsOf("メンバー20人くらい。職員は8人。予定を共有したい。")).toMatchObject({ staffCount: 8 });
    expect(limitsOf("職員は8人。メンバー20人くらい。予定を共有したい。")).toMatchObject({ staffCount: 8 });
  });

  it("take a year's budget by the month", () => {
    expect(limitsOf("予算は年間12万円まで。オンライン会議を始めたい。")).toMatchObject({ monthlyYen: 10_000 });
  });

  it.each(["利用者の会費は月800円。名簿を整理したい。", "寄付は月300万円ほど集まります。名簿を整理したい。"])(
    "do not take other people's money for a budget: %s",
    (text) => expect(limitsOf(text)).not.toHaveProperty("monthlyYen"),
  );

  it("without money leave nothing for a first payment either; without a monthly fee they do", () => {
    const all = limitsOf("お金はかけられません。名簿を整理したい。");
    expect([all.monthlyYen, all.initialYen]).toEqual([0, 0]);
    const monthly = limitsOf("毎月お金がかかるものは使えません。名簿を整理したい。");
    expect([monthly.monthlyYen, monthly.initialYen]).toEqual([0, undefined]);
  });

  it("tell staff from volunteers, and today from next year", () => {
    const counts = limitsOf("8人の職員がいます。12人のボランティアもいます。予定を共有したい。");
    expect(counts).toMatchObject({ staffCount: 8, volunteerCount: 12 });
    const grows = limitsOf("スタッフは6人です。来年は9人になります。予定を共有したい。");
    expect(grows).toMatchObject({ staffCount: 6, futureStaffCount: 9, futureWhen: "来年" });
  });
});

test("what is put off is wished, but not a must", () => {
  expect(understand("できれば、いずれ名簿を整理したい。").needs[0]).toMatchObject({ importance: 1, must: false });
  expect(understand("名簿を整理したい。").needs[0]).toMatchObject({ importance: 2, must: true });
});

test("a wish is for the people of its own sentence", () => {
  const { needs, segments } = understand("利用者は高齢です。子ども向けのオンライン講座を始めたい。");
  const label = (id: string) => segments.find((segment) => segment.id === id)?.label;
  expect(needs.length).toBeGreaterThan(0);
  for (const need of needs) expect(need.for.map(label)).toEqual(["子ども"]);
});

test("evidence stands in the text as typed, also behind words that are read in another spelling", () => {
  const text = "　ｽﾏｰﾄﾌｫﾝを持っていない高齢者と予約を取りたい。職員は８人います。";
  const { limits, needs } = understand(text);
  const words = (evidence: ReadonlyArray<readonly [number, number]> | undefined) =>
    evidence?.map(([start, end]) => text.slice(start, end)).join();
  expect(words(limits.staffCount?.evidence)).toBe("８人");
  expect(words(needs.find((need) => need.function === "book-a-time")?.evidence)).toBe("予約を取りたい");
});

test.each(["毎月の会議は電話でも出られるようにしたい。", "ひとり暮らしの利用者の様子を毎週確かめたい。"])(
  "a letter of hundreds of sentences wishes for no more than one of ten: %s",
  (more) => {
    const wishesOf = (times: number) =>
      understand(`電話しかない高齢の利用者が3割います。${more.repeat(times)}`)
        .needs.map((need) => need.function)
        .sort();
    expect(wishesOf(9).length).toBeGreaterThan(0);
    expect(wishesOf(200)).toEqual(wishesOf(9));
  },
);
