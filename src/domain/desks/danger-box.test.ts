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
    // In the afternoon the line for children is still closed: it stands behind the one that answers.
    expect(first(found, 1)).toEqual(["child-sos-24h"]);
    expect(found.desks.map(({ desk }) => desk.x_yorozu.key)).toContain("childline");
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

  it("a child who writes of dying or of pictures finds a chat and lines for children first; where a means is at hand, who comes", () => {
    const evening = new Date("2026-11-24T18:00:00+09:00");
    const text = "中3です。写真が回されて、荷物は全部片づけた。最後に誰かに話したい";
    const keys = (text: string, at: Date) =>
      dangerBox(desks, { danger: { level: "urgent", who: "writer" }, kinds: ["suicide", "crime"], text, at }).desks.map(
        ({ desk }) => desk.x_yorozu.key,
      );
    expect(keys(text, evening).slice(0, 4)).toEqual([
      "anata-no-ibasho",
      "childline",
      "child-sos-24h",
      "yorisoi-hotline",
    ]);
    expect(keys(text, at).indexOf("childline")).toBeGreaterThan(keys(text, at).indexOf("yorisoi-hotline"));
    expect(keys(`${text}。いま学校の屋上にいる`, evening)[0]).toMatch(/police-110|fire-119/);
  });

  it("who is held at work finds the police, lines of work and of foreign languages, and none for couples", () => {
    const text = "しゃちょうが パスポートを もっています。かえしてくれません。りょうは そとから かぎを かけます";
    const held = box(text, "urgent", ["crime"]);
    expect(first(held, 2)).toContain("police-110");
    const keys = held.desks.map(({ desk }) => desk.x_yorozu.key);
    expect(keys).toEqual(expect.arrayContaining(["labour-hotline-evenings", "yorisoi-foreign-languages"]));
    expect(keys).not.toContain("dv-plus");
    const trainees = box("技能実習生です。社長にスマホを見られています。こわいです", "concern", ["violence"]);
    expect(first(trainees, 3)).toContain("technical-interns-otit");
    expect(trainees.desks.map(({ desk }) => desk.x_yorozu.key)).not.toContain("dv-plus");
  });

  it("blows by a partner that come again, or a telephone that is read: lines for that first, the police in sight, no ambulance", () => {
    expect(first(box("夫に毎晩殴られています", "urgent", ["violence"]), 2)).toEqual(["dv-plus", "police-110"]);
    const text = "Meu marido olha meu celular todo dia. Ontem ele quebrou a porta.";
    const danger = { level: "urgent", who: "writer" } as const;
    const found = dangerBox(desks, { danger, kinds: [], text, language: "pt", at });
    expect(first(found)).toEqual(["dv-plus", "police-110", "yorisoi-foreign-languages"]);
    expect(found.desks.map(({ desk }) => desk.x_yorozu.key)).not.toContain("fire-119");
    expect(first(box("夫が倒れて意識がありません。息をしていません", "urgent", ["medical"], "served"), 1)).toEqual([
      "fire-119",
    ]);
  });

  it("advice on sick children is for children; a parent who speaks of going with a child is for their lines, too", () => {
    const keys = (text: string, kinds: DangerKind[]) =>
      box(text, "urgent", kinds, "served").desks.map(({ desk }) => desk.x_yorozu.key);
    expect(keys("父が呼んでも返事をしません。いびきをかいています", ["medical"])).not.toContain("child-medical-8000");
    expect(keys("3歳の子が呼んでも返事をしません", ["medical"])).toContain("child-medical-8000");
    expect(keys("お母さんから「子どもと一緒に消えたい」と届きました", ["suicide"])).toContain("child-abuse-189");
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
