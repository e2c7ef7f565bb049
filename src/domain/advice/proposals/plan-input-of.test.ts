import { describe, expect, it } from "vitest";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const avoidedIn = (text: string) => planInputOf(understand(text)).avoid ?? [];

describe("what is planned for an understanding", () => {
  it("deletes nothing while somebody is harmed or sought out by another", () => {
    expect(avoidedIn("夫に毎晩なぐられています。会の名簿の個人情報も守りたいです。")).toContain("data-inventory");
    expect(avoidedIn("相談に来る人が元夫につきまとわれ、殴られています。記録を安全に残したいです。")).toContain(
      "data-inventory",
    );
  });

  it("leaves deleting in where nobody is harmed, and where violence is only the theme", () => {
    expect(avoidedIn("会員の個人情報を守りたいです。")).toEqual([]);
    expect(avoidedIn("暴力を防ぐ講座を開いています。参加者の個人情報を守りたいです。")).toEqual([]);
  });
});

describe("an account that is refused, or in use", () => {
  it("is so in all the ways in which it can be used", () => {
    expect(avoidedIn("保護者に行事を一斉に知らせたい。LINEは使いたくないです。")).toEqual(
      expect.arrayContaining(["line-official-account", "line-news-only", "weekly-word-by-line"]),
    );
    const { currentMeans } = planInputOf(understand("保護者への一斉の知らせはLINE公式アカウントで送っています。"));
    expect(currentMeans).toEqual(["line-official-account", "line-news-only"]);
  });
});

describe("what nobody said", () => {
  it("goes to the planner as guessed, until it is said", () => {
    const guessedIn = (text: string) =>
      planInputOf(understand(text)).segments.find(({ kind }) => kind === "served")?.guessed ?? [];
    expect(guessedIn("会員の会費を集めたい。")).toEqual(["device", "line", "phone", "skill"]);
    expect(guessedIn("利用者は全員スマートフォンを持っています。利用者と話したい。")).not.toContain("device");
  });

  it("takes a telephone at home as usual where there is no screen, except of people without a home", () => {
    const phoneIn = (text: string) =>
      planInputOf(understand(text)).segments.find(({ kind }) => kind === "served")?.access.phone;
    expect(phoneIn("利用者はスマホもパソコンも持っていない。見守りたい。")).toEqual(["landline"]);
    expect(phoneIn("ホームレスの人はスマホもパソコンも持っていない。見守りたい。")).toBeUndefined();
  });
});

describe("people who were told of and for whom nothing is wished", () => {
  const forIn = (text: string, id: string) =>
    planInputOf(understand(text)).needs.find((need) => need.function === id)?.for ?? [];
  const told = "スマホを持っているのは15人くらい、あとはガラケーか家の電話だけです。";

  it("are meant by what is arranged among those who do the work", () => {
    const whole = `組合員42人です。${told}草刈りの当番表を作りたいです。`;
    const served = understand(whole).segments.filter(({ kind }) => kind === "served");
    expect(served.length).toBeGreaterThan(1);
    expect(forIn(whole, "plan-shifts")).toEqual(expect.arrayContaining(served.map(({ id }) => id)));
  });

  it("are not where those who do the work were named, or nothing was told of what people have", () => {
    const named = `組合員42人です。${told}スタッフの当番表を作りたいです。`;
    const kinds = new Map(understand(named).segments.map(({ id, kind }) => [id, kind]));
    expect(forIn(named, "plan-shifts").filter((id) => kinds.get(id) !== "staff")).toEqual([]);
    expect(forIn("組合員は42人です。草刈りの当番表を作りたいです。", "plan-shifts").length).toBeLessThan(2);
  });
});

describe("what volunteers have", () => {
  it("is a guess while nobody said it; what staff work with is not", () => {
    const guessedIn = (text: string) =>
      planInputOf(understand(text)).segments.find(({ kind }) => kind === "staff")?.guessed ?? [];
    expect(guessedIn("ボランティアの当番を決めたいです。")).toContain("device");
    expect(guessedIn("職員の当番を決めたいです。")).toEqual([]);
  });
});

describe("a notice", () => {
  const readersIn = (text: string) => {
    const { needs, segments } = planInputOf(understand(text));
    const meant = needs.find((need) => need.function === "broadcast-to-people-served")?.for ?? [];
    return segments.filter(({ id }) => meant.includes(id)).map(({ label }) => label);
  };

  it("goes to guardians, not beside them to children of whom no telephone or device was told", () => {
    expect(readersIn("学童保育です。子どもの登所と降所を保護者に一斉に知らせたい。")).toEqual(["保護者"]);
    expect(readersIn("子どもたち全員に、行事のお知らせを一斉に知らせたい。")).toEqual(["子どもたち"]);
  });
});

describe("a line that is wished for", () => {
  it("is for those who were told to have none, not for the rest of the class", () => {
    const heard = understand("生徒19名です。家にWi-Fiがない子が7人います。通信回線を用意したいです。");
    const need = planInputOf(heard).needs.find((one) => one.function === "provide-connection");
    const none = heard.segments.filter(({ access }) => access.line === "none").map(({ id }) => id);
    expect(none.length).toBe(1);
    expect(heard.segments.length).toBeGreaterThan(1);
    expect(need?.for).toEqual(none);
  });
});

describe("what is in use", () => {
  it("counts by what it is, also where no maker has a name for it, and brings along what it hangs on", () => {
    const inUse = (text: string) => planInputOf(understand(text)).currentMeans;
    expect(inUse("会の案内をはがきで送っています。宛名書きを楽にしたいです。")).toContain("letters-with-newsletter");
    expect(inUse("申込はFAXで受けています。名簿にまとめたいです。")).toContain("telephone-line");
    expect(inUse("かかってくる電話を何人かで分担して受けたいです。")).toContain("telephone-line");
    expect(inUse("会員の名簿をまとめたいです。")).toEqual([]);
  });
});

describe("people without a home", () => {
  it("get no letter there", () => {
    const privacyIn = (text: string) =>
      planInputOf(understand(text)).segments.find(({ kind }) => kind === "served")?.access.privacy;
    expect(privacyIn("路上生活の方70人に、場所が変わったことを知らせたいです。")).toBe("elsewhere");
    expect(privacyIn("一人暮らしの方70人に、場所が変わったことを知らせたいです。")).toBeUndefined();
  });
});

it("paper is no way for what has to be known within hours, unless it is wished beside others", () => {
  const circumstances = (text: string) => planInputOf(understand(text)).circumstances ?? [];
  const beside = "急な中止を利用者に一斉に知らせたい。スマホのない人には、紙のお便りを郵送で届けたい。";
  expect(circumstances(beside)).toContain("within-hours");
  expect(circumstances(beside)).not.toContain("not-on-paper");
  const alone = { ...understand("急な中止を知らせたい。"), needs: [] };
  expect(planInputOf(alone).circumstances).toContain("not-on-paper");
});

it("one person is one, also where nobody counted", () => {
  const input = planInputOf(understand("82歳です。病院の予約をネットでしたい。"));
  expect(input.limits.staffCount).toBe(1);
  expect(input.segments.filter(({ kind }) => kind === "served").every(({ size }) => size === 1)).toBe(true);
});
