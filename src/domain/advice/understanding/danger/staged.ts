import { blank } from "#src/domain/advice/understanding/danger/everyday-trouble.ts";

/**
 * Without quoted cries that are only played, practised or printed: what a script lets its hero say, lines for a course, choices of a
 * form, a headline. A sentence is taken out only where it quotes and names the stage itself, and nothing in it has reached anybody.
 */
export function withoutStaged(typed: string): string {
  return typed.replace(quoting, (sentence) => {
    const around = sentence.replace(quoted, "");
    return isStaged.test(around) && !hasReached.test(around) ? blank(sentence) : sentence;
  });
}

/** A sentence with what it quotes, whose own full stops do not end it. */
const quoting =
  /(?<=^|[。！？!?\n])[^。！？!?\n「『“"]*(?:(?:「[^」\n]*」|『[^』\n]*』|“[^”\n]*”|"[^"\n]*")[^。！？!?.\n「『“"]*)+/g;
const quoted = /「[^」\n]*」|『[^』\n]*』|“[^”\n]*”|"[^"\n]*"/g;

const isStaged =
  /主人公|登場人物|第[一二三四五六七八九十0-9０-９]+(?:幕|場|章|話)|(?:の|る|た)(?:場面|シーン|くだり)(?!に?なる|だけ)|[ぁ-ん一-龠](?:役|班)(?:が|の|は)|再現|せりふ|セリフ|台詞|台本|脚本|朗読|芝居|寸劇|小説|短編|俳句|短歌|川柳|歌詞|練習(?:用|を(?:し|行)|で(?:使|言|叫|読))|ロールプレイ|ロープレ|架空|(?:記入|文|質問|設問|投稿)例|例(?:として|えば|文)|選択式|見出し|題名|タイトル|という(?:題|作品|映画|歌|曲|本|絵本|番組)|訓練(?:用|の)|教材|クイズ|効果音|音声合成|\b(?:script|scene|screenplay|hero(?:ine)?|role[- ]?play|novel|memoirs?|short story|poem|song|lyrics|headlines?|caption|quiz|(?:practice|training) (?:night|day|session|course|line)s?|drill|rehears(?:e|al)|line (?:one|two|\d)|eksena|dula|naskah|skenario)\b/i;

/** 練習の最中に「死にたい」とメールが来た: somebody has said it to somebody. */
const hasReached =
  /(?:来た|来て|来ま|きた|きて|きま|届い|届き|言われ|いわれ|打ち明け(?:た|ら|て)|入り(?:ま|、)|入った|あった|ありま|聞いた|聞きま|もらい|書き込ま|書いてあ|書かれてい)(?![^。]*(?:練習|場面|シーン|再現|役))|さっき|今朝|ゆうべ|昨夜|昨日|きのう|今夜|先週|本当(?:に|の話)|実際に|\b(?:told (?:me|us)|wrote to (?:me|us)|e?mailed|texted|called|phoned|this morning|last night|just now|really)\b/i;
