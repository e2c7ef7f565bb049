import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerModels, packModel } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { dangerStamp } from "#src/domain/advice/understanding/danger/danger-weights.ts";
import { judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import {
  dangerExampleOf,
  dangerLearnedFrom,
  dangerStampOf,
  readExample,
  trainDanger,
} from "#src/domain/advice/understanding/danger/train-danger.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

const judge = (text: string) => judgeDanger(text, dangerModels());

describe("danger", () => {
  it("is heard in one sentence of a long text about tools, and its words are shown as typed", () => {
    const before = "毎月の会報を封筒に入れて送っています。印刷と発送に三日かかるので、メールでも届けたいです。".repeat(
      4,
    );
    const told = "きのう来た方が、三日間何も食べていないと言って座り込んでいました。";
    const text = `${before}${told}${before}`;
    const { level, spans } = judge(text);
    expect(level).not.toBe("none");
    const places = spans.map(([start, end]) => text.slice(start, end)).join("|");
    expect(told).toContain(places.split("|")[0] ?? "?");
  });

  it("is not made of the theme of somebody's work, and does not hide behind it either", () => {
    expect(judge("自殺を防ぐ電話相談の団体です。予約の仕組みを作りたい。").level).toBe("none");
    expect(judge("自殺を防ぐ電話相談の団体です。いま電話の人が薬をたくさん飲んだと言っています。").level).not.toBe(
      "none",
    );
  });

  it.each([
    "お金はかけられません。会議を続けられる方法はありますか。",
    "締め切りで死ぬほど忙しいです。予定表を共有したい。",
    "We want to send one letter to all members at once.",
    "시간표를 함께 쓰고 싶습니다.",
  ])("%s is none", (text) => {
    expect(judge(text).level).toBe("none");
  });

  it("is not hidden by what stands around it, and the gravest decides", () => {
    const dangers = ["利用者さんが最近眠れないと言っています。", "いま橋の上にいます。もう終わりにします。"];
    const between = "会員は80人です。名簿は表計算で作っています。会費は郵便局で集めています。".repeat(3);
    const together = judge(dangers.join(between));
    expect(together.level).toBe("urgent");
    expect(together.spans.length).toBeGreaterThan(1);
    expect(judge(between).level).toBe("none");
    // How likely it is, too: a lesser danger told besides takes nothing away.
    const [lesser, grave] = ["虐待かもしれない子がいます。", "夫に殴られて血が出ています。助けて"];
    expect(judge(lesser).chance).toBeLessThan(judge(grave).chance - 0.05);
    expect(judge(`${lesser}${between}${grave}`).chance).toBeGreaterThanOrEqual(judge(grave).chance - 0.05);
  });

  it("tells its kinds, so that the right desks come first", () => {
    expect(understand("夫に毎晩なぐられています。逃げたいです。").danger.kinds).toContain("violence");
    expect(understand("今夜寝る所がありません").danger.kinds).toContain("no-shelter");
    expect(understand("会員の名簿をまとめたい").danger.kinds ?? []).toEqual([]);
  });

  it("has evidence inside the text, in order and apart, whatever is typed", () => {
    const pieces = fc.constantFrom(
      "しにたい",
      "殴られ",
      " ",
      "。",
      "\n",
      "😀",
      "ﾀﾋ",
      "食べてない",
      "e\u0301",
      "help",
      "칼",
      "\ud800",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          let last = 0;
          for (const [start, end] of judge(text).spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes no time for a text that repeats itself", () => {
    const from = performance.now();
    for (const piece of ["あ", "死", "殴られ。", "no food ", "1,"]) judge(piece.repeat(5000 / piece.length));
    // Far above what it takes; a quadratic rule takes minutes.
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

describe("the weights", () => {
  it("are what the examples teach (else: npm run bench:danger -- --write)", () => {
    const examples = dangerLearnedFrom.flatMap((writer) =>
      readFileSync(join(packageRoot(), `catalogue/examples/${writer}.jsonl`), "utf8")
        .split("\n")
        .flatMap((line) => (line === "" ? [] : (dangerExampleOf(writer, line) ?? []))),
    );
    expect(dangerStampOf(examples)).toBe(dangerStamp);
  });

  it("are the same for the same examples, and hear what they were shown", () => {
    const shown = ["死にたいです", "会計を教えてください", "今夜泊まる所がない", "会報を送りたい"].map((text, i) =>
      readExample({ text, level: i % 2 ? "none" : "urgent", who: i % 2 ? null : "writer", isOfMany: false }),
    );
    const models = trainDanger(shown);
    expect(packModel(models.danger)).toEqual(packModel(trainDanger(shown).danger));
    for (const { text, level } of shown) expect(judgeDanger(text, models).level).toBe(level);
  });
});
