import { blank, withoutEverydayTrouble } from "#src/domain/advice/understanding/danger/everyday-trouble.ts";
import { withoutPlannedFor } from "#src/domain/advice/understanding/danger/planned-for.ts";
import { withoutStaged } from "#src/domain/advice/understanding/danger/staged.ts";

/**
 * Without what is long past and over, or told in a story: its letters are filled with others, so that places in the text stay the
 * same. Only sayings that carry their own distance are taken out; what else the text tells is judged as it stands.
 */
export function withoutPastAndTold(typed: string): string {
  let text = typed.replace(story, blank).replace(saidOfLabour, blank).replace(mothEaten, blank);
  text = withoutEverydayTrouble(withoutPlannedFor(withoutStaged(text)));
  if (isOver.test(typed) && !stillNow.test(typed)) text = text.replace(longAgo, blank);
  return text;
}

const when =
  "(?:昔|むかし|かつて|以前|過去に|昨年|去年|若い(?:頃|ころ)|子ども?の(?:頃|ころ)|子供の(?:頃|ころ)|学生(?:の頃|時代)|(?:もう)?(?:[0-9０-９]{1,2}|[一二三四五六七八九十数]{1,3})年(?:以上|あまり|くらい|ほど|も)?(?:前|まえ))";
const harm =
  "(?:殴ら|叩か|蹴ら|暴力|乱暴|襲わ|虐待|いじめ|首を絞め|刺さ|逃げ|逃れ|死のう|死にたい|自殺|家出|追い出さ|閉じ込め|借金取り|だまさ|路上|野宿|ホームレス|救急車|搬送|倒れ|立っていた)";

/** 昔、夫に殴られて逃げた経験があり: one clause with its time and what was done, and the quotations told of that time. */
const longAgo = new RegExp(
  `${when}[^。\\n]{0,28}?${harm}[^。\\n]{0,24}|「[^」\\n]{0,40}${harm}[^」\\n]{0,40}」(?=[^。\\n]{0,40}(?:手記|体験|証言|文章|手紙|話))`,
  "g",
);
/** What shows that it is over, or why it is told. */
const isOver =
  /(?:今|いま|現在)(?:は|では)[^。]{0,30}(?:元気|幸せ|暮らし|落ち着|働い|笑|立ち直|回復|同じ(?:よう|思い|経験|立場|境遇)|支える|支援|会を|団体|活動|恩返し)|立て直し|立ち直|乗り越え|無事(?:に)?(?:退院|でした|でし)|いずれも[^。]{0,12}前のこと|同じ(?:よう)?な?(?:経験|思い|立場|境遇)(?:を|の|に)/;
/** It goes on, or has come back. */
const stillNow =
  /(?:今|いま|現在|最近|このごろ|昨日|きのう|今朝|先週|また)(?:も|でも|に(?:なって|も)|、)?[^。]{0,16}(?:殴ら|殴り|暴力|追って|追いかけ|来て|探し|脅|怖|夢に|眠れ|死に|消え|見つか)|まだ(?:逃げ|隠れ|追わ|怖|殴ら|続いて)|(?:死に|消え|いなくなり)たい/;

/** 映画の最後に崖から飛び降りるシーンで泣いた */
const story =
  /(?:映画|ドラマ|小説|漫画|マンガ|まんが|アニメ|演劇|芝居|舞台|朗読劇|絵本|物語|ミステリー)(?!みたい|のよう|さながら)[^。\n]{0,30}?(?:死|殺|飛び降り|首を吊|自殺|刺|燃え|火事|心中|処刑)[^。\n]{0,16}?(?:シーン|場面|話|筋|くだり|役|結末|ところ(?=で(?:泣|感動)))(?:(?:で|に|を見て|が)[^。\n]{0,8}?(?:泣|感動|怖|こわ|震え|印象)[^。、\n]{0,5})?/g;

/** 有給を取らせないと労基署に行くと言う: a dispute on labour, nobody is hurt. */
const saidOfLabour =
  /(?:有給|有休|残業代|未払い|解雇|雇い止め|給料|退職金|労働契約|就業規則)[^。\n]{0,24}(?:労基署?|労働基準監督署|組合|弁護士|訴え|裁判)[^。\n]{0,14}/g;

/** 浴衣が虫に食われていた */
const mothEaten =
  /(?:浴衣|着物|衣装|法被|はっぴ|布|毛布|毛糸|セーター|本|書類|台帳|柱|畳|木|葉|野菜|苗|米)[^。、\n]{0,6}(?:虫|ネズミ|鼠|シロアリ|鹿|猪|イノシシ)に(?:食わ|喰わ|くわ|やられ|かじら)[^。、\n]{0,8}/g;
