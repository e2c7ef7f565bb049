import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Locale } from "#src/kernel/i18n.ts";
import { phrasesOf } from "#src/web/kit/phrases.tsx";
import { PageLocale, Say } from "#src/web/kit/say.tsx";
import { parseSay, plainWords } from "#src/words/furigana.ts";

const kana = fc.string({ unit: fc.constantFrom("あ", "そ", "う", "だ", "ん", "ー"), minLength: 1, maxLength: 4 });
const base = fc.string({ unit: fc.constantFrom("相", "談", "今", "1"), minLength: 1, maxLength: 3 });
const plain = fc.string({ unit: fc.constantFrom("は", "、", " ", "a", "を", "する"), minLength: 1, maxLength: 6 });
const words = fc.array(
  fc.oneof(
    plain.map((text) => ({ marked: text, text, reading: null })),
    fc.tuple(base, kana).map(([text, reading]) => ({ marked: `{${text}|${reading}}`, text, reading })),
  ),
);

describe("furigana", () => {
  test("a worked example", () => {
    expect(renderToString(<Say words="{相談|そうだん}する" />)).toBe(
      "<ruby>相談<rp>（</rp><rt>そうだん</rt><rp>）</rp></ruby>する",
    );
    expect(plainWords("{相談|そうだん}する")).toBe("相談する");
  });

  test("what was typed without spaces may break within on an easy page; phrases of our own, and other pages, stay as they are", () => {
    const typed = "受付の電話と名簿が三つに分かれている。ひとつにしたい。";
    const drawn = (words: string, locale: Locale) =>
      renderToString(
        <PageLocale.Provider value={locale}>
          <Say words={words} />
        </PageLocale.Provider>,
      );
    expect(drawn(typed, "ja-easy")).toBe(`<span class="typed">${typed}</span>`);
    expect(drawn(typed, "ja")).toBe(typed);
    expect(drawn("できるように したい ことを おしえてください。", "ja-easy")).not.toContain("typed");
  });

  test("a telephone number or a date among words is never broken; one that stands alone is left", () => {
    const html = renderToString(
      <Say words="IP{電話|でんわ}からは050-3655-0279にかけます。2020-01-02に確かめました。" />,
    );
    expect(html).toContain(
      '<span class="nowrap">050-3655-0279</span>にかけます。<span class="nowrap">2020-01-02</span>に',
    );
    expect(renderToString(<Say words="0120-279-338" />)).toBe("0120-279-338");
  });

  test.each([
    ["{月|つき}に 3,080{円|えん}です。", ["3,080円です。"]],
    ["お{金|かね}を {受|う}け{付|つ}けました", ["お金を", "け付けました"]],
    ["（1{年目|ねんめ} 18,800{円|えん}）", ["（1年目", "18,800円）"]],
    // Too long for a cell: each number with what it counts.
    ["2026{年|ねん}12{月|がつ}20{日|にち}までに", ["2026年", "12月", "20日までに"]],
    ["JIS X 8341-3の Wi-Fi{電波|でんぱ}", ["JIS X 8341-3", "Wi-Fi電波"]],
    ["名前を呼んで一人ずつ", ["一人ずつ"]],
    ["{番号|ばんごう}、{電話|でんわ}", []],
  ])("%s: a line does not end within %j", (words, kept) => {
    const html = renderToString(<Say words={words} />).replaceAll(/<r[tp]>[^<]*<.r[tp]>|<.?ruby>/g, "");
    expect(
      [...html.matchAll(/<span class="nowrap">((?:<span class="nowrap">.*?<.span>|.)*?)<.span>/gu)].map((found) =>
        found[1]?.replaceAll(/<[^>]+>/g, ""),
      ),
    ).toEqual(kept);
  });

  test("whatever is kept together, nothing is lost, and no number ends a line before its ruby", () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const marked = pieces.map((piece) => piece.marked).join("");
        const html = renderToString(<Say words={marked} />).replaceAll(/<r[tp]>[^<]*<.r[tp]>/g, "");
        expect(html.replaceAll(/<[^>]+>/g, "")).toBe(plainWords(marked));
      }),
    );
    fc.assert(
      fc.property(fc.nat(99_999), kana, words, (number, reading, pieces) => {
        const before = pieces.map((piece) => piece.marked).join("");
        const html = renderToString(<Say words={`${before}、${number}{円|${reading}}`} />);
        expect(html).toMatch(new RegExp(`<span class="nowrap">${number}<ruby>円.*</ruby></span>$`, "u"));
      }),
    );
  });

  test("the bases joined are the words without markup, and every reading is found", () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const marked = pieces.map((piece) => piece.marked).join("");
        const parts = parseSay(marked);
        expect(parts.map((part) => part.base).join("")).toBe(pieces.map((piece) => piece.text).join(""));
        expect(plainWords(marked)).toBe(pieces.map((piece) => piece.text).join(""));
        expect(parts.flatMap((part) => part.reading ?? [])).toEqual(pieces.flatMap((piece) => piece.reading ?? []));
      }),
    );
  });

  test("braces that people type stay what they are, and are escaped as text", () => {
    for (const typed of ["{a|b}", "{}", "{相談}", "{相談|そうだん", "|", "{<b>|x}"])
      expect(plainWords(typed)).toBe(typed);
    expect(renderToString(<Say words="{<b>|x}" />)).toBe("{&lt;b>|x}");
  });
});

describe("phrases", () => {
  test("joined again they are the words, and no furigana is cut", () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const marked = pieces.map((piece) => piece.marked).join("");
        const phrases = phrasesOf(marked);
        expect(phrases.join("")).toBe(marked);
        expect(phrases.flatMap((phrase) => parseSay(phrase)).flatMap((part) => part.reading ?? [])).toEqual(
          pieces.flatMap((piece) => piece.reading ?? []),
        );
      }),
    );
  });

  test("a heading breaks between phrases", () => {
    expect(phrasesOf("いつもの言葉で")).toEqual(["いつもの", "言葉で"]);
    // A short name in quotes stays whole, whatever the runtime takes it for.
    expect(phrasesOf("「よりそいホットライン」を直す")[0]).toContain("「よりそいホットライン」");
  });

  test.each([
    ["たとえば、こんな相談", "たとえば、"],
    ["自分の言葉で書き足す", "書き足す"],
    ["残した下書きが入っています。", "下書きが"],
    ["もう直されていない古いもの", "もう"],
    ["どこの情報か", "どこの"],
    ["ページを見る・直す", "見る・"],
    ["方法（メールのリンクなど）で", "（メールの"],
    ["わたしたちの答えです", "わたしたちの"],
    ["写し間違いがないか", "写し間違いが"],
    ["一年に3,080円かかります", "3,080円"],
    ["8人までの会議", "8人"],
    ["くらべるものをえらぶ", "くらべるものを"],
    ["いくつもの窓口", "いくつもの"],
    ["お金をかけずに", "お金を"],
  ])("%s: %s is not cut", (sentence, whole) => {
    expect(phrasesOf(sentence).filter((phrase) => phrase.includes(whole))).toHaveLength(1);
  });

  test("no line begins with a mark that closes or ends with one that opens, and none is a kana alone", () => {
    const kana = fc.constantFrom(
      "も",
      "う",
      "の",
      "、",
      "。",
      "・",
      "（",
      "）",
      "「",
      "」",
      "見",
      "団体",
      "ページ",
      "書",
      "き",
    );
    fc.assert(
      fc.property(fc.array(kana, { minLength: 2, maxLength: 20 }), (signs) => {
        const phrases = phrasesOf(signs.join(""));
        for (const phrase of phrases.slice(1)) expect(phrase).not.toMatch(/^[、。・）」]/);
        for (const phrase of phrases.slice(0, -1)) expect(phrase).not.toMatch(/[（「]$/);
        if (phrases.length > 1) for (const phrase of phrases) expect(phrase).not.toMatch(/^[ぁ-ん]$/);
      }),
    );
  });

  test("easy Japanese ends its lines where its words stand apart", () => {
    expect(phrasesOf("リンクを {直|なお}す あたらしい リンクを つくる", "ja-easy")).toEqual([
      "リンクを ",
      "{直|なお}す ",
      "あたらしい ",
      "リンクを ",
      "つくる",
    ]);
    expect(phrasesOf("いつ へんじが できるか", "ja-easy")).toEqual(["いつ ", "へんじが ", "できるか"]);
    // A name is long and has no spaces: it may end a line where the runtime says.
    expect(phrasesOf("生活に困っている人のための相談の窓口を みる", "ja-easy").length).toBeGreaterThan(2);
  });

  test("Japanese in an English page says so, and nothing of it is lost", () => {
    const english = (words: string) =>
      renderToString(
        <PageLocale.Provider value="en">
          <Say words={words} />
        </PageLocale.Provider>,
      );
    expect(english("About “電話だけの方（12人）”")).toBe('About “<span lang="ja">電話だけの方（12人）</span>”');
    expect(english("Staff: 8")).toBe("Staff: 8");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("電", "あ", "ー", "3", "a", " ", "、", ":") }), (words) => {
        expect(english(words).replaceAll(/<[^>]+>/g, "")).toBe(words);
      }),
    );
  });
});
