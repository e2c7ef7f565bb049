import { describe, expect, it } from "vitest";
import { editsOfAddition } from "#src/domain/advice/hearing/addition.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { peopleAdded } from "#src/domain/advice/understanding/people-added.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** What is understood after words were added to a text in the field for it. */
function withLines(text: string, ...lines: string[]) {
  let whole = text;
  const edits = lines.flatMap((line) => {
    whole = `${whole}\n${line}`;
    return editsOfAddition(understand(whole), {
      understanding: understand(line),
      people: peopleAdded(line),
      text: line,
    });
  });
  return editUnderstanding(understand(whole), edits);
}

describe("words added to a text", () => {
  it.each([
    ["会員40人に会報を郵送しています。", "会員は25人です。", 25],
    ["会員40人に会報を郵送しています。", "40人ではなく25人です。", 25],
    ["会員40人に会報を郵送しています。", "25人です", 25],
    ["We post a newsletter to our 40 members.", "25 people, not 40.", 25],
    ["We post a newsletter to our 40 members.", "Twenty-five members.", 25],
  ])("count over a number that was heard before: %s + %s", (text, line, people) => {
    const now = withLines(text, line);
    expect(now.limits.servedCount?.value).toBe(people);
    const served = now.segments.filter(({ kind }) => kind === "served");
    expect(served.every(({ size }) => size === null || size === people)).toBe(true);
  });

  it("still count when more is added", () => {
    const now = withLines("会員40人に会報を郵送しています。", "会員は25人です。", "会費も集めたいです。");
    expect(now.limits.servedCount?.value).toBe(25);
    expect(now.needs.map((need) => need.function)).toContain("receive-payment");
  });

  it("are a wish that is sure when they wish, for people that were told of before", () => {
    const now = withLines(
      "朝は電話が鳴りっぱなしです。利用者は60人です。",
      "利用者から日時の予約をオンラインで受けたい",
    );
    const wish = now.needs.find((need) => need.function === "book-a-time");
    expect(wish?.confidence).toBe(1);
    expect(wish?.for).toEqual(now.segments.filter(({ kind }) => kind === "served").map(({ id }) => id));
  });

  it("tell no number of all where they speak of some", () => {
    expect(peopleAdded("3人はスマホを使えます")).toBeNull();
    expect(peopleAdded("two are blind")).toBeNull();
    expect(peopleAdded("9人のうち2人は目が見えません")).not.toBe(2);
  });
});

describe("a number told of all people of a kind", () => {
  it("is told of the one group that is all of them", () => {
    const heard = understand("訪問先の高齢者58世帯に弁当を届けています。名簿を整理したい。");
    const now = editUnderstanding(heard, [{ op: "set-limit", key: "servedCount", value: 61 }]);
    const served = now.segments.filter(({ kind }) => kind === "served");
    if (served.length === 1) expect(served[0]?.size).toBe(61);
  });

  it("that is too many for the homes that were heard takes these homes for misheard", () => {
    const heard = understand("毎月お米を家に配っています。アレルギーのある家が12世帯です。名簿を整理したい。");
    expect(heard.limits.servedCount?.homes?.count).toBe(12);
    const now = editUnderstanding(heard, [{ op: "set-limit", key: "servedCount", value: 300 }]);
    expect(now.limits.servedCount).toEqual({ value: 300, confidence: 1, evidence: [] });
  });
});
