import { blank } from "#src/domain/advice/understanding/danger/everyday-trouble.ts";

/**
 * Without what people make ready for: 地震で水が止まったら…連絡したい tells of no quake. Only in a text that plans something and in
 * which nothing of the kind has come; as long as before.
 */
export function withoutPlannedFor(typed: string): string {
  if (hasCome.test(typed) || !plans.test(typed)) return typed;
  return typed.replace(ifItComes, blank).replace(ifSomebodyFalls, blank).replace(ifItComesAbroad, blank);
}

const disaster =
  "(?:地震|台風|停電|断水|災害|火事|火災|津波|大雨|豪雨|大雪|洪水|水害|川があふれ|氾濫|浸水|避難|水が止ま|電気が止ま|帰宅困難)";

/** The sentence that says what may come, from there on: what is to be done in it is spoken of, too. */
const ifItComes = new RegExp(
  `(?:もし|万一|万が一|いざ)[^。\\n]{0,20}${disaster}[^。\\n]*|${disaster}[^。\\n]{0,14}(?:たら|だら|とき|時(?=[にのはも、])|際|場合|備え|ば、|前に)[^。\\n]*`,
  "g",
);
const ifSomebodyFalls =
  /(?:倒れ|けがをし|怪我をし|発作(?:を|が)(?:起こし|起き)|急変し|具合が悪くなっ|いなくなっ)た(?:とき|時|際|場合)(?:の|に|は)[^。\n]{0,24}(?:手順|連絡|マニュアル|名簿|一覧|表|番号|対応|訓練)[^。\n]*/g;
const ifItComesAbroad =
  /\b(?:if|when|in case|should)\b[^.!?\n]{0,24}\b(?:earthquake|quake|typhoon|flood|power|blackout|outage|storm|tsunami|disaster|fire|water)\b[^.!?\n]*|\b(?:next|possible|coming) (?:earthquake|quake|typhoon|flood|disaster)\b[^.!?\n]*|\bin case (?:of|a|an|someone|somebody)\b[^.!?\n]*|(?:如果|万一)[^。]{0,8}(?:地震|台风|停电|停水|洪水|火灾)[^。]*|\bse (?:faltar|acabar|houver|tiver|vier)\b[^.!?\n]*|\b(?:nếu|khi) (?:có )?(?:động đất|bão|lũ|mất điện)[^.!?\n]*/gi;

/** Something is to be made or known, not somebody to be fetched. */
const plans =
  /備え|計画|BCP|名簿|連絡網|マニュアル|手順|一覧|決めて(?:おき|配|い)|決めたい|(?:知らせ|連絡し|伝え|確かめ|調べ|数え|作り|作り直し|直し|集め|配り|見られるように|回れるように|できるように|分かるように|わかるように)(?:し)?たい|方法|表に|訓練|安否|ひな形|\b(?:list|phone tree|plan|how do others|we want|we need|we have to|we must|leaders need|must be reached|at hand)\b|名单|计划|lista|danh sách|muốn biết/i;

/** It is here: then nothing is only planned for. */
const hasCome =
  /(?:いま|今(?!は(?:紙|電話|エクセル|名簿|手)|回|度|年|後|の(?:名簿|やり方))|さっき|昨日から|きのうから|今朝から|ゆうべから)|(?:止まって|続いて|あふれて|来て|入って|燃えて|迫って|揺れて)(?:い|る|ます|き)|取り残さ|閉じ込め|助けて|たすけて|逃げ遅れ|息が|意識|血が|\b(?:trapped|help us|is rising|just hit|hit us|since (?:this morning|yesterday|last night)|right now (?:we|i|he|she|they)|is burning|can'?t breathe)\b|救命|被困|现在|socorro|agora mesmo|đang (?:ngập|cháy)/i;
