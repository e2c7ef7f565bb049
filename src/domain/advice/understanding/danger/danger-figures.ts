/**
 * Figures of speech that only sound like danger, with the plain words that they stand for. In letters of a danger text
 * (katakana as hiragana). Each is tied to what it exaggerates: 死にたい by itself, 死にたいほどつらい, 全部終わらせたい are none.
 */
export const figuresOfSpeech: ReadonlyArray<readonly [RegExp, string]> = [
  // 死ぬほど忙しい: what is so busy, sleepy or hot does no harm. Not つらい, 苦しい, 痛い, 悲しい, 怖い, 疲れた.
  [
    /死(?:ぬ|に(?:そうな|たい|たくなる))(?:ほど|くらい|ぐらい)(?=(?:[にもはが]|とにかく|毎日|本当に|いつも)?(?:忙し|いそがし|眠(?!れ)|ねむい|暑|寒|退屈|面倒|めんどう|恥ずかし|混(?:む|んで)|多(?:い|く)|うれし|嬉し|楽し|おいし|美味し|笑っ|難し|むずかし|時間がかか))/g,
    "とても",
  ],
  // 忙しくて死にそう, said of work: not of a body.
  [/(?<=(?:忙し|いそがし)(?:すぎて|くて))死にそう(?=(?:です|だ|な(?:ので|毎日|くらい))?(?:[。、!！]|$))/g, "大変"],
  // ホームに立ち寄る: a home for people, not the edge of a platform.
  [/(?<=ほーむ)に立ち寄/g, "に寄"],
  // 片付けを早く終わらせたい: a task is done with, not a life.
  [
    /(?<=(?:仕事|作業|片付け|片づけ|かたづけ|整理|掃除|そうじ|入力|準備|したく|会議|打ち合わせ|手続き|事務|会計|決算|集計|転記|書類|精算|発送|配布|校正|残業|宿題|支払い|申請|報告|引き継ぎ|更新|連絡|受付|登録)(?:を|は)?(?:[ぁ-ん一-鿿0-9]{0,6}(?:早く|はやく|までに|すぐに?|今日中に|今年で|一度で|うちに|楽に|内に|で))?)終わ(?:らせ|りにし)(?=たい|られ|る|て)/g,
    "済ませ",
  ],
  // 見届けてから死にたい、と言うと大げさですが: the writer says that it is one, and what is to be done before.
  [
    /(?<=(?:にして|しておいて|てから|終えて|見届けて|任せて|渡して|伝えて))死にたい(?=[、。」]?(?:と(?:言う|いう)と|なんて|とまで(?:言う|いう)と|は)?(?:ちょっと|少し)?(?:大げさ|おおげさ|言い過ぎ|いいすぎ))/g,
    "終えたい",
  ],
];

/** Plain words of somebody who may take their own life: whatever else is told, the desks stand on top. */
export function speaksOfDying(said: string): boolean {
  return wishToDie.test(said) || edge.test(said) || farewellLetter.test(said);
}

/** 死にたい that ends a sentence and is in nobody else's mouth. */
const wishToDie = /(?:^|[^「『])死にたい(?:です|ん(?:です|だ)|よ|な[あぁ]?|わ|の)*(?:[。!！…](?![」』])|[\s]*$)/;

/** A place from which one falls, a step from it, and that it would be over: 駅のホームで前に出たら楽になるかな. */
const edge =
  /(?:ほーむ|線路|踏切|電車|特急|屋上|べらんだ|橋|欄干|手すり|崖|窓)[^。!?！？]{0,20}(?:前に(?:出|で)(?:た|れ)|一歩(?:前|まえ|踏|出|で)|踏み出|飛び(?:込|降|おり)|飛(?:んだ|べ)|落ち(?:たら|れば)|身を(?:投げ|乗り出)|吸い込まれ|乗り(?:越|こ)え)[^。!?！？]{0,16}(?:楽に(?:なる|なれ)|終わ(?:れる|りに(?:でき|なる)|るかな|るのか)|消え(?:られ|る)|いなくなれ)/;

const farewellLetter = /\b(?:written|wrote|writing|left) (?:my (?:goodbye|farewell)|a suicide) (?:letter|note)/i;
