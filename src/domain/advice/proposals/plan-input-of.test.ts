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
