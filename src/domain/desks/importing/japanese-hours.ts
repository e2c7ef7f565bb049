/** Weekly hours: RFC 5545 days, and `HH:MM`. */
export type WeeklyHours = { readonly byday: string; readonly opens: string; readonly closes: string };

const days: Readonly<Record<string, string>> = { 月: "MO", 火: "TU", 水: "WE", 木: "TH", 金: "FR", 土: "SA", 日: "SU" };
const order = Object.keys(days);

/**
 * Hours as Japanese offices write them, where the whole text is such hours: `月～金13:00～21:00` `平日 午前8時30分～午後5時`
 * `毎週水・金 12:00～14:00` `毎日10時-16時`, several lines. Null where anything else stands beside them (a holiday rule, a
 * place, "予約制"): then the words are shown as they are, and nobody counts on a rule.
 */
export function japaneseHours(text: string): WeeklyHours[] | null {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[~〜～―–—-]|から/g, "-")
    .replaceAll(/曜日?|毎週|\s|まで/g, "")
    .replaceAll(/[,、·･]/g, "・");
  const rules: WeeklyHours[] = [];
  let rest = plain;
  while (rest !== "") {
    const match =
      /^(平日|毎日|(?:[月火水木金土日](?:[-・]?(?=[月火水木金土日]))?)+)[::]?(.+?)-(.+?)(?=平日|毎日|[月火水木金土日]|$)/.exec(
        rest,
      );
    if (!match) return null;
    const [whole, on = "", from = "", to = ""] = match;
    const [byday, opens, closes] = [daysOf(on), clockOf(from), clockOf(to)];
    if (byday === null || opens === null || closes === null) return null;
    rules.push({ byday, opens, closes });
    rest = rest.slice(whole.length);
  }
  return rules.length > 0 ? rules : null;
}

function daysOf(words: string): string | null {
  if (words === "平日") return "MO,TU,WE,TH,FR";
  if (words === "毎日") return "MO,TU,WE,TH,FR,SA,SU";
  const found = new Set<string>();
  for (const part of words.split("・")) {
    const [first = "", last] = part.split("-");
    if (last === undefined) for (const day of first) found.add(day);
    else if (first.length === 1 && last.length === 1)
      for (let i = order.indexOf(first); ; i = (i + 1) % 7) {
        found.add(order[i] ?? "");
        if (order[i] === last) break;
      }
    else return null;
  }
  return order
    .filter((day) => found.has(day))
    .map((day) => days[day])
    .join(",");
}

/** `8:30`, `8時半`, `午後5時`. */
function clockOf(words: string): string | null {
  const match = /^(午前|午後|AM|PM)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分?|(半))?)$/i.exec(words);
  if (!match) return null;
  const [, half = "", hours = "", colon, minutes, halfHour] = match;
  const isAfternoon = /午後|pm/i.test(half) && Number(hours) < 12;
  const hour = Number(hours) + (isAfternoon ? 12 : 0);
  const minute = Number(colon ?? minutes ?? (halfHour ? 30 : 0));
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
