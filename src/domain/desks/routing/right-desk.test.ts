import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { searchDocumentOf } from "#src/domain/desks/desk-text-search.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { deskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import type { RouteAsk } from "#src/domain/desks/routing/route.ts";
import { routableDesks, routeText } from "#src/domain/desks/routing/route-text.ts";
import { toldStrength, wantsToWrite } from "#src/domain/desks/routing/told-strength.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const shipped = shippedDesks();
const ready = routableDesks(shipped.map(deskProfile));
const index = createSearchIndex();
for (const desk of shipped) index.add(searchDocumentOf(desk));
const route = (text: string, more: Partial<RouteAsk> = {}) =>
  routeText(ready, index, understand(text), { text, at, ...more });
const three = (text: string, more: Partial<RouteAsk> = {}) =>
  route(text, more)
    .desks.slice(0, 3)
    .map(({ desk }) => desk.x_yorozu.key);
const canBeWrittenTo = ({ x_yorozu: { online } }: Desk) => online.length > 0;

test("what is written in kana alone reaches the desks that its words in kanji reach", () => {
  for (const [kana, kanji] of [
    ["いえが なくて こまっています", "家がなくて困っています"],
    ["おかねがなくてごはんがたべられません", "お金がなくてご飯が食べられません"],
    ["やちんが はらえません", "家賃が払えません"],
    ["おかあさんが なんども わすれます", "お母さんがなんども忘れます"],
    ["おっとに たたかれます。こわいです", "夫に叩かれます。怖いです"],
    ["にほんごの べんきょうを したいです", "日本語の勉強をしたいです"],
  ] as const) {
    expect(three(kana), kana).toEqual(three(kanji));
    expect(route(kana).abstained, kana).toBe(false);
  }
});

describe("a desk of one's own town", () => {
  test("stands among three for what towns help with", () => {
    expect(three("離れて住む母が鍋の火を何度も消し忘れます")).toContain("community-support-centres");
    expect(three("兄が障害者手帳を取りたいと言っています")).toContain("disability-offices");
    expect(three("夫のパチンコが止められません")).toContain("addiction-desks");
    expect(three("台風で屋根がこわれました。家の修理のお金の助けはありますか")).toContain("disaster-recovery-desks");
    expect(three("弟が部屋から出てこなくなって三年です")).toContain("hikikomori-centres");
  });

  test("leaves room for somebody with a number", () => {
    for (const text of ["弟が部屋から出てこなくなって三年です", "夫のパチンコが止められません"]) {
      const desks = route(text).desks.slice(0, 3);
      expect(
        desks.some(({ desk }) => !isFoundByCalling(desk)),
        text,
      ).toBe(true);
    }
  });

  test("stands behind one of the place told that takes the same", () => {
    const keys = three("東京に住んでいます。子どもの発達障害のこと");
    expect(keys[0]).toBe("tosca");
    expect(keys).toContain("developmental-support-centres");
  });
});

describe("who cannot or will not speak", () => {
  test("is shown only desks that can be written to, where there are some", () => {
    for (const text of ["夜眠れなくて気持ちが沈みます", "会社で先輩に無視されます"]) {
      const { desks } = route(text, { can: { voice: false, text: true } });
      expect(desks.length, text).toBeGreaterThan(0);
      for (const { desk } of desks) expect(canBeWrittenTo(desk), `${text}: ${desk.name}`).toBe(true);
    }
  });

  test("says so in the text, and what was chosen on the page counts more", () => {
    expect(wantsToWrite("電話は苦手です。気持ちが沈みます", "ja")).toBe(true);
    expect(wantsToWrite("I can't call, he is in the next room", "en")).toBe(true);
    expect(wantsToWrite("電話がつながりません", "ja")).toBe(false);
    expect(wantsToWrite("Can I call you tomorrow?", "en")).toBe(false);
    const { desks } = route("電話は苦手です。夜眠れなくて気持ちが沈みます");
    for (const { desk } of desks) expect(canBeWrittenTo(desk), desk.name).toBe(true);
    const spoken = route("電話は苦手です。夜眠れなくて気持ちが沈みます", { can: { voice: true, text: true } }).desks;
    expect(spoken.some(({ desk }) => !canBeWrittenTo(desk))).toBe(true);
  });
});

describe("the order", () => {
  test("puts behind the others a desk that people do not get through to", () => {
    const text = "会社が残業代を払ってくれません";
    const first = route(text).desks[0]?.desk;
    const after = route(text, { isHardToReach: ({ id }) => id === first?.id }).desks.map(({ desk }) => desk.id);
    expect(after[0]).not.toBe(first?.id);
    expect(after).toContain(first?.id);
  });

  test("shows a number once: the entry that speaks the language, where one does", () => {
    for (const text of ["Meu chefe não paga e estou sem dinheiro", "家賃が払えません。だれに聞けばいいですか"]) {
      const numbers = route(text, { limit: 20 })
        .desks.filter(({ emergency }) => !emergency)
        .flatMap(({ desk }) => [...new Set(desk.phones.map(({ number }) => number))]);
      expect(new Set(numbers).size, text).toBe(numbers.length);
    }
    const keys = route("O dono não devolve o depósito do apartamento", { limit: 20 }).desks.map(
      ({ desk }) => desk.x_yorozu.key,
    );
    expect(keys).toContain("yorisoi-foreign-languages");
    expect(keys).not.toContain("yorisoi-hotline");
  });

  test("has a desk that surely fits third where no word names the danger, and behind all where one does", () => {
    const heard = { ...understand("妊娠したみたい"), danger: dangerHeard };
    const desks = routeText(ready, index, heard, { text: "妊娠したみたい", at }).desks;
    expect(desks.slice(0, 3).map(({ emergency }) => emergency)).toEqual([true, true, false]);
    expect(desks[2]?.desk.x_yorozu.key).toMatch(/pregnancy|family-centres/);
    for (const text of ["夫に殴られて、けがをしました。妊娠しています", "生きているのがつらいです"]) {
      const named = route(text).desks;
      const firstOther = named.findIndex(({ emergency }) => !emergency);
      expect(firstOther, text).toBeGreaterThan(2);
      expect(
        named.slice(firstOther).some(({ emergency }) => emergency),
        text,
      ).toBe(false);
    }
  });

  test("no desk that comes to the place stands among those for a low mood", () => {
    expect(three("最近天天失眠,上课也听不进去,觉得自己什么都做不好")).not.toContain("fire-119");
  });

  test("a word of contempt leads to no police", () => {
    expect(route("会議で笑いながら給料泥棒と言われます").danger.sure).toBe(false);
    expect(three("会議で笑いながら給料泥棒と言われます").join()).toMatch(/labour|kokoro-no-mimi|human-rights/);
  });
});

const dangerHeard = {
  level: "urgent",
  who: "writer",
  kinds: ["medical"],
  evidence: [],
  confidence: 0.98,
} as const;

describe("how strongly a trouble is told", () => {
  test("what follows from another counts less, what is only a scene least", () => {
    const strength = toldStrength(
      new Map([
        ["fraud", ["詐欺"]],
        ["poverty", ["お金がな"]],
        ["school", ["学校"]],
      ]),
    );
    expect(strength.get("fraud")).toBe(1);
    expect(strength.get("poverty")).toBeLessThan(1);
    expect(strength.get("school")).toBeLessThan(strength.get("poverty") ?? 0);
    expect(toldStrength(new Map([["poverty", ["お金がな"]]])).get("poverty")).toBe(1);
  });
});
