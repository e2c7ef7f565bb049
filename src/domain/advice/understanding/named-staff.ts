import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";

const office =
  "(?:[会館園院隊団寮]員|職員|スタッフ|事務局|運営|役員|常勤|人手|担い手|中の人|世話人|メンバー|相談員|支援員|働いて(?:いる|る)の|やって(?:いる|る)の|回して(?:いる|る)の|動けるの)";
const person =
  "(?:[^、。と・]{0,9}?(?:私|わたし|自分|僕|俺|代表|[一-龠]{0,3}長|妻|夫|母|父|娘|息子|姉|妹|兄|弟|友人|友だち|友達|同僚|先輩|後輩|仲間|もう一人|さん|先生|パート|アルバイト|事務員|会計|学生|主婦|ボランティア|職員|[1一ひと]+(?:人|り)))";
/** Said of a person in brackets: 私(非常勤、週3日). */
const aside = "(?:[(（][^)）]{0,20}[)）])?";
const joined = "(?:と、?|、|・)";
const rest = `(?:(?:の)?(?:だけ|のみ|[二三四234]人(?:だけ|のみ|きり)?|ふたり)(?:で|です|だ|の|。|、|$)|しかい(?:ない|ません)|です(?:。|$))`;
/** 館員は私(非常勤)と館長だけ: those who work there are named one by one. */
const listed = new RegExp(
  `${office}(?:は|が|も|といっても|:)(?<list>${person}${aside}(?:${joined}${person}${aside}){1,3})${rest}`,
);
/** 妻と私だけで回しています: where nobody says of what, the writer is one of them. */
const withWriter = new RegExp(
  `(?:^|[。、\\n(])(?<list>(?:私|わたし|自分|僕|俺)${aside}と${person}${aside}|${person}${aside}と(?:私|わたし|自分|僕|俺)${aside})(?:の)?(?:だけ|のみ|[二2]人だけ|ふたりだけ)(?:で(?:運営|回|やって|切り盛り|続け|活動|担当)|です)`,
);

export const namedOneByOne = "named one by one";

/** How many work there, where they are named one by one and said to be all: no number is typed, and one is told. */
export function namedStaff(text: string): LimitFind[] {
  const match = listed.exec(text) ?? withWriter.exec(text);
  const list = match?.groups?.list;
  if (!match || !list) return [];
  const named = list.replace(/[(（][^)）]*[)）]/g, "").split(/と、?|、|・/);
  const value = named.filter((one) => one.trim() !== "").length;
  const spans = [[match.index, match.index + match[0].replace(/[。、]$/, "").length]] as const;
  return value < 2 ? [] : [{ key: "staffCount", value, confidence: 0.8, spans, rule: namedOneByOne }];
}

/** A meal is eaten by one: 毎回60食 are sixty people of each time. */
const meals = (often: string) =>
  new RegExp(`(?:${often})(?:約|およそ|だいたい)?(?<n>[0-9]{2,4})(?:食|人前|個の弁当)(?!以上の種類|品|事|器)`);
const eachTime = meals("毎回|1回(?:に|で)?|一回(?:に|で)?|一度に");
const byAndBy = meals("毎週|毎月|1日(?:に)?|一日(?:に)?|毎日|およそ|約|平均(?:して)?");

export function comersByMeals(text: string): LimitFind[] {
  const match = eachTime.exec(text);
  if (!match?.groups) return [];
  const value = Number(match.groups.n);
  const spans = [[match.index, match.index + match[0].length]] as const;
  return [{ key: "servedCount", value, confidence: 0.45, spans, rule: "meals of each time" }];
}

/** Of meals by the day or week: no number of people that was told, but better than what is usual; null where none are counted. */
export function eaters(text: string): number | null {
  const count = byAndBy.exec(text)?.groups?.n;
  return count === undefined ? null : Number(count);
}
