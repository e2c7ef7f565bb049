import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#src/kernel/package-root.ts";

/** Texts that have broken programs before, each with why. Our own; none is longer than a form takes. */
export const nastyStrings: Readonly<Record<string, string>> = {
  "one kana": "あ",
  "null as a word": "null",
  "undefined as a word": "undefined",
  "a property of every object": "__proto__",
  "another one": "constructor.prototype.hasOwnProperty",
  "NUL inside": "電話\0で相談したい",
  "only NUL": "\0",
  "half a character": "電話\ud842で相談したい",
  "the other half first": "\udfb7\ud842スマホ",
  "C0 controls": "\u0001\u0007\b\u000b\f\u001b[31m\u007f電話",
  "C1 controls": "\u0080\u0085\u009b電話",
  noncharacters: "\ufffe\uffff\ufdd0電話",
  "byte order marks": "\ufeff電話しかない\ufeff人",
  "zero width": "電\u200b話\u200c\u200d\u2060し\u00adかない",
  "right to left": "\u202e電話しかない\u202c \u2066abc\u2069 שלום مرحبا",
  "line and paragraph separators": "電話\u2028しか\u2029ない",
  "mixed line ends": "電話しかない\r\n高齢の人\rが\n\n\nいる",
  "line ends first": "\n\n\n電話しかない高齢の人がいる",
  "spaces around": " \t\u3000 電話しかない高齢の人がいる \u3000\n",
  "characters that grow by NFKC": "㍿㌔ﷺ①⑳Ⅳ½ｶﾞ電話しかない高齢の人がいる",
  "combining marks": "が\u3099き\u309aa\u0301\u0301\u0301電話",
  "many combining marks": `Z${"\u0335\u0316".repeat(200)}電話`,
  "rare kanji and emoji": "𠮷野家👩‍👩‍👧‍👦🏳️‍🌈🇯🇵で電話しかない高齢の人",
  "ideographic variation": "葛\udb40\udd00飾区の電話しかない高齢の人",
  "half-width kana": "ﾃﾞﾝﾜｼｶﾅｲｺｳﾚｲﾉﾋﾄ",
  "full-width ASCII": "＜ｓｃｒｉｐｔ＞ａｌｅｒｔ（１）＜／ｓｃｒｉｐｔ＞",
  "a script": "<script>alert(1)</script>",
  "out of an attribute": '"\'><yz-evil onload=alert(1) x="',
  "out of a textarea": "</textarea></form></title></style><yz-evil>",
  "a comment": "<!--[if]><yz-evil>-->",
  "entities that are none": "&lt;b&gt;&#x3c;&amp;amp;&copy &#0;",
  "a template": "{{7*7}}$\u007b7*7}<%= 7*7 %>#{7*7}",
  "our own furigana marks": "{危|あぶな}い{|}{a|}{|b}{{c|d}|e}",
  SQL: "'; drop table hearings; -- \\'' $$ $1 %s",
  paths: "../../../etc/passwd\\..\\..\\x",
  "a header": "a@example.org\r\nBcc: b@example.org\r\n\r\nx",
  "a regular expression": "(a+)+$[^]*\\1(?=.*){99999}|^$",
  numbers: "NaN Infinity -0 1e308 ９９９９９９９９９９ 0x1F １／０人 -5人 0人 1e9円",
  "a long number": `${"9".repeat(400)}人`,
  "percent signs": "%00%0d%0a%u0000%E0%A4%A%",
  "our own mark": "submit-id-goes-here $& $1 $' $`",
  "5,000 of one": "あ".repeat(5000),
  "5,000 astral": "𠮷".repeat(5000),
  "5,000 line ends": `電話${"\n".repeat(4990)}高齢`,
  "5,000 brackets": `${"「".repeat(2500)}${"」".repeat(2500)}`,
  "5,000 digits": "1".repeat(5000),
};

/** The public list of naughty strings, where it lies beside the repository; else none. */
export function sharedNaughtyStrings(): string[] {
  const file = join(packageRoot(), "../shared/data/naughty-strings/blns.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as string[]) : [];
}
