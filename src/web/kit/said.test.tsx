import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { Said } from "#src/web/kit/said.tsx";

const html = (text: string) => render(<Said text={text} />);
const hrefs = (text: string) => [...html(text).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

it.each([
  ["ここです: https://example.org/a?b=1&c=2 をご覧ください。", ["https://example.org/a?b=1&amp;c=2"]],
  ["（https://example.org/form）と https://example.org/x.", ["https://example.org/form", "https://example.org/x"]],
  ["See (https://example.org/a), please", ["https://example.org/a"]],
  ["javascript:alert(1) data:text/html,x //example.org example.org https://", []],
  ["https://[ はだめ", []],
])("web addresses in %s are links, nothing else is", (text, expected) => {
  expect(hrefs(text)).toEqual(expected);
});

it("what is written stays as it was, and no markup of it comes alive", () => {
  const text = '<b>太字</b> https://example.org/"><script>x</script> おわり';
  expect(html(text)).not.toMatch(/<(?:b|script)>/);
  const plain = html(text)
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(plain).toBe(text);
});
