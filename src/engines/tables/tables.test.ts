import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "#src/engines/tables/decode-text.ts";
import { readJsonLists } from "#src/engines/tables/json-lists.ts";
import { readCsv, writeCsv } from "#src/engines/tables/read-csv.ts";
import { readDate, slashOrder } from "#src/engines/tables/read-date.ts";
import { readXlsx } from "#src/engines/tables/read-xlsx.ts";
import { unzip, zip } from "#src/engines/tables/zip.ts";

describe("readCsv", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "窓", '"', ",", "\n", "\t", ";", " ", "x") });

  it("reads back what writeCsv wrote, whatever is in the cells", () => {
    const table = fc.array(fc.tuple(fc.constantFrom("k", "窓口"), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = [...readCsv(writeCsv([["a", "b", "c"], ...rows]))].map(({ cells }) => cells);
        expect(read).toEqual([["a", "b", "c"], ...rows]);
      }),
    );
  });

  it("tells the line on which a row begins, over cells of several lines", () => {
    const text = '\ufeff名前,詳細\r\n窓口,"一行目\r\n二行目ですよ ""引用"""\r\n\r\n次,終わり';
    expect([...readCsv(text)]).toEqual([
      { line: 1, cells: ["名前", "詳細"] },
      { line: 2, cells: ["窓口", '一行目\n二行目ですよ "引用"'] },
      { line: 5, cells: ["次", "終わり"] },
    ]);
  });

  it("reads tabs and semicolons, ragged rows, an empty last cell, and a quote that never closes", () => {
    expect([...readCsv("a\tb\n1\t2,5\n")].map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2,5"],
    ]);
    expect([...readCsv("a;b;c\n1;2\n")].map(({ cells }) => cells)).toEqual([
      ["a", "b", "c"],
      ["1", "2"],
    ]);
    expect([...readCsv("a,b\n1,")].map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", ""],
    ]);
    expect([...readCsv('a,b\n1,"開いたまま\n次')].map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "開いたまま\n次"],
    ]);
    expect([...readCsv("")]).toEqual([]);
  });
});

describe("decodeText", () => {
  it("reads what Japanese offices write", () => {
    const sjis = Uint8Array.of(0x91, 0x8b, 0x8c, 0xfb, 0x2c, 0x93, 0x64, 0x98, 0x62);
    const euc = Uint8Array.of(0xc1, 0xeb, 0xb8, 0xfd, 0x2c, 0xc5, 0xc5, 0xcf, 0xc3);
    const jis = Uint8Array.of(0x1b, 0x24, 0x42, 0x41, 0x6b, 0x38, 0x7d, 0x1b, 0x28, 0x42);
    expect(decodeText(sjis)).toEqual({ text: "窓口,電話", encoding: "shift_jis" });
    expect(decodeText(euc)).toEqual({ text: "窓口,電話", encoding: "euc-jp" });
    expect(decodeText(jis)).toEqual({ text: "窓口", encoding: "iso-2022-jp" });
    expect(decodeText(Buffer.from("\ufeff窓口"))).toEqual({ text: "窓口", encoding: "utf-8" });
    expect(decodeText(Buffer.from("\ufeff窓口", "utf16le"))).toEqual({ text: "窓口", encoding: "utf-16le" });
    expect(decodeText(Uint8Array.of(0, 1, 2, 0xff, 0))).toBeNull();
  });
});

describe("readDate", () => {
  it("reads the shapes that people type", () => {
    const shapes = {
      "2020-03-02": "2020-03-02",
      "2020/3/2": "2020-03-02",
      "2020/03/02": "2020-03-02",
      "2020.3.2": "2020-03-02",
      "２０２０年３月２日": "2020-03-02",
      "2020ｰ03ｰ02": "2020-03-02",
      "2020-0330": "2020-03-30",
      "20200302": "2020-03-02",
      "2/29/2020": "2020-02-29",
      "10/1/2019": "2019-10-01",
      "2020年5月末日": "2020-05-31",
      令和2年3月2日: "2020-03-02",
      令和元年5月1日: "2019-05-01",
      "R2.3.2": "2020-03-02",
      昭和64年1月7日: "1989-01-07",
      "2020/3/2（月）": "2020-03-02",
      "2020-03-02 10:30": "2020-03-02",
    };
    for (const [typed, day] of Object.entries(shapes)) expect(readDate(typed), typed).toMatchObject({ day });
  });

  it("says what is in the way, and guesses no year", () => {
    expect(readDate("3月11日")).toEqual({ unreadable: "no-year" });
    expect(readDate("6-30")).toEqual({ unreadable: "no-year" });
    for (const words of ["未定", "-", "コロナ終息を目途", "既に提供済", "2020年", "2020年5月", ""])
      expect(readDate(words), words).toEqual({ unreadable: "not-a-date" });
    for (const none of ["2020-02-30", "2021/2/29", "2020/13/1", "99/99/2020"])
      expect(readDate(none), none).toEqual({ unreadable: "no-such-day" });
  });

  it("takes month and day in the order that the column speaks for, and says where it assumed", () => {
    expect(slashOrder(["3/2/2020", "2/29/2020"])).toBe("month-first");
    expect(slashOrder(["3/2/2020", "29/2/2020"])).toBe("day-first");
    expect(readDate("3/2/2020", "day-first")).toEqual({ day: "2020-02-03", assumed: true });
    expect(readDate("3/13/2020")).toEqual({ day: "2020-03-13", assumed: false });
  });

  it("gives back any day that it writes itself, and never throws", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        expect(readDate(at.toISOString().slice(0, 10))).toMatchObject({ day: at.toISOString().slice(0, 10) });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Object.keys(readDate(text)).length > 0));
  });
});

describe("archives and workbooks", () => {
  it("reads what it packed, and says no to what is no archive", () => {
    const files = [
      ["a.csv", Buffer.from("id\n1\n")],
      ["窓口.csv", Buffer.from("x".repeat(10_000))],
    ] as const;
    const read = unzip(zip(files));
    expect([...(read ?? [])].map(([name, body]) => [name, Buffer.from(body()).toString()])).toEqual(
      files.map(([name, body]) => [name, body.toString()]),
    );
    expect(unzip(Buffer.from("id,name\n"))).toBeNull();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => unzip(bytes) === null || true));
  });

  it("reads a sheet: shared and inline texts, gaps, dates by their format", () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>開始日</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12.5</v></c><c r="C3" s="1"><v>43892</v></c></row><row r="4"/></sheetData></worksheet>`;
    const book = zip([
      ["xl/worksheets/sheet1.xml", Buffer.from(sheet)],
      [
        "xl/sharedStrings.xml",
        Buffer.from(
          "<sst><si><t>名前</t><rPh><t>ナマエ</t></rPh></si><si><r><t>A&amp;B</t></r><r><t>&#x7a93;</t></r></si></sst>",
        ),
      ],
      [
        "xl/styles.xml",
        Buffer.from('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
      ],
    ]);
    expect([...(readXlsx(book) ?? [])]).toEqual([
      { line: 1, cells: ["名前", "", "開始日"] },
      { line: 3, cells: ["A&B窓", "12.5", "2020-03-02"] },
    ]);
    expect(readXlsx(zip([["readme.txt", Buffer.from("x")]]))).toBeNull();
  });
});

describe("readJsonLists", () => {
  it("takes all lists as one table, with the document's own names", () => {
    const read = readJsonLists(
      {
        source: "見本市 / CC BY",
        index: { data_01: "保育所", data_02: "児童館" },
        header: { data_01: { name: "施設名", tel: "電話" }, data_02: { name: "施設名", fax: "ＦＡＸ" } },
        data_01: [{ name: "第一", tel: "0100-00-0001" }],
        data_02: [{ name: "第二", fax: null, floor: 2 }],
      },
      10,
    );
    expect(read).toEqual({
      header: ["分類", "施設名", "電話", "ＦＡＸ", "floor"],
      notices: ["見本市 / CC BY"],
      rows: [
        { line: 1, cells: ["保育所", "第一", "0100-00-0001", "", ""] },
        { line: 2, cells: ["児童館", "第二", "", "", "2"] },
      ],
    });
    expect(readJsonLists([{ a: 1 }], 10)?.header).toEqual(["a"]);
    expect(readJsonLists({ a: "b" }, 10)).toBeNull();
  });
});
