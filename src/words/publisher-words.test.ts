import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { parseSay } from "#src/words/furigana.ts";
import { publisherOf } from "#src/words/publisher-words.ts";

describe("the publisher of a page", () => {
  test("is the office or company, not its address; the nearest name counts", () => {
    expect(publisherOf("https://www.mhlw.go.jp/a/b.html", "ja")).toBe("厚生労働省");
    expect(publisherOf("https://kokoro.mhlw.go.jp/", "ja-easy")).toBe("{厚生労働省|こうせいろうどうしょう}");
    expect(publisherOf("https://www.keishicho.metro.tokyo.lg.jp/", "en")).toBe("Tokyo Metropolitan Police");
    expect(publisherOf("https://www.wakapota.metro.tokyo.lg.jp/", "en")).toBe("Tokyo Metropolitan Government");
  });

  test("of a prefecture is told by its address, and of a copy the office that was copied", () => {
    expect(publisherOf("http://www.pref.kanagawa.jp/docs/x", "ja")).toBe("神奈川県");
    expect(publisherOf("https://www-pref-mie-lg-jp.cache.yimg.jp/TOPICS/m1.htm", "en")).toBe("Mie");
    expect(publisherOf("https://pref.example.jp/", "ja")).toBe("pref.example.jp");
    expect(publisherOf("https://pref.mie.example.com/", "ja")).toBe("pref.mie.example.com");
  });

  test("that is not known is the host alone, and a name is not taken for another's", () => {
    expect(publisherOf("https://www.fukuracia.jp/report/blog/2158.html", "ja")).toBe("fukuracia.jp");
    expect(publisherOf("https://notmhlw.go.jp/", "ja")).toBe("notmhlw.go.jp");
    expect(publisherOf("https://www3.nhk.or.jp/news", "ja")).toBe("NHK");
  });

  test("has its reading in easy Japanese, and none elsewhere", () => {
    const urls = [
      "https://a.caa.go.jp",
      "https://www.tvac.or.jp",
      "https://city.ryugasaki.ibaraki.jp",
      "https://pref.ehime.jp",
    ];
    for (const url of urls) {
      const bare = parseSay(publisherOf(url, "ja-easy")).filter(({ reading }) => reading === null);
      expect(bare.map(({ base }) => base).join("")).not.toMatch(/\p{Script=Han}/u);
      for (const locale of locales) if (locale !== "ja-easy") expect(publisherOf(url, locale)).not.toMatch(/[{|}]/);
    }
  });
});
