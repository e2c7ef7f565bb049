import { expect, test } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { readPolarity } from "#src/engines/language/polarity.ts";
import { quantities } from "#src/engines/language/quantities.ts";

const polarity = (text: string) => readPolarity(fold(text).text);

test("what must not stop has not stopped", () => {
  expect(polarity("電話が止まったら困るので、なくてはならない")).toMatchObject({
    needed: true,
    lost: false,
    negated: false,
  });
  expect(polarity("電話が止まった")).toMatchObject({ needed: false, lost: true, negated: true });
});

test("a wish that something be less or not at all is no wish for it", () => {
  for (const text of ["行き違いを避けたい", "残業を減らしたい", "もれを防ぎたい"])
    expect(polarity(text), text).toMatchObject({ wish: "unwanted" });
});

test("both ends of a range of parts are parts", () => {
  expect(quantities(fold("２０〜３０％の人").text)).toMatchObject([{ kind: "share", low: 0.2, value: 0.3 }]);
  expect(quantities(fold("2、3割の人").text)).toMatchObject([{ kind: "share", low: 0.2, value: 0.3 }]);
});

test("what people west of Nagoya do not do is not done either", () => {
  for (const [typed, plain] of [
    ["雪で来れん日がある", "雪で来れない日がある"],
    ["電話に出ん家だけ回る", "電話に出ない家だけ回る"],
    ["スマホは使わん人もいる", "スマホは使わない人もいる"],
    ["登録せん人が半分", "登録しない人が半分"],
    ["4人しかおらん", "4人しかいない"],
    ["誰も知らん。", "誰も知らない。"],
  ] as const)
    expect(fold(typed).text).toBe(plain);
  for (const same of ["皆さんの声", "胃がんの方", "大変なんです", "すみませんが", "ええねん", "温泉の宿", "一番の人"])
    expect(fold(same).text).toBe(same);
});
