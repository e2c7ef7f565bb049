import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import { youngCarerIn } from "#src/domain/advice/understanding/danger/young-carer.ts";
import type { DangerKind, DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";
import { joinSpans, typedSpan } from "#src/engines/language/mapped-text.ts";

/** A danger that several facts tell together, wherever in a text they stand. */
export type ToldTogether = {
  readonly id: string;
  readonly level: Exclude<DangerLevel, "none">;
  readonly kinds: readonly DangerKind[];
  readonly who: Exclude<DangerWho, "topic">;
  readonly spans: ReadonlyArray<readonly [number, number]>;
};

/** Each of `facts` is told; nothing of `unless` is. In letters of a danger text (katakana as hiragana, lower case). */
type Rule = Pick<ToldTogether, "id" | "level" | "kinds"> & {
  readonly facts: readonly RegExp[];
  readonly unless: RegExp;
  /** Facts that add a kind. */
  readonly also?: readonly [DangerKind, RegExp];
};

/** A story, a lesson, an outing: nobody is gone. */
const toldOrPlanned =
  /映画|どらま|小説|漫画|まんが|芝居|劇団|演劇|舞台|脚本|しなりお|訓練|研修|講座|げーむ|歌詞|遠足|旅行|買い物|かいもの|出張|帰省|卒業|合宿|(?:戻り|もどり|帰り)ます|\b(?:novel|film|movie|play|script|song|training|workshop|drama|game|class|picnic|holiday|rent|clean-up|exam)\b|电影|小说|晚上回来|\b(?:filme|novela|turma|aluguel)\b/;

const farewell =
  /(?:ごめんなさい|ごめんね|申し訳な|さようなら|さよなら|(?:今|いま)まで(?:ほんとうに|本当に)?ありがと|(?:探|捜|さが)さないで|お別れ|別れの(?:手紙|言葉|めっせーじ))[^。]{0,20}(?:手紙|てがみ|めも|紙|かみ|書|かい|置|残|のこ|送|投稿|めーる|めっせーじ|らいん)|(?:手紙|てがみ|めも|書き置き|紙|かみに)[^。]{0,30}(?:ごめん|申し訳な|さようなら|さよなら|(?:探|捜|さが)さないで|お別れ)|遺書|置き手紙|(?:部屋|机|つくえ|べっど)[^。]{0,6}(?:に|へ)(?:手紙|てがみ|書き置き)|(?:手紙|てがみ)を(?:残して|のこして|おいて|置いて)|(?:goodbye|good-bye|farewell|suicide) (?:note|letter|message|text|post)|\b(?:note|letter|message|text)\b[^.!?]{0,60}\b(?:sorry|goodbye|farewell|burden|forgive|don'?t look for)|\b(?:texted|wrote|messaged|posted)\b[^.!?]{0,30}(?:goodbye|farewell|don'?t look for)|\bsorry for everything\b|\b(?:letter|note)s?\b[^.!?]{0,30}\bfor all we did\b|遗书|(?:信|纸条|字条|消息|留言)[^。]{0,16}(?:对不起|再见|永别|不要找|别找|告别)|告别的?(?:消息|信)|谢谢大家再见|(?:bilhete|carta|mensagem)[^.!?]{0,50}(?:desculp|perdão|adeus|despedida|não me procure)/;
const gone =
  /(?:海|山|崖|橋|川|湖|樹海|岬|うみ|やま|はし)(?:へ|に|まで)[^。]{0,12}(?:行|い[きっく]|向か|出)|(?:家|いえ|寮|部屋|へや)を(?:出|で)(?:た|て(?!く))|出て(?:行|い)[きっ]|でて(?:行|い)[きっ]|いなくな|(?:今朝|けさ|朝|夜|昨日|きのう|ゆうべ)から[^。]{0,8}(?:いな|帰|かえ|見)|帰って(?:こ|きて?)(?:な|ま|い)|かえって(?:こ|き)|帰りません|かえらな|行方|連絡が(?:つ|取れ|とれ)|(?:電話|でんわ|携帯|すまほ)(?:に|が|は|を|も)?[^。]{0,8}(?:出な|でな|出ま|でま|つながらな|切られ|切って|切った|電源|きって|きれて|置いた|おいた|おいて|置いて)|電源(?:を|が)(?:切|き)|\b(?:phone|mobile)(?: is| was)? (?:off|switched off|turned off|on the bed|at home)|\b(?:turned|switched) (?:off )?(?:his|her|their|the) (?:phone|mobile)|\bleft (?:his|her|their) phone|\b(?:train|bus|car|taxi|drove|walked|gone|went|headed|left)\b[^.!?]{0,24}\bto the (?:sea|coast|cliffs?|beach|bridge|mountains?|woods|forest|lake|river)|\b(?:hasn't|has not|not) (?:come|been) (?:back|home|seen)|\b(?:not|isn't|won't) (?:answer|pick)|\bis (?:gone|missing)\b|\bcan(?:'t|not) (?:reach|find) (?:her|him|them)|\bleft (?:the house|home|the dorm)|\bnobody knows where|关机|去了?(?:海边|桥上|山上|悬崖|楼顶)|没有?回(?:来|家)|不接|打不通|找不到|出门|\b(?:desligou|sumiu|desapareceu)\b|não (?:atende|voltou)|\bfoi (?:para|até|ao?) [^.!?]{0,6}(?:mar|praia|ponte|montanha)|deixou o celular/;

const papersKept =
  /(?:ぱすぽーと|旅券|在留かーど|身分証|通帳)[^。]{0,16}(?:取り上げ|とりあげ|取られ|とられ|返さ|返して|預かられ|持って(?:いか|行か))|(?:ぱすぽーと|旅券|在留かーど)を(?:持って|もって)い[^。]{0,4}。?(?:返|かえ)して(?:くれ|もらえ)|\b(?:kept|keeps?|holds?|held|took|taken|has|have)\b[^.!?]{0,12}\b(?:passports?|residence card|papers)\b|\b(?:passports?|residence card|papers)\b[^.!?]{0,16}\b(?:kept|held|taken|took|confiscated)|护照[^。]{0,8}(?:扣|拿走|收走|没收)|扣[^。]{0,4}护照|(?:ficaram com|pegaram|tomaram|retêm|seguram)[^.!?]{0,12}passaporte/;
const bound =
  /給料|きゅうりょう|借金|違約金|罰金|払え|逃げ(?:て|た)|にげ(?:て|た)|今夜|今晩|こんや|\bowes?\b|\bdebts?\b|\bescaped?\b|\bran away\b|\bhas left\b|\bfled\b|\bshelter\b|\btonight\b|欠|债|逃|今晚|\bdeve\b|dívida|\bfugiu\b|\babrigo\b/;
const tonight =
  /今夜|今晩|こんや|泊ま|とま[るれ]|しぇるたー|\bshelter\b|\bsafe place\b|\btonight\b|没有?地方(?:住|去)|\babrigo\b/;

const noHome =
  /(?:帰る|戻る|住む|行く|かえる|もどる|すむ|いく)(?:家|いえ|所|ところ|場所|先|あて)(?:が|も|は)?(?:なし|ない|なく)(?!(?:若者|人|子|方|女|男|学生|ひと))|(?:家|あぱーと|部屋|へや|寮|りょう|社宅)を(?:出|で)(?:なければ|ないと|るように|てください|ろと)|立ち退き|\b(?:must|have to|need to|told to|has to) (?:leave|move out of|vacate|get out of)\b[^.!?]{0,24}\b(?:flat|apartment|room|house|dorm\w*|housing)\b|\bevicted\b|\bno (?:home|house) to (?:go|return) to\b|(?:搬出|赶出|离开)[^。]{0,4}(?:宿舍|公寓|房子)|(?:tenho|temos|tem|preciso) que sair\b/;
const soon =
  /今夜|今晩|こんや|明日|あした|今週|来週|らいしゅう|こんしゅう|週末|月末|(?:月|火|水|木|金|土|日)曜|(?<![0-9])[0-3]?[0-9]日(?:まで|に)|退院|退所|出所|\bby (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|next|end)|\btonight\b|\btomorrow\b|\b(?:this|next) week\b|\bin (?:\d+|two|three|a few) days\b|月底|今天|今晚|明天|这周|下周|até (?:o )?dia|\bhoje\b|amanhã|fim do mês/;
const ofMany = /(?:人たち|人々|方々|若者たち|皆さん|みなさん)|支援を始め|を開きたい|作りたい|つくりたい/;

const rules: readonly Rule[] = [
  {
    id: "gone after a farewell",
    level: "urgent",
    kinds: ["suicide", "crime"],
    facts: [farewell, gone],
    unless: toldOrPlanned,
  },
  {
    id: "papers kept and bound",
    level: "urgent",
    kinds: ["crime"],
    facts: [papersKept, bound],
    unless: /映画|小説|研修|講座|\b(?:novel|film|movie|training|workshop)\b/,
    also: ["no-shelter", tonight],
  },
  {
    id: "no home by a day that is near",
    level: "concern",
    kinds: ["no-shelter"],
    facts: [noHome, soon],
    unless: ofMany,
  },
];

/** Somebody else than the writer is spoken of. */
const anotherPerson =
  /友だち|るーむめいと|夫(?!婦)|妻|娘|息子|母|父|兄|弟|姉|妹|祖[父母]|会員|利用者|患者|学生|生徒|後輩|先輩|同僚|男性|女性|実習生|(?:[のた])(?:人|方|子)(?:が|は|を)|おっと|むすめ|むすこ|はは|ちち|いもうと|おとうと|(?:おかあ|おとう)さん|ひと(?:が|は)|\b(?:she|he|her|him|client|roommate|flatmate|friend|student|brother|sister|wife|husband|member)\b|她|他|室友|女儿|朋友|丈夫|同学|\b(?:ela|ele|colega|irmão|filha|amigo)\b/;

/** The dangers that facts of different sentences tell together. More text never makes one less, but for what tells a story or an outing. */
export function dangersToldTogether(typed: string): ToldTogether[] {
  const mapped = plainDangerText(typed);
  const { text } = mapped;
  const told = rules.flatMap(({ id, level, kinds, facts, unless, also }): ToldTogether[] => {
    const hits = facts.map((fact) => fact.exec(text));
    if (hits.some((hit) => hit === null) || unless.test(text)) return [];
    const spans = hits.flatMap((hit) => (hit ? [typedSpan(mapped, hit.index, hit.index + hit[0].length)] : []));
    const more = also?.[1].test(text) ? [also[0]] : [];
    const who = anotherPerson.test(text) ? "served" : "writer";
    return [{ id, level, kinds: [...kinds, ...more], who, spans: joinSpans(spans) }];
  });
  const carer = youngCarerIn(typed);
  if (carer)
    told.push({
      id: "a child keeps the house",
      level: "concern",
      kinds: ["child-abuse"],
      who: "writer",
      spans: [carer],
    });
  return told;
}
