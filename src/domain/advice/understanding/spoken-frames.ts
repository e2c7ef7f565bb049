import { circumstanceFrames } from "#src/domain/advice/understanding/circumstance-frames.ts";
import type { Frame, FrameName, Place } from "#src/domain/advice/understanding/frame.ts";
import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";
import { clauses } from "#src/engines/language/sentences.ts";

const set = (ids: string) => new Set(ids.split(" "));
const ofMoney = set("take-donations receive-payment crowdfund manage-supporters keep-accounts handle-expenses");
const ofThings = set("provide-device provide-connection manage-accounts manage-devices teach-device-use");

/** Asked for whatever else is said of it. */
const asked =
  /たい(?!てい|へん)|ほしい|欲しい|(?:教え|知り|貸し?|譲|配)(?:て|たい|たげ)|どうすれば|どうしたら|(?:ません|ない|れます|きます)か|\b(?:want|need|would like|how (?:can|do|to)|looking for|help us|should we)\b/;

const frames: readonly Frame[] = [
  {
    name: "source of money",
    of: ofMoney,
    holds: ({ head, tail }) =>
      /^(?:金|費|収入|会計)?(?:の(?:中|残り|一部|積立|余り))?(?:から[^。]{0,14}(?:円|万|まで|出せ|出る|出す|払|賄|まかな|足り|買)|で[^。、]{0,6}(?:出せ|払う|払い|賄|まかな|足り))/.test(
        tail,
      ) ||
      (/(?:お金|予算|収入|資金|財源|元手)(?:は|も)[^。]{0,8}$/.test(head) &&
        /^[^。]{0,16}(?:だけ|のみ|しか|から|で)/.test(tail)) ||
      /\b(?:from|out of|paid (?:by|with|from)|funded by|live on|covered by) (?:our |the |their |small |a few )*$/.test(
        head,
      ),
  },
  {
    name: "there already",
    of: ofThings,
    holds: ({ clause, tail, sentence }) =>
      !asked.test(clause) &&
      !/ない(?:家|人|方|子|世帯|お宅)|貸し出し|把握/.test(clause) &&
      (/^[^。、]{0,8}?(?:は|が|も|なら)?(?:[^。、]{0,8}(?<!の[はも]))(?:ある(?!か|人|方|のか|けど|が、|のに)|あり(?:ます)?(?!が、|けど)|持って(?:い)?る|通って(?:い)?る|入って(?:い)?る|引いて(?:い)?る|そろって|揃って|支給(?:さ|し|の)|渡して|渡されて|貸与|貸してもら|問題(?:は|も)?な|うまく(?:いって|回って|動いて)|平気|大丈夫|光(?:回線|です|なの))/.test(
        tail,
      ) ||
        /^(?:回線)?(?:です|だそう|だ(?:。|$|し|けど|が))/.test(tail) ||
        /\b(?:we|they|everyone|all of us|all)(?: all| both)? (?:already )?(?:have|has|got|own)\b/.test(sentence)),
  },
  {
    // ホームページはもうあります、SNSもやっています
    name: "there already",
    of: set("publish-website spread-on-social-media"),
    besidesOnly: true,
    holds: ({ sentence, tail }) =>
      !asked.test(sentence) &&
      !/が、|けど|けれど|のに|困|しか|更新|古|読ま|見られ|届か|反応|増え|止ま/.test(sentence) &&
      /^(?:は|も)(?:もう|すでに|既に|一応|いちおう|前から)?(?:やって(?:い)?る|やって(?:い)?ます|あ(?:る|ります)|持って(?:い)?(?:る|ます)|開設し(?:た|て))/.test(
        tail,
      ),
  },
  {
    name: "somebody's office",
    of: set("keep-accounts handle-expenses spread-on-social-media be-found plan-it-strategy"),
    holds: ({ tail, head }) =>
      /^(?:担当|係|役|主任|責任者)?(?:監査|部長|理事|職(?:員|で)|さん|(?<=担当|係|役|主任|責任者)(?:です|の|として|\())/.test(
        tail,
      ) ||
      /^(?:の|を)?(?:私|わたし|僕|俺|わし|おばちゃん|者(?:です|が|に|で))/.test(tail) ||
      /^(?:と|も|を)?(?:兼任|兼務|兼ね|かけ持ち|掛け持ち)/.test(tail) ||
      (/(?:私|わたし|僕|俺)(?:は|が|\()$/.test(head) && /^(?:です|だ|を(?:して|やって)|\))/.test(tail)),
  },
  {
    name: "who they are",
    besidesOnly: true,
    holds: ({ tail }) =>
      /^(?:の|を(?:して(?:い)?る|する|やって(?:い)?る))?(?:係|班|隊)?の?(?:運転手|爺|婆|お?じい|お?ばあ|せんせい|先生|息子|娘|世話人|相談員|大学生です|者です|[0-9]+[人名](?:の班)?です)/.test(
        tail,
      ),
  },
  {
    name: "where it was said",
    of: set("decide-formally"),
    holds: ({ tail, clause }) =>
      !/オンライン|ネット|zoom|ビデオ|書面|議決|決議|定足数|委任状|集まら|集まれ|リモート|電子/.test(clause) &&
      /^(?:で|から|に(?:も|は)?)?[^。、]{0,10}(?:叱|言わ|言っ|話題|聞か|聞い|もめ|出た|出て|怒ら|決まっ|決まり|責め|詰め|承認(?:され|を得|は)|通っ|つつか|突っ込|報告|説明|出せ|見せ)|^が(?:[日月火水木金土]|[0-9])/.test(
        tail,
      ),
  },
  {
    name: "goes well",
    holds: ({ tail }) =>
      /^[^。、]{0,12}(?:は|も|が|なら)(?:[^。]{0,10})(?:(?:今まで|これまで|いままで|従来)(?:どおり|通り)|変えな(?:くて|い)(?:で)?(?:も)?(?:よ|い|大丈夫)|このままで(?:い|よ)|触るつもりはない|うまく(?:いって|回って|動いて)い(?:る|て)(?!ない))/.test(
        tail,
      ) ||
      /^[^.]{0,30}\b(?:works? (?:fine|well)|is (?:fine|working|going well)|stays? as it is|we(?:'ll| will) keep)\b/.test(
        tail,
      ),
  },
  {
    name: "declined",
    holds: ({ head, tail }) =>
      /\b(?:not (?:looking|asking) for|(?:don't|do not) (?:want|need)|no need (?:for|of))(?: [\w'-]+,?){0,2}(?: or(?: an?)?)? ?$/.test(
        head,
      ) ||
      /^(?:の|を(?:作る|作らせる|買う|入れる|使う|する)の|など|とか|なんか)?(?:は|とか(?:は)?|なんて|も)?(?:ナシ|なし(?:で(?!来|の)|に|。|$)|無し|ng|(?:いら|要ら)ない|不要(?!品)|結構|遠慮|絶対(?:嫌|いや|イヤ)|勘弁|考えていない|求めていない)|^[^。]{0,12}(?:させる|求める|となる|になった瞬間|いる)(?:と|に)(?:[^。]{0,8})(?:やめ|買わ|来な|来ん|連絡つか|嫌|逃げ|離れ)|^[^。、]{0,4}(?:は|を|が)(?:嫌|いや|イヤ)(?![がい])|^[^。、]{0,6}(?:勧め|薦め|すすめ|提案さ)[^。、]{0,8}(?:が|けど|けれど)、?[^。、]{0,6}(?:それ|これ|そういうの|今|いま)は?(?:いら|要ら|考えてい|望んでい)ない|^[^。、]{0,16}(?:たい|ほしい)(?:とか|わけ|という話|の)(?:で|じゃ)?(?:は|も)?(?:ない(?!か)|なく)/.test(
        tail,
      ),
  },
  {
    name: "told not to",
    holds: ({ tail }) =>
      !/(?<!いけ)ないと/.test(tail.slice(0, 16)) &&
      /^[^。]{0,12}(?:のは|(?:て|で)は|のも|こと(?:は|も))?(?:駄目|だめ|ダメ|いけない|違法|禁止|アウト|ng)(?:だ|な|なの)?(?:と|って|らしい|だそう)/.test(
        tail,
      ),
  },
  {
    name: "their quarrel",
    holds: ({ text, span, sentence }) => isInQuarrel(text, span, sentence),
  },
  {
    name: "lack of the land",
    of: set("provide-connection"),
    holds: ({ text, clause, sentence }) => !gives.test(text) && !asked.test(clause) && !ofTheLineItself.test(sentence),
  },
  {
    name: "nobody at hand",
    of: set("get-it-help"),
    besidesOnly: true,
    holds: ({ tail, sentence }) =>
      !/ほしい|欲しい|困|頼|聞け|教え|相談|助け|いれば|紹介|来て|want|help/.test(sentence) &&
      /^[^。、]{0,8}(?:い(?:ない|ません|なく|ず)|おら(?:ず|ん|ない)|おりません|ゼロ|なし)/.test(tail),
  },
  {
    name: "another sense",
    of: set("arrange-transport hand-over-goods"),
    holds: ({ head, clause }) =>
      /\b(?:can't|cannot|can not|don't|doesn't|never|nobody|to|not) $/.test(head) &&
      /\bpick(?:s|ed)? up\b/.test(clause) &&
      !/\b(?:drive|car|van|ride|lift|parcel|food|boxes|children|kids) ?/.test(clause),
  },
  ...circumstanceFrames,
];

/** Somebody gives, lays or pays a line. */
const gives =
  /引き|引く|引け|ひく|ひけ|契約|貸|つなぎ|つなげ|つなが[りるら]|通(?:し|す)|安く|工事|提供|支援|補助|用意|simを|ルーター|工面|負担|(?:何|なん)とか(?!な)|どうにか|\b(?:lend|provide|get|install|pay for|subsid\w+)\b/;

/** What a line that is there does badly, or a place of work that has none: a trouble of its own. */
const ofTheLineItself =
  /遅|切れ|固ま|(?:無く|なく)な[るっり]|止ま|使い切|ギガがない|きていない|月いくら|\b(?:slow|drops?|freez\w+|run out|eat)\b|\bsim\b/;

/** 「ネットで売れ」「いや、店を借りよう」ともめて: several voices in one sentence that does not end in agreement. */
function isInQuarrel(text: string, [from, to]: Span, sentence: string): boolean {
  if (
    !/もめ|揉め|割れ|対立|平行線|まとまら|決まら|言い合|折り合|\b(?:argu|quarrel|disagree|split|cannot agree|can't agree)/.test(
      sentence,
    )
  )
    return false;
  const voices = sentence.match(/[「『"“]/g) ?? [];
  if (voices.length < 2) return false;
  const opened = Math.max(...["「", "『", "“", '"'].map((mark) => text.lastIndexOf(mark, from)));
  const closed = Math.max(...["」", "』", "”"].map((mark) => text.lastIndexOf(mark, from - 1)));
  return opened >= 0 && opened > closed && /[」』”"]/.test(text.slice(to, to + 60));
}

function placeOf(reading: Reading, span: Span): Place {
  const { text } = reading;
  const sentence = sentenceOf(reading, span[0]);
  const clause = clauses(text, sentence).find(({ start, end }) => start < span[1] && span[0] < end) ?? sentence;
  return {
    text,
    span,
    clause: text.slice(clause.start, clause.end),
    sentence: text.slice(sentence.start, sentence.end),
    head: text.slice(sentence.start, span[0]),
    tail: text.slice(span[1], sentence.end),
  };
}

/** The frame that words of a function stand in, or null where they may be a wish. */
export function frameOf(reading: Reading, id: string, span: Span, isAlone: boolean): FrameName | null {
  const own = frames.filter(({ of, besidesOnly }) => (!of || of.has(id)) && !(besidesOnly && isAlone));
  if (own.length === 0) return null;
  const place = placeOf(reading, span);
  return own.find(({ holds }) => holds(place))?.name ?? null;
}

/** A function less likely than this is told in no case, and its words need no look. */
const looksFrom = 0.15;

/** Without functions all of whose words stand where nothing is wished. `isAlone`: nothing else would be told. */
export function withoutFramed(reading: Reading, scores: readonly FunctionScore[], isAlone: boolean): FunctionScore[] {
  const meant = scores.filter((score) => score.score < looksFrom || !isFramed(reading, score, isAlone));
  const asked = meant.find((score) => isAskedBefore(reading, score));
  if (!asked) return meant;
  const likelier = meant.find(({ id, score }) => id === askedBefore && score >= asked.score);
  const others = meant.filter((one) => one !== asked && (likelier || one.id !== askedBefore));
  return likelier ? others : [{ ...asked, id: askedBefore }, ...others].sort((a, b) => b.score - a.score);
}

function isFramed(reading: Reading, { id, spans, traces }: FunctionScore, isAlone: boolean): boolean {
  const frame = (span: Span) => frameOf(reading, id, span, isAlone);
  // A rule needs all of its words: one of them shouted by others, and it has found no wish of the writer.
  const surest = traces[0];
  if (surest?.spans.some((span) => frame(span) === "their quarrel")) return true;
  const strong = traces.filter(({ rule, factor }) => rule.weight * factor >= strongRule);
  const isAround = (span: Span) => circumstances.has(frame(span) ?? "");
  if (strong.length > 0 && strong.every((trace) => trace.spans.some(isAround))) return true;
  return spans.length > 0 && spans.every((span) => frame(span) !== null);
}

const strongRule = 0.3;
const circumstances: ReadonlySet<string> = new Set(["even then", "until now"]);

const askedBefore = "register-participants";

/** 例会への出欠を聞く: who will come is asked; who came is recorded. */
function isAskedBefore({ text }: Reading, { id, spans }: FunctionScore): boolean {
  const isAsked = ([, to]: Span) =>
    /^(?:の|を)?[^。、]{0,8}(?:聞[いくけ]|返事|返信|回答|集め|尋ね|たずね)/.test(text.slice(to, to + 18)) &&
    /(?:会|式|行事|講座|教室|集まり|イベント|研修)(?:へ)?の?出欠[のを]?$/.test(text.slice(Math.max(0, to - 14), to));
  return id === "track-attendance" && spans.length > 0 && spans.every(isAsked);
}
