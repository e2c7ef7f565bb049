import { describe, expect, it } from "vitest";
import { mailParser } from "#src/adapters/mail-parser.ts";
import { pageFacts } from "#src/domain/checks/site/page-facts.ts";
import { mayFollow } from "#src/domain/checks/site/robots.ts";
import { addressesInCss, scanHtml } from "#src/domain/checks/site/scan-html.ts";
import { splitQuoted } from "#src/domain/requests/quoted-text.ts";

/** What is read in one turn of the process that serves everybody. A pattern that goes back over it takes minutes. */
const longestMs = 1500;

function filled(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}

function took(read: () => unknown): number {
  const from = performance.now();
  read();
  return performance.now() - from;
}

describe("what strangers hand in is read once, however it is made", () => {
  const page = 1024 * 1024;

  it.each(['<a x="', "<a '", "<a =", "<a x= ", "<a\t", "<", "<!--", "<script>", "<title> ", " "])(
    "a page full of %j",
    (seed) => {
      expect(took(() => scanHtml(filled(seed, page)))).toBeLessThan(longestMs);
      expect(took(() => pageFacts(`${filled(seed, page)}">`, "https://site.example/"))).toBeLessThan(longestMs);
    },
  );

  it.each(["url(", "url( ", 'url("', "url('", "/* ", '@import "', " "])("a style sheet full of %j", (seed) => {
    expect(took(() => addressesInCss(`url(${filled(seed, page)}`))).toBeLessThan(longestMs);
  });

  it.each([" ", "x ", "*a", "#"])("a robots.txt full of %j", (seed) => {
    expect(took(() => mayFollow(`User-agent: *\nDisallow:${filled(seed, page)}x`, "/a"))).toBeLessThan(longestMs);
  });

  it.each(["@", "<@", "x@y> ", "2020年1月1日 :\n", " "])("a mail full of %j", (seed) => {
    expect(took(() => splitQuoted(`本文\n<${filled(seed, 200_000)}`))).toBeLessThan(longestMs);
  });

  it("a mail with a subject without an end", async () => {
    const subject = Array.from({ length: 2000 }, () => `=?utf-8?B?${Buffer.from(" ".repeat(45)).toString("base64")}?=`);
    const raw = `From: a@example.org\r\nSubject: number${subject.join("\r\n ")}\r\n\r\nx`;
    expect((await mailParser.parse(Buffer.from(raw))).subject.length).toBeLessThanOrEqual(1000);
  });
});

describe("what is read in a page is still what a browser reads", () => {
  it("goes on behind a broken tag, and ends with one that never ends", () => {
    const names = (html: string) => scanHtml(html).map(({ name, attributes }) => [name, { ...attributes }]);
    expect(names('<a ="x"><b c=d>')).toEqual([
      ["a", {}],
      ["b", { c: "d" }],
    ]);
    expect(names("<a x='1'><b c").map(([name]) => name)).toEqual(["a", "b"]);
  });

  it("finds the addresses of a style sheet in every writing, outside comments", () => {
    const css = `/* url(no) */ @import "one.css"; a { b: url( two.png ) url("thr)ee.png") url('four.png') url(data:x) } /* url(no)`;
    expect(addressesInCss(css).sort()).toEqual(["four.png", "one.css", "thr)ee.png", "two.png"]);
    expect(addressesInCss("url(open")).toEqual([]);
  });
});
