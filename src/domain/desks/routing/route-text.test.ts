import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { searchDocumentOf } from "#src/domain/desks/desk-text-search.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { deskProfile } from "#src/domain/desks/routing/desk-profile.ts";
import { lazyDeskRouter } from "#src/domain/desks/routing/desk-router.ts";
import type { RouteAsk } from "#src/domain/desks/routing/route.ts";
import { routableDesks, routeText } from "#src/domain/desks/routing/route-text.ts";
import { troubles, troublesIn } from "#src/domain/desks/routing/troubles.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const shipped = shippedDesks();
const over = (desks: readonly Desk[]) => {
  const ready = routableDesks(desks.map(deskProfile));
  const index = createSearchIndex();
  for (const desk of desks) index.add(searchDocumentOf(desk));
  return (text: string, more: Partial<RouteAsk> = {}) =>
    routeText(ready, index, understand(text), { text, at, ...more });
};
const route = over(shipped);
const keys = (text: string, more: Partial<RouteAsk> = {}) =>
  route(text, more).desks.map(({ desk }) => desk.x_yorozu.key);

/** A desk of a directory that nobody has seen: what it says of itself is all that is known. */
const saying = (key: string, name: string, description: string, x: Partial<Desk["x_yorozu"]> = {}): Desk => ({
  ...aDesk(key, { forWhom: { ja: description, "ja-easy": "まどぐち", en: "Desk" }, ...x }),
  name,
  description,
});

describe("which desk for whom", () => {
  test("everyday words in six languages come to the desk that says it in Japanese", () => {
    for (const text of [
      "サラ金の取り立てがこわい",
      "I cannot repay my loans",
      "信用卡的债还不起",
      "Tôi mắc nợ nhiều",
      "Tenho muitas dívidas",
      "빚을 갚을 수 없어요",
    ])
      expect(keys(text).slice(0, 3).join(), text).toMatch(/debt-counselling|houterasu-multilingual/);
  });

  test("a desk that speaks the language stands before one that does not", () => {
    const [first] = route("Công ty không trả lương").desks;
    expect(first?.speaks).toBe(true);
    expect(route("会社が給料を払ってくれない").desks[0]?.desk.languages.map(({ code }) => code)).toContain("ja");
  });

  test("works on any directory, by what its desks say of themselves", () => {
    const desks = [
      saying("garbage", "環境課 ごみ減量係", "ごみの分別、粗大ごみ、収集日について"),
      saying("nursery", "こども課 保育係", "保育園の申し込み、一時預かり、育児の相談"),
      saying("tax", "税務課", "住民税、固定資産税、納税の相談"),
    ];
    const town = over(desks);
    const first = (text: string) => town(text).desks[0]?.desk.x_yorozu.key;
    expect(first("赤ちゃんを預けるところを探しています")).toBe("nursery");
    expect(first("税金が払えない")).toBe("tax");
    expect(first("タンスを捨てたい")).toBe("garbage");
    expect(town("ピアノを習いたい").abstained).toBe(true);
  });

  test("a desk of another place is left out, one of the place told stands first", () => {
    expect(keys("子どもの発達障害を相談したい", { prefecture: "JP-27" })).not.toContain("tosca");
    expect(keys("大阪で子どもの発達障害を相談したい")).not.toContain("tosca");
    const { desks, prefecture } = route("東京に住んでいます。子どもの発達障害のこと");
    expect(prefecture).toBe("JP-13");
    expect(desks[0]).toMatchObject({ near: true, desk: { x_yorozu: { key: "tosca" } } });
  });

  test("asks for the place where desks of places are among the first, and not when it is known", () => {
    expect(route("子どもの発達障害のこと").question?.id).toBe("place");
    expect(route("子どもの発達障害のこと", { prefecture: "JP-13" }).question?.id).not.toBe("place");
  });

  test("an answer for whom it is brings other desks", () => {
    const asked = "パソコンがウイルスに感染した";
    const first = (audience: "person" | "organisation") => route(asked, { audience }).desks[0]?.desk.x_yorozu.audience;
    expect(first("organisation")).toContain("organisation");
    expect(first("person")).toContain("person");
  });

  test("abstains from what no desk is for, and still offers a person in the writer's language", () => {
    for (const text of ["今日の夕飯は何にしよう", "how tall is mount fuji", "怎么做饺子", "Cách nấu phở bò"]) {
      const { abstained, desks, persons } = route(text);
      expect(abstained, text).toBe(true);
      expect(desks, text).toEqual([]);
      expect(persons.length, text).toBeGreaterThan(0);
    }
    expect(route("Cách nấu phở bò").persons[0]?.speaks).toBe(true);
  });

  test("what a person cannot use goes back: no voice, then a desk that is written to", () => {
    const { desks } = route("死にたいほどつらい。声が出せない", { can: { voice: false, text: true } });
    expect(desks[0]?.way.by).toBe("text");
  });

  test("the order of the directory changes nothing", () => {
    const texts = ["家賃が払えない", "学校でいじめられている", "My visa expires", "死にたい", "弁護士に会いたい"];
    const expected = texts.map((text) => keys(text));
    fc.assert(
      fc.property(fc.shuffledSubarray(shipped, { minLength: shipped.length }), (shuffled) => {
        const other = over(shuffled);
        expect(texts.map((text) => other(text).desks.map(({ desk }) => desk.x_yorozu.key))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test("follows the directory: a desk that came is found, one that went is not", async () => {
    let desks = [saying("tax", "税務課", "納税の相談")];
    const router = lazyDeskRouter(
      () => desks,
      understand,
      async () => {},
    );
    const first = async (text: string) => (await router({ text, at })).desks.map(({ desk }) => desk.x_yorozu.key);
    expect(await first("税金が払えない")).toEqual(["tax"]);
    desks = [saying("garbage", "環境課", "ごみの分別")];
    expect(await first("税金が払えない")).toEqual([]);
    expect(await first("ごみの分別を知りたい")).toEqual(["garbage"]);
    desks = [saying("garbage", "市民課", "納税の相談")];
    expect(await first("税金が払えない")).toEqual(["garbage"]);
  });

  test("never throws, and confidence stays between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { confidence, desks } = route(text);
        for (const value of [confidence, ...desks.map((one) => one.confidence)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("emergencies", () => {
  test.each([
    ["もう死にたい", "suicide"],
    ["家が火事だ", "fire"],
    ["レイプされた", "sexual-violence"],
    ["There's a burglar downstairs", "crime"],
    ["我爸爸昏倒了，没有呼吸", "medical"],
    ["Chồng tôi đánh tôi", "violence"],
    ["Não tenho onde dormir esta noite", "no-shelter"],
    ["남편이 저를 때려요", "violence"],
    ["Gusto ko nang mamatay", "suicide"],
  ])("%s: emergency desks for %s first", (text, kind) => {
    const { danger, desks, abstained } = route(text);
    expect(danger).toMatchObject({ sure: true, kinds: expect.arrayContaining([kind]) });
    expect(abstained).toBe(false);
    expect(desks[0]?.emergency).toBe(true);
    expect(desks.slice(0, 3).some(({ desk }) => desk.x_yorozu.dangers.some((one) => one === kind))).toBe(true);
  });

  test("who comes to the place stands first only where it cannot wait", () => {
    expect(keys("家が燃えている")[0]).toBe("fire-119");
    expect(route("もう死にたい").desks[0]?.desk.x_yorozu.rescue).toBe(false);
  });

  test("the work of an organisation that names a danger is not one", () => {
    const { danger, desks } = route(
      "DV被害者を支援するNPOです。ビデオ会議で相談を受けられる仕組みを作りたい。団体の予算は月3千円",
    );
    expect(danger.level).toBe("none");
    expect(desks.some(({ emergency }) => emergency)).toBe(false);
  });
});

describe("when no special desk is sure", () => {
  const nothingSure = "夫の会社で働くことになって、息子の学校も近いです。落ち着きません";

  test("somebody who takes any trouble is among the first three", () => {
    const found = route(nothingSure);
    expect(found.desks.length).toBeGreaterThan(0);
    const place = found.desks.findIndex(({ desk }) => desk.x_yorozu.key === found.persons[0]?.desk.x_yorozu.key);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(3);
  });

  test("but not for the work of an organisation", () => {
    const [person] = route("団体の理事会の進め方を相談したい").persons;
    expect(keys("団体の理事会の進め方を相談したい").slice(0, 3)).not.toContain(person?.desk.x_yorozu.key);
  });

  test("the place of a story alone is told less surely than a trouble in plain words", () => {
    const [scene] = route("夫が会社で同じ話をします").desks;
    const [plain] = route("会社が残業代を払ってくれません").desks;
    expect(scene?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
  });

  test("no desk is surer than one before it", () => {
    for (const text of [nothingSure, "借金と家賃", "I cannot repay my loans", "在留カードをなくした"]) {
      const sure = route(text).desks.map(({ confidence }) => confidence);
      expect(sure).toEqual(sure.toSorted((a, b) => b - a));
    }
  });
});

describe("danger told in roundabout ways", () => {
  test.each([
    "standing on the bridge, tell my kids I'm sorry",
    "父が急に口の片方が下がって、ろれつがまわりません",
    "楼上的人在打小孩,孩子一直尖叫",
    "Chủ nợ đang đập cửa đòi chém em",
    "Me trancaram aqui e me obrigam a atender homens",
    "家が火事だ",
    "レイプされた",
    "我被强奸了",
  ])("%s: emergency desks first", (text) => {
    expect(route(text).desks[0]?.emergency).toBe(true);
  });

  test.each(["今日の夕飯は何にしよう", "Thời tiết hôm nay thế nào", "駅のホームで友だちを待っています"])(
    "%s: none",
    (text) => {
      expect(route(text).danger.level).toBe("none");
      expect(route(text).desks.some(({ emergency }) => emergency)).toBe(false);
    },
  );
});

/** `{a,b}+{c,d}` as "a+c". */
const oneOfEach = (word: string) => word.replace(/\{([^,}]*)[^}]*\}/g, "$1");

describe("the words of troubles", () => {
  test("every trouble has words in Japanese and English, each found by itself", () => {
    for (const { id, words } of troubles) {
      expect(words.get("ja")?.length ?? 0, id).toBeGreaterThan(0);
      for (const word of words.get("zh") ?? []) {
        const text = oneOfEach(word).replaceAll("_", " ").replaceAll("+", " ");
        expect([...troublesIn(text, "zh").keys()], `${id}: ${word}`).toContain(id);
      }
      for (const language of ["en", "vi", "pt", "tl"])
        for (const word of words.get(language) ?? []) {
          const text = `x ${oneOfEach(word).replaceAll("_", " ").replaceAll("+", " ").replaceAll("*", "s")} x`;
          expect([...troublesIn(text, language).keys()], `${id}: ${word}`).toContain(id);
        }
    }
  });

  test("a story is told by things near each other, not by things far apart; what is shown are the words that stood there", () => {
    expect(troublesIn("先月のバイト代がまだ振り込まれない", "ja").get("wages")).toContain("バイト代 … 振り込ま");
    const apart = `米びつを買いました。${"とてもよい天気なので公園まで歩いて花を見ました。".repeat(3)}空がきれいです`;
    expect([...troublesIn(apart, "ja").keys()]).not.toContain("poverty");
    expect([...troublesIn("米びつがもう空です", "ja").keys()]).toContain("poverty");
    expect([...troublesIn("meu marido não me deixa ver meu dinheiro e me controla", "pt").keys()]).toContain(
      "partner-violence",
    );
  });

  test("marks may be left out in Vietnamese and Portuguese", () => {
    expect([...troublesIn("toi muon ly hon", "vi").keys()]).toContain("law");
    expect([...troublesIn("nao tenho onde dormir", "pt").keys()]).toContain("no-shelter");
  });

  test("Latin letters among kanji are words, and only whole ones", () => {
    expect([...troublesIn("DV被害のNPOです", "ja").keys()]).toEqual(
      expect.arrayContaining(["partner-violence", "organisation"]),
    );
    expect([...troublesIn("NPOSの", "ja").keys()]).not.toContain("organisation");
  });

  test("a word is not found inside another", () => {
    expect([...troublesIn("ひとりぼっちでさみしい", "ja").keys()]).not.toContain("debt");
    expect([...troublesIn("the trained bullfrog", "en").keys()]).not.toContain("trainee");
  });
});
