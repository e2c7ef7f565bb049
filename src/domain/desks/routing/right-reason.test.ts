import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { searchDocumentOf } from "#src/domain/desks/desk-text-search.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { deskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import type { RouteAsk } from "#src/domain/desks/routing/route.ts";
import { routableDesks, routeText } from "#src/domain/desks/routing/route-text.ts";
import { troublesIn } from "#src/domain/desks/routing/troubles.ts";
import { wordsTold } from "#src/domain/desks/routing/words-told.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const shipped = shippedDesks();
const ready = routableDesks(shipped.map(deskProfile));
const index = createSearchIndex();
for (const desk of shipped) index.add(searchDocumentOf(desk));
const route = (text: string, more: Partial<RouteAsk> = {}) =>
  routeText(ready, index, understand(text), { text, at, ...more });
const keys = (text: string, more: Partial<RouteAsk> = {}) =>
  route(text, more).desks.map(({ desk }) => desk.x_yorozu.key);
const told = (text: string, language: string) => [...troublesIn(text, language).keys()];

describe("a trouble is told by whole words", () => {
  test.each([
    ["朝の散歩だけが楽しみです", "ja", "ambulance-or-not"],
    ["押し入れの引き出しにたくさん布があります", "ja", "suicide"],
    ["自転車が動かないので直したい", "ja", "medical-emergency"],
    ["一人親方として働いています", "ja", "single-parent"],
    ["冷蔵庫が動かなくなりました", "ja", "poverty"],
    ["An old man living alone next door", "en", "lonely"],
    ["花火がきれいでした", "ja", "fire"],
    ["上海で働いていました", "ja", "sea"],
    ["会場へ行くつもりです", "ja", "mind"],
    ["Eu não escrevo direito em japonês", "pt", "law"],
    ["We meet without travelling far", "en", "tourist"],
  ])("%s (%s) tells no %s", (text, language, trouble) => {
    expect(told(text, language)).not.toContain(trouble);
  });

  test("a person who does not move is told, a machine is not", () => {
    expect(told("隣の部屋の人が動かないんです", "ja")).toContain("medical-emergency");
    expect(told("洗濯機が動かないんです", "ja")).not.toContain("medical-emergency");
  });
});

describe("the reason shown", () => {
  test("is no word that many texts hold", () => {
    expect(wordsTold({ words: ["学校", "いじめ"] }, "学校でいじめられています")).toEqual(["いじめられています"]);
    expect(wordsTold({ words: ["学校", "気持ち"] }, "学校で気持ちが沈む")).toEqual([]);
  });

  test("of a story are its parts, in the order of the text", () => {
    expect(wordsTold({ words: ["note … goodbye"] }, "he said goodbye in a note")).toEqual(["goodbye … note"]);
  });
});

describe("who somebody is, beside a trouble", () => {
  test("leads to no desk for visitors or for the number card where neither is told", () => {
    for (const text of [
      "我的工资被老板拖欠了两个月",
      "Perdi o trabalho e não consigo pagar o aluguel",
      "Tôi bị ốm và không biết tiếng Nhật",
      "I bought a heater for my flat, it is broken and the shop will not refund",
    ])
      expect(keys(text, { limit: 20 }).join(), text).not.toMatch(/visitor|my-number/);
    expect(keys("我的个人编号卡丢了")).toContain("my-number-foreign-languages");
  });

  test("a home and bread are the town's help in any language, behind somebody who speaks it", () => {
    const found = keys("Tenho que sair do apartamento da empresa até sexta e não tenho dinheiro");
    expect(found[0]).toBe("yorisoi-foreign-languages");
    expect(found).toEqual(expect.arrayContaining(["self-reliance-desks", "local-foreigner-desks"]));
  });
});

describe("children who carry the house", () => {
  test.each([
    "高1です。妹の世話と家事で部活をやめました。先生に言ったら母がしかられそうで言えません",
    "I'm 15 and I cook for my little brother every night, so I miss school",
  ])("%s: desks for children, and nobody who comes to the place", (text) => {
    const { desks, danger } = route(text);
    expect(danger.sure).toBe(false);
    expect(desks.slice(0, 3).map(({ desk }) => desk.x_yorozu.key)).toContain("young-carer-desks");
  });
});

describe("somebody has to go and look", () => {
  test.each([
    "弟が「今までありがとう」というメモを残して出て行き、電話の電源も切れています",
    "妹妹留下字条说对不起，手机关机了，人不见了",
    "Minha colega deixou um bilhete pedindo desculpas e sumiu",
  ])("%s: the police first", (text) => {
    expect(keys(text)[0]).toBe("police-110");
  });

  test("nobody answers at a door: those who come, and no line for children or for victims", () => {
    const urgent = route("隣のおばあちゃん、チャイムを鳴らしても出てこないし、新聞が三日分たまっています").desks.filter(
      ({ emergency }) => emergency,
    );
    expect(urgent.map(({ desk }) => desk.x_yorozu.key).toSorted()).toEqual(["fire-119", "police-110"]);
  });
});

describe("who cannot speak", () => {
  test("reads who can be written to first, then who comes", () => {
    const { desks } = route("夫に殴られています。声が出せません", { can: { voice: false, text: true } });
    expect(desks[0]?.way.by).toBe("text");
    const unusable = desks.filter(({ way, emergency }) => emergency && way.by === null);
    expect(unusable.every(({ desk }) => desk.x_yorozu.rescue)).toBe(true);
  });
});

test("who will not go to the town hall reads other ways first", () => {
  const text = "食べ物が買えません";
  const place = (asked: string) => keys(asked, { limit: 20 }).indexOf("self-reliance-desks");
  expect(place(`${text}。役所には行きたくないです`)).toBeGreaterThan(place(text));
  expect(keys(`${text}。役所には行きたくないです`)).toContain("social-welfare-councils");
});
