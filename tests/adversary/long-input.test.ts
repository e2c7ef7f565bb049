import { describe, expect, it } from "vitest";
import { mailParser } from "#src/adapters/mail-parser.ts";
import { pageFacts } from "#src/domain/checks/site/page-facts.ts";
import { mayFollow } from "#src/domain/checks/site/robots.ts";
import { addressesInCss, scanHtml } from "#src/domain/checks/site/scan-html.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { splitQuoted } from "#src/domain/requests/quoted-text.ts";
import { readDate } from "#src/engines/tables/read-date.ts";
import { readXlsx } from "#src/engines/tables/read-xlsx.ts";
import { zip } from "#src/engines/tables/zip.ts";

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

describe("a table from anywhere is told to be too much or broken, and takes nothing with it", () => {
  const sheetName = "xl/worksheets/sheet1.xml";
  const book = (sheet: string, shared = "") =>
    zip([
      [sheetName, Buffer.from(sheet)],
      ["xl/sharedStrings.xml", Buffer.from(shared)],
    ]);

  it.each(["<row>", "<row ", "<row><c>", "<c>"])("a sheet full of %j", (seed) => {
    const bytes = book(`<row>${filled(seed, 1024 * 1024)}`, filled("<si>", 1024 * 1024));
    expect(took(() => [...(readXlsx(bytes) ?? [])])).toBeLessThan(longestMs);
    expect(took(() => readDate(filled(" ", 200_000)))).toBeLessThan(longestMs);
  });

  it("an archive that says less than it holds, and one that is damaged", () => {
    const lies = book("<row><c><v>1</v></c></row>");
    lies.writeUInt32LE(3, lies.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(openFile(lies)).toBe("broken-archive");
    const broken = zip([["service.csv", Buffer.from("id,name\n1,2\n")]]).fill(0xff, 41, 50);
    expect(openFile(broken)).toBe("broken-archive");
  });

  it("more rows, cells or kinds of keys than a table has", () => {
    expect(openFile(Buffer.from("a,b\n".repeat(300_000)))).toBe("too-many-rows");
    const keys = Array.from({ length: 5000 }, (_, i) => ({ name: "窓口", [`key-${i}`]: "1" }));
    const read = openFile(Buffer.from(JSON.stringify({ list: keys })));
    expect(typeof read === "object" && read.format === "table" ? read.layout.columns.length : read).toBe(200);
    const wide = openFile(Buffer.from(`name,url${",".repeat(16_000)}\n窓口,https://a.example${",".repeat(16_000)}\n`));
    expect(typeof wide === "object" && wide.format === "table" ? wide.layout.columns.length : wide).toBe(500);
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
