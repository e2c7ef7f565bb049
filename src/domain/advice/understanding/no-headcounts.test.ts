import { expect, test } from "vitest";
import { numberTold } from "#src/domain/advice/people-in-homes.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const count = (text: string) => {
  const { staffCount, volunteerCount, servedCount } = understand(text).limits;
  return {
    staff: staffCount?.value,
    volunteers: volunteerCount?.value,
    served: servedCount && numberTold(servedCount.value, servedCount.homes),
  };
};

test.each([
  ["受付は混むと10組並びます。順番を待ちやすくしたい。"],
  ["窓口は混むと8人です。整理券を配りたい。"],
  ["配達の行き先は1日14軒です。配った記録を残したい。"],
  ["配達は1日に9〜14軒で、紙の地図が読めません。行き先を見やすくしたい。"],
  ["去年、手伝いの学生2人が来なくなりました。募集の知らせを出したい。"],
  ["連絡網は10軒目に回るころには話が変わっています。一斉に知らせたい。"],
  ["30組を超えたら無理です。組み合わせを決めたい。"],
  ["会員が3人やめて、名簿を直したい。"],
])("%s counts nobody", (text) => {
  expect(count(text)).toEqual({ staff: undefined, volunteers: undefined, served: undefined });
});

test.each<[string, Partial<ReturnType<typeof count>>]>([
  ["86世帯で150人ほどの村です。避難の名簿を作り直したい。", { served: 150 }],
  ["会員は47家族(120人)です。会報をメールで送りたい。", { served: 120 }],
  ["利用者は32世帯です。お知らせを一度に送りたい。", { served: 32 }],
  ["生徒は12人です。宿題を配って集めたい。去年2人が辞めました。", { served: 12 }],
  ["ボランティア15人が毎週来ます。当番表を作りたい。", { volunteers: 15 }],
  ["米配りに毎回130人くらい並びます。番号札で渡したい。", { served: 130 }],
  ["常連のボランティア7人がじわじわ辞めていきます。新しい人を呼びたい。", { volunteers: 7 }],
  ["職員6人で電話を受けています。受付を分けたい。", { staff: 6 }],
])("%s", (text, counts) => {
  expect(count(text)).toEqual({ staff: undefined, volunteers: undefined, served: undefined, ...counts });
});
