import type { AccessFact } from "#src/domain/advice/understanding/access-reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const people =
  "(?:人|方|ひと|子|者|生徒|学生|会員|利用者|参加者|職員|スタッフ|ボランティア|世帯|家庭|家族|家|親|女性|男性|高齢者|お年寄り|一人暮らし)(?:たち|さん)?";
const about = "(?:約|およそ|だいたい|ざっと|あわせて|合わせて|全部で|少なくとも|、)*";
/** 通信量が切れる人が10人, 全盲が22人, 電波の届かない家、12軒, 持っているのは4人: the words before a number are what it counts. */
const behindFact = new RegExp(
  `^(?:[てで]?(?:いる|る|た)?の(?=は|が|も)|[がも]?[^。、はをが]{0,12}${people})?(?:が|は|も|で|:|\\(|って)?${about}$`,
);
/** 5人はスマホがない, 37人は一人暮らしで電話しかない. */
const beforeFact = /^(?:ほど|くらい|ぐらい)?(?:は|が|も|だけ)[^。]{0,12}$/;
/** 電話で頼みたい人が3分の1、…: the number was said of others, right before it. */
const saidOfOthers = new RegExp(`${people}(?:が|は)${about}$`);
const goesOn = /^(?:ほど|くらい|ぐらい|以上|程度)?(?:は|が|も|だけ|の)/;
const ofAll = /(?:スタッフ|職員|利用者|会員|ボランティア|全部で|全員で|合計|総勢)(?:は|が)?$/;

/** Whether a number of people, homes or a share is said of the very people of a fact, before it or behind it. */
export function isCountOf(text: string, quantity: Quantity, fact: Pick<AccessFact, "start" | "end">): boolean {
  const before = text.slice(0, quantity.start);
  if (quantity.start >= fact.end) return behindFact.test(text.slice(fact.end, quantity.start));
  if (quantity.end > fact.start) return quantity.start >= fact.start;
  const between = text.slice(quantity.end, fact.start);
  if (quantity.unit === "people") return /^[^.,;]{0,60}$/.test(between);
  return /うち(?:の|、)?$/.test(before) || (beforeFact.test(between) && !ofAll.test(before));
}

/** スマホを持っているのは4人, パソコンは7人が使える: the number is part of what is said of some of them. */
export function isCountedWithin(
  facts: ReadonlyArray<Pick<AccessFact, "start" | "end">>,
  text: string,
  { start, end }: Quantity,
): boolean {
  return facts.some(
    (fact) =>
      (start >= fact.start && end <= fact.end) || (start >= fact.end && thoseWho.test(text.slice(fact.end, start))),
  );
}
const thoseWho = new RegExp(`^[てで]?(?:いる|る|た)?の(?:は|が)${about}$`);

/** Whether a number counts others than whatever is told behind it. */
export function isSaidOfOthers(text: string, quantity: Quantity, fact: Pick<AccessFact, "start" | "end">): boolean {
  return (
    quantity.end <= fact.start &&
    saidOfOthers.test(text.slice(0, quantity.start)) &&
    !goesOn.test(text.slice(quantity.end))
  );
}

/** Words that say how some are: 全盲が22人, 耳の遠い方が2人, 紙でほしい人も5人 count a part of all. */
const someBefore =
  /(?:全盲|弱視|難聴|ろう者?|盲ろう|車いす|車椅子|(?:ない|にくい|づらい|ほしい|苦手な|不自由な|遠い|悪い|弱い|だけの|しかない|切れる|できる|読める|使える|頼みたい|[がをに][^。、はがを]{1,6}[るたい]))(?:の?(?:人|方|子|家|世帯|家庭|会員|利用者|お年寄り|高齢者|一人暮らし|お宅))?(?:が|は|も|で)?(?:約|およそ|だいたい)?$/;

/** Whether the words before a number say that it counts some of them only. */
export function countsSome(text: string, start: number): boolean {
  return someBefore.test(text.slice(Math.max(0, start - 24), start)) || /うち(?:の|、)?$/.test(text.slice(0, start));
}
