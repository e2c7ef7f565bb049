import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { Lines } from "#src/web/advice/understood-lines.tsx";
import { plainWords } from "#src/words/furigana.ts";
import { heardWords } from "#src/words/heard-words.ts";

test.each(locales)("lines that are folded say how many they are, and never none, %s", (locale) => {
  const shown = (count: number) =>
    renderToString(
      <Lines count={count} isFolded open={false} locale={locale}>
        x
      </Lines>,
    ).replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/g, "");
  const words = heardWords[locale].check;
  const summary = (html: string) => /<summary>(.*)<\/summary>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "");
  expect(summary(shown(1200))).toBe(plainWords(words.lines("1,200")));
  expect(summary(shown(0))).toBe(plainWords(words.noLines));
  expect(summary(shown(0))).not.toMatch(/0/);
});
