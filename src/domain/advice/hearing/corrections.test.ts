import { describe, expect, it } from "vitest";
import { editsOfAddition } from "#src/domain/advice/hearing/addition.ts";
import { deniedWishes } from "#src/domain/advice/hearing/corrections.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { peopleAdded } from "#src/domain/advice/understanding/people-added.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

function corrected(text: string, line: string) {
  const whole = understand(`${text}\n${line}`);
  const added = { understanding: understand(line), people: peopleAdded(line), text: line };
  return editUnderstanding(whole, editsOfAddition(whole, added));
}

describe("a line that corrects", () => {
  it.each([
    ["予約を受けるんじゃなくて、名簿を作りたい。", "book-a-time"],
    ["様子を聞くのやのうて、順番を決めたいねん。", "call-and-check-in"],
    ["録音の文字起こしはいりません。", "transcribe"],
    ["We do not want to sell things online.", "sell-online"],
  ])("takes back what it denies: %s", (line, wish) => expect(deniedWishes(line)).toContain(wish));

  it.each([
    "電話ではなくメールで予約を受けたい。",
    "40人ではなく25人です。",
    "急ぎではないです。",
    "It is not 40 people.",
  ])("denies no wish: %s", (line) => expect(deniedWishes(line)).toEqual([]));

  it("leaves the other wishes", () => {
    const now = corrected("利用者の名簿を整理したい。面談の予約を受けたい。", "予約を受けるのではありません。");
    const wished = now.needs.map((need) => need.function);
    expect(wished).not.toContain("book-a-time");
    expect(wished.length).toBeGreaterThan(0);
  });

  it("that counts some leaves the number of all", () => {
    const text = "見守りのボランティア7人です。訪問の記録をみんなで見たい。";
    expect(corrected(text, "スマホのない2人もボランティアです。").limits.volunteerCount?.value).toBe(7);
    for (const some of ["スマホのないボランティアが2人います。", "スマホのない2人のボランティアがいます。"])
      expect(corrected(text, some).limits.volunteerCount?.value, some).toBe(7);
    expect(corrected(text, "ボランティアは6人でした。").limits.volunteerCount?.value).toBe(6);
  });

  it("gives those who were counted their name, and what was told of others is not theirs", () => {
    const heard = understand("目の見えない人と味噌を作り、48軒に届けています。名簿を作りたい。");
    const group = heard.segments.find(({ kind }) => kind === "served");
    const now = corrected("目の見えない人と味噌を作り、48軒に届けています。名簿を作りたい。", "48軒はお得意様です。");
    const named = now.segments.find(({ id }) => id === group?.id);
    expect(named?.label).toBe("お得意様");
    expect(named?.access.sight ?? "unknown").toBe("unknown");
  });

  it("that there is no staff takes them away", () => {
    const text = "スタッフのシフトを決めたい。利用者に一斉に知らせたい。";
    expect(understand(text).segments.some(({ kind }) => kind === "staff")).toBe(true);
    expect(corrected(text, "スタッフはいません。").segments.some(({ kind }) => kind === "staff")).toBe(false);
  });
});
