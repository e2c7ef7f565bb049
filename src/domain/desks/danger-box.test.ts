import { describe, expect, it } from "vitest";
import type { DangerKind, DangerLevel } from "#src/domain/advice/vocabulary.ts";
import { dangerBox } from "#src/domain/desks/danger-box.ts";
import { circumstancesIn } from "#src/domain/desks/danger-circumstances.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";

const desks = shippedDesks();
const at = new Date("2026-11-24T15:00:00+09:00");
const box = (text: string, level: DangerLevel, kinds: DangerKind[], who: "writer" | "served" = "writer") =>
  dangerBox(desks, { danger: { level, who }, kinds, text, at });
const first = (found: ReturnType<typeof box>, count = 3) =>
  found.desks.slice(0, count).map(({ desk }) => desk.x_yorozu.key);

describe("the desks of the box", () => {
  it("ways in writing stand first for who cannot call: first those who come, if they tell how", () => {
    const urgent = box("耳が聞こえません。夫に殴られました。隠れています", "urgent", ["violence"]);
    expect(first(urgent)).toEqual(["police-110", "telephone-relay-service", "dv-plus"]);
    expect(urgent.desks[2]?.way.by).toBe("text");
    const concern = box("消えたい。声を出すと親に聞かれるから電話はできない", "concern", ["suicide"]);
    expect(first(concern, 2)).toEqual(["anata-no-ibasho", "ikizura-bit"]);
    expect(concern.desks.slice(0, 2).every(({ way }) => way.by === "text")).toBe(true);
  });

  it("a child who keeps the house finds lines for children, and no police", () => {
    const found = box("中3です。母が病気で起きられなくて、妹の世話は全部わたしです", "concern", ["child-abuse"]);
    expect(first(found, 2)).toEqual(["childline", "child-sos-24h"]);
    expect(first(found, 5)).not.toContain("police-110");
  });

  it("before a door that nobody opens: those who come, then the centre for old people", () => {
    const found = box("隣の81歳の方、新聞がたまっていて、呼んでも返事がない", "urgent", ["medical"], "served");
    expect(first(found)).toEqual(["fire-119", "police-110", "community-support-centres"]);
  });

  it("a woman who fled and has no bed tonight: police and the centre for women", () => {
    const text = "彼女は旅券を取られて店から逃げてきました。今夜泊まる所が要ります";
    expect(first(box(text, "urgent", ["no-shelter", "crime"], "served"), 2)).toEqual(["police-110", "women-8778"]);
  });

  it("no home soon: the desks for housing and money before lines to talk to", () => {
    const found = box("金曜に退院、帰る家なし、60代男性", "concern", ["no-shelter"], "served");
    expect(first(found, 2)).toEqual(["self-reliance-desks", "housing-trouble-finder"]);
  });

  it("who is hard of Japanese finds desks that speak other languages before those that do not", () => {
    const found = box("おっとが たたきます。にほんごの でんわは むずかしいです", "urgent", ["violence"]);
    const spoken = found.desks.map(({ way }) => way.by !== null);
    expect(spoken).toEqual(spoken.toSorted((a, b) => Number(b) - Number(a)));
  });
});

describe("what is told besides the danger", () => {
  it.each([
    ["耳が聞こえません", true],
    ["電話は無理です。文字だけで話したい", true],
    ["I am deaf and hiding", true],
    ["日本語が話せません", false],
    ["呼んでも返事が聞こえないと近所の人が言う", false],
    ["I cannot speak Japanese", false],
  ])("%s: calling is not possible: %s", (text, isSilent) => {
    expect(circumstancesIn(text).isSilent).toBe(isSilent);
  });
});
