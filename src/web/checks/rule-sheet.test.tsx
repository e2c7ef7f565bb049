import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAnswers } from "#src/domain/checks/self/self-check.ts";
import { selfItems } from "#src/domain/checks/self/self-items.ts";
import { locales } from "#src/kernel/i18n.ts";
import { blocksOf, RuleSheet } from "#src/web/checks/rule-sheet.tsx";
import { ruleText } from "#src/web/checks/self-rules-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

const html = (text: string, locale: (typeof locales)[number]) =>
  renderPage(<RuleSheet text={text} locale={locale} />).replace(/<wbr\/?>/g, "");
const withoutReadings = (page: string) => page.replace(/<rt>.*?<\/rt>|<rp>.*?<\/rp>|<[^>]+>/g, "");

describe("a rule that was typed", () => {
  it("is lists and paragraphs", () => {
    expect(blocksOf("はじめに\n・一つ\n・二つ\n\nおわりに\nさようなら")).toEqual([
      { isList: false, lines: ["はじめに"] },
      { isList: true, lines: ["一つ", "二つ"] },
      { isList: false, lines: ["おわりに", "さようなら"] },
    ]);
    expect(blocksOf("- a\r\n* b\r\n-5 degrees")).toEqual([
      { isList: true, lines: ["a", "b"] },
      { isList: false, lines: ["-5 degrees"] },
    ]);
  });

  it("loses no letter but marks and space", () => {
    const said = (text: string) => text.replace(/[\s・･•*-]/g, "");
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^(・|- )?[あ-んa-z・ -]{0,8}$/)), (lines) => {
        const text = lines.join("\n");
        expect(
          said(
            blocksOf(text)
              .flatMap((block) => block.lines)
              .join(""),
          ),
        ).toBe(said(text));
      }),
    );
  });

  it("carries readings on every line that is still ours, and only in easy Japanese", async () => {
    const answers = Object.fromEntries(selfItems.map((item, i) => [item, i % 2 === 0 ? "yes" : "no"] as const));
    const given = { department: "", answers, limits: { hours: null, yen: null } };
    const content = await withAnswers(null, given, "2026-12-01");
    for (const locale of locales) {
      const page = html(ruleText(content, locale), locale);
      expect(page.match(/<li>/g)).toHaveLength(selfItems.length);
      expect(page).not.toContain("・パ");
      expect(page.includes("<ruby>")).toBe(locale === "ja-easy");
      if (locale === "ja-easy") expect(page.replace(/<ruby>.*?<\/ruby>/g, "")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("keeps what somebody typed, and the readings of the label before it", () => {
    const page = html("・わたしの{家|いえ}\n知らせる 人: 田中 090-0000-0000", "ja-easy");
    expect(page).toContain("<li>わたしの{家|いえ}</li>");
    expect(page).toMatch(/<ruby>人.*?<\/ruby>: 田中 <span class="nowrap">090-0000-0000</);
    expect(withoutReadings(page)).toContain("知らせる 人: 田中 090-0000-0000");
  });
});
