import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import { inOrder, lastWord, leavingInPeace } from "#src/domain/advice/understanding/danger/farewells-told.ts";
import {
  bound,
  employer,
  lockedIn,
  papersKept,
  toldOnly,
} from "#src/domain/advice/understanding/danger/held-at-work.ts";
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
  /** Sentence by sentence it is heard better whom it happens to: people are named here who are not in danger. */
  readonly isWhoHeard: boolean;
};

/** Each of `facts` is told; nothing of `unless` is. In letters of a danger text (katakana as hiragana, lower case). */
type Rule = Pick<ToldTogether, "id" | "level" | "kinds"> & {
  readonly isWhoHeard?: boolean;
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

const tonight =
  /今夜|今晩|こんや|泊ま|とま[るれ]|しぇるたー|\bshelter\b|\bsafe place\b|\btonight\b|没有?地方(?:住|去)|\babrigo\b/;

/** Who lives with them, or did: not an opponent, not a stranger. */
const atHome =
  /夫(?!婦)|おっと|旦那|だんな|主人(?!公)|妻(?!子)|彼氏|かれし|かれ(?=が|に)|彼(?=が|に|の機嫌)|恋人|ぱーとなー|同居|息子|むすこ|父|母|お?とうさん|おかあさん|ぱぱ|まま|義[父母]|親に|\b(?:husband|wife|boyfriend|girlfriend|partner|father|mother|dad|mum|mom|son|he|she)\b|丈夫|老公|男朋友|爸爸|妈妈|marido|namorado|companheiro|chồng|남편|asawa/;
const againAndAgain =
  /(?:毎(?:日|晩|週|回)|まい(?:にち|ばん)|いつも|何度も|なんども|しょっちゅう|たびに|ずっと|日常的に)[^。]{0,14}(?:殴[らりるっ]|なぐ[らりるっ]|蹴[らりるっ]|け(?:られ|ります)|叩[かきくい]|たた[かきくい]|暴力(?:を振る|をふる|をうけ|を受け)|首を(?:絞|しめ))|\b(?:hits?|beats?|punch(?:es)?|kicks?|chokes?)\b (?:me|her|him|us)\b[^.!?]{0,40}\b(?:every|most|each|again|always|all the time|whenever)\b|\b(?:every|most|each) (?:night|day|week|weekend)s?\b[^.!?]{0,30}\b(?:hits?|beats?) (?:me|her|him|us)\b|(?:每天|每晚|天天|经常|总是)[^。]{0,6}打(?:我|她|孩子)|(?:me )?(?:bate|agride|machuca)[^.!?]{0,20}\b(?:tod[ao]s?|sempre|cada)\b|\b(?:sempre|tod[ao]s?) [^.!?]{0,14}me (?:bate|agride)|(?:đánh)[^.!?]{0,14}(?:mỗi|hằng|suốt)|(?:매일|매번)[^.!?]{0,8}때/;
const overOrPlayed =
  /(?:殴|なぐ|蹴|叩|たた)[^。]{0,14}(?:いました|てい?た(?:頃|ころ|とき|時))|昔|むかし|以前|子どもの(?:頃|ころ)|年前|映画|小説|漫画|どらま|芝居|劇|役(?:を|に|の|み)|ぼくしんぐ|空手|格闘|ぷろれす|柔道|太鼓|たいこ|どらむ|鍵盤|肩を|きーぼーど|もぐら|布団|ふとん|ぼーる|げーむ|\b(?:used to|years ago|as a child|boxing|karate|film|novel|game|drum)\b/;

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
    unless: toldOnly,
    also: ["no-shelter", tonight],
  },
  {
    id: "locked in by who employs them",
    level: "urgent",
    kinds: ["crime"],
    facts: [lockedIn, employer],
    unless: toldOnly,
    also: ["no-shelter", tonight],
  },
  {
    id: "all in order and one last word",
    level: "urgent",
    kinds: ["suicide"],
    facts: [inOrder, lastWord],
    unless: leavingInPeace,
  },
  {
    id: "struck again and again at home",
    level: "urgent",
    isWhoHeard: true,
    kinds: ["violence"],
    facts: [atHome, againAndAgain],
    unless: overOrPlayed,
  },
  {
    id: "no home by a day that is near",
    level: "concern",
    kinds: ["no-shelter"],
    facts: [noHome, soon],
    unless: ofMany,
  },
];

/** Blows by whom they live with that come again and again. */
export function isStruckAgainAndAgain(typed: string): boolean {
  const { text } = plainDangerText(typed);
  return atHome.test(text) && againAndAgain.test(text) && !overOrPlayed.test(text);
}

/** Somebody else than the writer is spoken of. */
const anotherPerson =
  /友だち|るーむめいと|夫(?!婦)|妻|娘|息子|母|父|兄|弟|姉|妹|祖[父母]|会員|利用者|患者|学生|生徒|後輩|先輩|同僚|男性|女性|実習生|(?:[のた])(?:人|方|子)(?:が|は|を)|おっと|むすめ|むすこ|はは|ちち|いもうと|おとうと|(?:おかあ|おとう)さん|ひと(?:が|は)|\b(?:she|he|her|him|client|roommate|flatmate|friend|student|brother|sister|wife|husband|member)\b|她|他|室友|女儿|朋友|丈夫|同学|\b(?:ela|ele|colega|irmão|filha|amigo)\b/;

const mayBeOwn: ReadonlySet<string> = new Set([
  "papers kept and bound",
  "locked in by who employs them",
  "all in order and one last word",
  "struck again and again at home",
]);

/** 中3です: the writer speaks of their own days, whoever else is named. */
const ownVoice =
  /(?:^|[。、!！\s])(?:おれ|あたし|俺|小[1-6]|中[1-3]|高[1-3]|1[0-9](?:歳|才|さい)?(?:です|、|。| )|[小中高]?学生です)|(?:わたし|私|ぼく|僕|俺)(?:の|は|が|も|を|に|たち|、)|(?:かけ|しめ|閉め)られま|もらえ(?:な|ま)|\b(?:i|i'm|my|we|our|us)\b|我|\b(?:meu|minha|nossos?)\b|\bem\b/;
/** Whoever looks after others speaks of them. */
const helped =
  /実習生(?:が|から|の(?:相談|話))|利用者|相談者|会員|生徒|居場所に(?:来|き)|から(?:の)?相談|\b(?:client|clients|trainee|a girl|a boy|a woman)\b/;

/** The dangers that facts of different sentences tell together. More text never makes one less, but for what tells a story or an outing. */
export function dangersToldTogether(typed: string): ToldTogether[] {
  const mapped = plainDangerText(typed);
  const { text } = mapped;
  const told = rules.flatMap(({ id, level, kinds, facts, unless, also, isWhoHeard = false }): ToldTogether[] => {
    const hits = facts.map((fact) => fact.exec(text));
    if (hits.some((hit) => hit === null) || unless.test(text)) return [];
    const spans = hits.flatMap((hit) => (hit ? [typedSpan(mapped, hit.index, hit.index + hit[0].length)] : []));
    const more = also?.[1].test(text) ? [also[0]] : [];
    const isOther = anotherPerson.test(text) && !(mayBeOwn.has(id) && ownVoice.test(text) && !helped.test(text));
    const who = isOther ? "served" : "writer";
    return [{ id, level, kinds: [...kinds, ...more], who, spans: joinSpans(spans), isWhoHeard }];
  });
  const carer = youngCarerIn(typed);
  if (carer)
    told.push({
      id: "a child keeps the house",
      level: "concern",
      kinds: ["child-abuse"],
      who: "writer",
      spans: [carer],
      isWhoHeard: false,
    });
  return told;
}
