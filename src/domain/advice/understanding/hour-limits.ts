import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";

const day = "(?:今日|本日|今夜|今晩|今朝|明日|あす|明朝|明晩|あさって|明後日)";
const part = "(?:の?(?:朝|早朝|昼|正午|夕方|夜|晩|午前|午後)中?)?";
const hour = "(?:の?[0-9]{1,2}時(?:半|[0-9]{1,2}分)?)?";

/** あと3時間で, 今晩のうちに, 今日の夕方には: what ends within hours, as people say it. */
const untilThen: readonly RegExp[] = [
  /あと(?:[0-9]{1,2}|半|数|[一二三四五])(?:時間半?|分)(?=ほど|くらい|しか|で(?![きも])|の?うち|以内|を切|後|に)/,
  new RegExp(`${day}${part}${hour}(?=までに?|には(?!は)|のうち|中(?:に|[、。]|$))`),
  /(?:明朝|今夜|今晩|明日|今日)(?:の?(?:朝|昼|夜|夕方|午前|午後))?の?[0-9]{1,2}時(?:半)?(?=に(?:届|出|間に合|始ま|集まる|提出|必要)|から(?:の|です|始))/,
];
/** 48時間以内に報告しないといけない: a duty of the writer's; not a rule of how soon they reply to people. */
const within =
  /[0-9]{1,2}時間以内(?=に[^。、]{0,16}(?:報告|提出|届け出|届出|申請|通知|出さ)[^。、]{0,8}(?:しないと|なければ|必要|義務|いけない|たい|求め))/;

/** 明日まで生きられない, 今日までに集まった, 今日までは休み: nothing is to be done by then. */
const noDeadline =
  /^(?:までに?|には|のうち|中に)?(?:は(?:休|お休み|無理|いな))?[^。、]{0,10}?(?:生き|も[つたち]|持[つた]|集まった|来た|届いた|終わった|続いた|使っていた|ありました|でした)/;

/** 毎年7月と1月は回らない: it comes every year. */
const yearly = /(?:毎年|例年|毎月)(?:の|、)?$/;
/** 11月3日の文化祭で200食出したら好評で: it was held. */
const held = /^の[^。、]{1,10}(?:で|に|は)[^。、]{0,14}(?:たら|たところ|ましたが|ました(?=。|、|$)|でした|好評)/;

/**
 * Limits as rules and what was learned read them, with what is told in hours, and without what is no deadline and no number
 * of staff to come: the rules that are learned from stay as they are (a change of theirs needs a new training).
 */
export function withHours(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const tail = ({ spans }: LimitFind) => reading.text.slice(spans.at(-1)?.[1] ?? 0);
  const wrong = finds.find((find) => find.key === "futureStaffCount" && /^(?:分|枚|個)/.test(tail(find)));
  const hours = hourLimits(reading);
  const kept = finds.filter((find) => {
    if (wrong && (find.key === "futureStaffCount" || find.key === "futureWhen")) return false;
    if (find.key !== "deadline") return true;
    const [from] = find.spans[0] ?? [0];
    if (yearly.test(reading.text.slice(Math.max(0, from - 8), from)) || held.test(tail(find))) return false;
    return hours.length === 0 && !noDeadline.test(tail(find));
  });
  const until = wrong ? finds.find(({ key }) => key === "futureWhen") : undefined;
  const told = hours.length === 0 && until ? [{ ...until, key: "deadline" as const }] : hours;
  return [...kept, ...told, ...noMoneyAtAll(reading, kept)];
}

/** お金は絶対に出せません */
function noMoneyAtAll({ text }: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const match =
    /(?<![一-龠])(?:お金|予算|費用)は(?:もう|一切|絶対(?:に)?)?出せ(?:ない(?![か人方家])|ません(?!か)|なく)/.exec(text);
  if (!match || finds.some(({ key }) => key === "monthlyYen" || key === "initialYen")) return [];
  const spans = [[match.index, match.index + match[0].length]] as const;
  return (["monthlyYen", "initialYen"] as const).map((key) => ({
    key,
    value: 0,
    confidence: 0.75,
    spans,
    rule: "no money at all",
  }));
}

/** Deadlines told in hours or as a part of the day. */
function hourLimits(reading: Reading): LimitFind[] {
  const { text } = reading;
  for (const pattern of [...untilThen, within]) {
    const match = pattern.exec(text);
    if (!match || noDeadline.test(text.slice(match.index + match[0].length))) continue;
    const end = match.index + match[0].length;
    const span = [match.index, end + (/^(?:まで|のうち|中)/.exec(text.slice(end))?.[0].length ?? 0)] as const;
    return [
      {
        key: "deadline",
        value: typedWords(reading, ...span),
        confidence: 0.82,
        spans: [span],
        rule: "a deadline of hours",
      },
    ];
  }
  return [];
}
