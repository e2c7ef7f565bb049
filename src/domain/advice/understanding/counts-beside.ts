import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/*
 * Head counts that stand apart from the name of those who are counted. Beside the rules that are learned from, and only where
 * nothing else was read.
 */

const people = "(?<n>[0-9]{1,5})(?:人|名)(?:ほど|くらい|ぐらい|近く|あまり|以上)?";
const ofStaff = /(?:職員|スタッフ|理事|役員|講師|先生|運転手|ボランティア|相談員|同僚|仲間|自分たち)[^。、]{0,8}$/;

/** 30人に一人ずつ電話している, 260人へ一斉に送る: those who are told. */
const told = new RegExp(
  `${people}(?:に|へ)(?!1人|一人(?:が|は|の))[^。、]{0,10}(?:電話|連絡|知らせ|伝え|送|配|届け|案内|郵送|メール|発送)`,
);
/** 月400通のお礼状, 会報を300部送る: as many as are written to. */
const letters = /(?:月|毎月|毎回|一回に|1回に|年)?(?:に|で)?(?<n>[0-9]{2,5})(?:通|部)/;
const paper = /お?礼状|手紙|封筒|はがき|葉書|会報|便り|領収書|招待状|案内状|年賀状|請求書|通信|dm/;
const sending = /書|手書き|送|出(?:す|し|て)|折|封入|宛名|発送|配|郵送|印刷|刷/;

/** 応募が約400通: they come in. */
const incoming = /応募|申込|申し込み|届く|届いた|届き|寄せられ|来る|来ます|返って/;

/** 預かりボランティアが県内に25人いて, 手伝いは多い日で150人来ます: helpers, with words between. */
const helpers = new RegExp(
  `(?:ボランティア|手伝い|ドクター|運転手|世話人|協力者|サポーター|応援|担い手|会員ドクター)(?:さん)?(?:が|は|も|いうて|といって|の登録)(?<between>[^。0-9]{0,30}?)${people}(?=い|おり|来|で(?:す|や|、|。)|登録|が(?:登録|参加|動)|。|、)`,
);
const others = /利用者|会員|参加者|相談者|職員|スタッフ|子ども|子(?:が|は|に)|生徒|家族|のうち|に対して|あたり/;

/** Limits with the head counts that no rule and nothing learned has read. */
export function withCountsBeside(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  if (reading.language !== "ja") return [...finds];
  const isTaken = (at: number) => finds.some(({ spans }) => spans.some(([from, to]) => from <= at && at < to));
  const has = (key: LimitFind["key"]) => finds.some((find) => find.key === key);
  const volunteers = has("volunteerCount") ? null : helpersTold(reading.text);
  const served = has("servedCount") ? null : recipients(reading.text);
  return [
    ...finds,
    ...(volunteers && !isTaken(volunteers.at) ? [find("volunteerCount", volunteers)] : []),
    ...(served && !isTaken(served.at) ? [find("servedCount", served)] : []),
  ];
}

type Count = { readonly n: number; readonly at: number; readonly end: number };

function recipients(text: string): Count | null {
  const match = told.exec(text);
  if (match && !ofStaff.test(text.slice(Math.max(0, match.index - 14), match.index))) return countOf(match, text);
  const post = letters.exec(text);
  if (!post) return null;
  const from = text.lastIndexOf("。", post.index) + 1;
  const until = text.indexOf("。", post.index);
  const said = text.slice(from, until < 0 ? undefined : until);
  return paper.test(said) && sending.test(said) && !incoming.test(said) ? countOf(post, text) : null;
}

function helpersTold(text: string): Count | null {
  const match = helpers.exec(text);
  return match && !others.test(match.groups?.between ?? "") ? countOf(match, text) : null;
}

function countOf(match: RegExpExecArray, text: string): Count {
  const said = match.groups?.n ?? "";
  const at = text.indexOf(said, match.index + (match.groups?.between?.length ?? 0));
  return { n: Number(said), at, end: at + said.length + 1 };
}

function find(key: "servedCount" | "volunteerCount", { n, at, end }: Count): LimitFind {
  return { key, value: n, confidence: 0.6, spans: [[at, end]], rule: "a count apart from its name" };
}
