/** ISO 639-1 codes (Chinese of any script is `zh`) that a text of everyday life can be told to be in. */
export type TextLanguage =
  | "ja"
  | "en"
  | "zh"
  | "ko"
  | "vi"
  | "pt"
  | "tl"
  | "es"
  | "id"
  | "ne"
  | "th"
  | "my"
  | "km"
  | "ru"
  | "ar"
  | "uk"
  | "fr";

/**
 * The language of a text that may be a few words long, by its letters and then by its small words; null where neither
 * tells ("Zoom"). Kanji alone are Japanese unless a letter or word stands there that only Chinese writes.
 */
export function textLanguage(typed: string): TextLanguage | null {
  const text = typed.normalize("NFKC").toLowerCase();
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[ぁ-ゖァ-ヺ]/g);
  const hangul = count(/[\uac00-\ud7a3]/g);
  const kanji = count(/[\u3400-\u9fff]/g);
  const latin = count(/[a-z\u00c0-\u024f\u1e00-\u1eff]/g);
  for (const [language, letters] of scripts) if (count(letters) > Math.max(kana, kanji, latin, hangul)) return language;
  if (hangul > 0 && hangul >= kana && hangul * 2 >= latin) return "ko";
  // NOTE a Japanese letter among words of the Latin script is a name; two kana among kanji are grammar
  if (kana > 0 && (kana + kanji) * 3 >= latin) return "ja";
  if (kanji > 0 && kanji * 2 >= latin) return onlyChinese.test(text) ? "zh" : "ja";
  return latin === 0 ? null : latinLanguage(text);
}

const scripts: ReadonlyArray<readonly [TextLanguage, RegExp]> = [
  ["th", /[\u0e00-\u0e7f]/g],
  ["ne", /[\u0900-\u097f]/g],
  ["my", /[\u1000-\u109f]/g],
  ["km", /[\u1780-\u17ff]/g],
  ["uk", /[іїєґ]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
];

/** Letters and words of Chinese that Japanese does not write, simplified and traditional. */
const onlyChinese =
  /[烧邻骂滚归终带赶刚灵伤脸风飞鱼鸟龙级绝统维综罗职联肤脑脚艺营虽补装见观规视览触计订认讨议记讲许论设访证评识词试该详诗误诸课调谅谈谢负财责败账货质贩贪贫购费贺贴贵资赏赔赢趋轮软轻载较辅输辞边达迁运进远连迟适选递遗邮释钟铁银销锁错键镇闭闲闻阅队阳阴际陈险隐雾顶项顺须预领频题颜额饭饮饰饱馆驾验鸡齐龄们們吗嗎这這您么麼请給给让讓还哪谁幫帮说說电话线络询詢你她对应开关长东车专业样为从时过动头发现书马门问间买卖钱錢没沒欠债債办辦签續续丢诉听听难难师师孩爸妈媽婆俩会学个国块岁岁药觉着呢吧啊嘛呀吃跟很把被怎]|我|不会|不知道|老板|老公|想|什么|可以|因为|如何|多少|哪里|今晚|有人|看不|不懂|不能|不想|来的|的信|了$|家里|工资|房租/;

const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;

/** Words that are frequent in one of the languages and rare in the others, as they are written with and without marks. */
const smallWords: ReadonlyArray<readonly [TextLanguage, string]> = [
  [
    "en",
    "the a an and or i my me is are am was to of for in on at with do does did not have has can cannot can't don't how what where who when want need help please this that it from about someone nobody think know lost",
  ],
  [
    "pt",
    "o os um uma não nao eu meu minha meus minhas estou esta está é são com para por que de do da dos das no na em quero preciso tenho como onde quem você voce ajuda alguém alguem muito muita mais fui foi vou porque sem vai tem me se",
  ],
  [
    "es",
    "el los las un una no yo mi mis estoy está es son con para por que de del en quiero necesito tengo cómo como dónde donde quién usted ayuda alguien mucho mucha más fue voy porque sin hay me se lo la",
  ],
  [
    "tl",
    "ang ng mga sa ako ko akong kong ba na po opo hindi wala walang may paano saan sino ano gusto kailangan ay ni kay naman lang din rin siya sila kami namin natin niya nila ito iyon nang para mag pag asawa anak",
  ],
  [
    "id",
    "saya aku tidak yang dan di ke dari untuk dengan ini itu apa bagaimana mau ingin butuh bisa tolong ada punya sudah belum karena anak suami",
  ],
  [
    "vi",
    "toi tôi khong không la là co có cua của va và cho muon muốn bi bị duoc được o ở nguoi người phai phải lam làm gi gì the thế nao nào con chong chồng tien tiền voi với can cần",
  ],
  ["fr", "le les une je mon ma mes suis est pas avec pour dans où comment besoin aide veux ai du des et"],
];
const counted = smallWords.map(([language, words]) => [language, new Set(words.split(" "))] as const);

function latinLanguage(text: string): TextLanguage | null {
  if ((text.match(vietnameseLetters)?.length ?? 0) > 0) return "vi";
  const words = text.match(/[a-z\u00c0-\u024f\u1e00-\u1eff']+/g) ?? [];
  let best: TextLanguage | null = null;
  let most = 0;
  for (const [language, small] of counted) {
    const found = words.filter((word) => small.has(word)).length + (markOf[language]?.test(text) ? 0.75 : 0);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  // Two English words without small ones ("housing help") are likelier English than nothing.
  return best ?? (words.every((word) => /^[a-z']+$/.test(word)) && words.some((word) => word.length > 3) ? "en" : null);
}

const markOf: Partial<Record<TextLanguage, RegExp>> = {
  pt: /ã|õ|ç|lh|nh/,
  es: /ñ|¿|¡|ll/,
  tl: /mag-|nag-|\bnaka|\bpag/,
};
