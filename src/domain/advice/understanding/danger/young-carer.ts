/** Where a text tells of a child who keeps the house, or cares for somebody, in place of a grown-up who cannot: the words for that, else null. */
export function youngCarerIn(text: string): readonly [number, number] | null {
  const hit = housework.exec(text);
  if (!hit || !grownUpCannot.test(text) || !(ownAge.test(text) || younger.test(text))) return null;
  return [hit.index, hit.index + hit[0].length];
}

const self = "(?:わたし|私|ぼく|僕|俺|おれ|あたし|自分|うち)";
const work =
  "(?:ごはん|ご飯|料理|洗濯|せんたく|そうじ|掃除|買い物|かいもの|家事|世話|せわ|介護|面倒|おむつ|お風呂|送り迎え|通訳)";

const grownUpCannot =
  /(?:お?母さん|お?父さん|ママ|パパ|(?<![祖義])[母父]|おかあさん|おとうさん|親|ばあちゃん|じいちゃん|祖[父母])(?:が|は|も|の)[^。]{0,16}(?:寝て|ねて|ねたきり|寝込|起きな|起きられ|おきな|起こされ|病気|びょうき|うつ|入院|働け|はたらけ|動け|うごけ|帰って(?:こ|き)|出られ|酔|お酒|介護)|\b(?:mum|mom|mother|dad|father|parents?)\b[^.]{0,30}\b(?:sick|ill|in bed|asleep|sleeps|depress\w*|drunk|never home|can't get up)\b|妈妈[^。]{0,8}(?:躺|病|睡)|mãe[^.]{0,16}(?:cama|doente)/i;
const housework = new RegExp(
  `${work}[^。]{0,24}${self}(?:が|ばかり|だけ|ひとり|1人|一人|です|、|。|$)|${self}(?:が|は|ばかり|だけ|ひとりで|一人で)[^。]{0,24}${work}|${work}を?(?:全部|ぜんぶ|一人で|ひとりで)|\\bI (?:cook|clean|do (?:all )?the (?:washing|laundry|housework|cooking)|look after|take care of|feed)\\b|都是我做|faço a comida`,
  "i",
);
const ownAge =
  /(?:^|[。、\n\s])(?:わたし|私|ぼく|僕)?(?:は)?\s*(?:小学?|中学?|高校?)(?:校)?[1-6１-６一二三四五六](?:年生?)?(?:です|だ|の|、|。)|(?<![0-9０-９])(?:[89]|1[0-7])(?:[歳才]|さい)|(?:小|中)学生です|高校生です|\bI(?:'m| am) (?:[89]|1[0-7])\b(?! years? (?:in|at))|我十[一二三四五六七]岁|tenho (?:[89]|1[0-7]) anos/i;
const younger =
  /(?:弟|妹|おとうと|いもうと)(?:たち)?(?:の|に|を|と|が)|\bmy (?:little|younger|baby) (?:brother|sister)|弟弟|妹妹|meu irmão/i;

/** 中3です, 17歳, I'm 16: the writer tells that they are under eighteen. */
export function tellsOwnYoungAge(text: string): boolean {
  return ownAge.test(text) || ownYears.test(text);
}
const ownYears =
  /(?:^|[。、\n\s])(?:わたし|私|ぼく|僕|俺)?(?:は)?\s*(?:[中高小][1-6１-６](?:女|男)?[。、\s]|1[0-7１０-７](?:です|さい|[歳才]))|(?:^|[.!?\s])i(?:'| a)m (?:[89]|1[0-7])\b/i;
