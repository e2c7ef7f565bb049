import { expect, test } from "vitest";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { asCalled } from "#src/web/advice/as-called.ts";
import { anUnderstanding } from "#src/web/advice/understanding.factory.ts";

const group = (id: string, kind: Segment["kind"], label = ""): Segment => ({
  id,
  kind,
  label,
  share: null,
  size: null,
  assumed: true,
  confidence: 0.5,
  evidence: [],
  access: {},
  accessDetail: {},
});
const names = (segments: readonly Segment[], text: string): string[] =>
  asCalled({ ...anUnderstanding(), segments } as Understanding, text).segments.map(({ label }) => label);

test.each([
  ["会費を現金で集めて回るのをやめたい", ["会員", ""]],
  ["館員は二人です。来館者に写真を見せたい", ["来館者", "館員"]],
  ["利用者に知らせたい。会員もいます", ["", ""]],
  ["生徒と保護者に知らせたい", ["", ""]],
  ["予約を受けたい", ["", ""]],
])("%s", (text, called) => {
  expect(names([group("a", "served"), group("b", "staff")], text)).toEqual(called);
});

test("a group with a name keeps it, and no name stands for a part of a kind", () => {
  expect(names([group("a", "served", "耳の遠い方")], "会員は30人です")).toEqual(["耳の遠い方"]);
  expect(names([group("a", "served", "耳の遠い方"), group("b", "served")], "会員は30人です")).toEqual([
    "耳の遠い方",
    "",
  ]);
});
