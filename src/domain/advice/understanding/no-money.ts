import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/** お金は出ない, 銭はあらへん, 金はねえ, よう払わん: as people say it, also in dialect. 助成金が出ない is none of it. */
const none =
  /(?:お金|(?<![一-龠])金|(?<![一-龠])銭|おぜに|ぜにこ?|予算)(?:は|が|も|なんて|なんか)?(?:、)?(?:もう|まったく|全く|一切|ほとんど|ほぼ)?(?:(?:一|1)(?:円|銭)も|びた一文)?(?:出(?:ない(?!か)|ません(?!か)|なく|ねえ|らん|えへん|せん(?!ぱ)|せへん|せまへん)|あらへん|おまへん|ありまへん|ねえ(?![のかがち])|ねぇ|なか(?:です|と|け|ばい|たい|。|、|$)|ゼロ|0(?![0-9,.万千円])|(?:なし|ナシ)(?=[。、!！\s)）]|で(?!は|来)|$)|かけ(?:られ)?(?:ん(?!で)|へん|まへん)|かけられま(?:へん|ない))|(?:一|1)(?:円|銭|文)(?:も|たりとも)(?:出(?!て)|ない|ねえ|あらへん|かけ|使|払)|びた一文|(?:よう|とても|ぜんぜん)(?:払わん|払えん|出さん|出せん|払われへん)|銭(?:は|が)?(?:ない|払え)/;
/** 毎月かかる金は0で, 月々お金かかるのはナシ: only what comes again. */
const monthly =
  /(?:毎月|月々|月額)(?:の)?(?:かかる|払う|出る)?(?:お?金|費用|料金)(?:は|が)?(?:ナシ|ゼロ|0(?![0-9,.万千円])|なし|かかるのは(?:なし|ナシ|だめ|無理|困|勘弁))|(?:毎月|月々)[^。、]{0,6}(?:よう払わん|よう払えん|払われへん|払えん(?!で))/;
/** 買うお金はなし: only what is bought at first. */
const once =
  /(?:買い?(?:う|足す|換える|替える|そろえる|揃える)|購入する)(?:お?金|予算|余裕|銭)(?:は|が|も)?(?:なし|ゼロ|ない|なく|ねえ|あらへん)/;

/** Whose money is meant in the words before: of people served, or of what is not for tools. */
const ofOthers =
  /(?:利用者|相談者|家庭|世帯|親|保護者|子|生徒|学生|患者|お年寄り|高齢者|若者|家)(?:は|に|には|も|たち(?:は|に)|さん(?:は|に))[^。、]{0,8}$|(?:食う|食べる|暮らす|乗る|通う|移る|帰る|(?:生活|交通|弁当|家賃|電話|通院)(?:する|の))$/;

/** That there is no money for tools, at first or by the month, as it is said outside of forms. */
export function saidToBeWithoutMoney({ text }: Reading): LimitFind[] {
  const again = monthly.exec(text);
  if (again) return [find("monthlyYen", again)];
  const first = once.exec(text);
  if (first) return [find("initialYen", first)];
  const found = none.exec(text);
  if (!found || isOfOthers(text, found.index)) return [];
  if (/^[^。、]{0,6}(?:人|方|家庭|世帯|子)(?!手)/.test(text.slice(found.index + found[0].length))) return [];
  return [find("monthlyYen", found), find("initialYen", found)];
}

/** 利用者にお金がない, 電車に乗るお金もない: whose it is that lacks before `at`. */
export function isOfOthers(text: string, at: number): boolean {
  return ofOthers.test(text.slice(Math.max(0, at - 16), at));
}

function find(key: "monthlyYen" | "initialYen", { index, 0: said }: RegExpExecArray): LimitFind {
  return { key, value: 0, confidence: 0.75, spans: [[index, index + said.length]], rule: "no money, as it is said" };
}
