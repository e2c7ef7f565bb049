import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const limitsOf = (text: string) =>
  Object.fromEntries(Object.entries(understand(text).limits).map(([key, limit]) => [key, limit?.value]));

/** Who does the work, told in each way but by a number right beside a word for staff. */
const named: ReadonlyArray<readonly [string, number]> = [
  ["館員は司書の私（週4日）と、館長だけ。", 2],
  ["職員は所長と私のみです。", 2],
  ["妻と私だけで運営しています。", 2],
  ["事務局は代表、会計のパートさん、学生アルバイトの三人だけです。", 3],
  ["園員といっても園長、私、もう一人だけです。", 3],
  ["I run the pantry by myself.", 1],
  ["It's just me and a part-timer.", 2],
];
const wishes = {
  ja: ["予約をネットで受けたい。", "資料の控えを取っておきたい。"],
  en: ["We need a shared calendar for bookings. ", "I would like to back up our files. "],
};

describe("numbers that are told are never lost to what is usual", () => {
  it.each(named)("%s", (sentence, count) => {
    for (const wish of wishes[/^[A-Z]/.test(sentence) ? "en" : "ja"]) {
      expect(limitsOf(`${sentence} ${wish}`)).toMatchObject({ staffCount: count });
      expect(limitsOf(`${wish}${sentence}`)).toMatchObject({ staffCount: count });
    }
  });

  it("those who have or can do something are a part of those counted before, however many", () => {
    for (const [has, key] of [
      ["スマホを持っているのは", "device"],
      ["パソコンを使えるのは", "device"],
    ] as const)
      for (const part of [2, 7, 11]) {
        const read = understand(`当番は16人で、${has}${part}人。当番表を手元で見られるようにしたい。`);
        expect(read.limits.staffCount?.value, has).not.toBe(part);
        expect(read.segments.find(({ size, access }) => size === part && access[key] !== undefined)).toBeDefined();
      }
  });

  it("a number between a thing and what is said of it counts a part", () => {
    for (const part of [3, 9]) {
      const read = understand(
        `会員は30人です。スマホは${part}人が持っていますが、ほかは電話です。例会の出欠を集めたい。`,
      );
      expect(read.limits.servedCount?.value).toBe(30);
      expect(read.segments.map(({ size }) => size)).toContain(part);
    }
  });

  it("so many eat as there are meals of each time, unless people are counted", () => {
    const sizes = (text: string) => understand(text).segments.map(({ size }) => size);
    expect(limitsOf("配食の会です。毎回45食を作っています。注文を表にまとめたい。")).toMatchObject({ servedCount: 45 });
    expect(limitsOf("登録は80人です。毎回45食を作っています。注文を表にまとめたい。")).toMatchObject({
      servedCount: 80,
    });
    expect(sizes("配食の会です。毎日45食を作り、お年寄りに届ける注文を受け付けたい。")).toContain(45);
    expect(sizes("会員は80人です。毎回45食を作り、会員に届ける注文を受け付けたい。")).toContain(80);
    expect(sizes("毎日3食の献立をお年寄りに知らせたい。")).not.toContain(3);
  });

  it("where only those who help are counted, they are who works there", () => {
    const read = understand("ボランティア26人の当番表を作りたい。");
    expect(read.segments.find(({ kind }) => kind === "staff")?.size).toBe(26);
  });

  it("when something was noticed is no time by which something must be done", () => {
    for (const when of ["3日後", "翌週の月曜", "来月"])
      expect(limitsOf(`ファイルを消してしまいました。気づいたのは${when}でした。控えを取りたい。`)).not.toHaveProperty(
        "deadline",
      );
    expect(limitsOf("3日後の総会までに、資料の控えを取りたい。")).toHaveProperty("deadline");
  });
});

describe("whose it is", () => {
  it("so many who have a thing are some of those counted last, not of whoever else is named", () => {
    const { segments } = understand(
      "構音障害の人と家族の会です。言葉が出にくい、指が動かない方が14人。メールは家族が書きます。タブレットは5人が持っています。例会の返事を自分でできるようにしたい。",
    );
    const owner = segments.find(({ access }) => [access.device ?? []].flat().includes("tablet"));
    expect(owner).toMatchObject({ size: 5, access: { speech: "limited", hands: "limited" } });
    expect(segments.find(({ label }) => label === "家族")?.access.device).not.toEqual(["tablet"]);
  });

  it("the name of the people that an office is there for says nothing of the office", () => {
    const { segments } = understand("盲導犬と視覚障害者の会の事務局です。会員は24人。会報を音で届けたい。");
    expect(segments.filter(({ kind }) => kind === "staff").map(({ access }) => access.sight)).not.toContain("blind");
  });

  it("letters are hard to read where words are, which is no matter of the eyes", () => {
    const read = (text: string) => understand(text).segments.map(({ access }) => [access.sight, access.literacy]);
    expect(read("ディスレクシアの子の会です。文字が読みにくい子に教科書を音で聞かせたい。").flat()).not.toContain(
      "low",
    );
    expect(read("白内障の人の会です。文字が読みにくい会員に会報を音で届けたい。").flat()).toContain("low");
  });

  it("whoever only owns a thing is no group beside those who are counted", () => {
    const { segments } = understand(
      "We lost one of the kids' tablets. Twelve residents need to book the laundry room.",
    );
    expect(segments.map(({ label }) => label)).not.toContain("kids");
  });
});
