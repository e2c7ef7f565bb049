const digits = new Map([..."〇一二三四五六七八九"].map((char, value) => [char, value]));
digits.set("零", 0);
digits.set("両", 2);
const small = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const large = new Map([
  ["万", 10_000],
  ["億", 100_000_000],
]);

/**
 * A regular expression source for one number: 12, 1,200, 3.5, 二十五, 5千, 1万2千, 二〇. It begins where a number begins
 * and is bounded in length, so that a page of numerals costs no more than its length.
 */
export const numeralSource =
  "(?<![0-9,〇一二三四五六七八九十百千万億])(?:[0-9][0-9,]{0,14}(?:\\.[0-9]{1,6})?(?:[十百千万億]{1,4}[0-9]{0,8}){0,4}|[〇一二三四五六七八九十百千万億]{1,16})";

/** The value of a number as `numeralSource` finds it; null for what is none. */
export function numeralValue(written: string): number | null {
  if (written === "") return null;
  let total = 0;
  let section = 0;
  let current: number | null = null;
  for (let i = 0; i < written.length; ) {
    const arabic = /^[0-9][0-9,]*(?:\.[0-9]+)?/.exec(written.slice(i));
    const char = written[i] ?? "";
    if (arabic) {
      current = Number(arabic[0].replaceAll(",", ""));
      i += arabic[0].length;
      continue;
    }
    const digit = digits.get(char);
    const unit = small.get(char);
    const myriad = large.get(char);
    if (digit !== undefined) current = (current ?? 0) * 10 + digit;
    else if (unit !== undefined) {
      section += (current ?? 1) * unit;
      current = null;
    } else if (myriad !== undefined) {
      total += (section + (current ?? 0) || 1) * myriad;
      section = 0;
      current = null;
    } else return null;
    i += 1;
  }
  return total + section + (current ?? 0);
}
