import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";
import type { WhenPhrase } from "#src/engines/language/when-phrases.ts";

/** お盆までは休みです, 入学前に習うこと: a time that ends at `end` is no deadline. */
export function isUntilThen(text: string, end: number): boolean {
  return untilThen.test(text.slice(end).replace(/^まで/, ""));
}

/** Until when: a time with an end (まで, 中に), one that is told as a limit, one at which something begins or ends. */
export function timeLimits(reading: Reading): LimitFind[] {
  const found = [...deadlines(reading), ...toldLimits(reading), ...turningPoints(reading)].filter(
    ({ spans }) => !spans.some(([, end]) => isUntilThen(reading.text, end)),
  );
  return found.length > 0 ? found : seasons(reading);
}

/** 梅雨入り前に, 次の台風の季節までに, 年度替わりまでに, 母の日に間に合うように: a season or a feast before which it must be done. */
const bySeason =
  /(?:(?:次|今度|今年|来年)の)?(?:[一-龠ァ-ヶー]{1,7}の(?:季節|時期|シーズン)|[一-龠]{1,3}期(?!限|間|待)|梅雨(?:入り|明け)?|台風|初雪|雪|年度替わり|[上下]半期の締め|年度末の締め|(?:夏|冬|春)休み|(?:大型)?連休|ゴールデンウィーク|お?盆|(?:お)?正月|お?彼岸|(?:母|父|敬老|成人|こども|子ども)の日|クリスマス|入学式?|卒業式?|田植え|稲刈り|収穫)(?<end>(?:が(?:来|始ま|降|明け)る)?(?:前(?=に|まで|。|、|$)|まで(?=に|。|、|で|$))|(?=に間に合))/;
const untilThen = /^(?:に)?(?:は(?:休|お休み)|(?:習|通|使|学)(?:う|って|んで))/;

function seasons(reading: Reading): LimitFind[] {
  const match = bySeason.exec(reading.text);
  if (!match || isUntilThen(reading.text, match.index + match[0].length)) return [];
  return [found(reading, match.index, match.index + match[0].length, 0.6, "a season or a feast")];
}

const byThen =
  /(?:[^。、\s「」はがを]{1,14})(?:までに(?:は)?|までで|まで間に合|まで(?:[、。]|$|の間)|中には?(?=[、。しやつ始完何整作]|$)|中(?=[、]|$)|(?:に|には)間に合|前に(?:は)?|以内に?|年度?内に?|から(?:使い|始め|スタート|運用|開始))/g;
const notTime =
  /^(?:これ|今|いま|ここ|そこ|あそこ|どこ|最後|そのとき|最近|今日|一日|1日|世界|日本|会場|自宅|家|事務所|海外|会議|授業|電話|話|途中|一年|市内|町|県)(?:まで|中)/;

/** The phrase as typed without what only joins it to the rest: 3月末までに → 3月末まで. */
function trimmedTime(said: string): string {
  return said
    .replace(/[)）。、\s].*$/s, "")
    .replace(/(?<=まで|中|内|前|後|末|日|月|週|年|度|曜|春|夏|秋|冬)(?:に(?:は)?|から(?:は)?)$/, "");
}

const saidLimit =
  /(?:期限|締め?切り?|〆切|引っ?越し|給料日|開催日?|本番)(?:は|が)(?<when>(?:[^。、!!?\s]{0,6}(?:[0-9]日|[月週年]|末|中|春|夏|秋|冬|明日|今夜))[^。、!!?\sなのだで]{0,3})(?:です|でございま|な|だ)?/;
const byTonight =
  /今夜中|今日中|明日中|明日まで|今週中|今夜まで|(?:来週|来月|今週|今月|明日|(?<![0-9月])[0-9]{1,2}日)(?=が(?:引き落とし|締め?切り?|期限|本番))/;
const fixedDay =
  /(?:(?<![0-9])[0-9]{1,2}月(?:[0-9]{1,2}日|上旬|中旬|下旬|末)?|来週|来月|今月末|来年度|再来週)(?=(?:の予定|に開催|開催|に(?:開|始|行)|開始|から(?:です|。|$)))/;

/** Times that are told as a limit by the words around them. */
function toldLimits({ text }: Reading): LimitFind[] {
  const said = saidLimit.exec(text);
  const match = said ?? byTonight.exec(text) ?? fixedDay.exec(text);
  if (!match) return [];
  const when = said?.groups?.when ?? match[0];
  const start = match.index + match[0].indexOf(when);
  const spans = [[start, start + when.length]] as const;
  return [{ key: "deadline", value: when, confidence: 0.66, spans, rule: "told as a limit" }];
}

/** The phrase of time at まで, 中に, 前に, as typed. */
function deadlines(reading: Reading): LimitFind[] {
  for (const match of reading.text.matchAll(byThen)) {
    const said = match[0];
    const when = reading.when.find(
      ({ start, end }) => start < match.index + said.length && match.index <= start && end > match.index,
    );
    const event =
      /(?:総会|イベント|新学期|年度|学期|大会|説明会|選挙|開所|オープン|引っ越し|移転|開催|開始|夏|冬|春|秋|審査)(?:まで|前|中|に間|から)|^次の[一-龠々]{1,4}(?:まで|に間)|^(?:春|夏|秋|冬)の[一-龠々ァ-ヺー]{1,8}(?:まで|に間)/.test(
        said,
      );
    if ((!when && !event) || notTime.test(said)) continue;
    const from = when ? when.start : match.index;
    const end = match.index + said.replace(/(?:使い|始め|スタート|運用|開始|間に合)$/, "").length;
    return [found(reading, from, end, 0.8, "deadline")];
  }
  return reading.when
    .filter(({ isDeadline, start, end }) => {
      const said = reading.text.slice(start, end);
      return isDeadline && !notTime.test(said) && !/^今[年月週期](?:度)?$/.test(said);
    })
    .slice(0, 1)
    .map(({ start, end }) => found(reading, start, end, 0.7, "time with an end"));
}

/** Behind a time: what begins, ends or takes place then. */
const turns =
  /^(?:に(?:は)?|が|は|で|から(?:は)?|の|、)?[^。\n]{0,16}?(?:開催|本番|提出|出さな|出す|やる|やり|面接|審査|面談(?=が|に)|例会|行(?:う|い)|在宅(?:勤務)?に|バザー|祭|集会|締め?切|〆切|期限|引っ?越|移転|始ま|始め|スタート|開始|開所|オープン|開[くき校店]|迫|終了|切れ|退職|辞め|いなくな|閉鎖|廃止|打ち切|総会|会議|イベント|説明会|発表会|大会|講演|公開|終わ|理事会)/;
const isOver =
  /^[^。]{0,24}?(?:(?:(?<!ま)し|しまし|だっ|でし|てい|終わっ|辞め|やめ|切れ|始め|始まっ|開い)た(?!い|ら|め))/;
const notDated = /^(?:将来|ゆくゆく|いずれ|そのうち|近いうち|今日|今年|今月|今週|今年度|今期|今(?:春|夏|秋|冬)|お盆)/;

/** 総会は6月末を予定, 理事会は来月10日。 */
const eventBefore =
  /(?:(?<=[。、\n]|^)次(?:回)?|総会|理事会|会議|審査|面接|説明会|発表会|大会|講演会?|公演|イベント|祭り?|引っ越し|移転|開所|開校|提出|締め?切り?|期限|報告)(?:は|が|の予定は)$/;

function turningPoints(reading: Reading): LimitFind[] {
  const { text } = reading;
  return reading.when
    .filter(({ start, end }: WhenPhrase) => {
      const joined = text.slice(start, end).replace(/(?:に|には|から)$/, "");
      const tail = text.slice(start + joined.length, end + 24);
      const isNamed =
        eventBefore.test(text.slice(Math.max(0, start - 10), start)) &&
        /^(?:の予定|を予定|です|だ|に(?:予定|決|なる|なり|あ)|[。、!]|$)/.test(tail);
      return !notDated.test(joined) && (isNamed || turns.test(tail)) && !isOver.test(tail);
    })
    .slice(0, 1)
    .map(({ start, end }) => {
      const event = /^の(?:会議|総会|理事会|説明会|発表会|講演会|大会|イベント)/.exec(text.slice(end))?.[0] ?? "";
      return found(reading, start, end + event.length, 0.62, "something begins or ends then");
    });
}

function found(reading: Reading, from: number, to: number, confidence: number, rule: string): LimitFind {
  return {
    key: "deadline",
    value: trimmedTime(typedWords(reading, from, to)),
    confidence,
    spans: [[from, to]],
    rule,
  };
}
