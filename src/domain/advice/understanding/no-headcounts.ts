import { peopleBeside } from "#src/domain/advice/understanding/homes-told.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const headcounts: ReadonlySet<string> = new Set(["staffCount", "volunteerCount", "servedCount"]);

/** 10組並ぶ, 混むと5人: who waits at one moment. 毎回130人が並ぶ are all who come. */
const waitsBehind = /^(?:ほど|くらい|ぐらい|以上|近く)?(?:が|も|は|の)?(?:並[びぶんば]|行列|列に|列を)/;
const waitsBefore =
  /(?:行列|列|順番待ち|窓口の前)(?:は|が|に)(?:いつも|だいたい|約)?$|(?:混むと|混めば|混む時は|混む日は)$/;
/** 行き先は1日14軒: stops of one round. */
const stopsOfADay = /(?:[1一]日|毎日|毎朝|毎回|[1一]回|一度|[1一]便)(?:に|で|あたり)?(?:約|だいたい|平均|多くて)?$/;
/** 手伝いの学生2人が来なくなった: who is there no more. */
const goneBehind =
  /^(?:の?[一-龠ァ-ヺ]{0,4})?(?:が|は|も|ほど|くらい)?[^。、0-9]{0,16}?(?:来なくな[っり]|(?:辞め|やめ|抜け)(?:た|て(?!い[くきるたま])|まし)|休会し|退会し|いなくな[っり]|去っ|亡くな[っり])/;
/** 10軒目, 30組を超えたら: the place in a row, and what would be too many. */
const noneYet = /^目|^(?:を)?(?:超え|越え)(?:たら|ると|れば)/;
const hadBefore = /(?:いた|いました|だった)(?:の)?(?:が|のが|けど)[^。]{0,14}$/;

/** 隣町では40人が集まったそうです: those of others. */
const ofOthers =
  /(?:隣(?:町|村|の[^。、]{1,6})|よそ|他所|ほかの団体|他の団体|別の団体|他県|他市|隣県)(?:で(?:は|も)?|は|の会は|に(?:は|も))[^。]{0,6}$/;
const itIsSaid = /^[^。]{0,16}(?:そうです|そうだ|と聞|らしい|って聞)/;

/** 新聞に2人の記事が載りました: of whom something was told. */
const inTheNews = /(?:新聞|雑誌|テレビ|ラジオ|番組|記事)(?:に|で)(?:は|も)?[^。、0-9]{0,6}$/;
const wereShown = /^[^。、]{0,8}(?:記事|載[っりる]|映[っりる]|出[たてま]|取り上げ|話しま)/;

/** 3人で参加した家族: how many came together. */
const cameTogether = /^で(?:参加|来場|来|申し込|申込|訪)[^。、]{0,6}?た(?:家族|親子|方|人|お宅|団体|グループ)/;

/** Whether a number of people or homes counts nobody who works, helps or is served from now on. */
export function isNoHeadcount(reading: Reading, quantity: Quantity): boolean {
  const { text } = reading;
  const { start, end, kind } = quantity;
  if (kind !== "people" && kind !== "households") return false;
  const head = text.slice(Math.max(0, start - 24), start);
  const tail = text.slice(end, end + 28);
  return (
    (kind === "households" && waitsBehind.test(tail)) ||
    waitsBefore.test(head) ||
    noneYet.test(tail) ||
    cameTogether.test(tail) ||
    (kind === "households" && (stopsOfADay.test(head) || peopleBeside(reading, quantity) !== undefined)) ||
    (ofOthers.test(head) && itIsSaid.test(tail)) ||
    (inTheNews.test(head) && wereShown.test(tail)) ||
    (goneBehind.test(tail) && !hadBefore.test(head))
  );
}

/** People told beside the homes that they live in. */
export function peopleInHomes(reading: Reading): LimitFind[] {
  return reading.quantities.flatMap((homes): LimitFind[] => {
    const people = homes.kind === "households" ? peopleBeside(reading, homes) : undefined;
    if (!people) return [];
    const spans: Span[] = [[Math.min(homes.start, people.start), Math.max(homes.end, people.end)]];
    return [{ key: "servedCount", value: Math.round(people.value), confidence: 0.92, spans, rule: "people in homes" }];
  });
}

/** Limits without numbers of heads that are none. */
export function withoutNoHeads(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const none = reading.quantities.filter((one) => isNoHeadcount(reading, one));
  return finds.filter(
    ({ key, spans }) =>
      !headcounts.has(key) || !spans.some(([from, to]) => none.some(({ start, end }) => from < end && start < to)),
  );
}
