import { expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const yen = (text: string) => {
  const { monthlyYen, initialYen } = understand(text).limits;
  return [monthlyYen?.value, initialYen?.value];
};

test.each([
  ["おやつ代は寄付から月6千円です。名簿を直したい。"],
  ["会報は印刷と封入で毎号7万円飛びます。メールに替えたい。"],
  ["フリマで月2千円。ネットの店を持ちたい。"],
  ["電気代が月に8千円くらいかかっています。予約を受けたい。"],
  ["餌代と病院代に月18万円の振込があります。会計を楽にしたい。"],
])("%s tells no money to spend", (text) => {
  expect(yen(text)).toEqual([undefined, undefined]);
});

test.each([
  ["おやつ代は別で、月3千円まで出せます。名簿を作りたい。", [3000, undefined]],
  ["印刷代は月5千円までに抑えたい。チラシを作りたい。", [5000, undefined]],
  ["使えるのは月2千円です。会報をメールで送りたい。", [2000, undefined]],
  ["はじめに3万円なら出せます。名簿を作りたい。", [undefined, 30_000]],
  ["予算は月に5千円くらいです。予約を受けたい。", [5000, undefined]],
])("%s", (text, told) => {
  expect(yen(text)).toEqual(told);
});
