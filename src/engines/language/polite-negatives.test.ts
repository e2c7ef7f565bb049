import { expect, it } from "vitest";
import { withPlainNegatives } from "#src/engines/language/polite-negatives.ts";

it.each([
  ["お金が ありません", "お金がない"],
  ["今日 寝る ところが ありません。", "今日寝るところがない。"],
  ["家賃が払えません", "家賃が払えない"],
  ["学校に行けません", "学校に行けない"],
  ["友だちが いません", "友だちがいない"],
  ["食べませんか", "食べませんか"],
  ["No money at all", "No money at all"],
  ["問題ありません", "問題ありません"],
])("%s", (polite, plain) => expect(withPlainNegatives(polite)).toBe(plain));
