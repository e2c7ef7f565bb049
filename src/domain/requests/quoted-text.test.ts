import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitQuoted } from "#src/domain/requests/quoted-text.ts";

describe("splitQuoted", () => {
  it.each([
    [
      "Gmail in Japanese",
      "ありがとうございます。\n\n2026年11月24日(火) 9:05 よろず <yorozu@example.org>:\n\n> お返事です\n> 二行目",
    ],
    [
      "Gmail in English",
      "Thank you.\n\nOn Tue, 24 Nov 2026 at 09:05, Yorozu <yorozu@example.org> wrote:\n> Hello\n> there\n",
    ],
    [
      "Outlook in Japanese",
      "承知しました。\n\n差出人: よろず <yorozu@example.org>\n送信日時: 2026年11月24日 9:05\n宛先: 山田\n件名: お返事\n\nお返事です",
    ],
    ["Outlook in English", "Fine.\n\n-----Original Message-----\nFrom: Yorozu\nSent: Tuesday\nTo: Me\n\nHello"],
    ["only marks", "はい、お願いします。\n> お電話してよいですか\n> 何時がよいですか\n"],
  ])("folds what stands below: %s", (_, text) => {
    const { said, quoted } = splitQuoted(text);
    expect(said.split("\n")).toHaveLength(1);
    expect(quoted).not.toBe("");
  });

  it.each([
    ["answers between the lines", "> 何時がよいですか\n10時です\n> 電話はありますか\nあります"],
    [
      "answers between the lines under a head",
      "2026年11月24日 よろず <y@example.org>:\n> 何時ですか\n10時です\n> 電話は\nあります",
    ],
    [
      "answers between the lines under words and a head",
      "お世話になります。\n2026年11月24日 よろず <y@example.org>:\n> 何時ですか\n10時です\n> 電話は\nあります",
    ],
    ["nothing but a quotation", "> お返事です"],
    ["a list with dates", "次の日が空いています。\n2026年12月1日:\n午前\n2026年12月2日:\n午後"],
    ["a sentence with a colon", "困っていること:\n電話がない"],
    ["one line that looks like a head", "件名: 相談\n本文です"],
  ])("leaves alone: %s", (_, text) => {
    expect(splitQuoted(text)).toEqual({ said: text, quoted: "" });
  });

  it("loses nothing but line ends", () => {
    const line = fc.constantFrom(
      "> a",
      "b",
      "",
      "On Monday, x <x@y.z> wrote:",
      "From: a",
      "Sent: b",
      "To: c",
      "-----Original Message-----",
      "＞全角",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { said, quoted } = splitQuoted(lines.join("\n"));
        expect(`${said}${quoted}`.replaceAll(/\s/g, "")).toBe(lines.join("").replaceAll(/\s/g, ""));
      }),
    );
  });
});
