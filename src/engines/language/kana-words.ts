/**
 * Everyday words of a text that is written in kana alone, as children and learners of Japanese write, in the characters
 * that directories and lexicons use: いえが なくて こまって → 家が なくて 困って. Only at the beginning of a word, and nouns
 * only before a particle, so that いいえ stays what it is. A text with any kanji, or without kana, is left as it is.
 */
export function withKanji(text: string): string {
  if (/\p{Script=Han}/u.test(text) || !/[ぁ-ゖ]/.test(text)) return text;
  const readable = text.normalize("NFKC").replace(words, (kana) => written.get(kana) ?? kana);
  return readable.replace(/(?<=[ぁ-ゖー]) +(?=[ぁ-ゖァ-ヺ\p{Script=Han}])/gu, "");
}

const nouns = wordList(`
  いえ=家 うち=家 おかね=お金 しごと=仕事 かいしゃ=会社 きゅうりょう=給料 やちん=家賃 しゃっきん=借金 たべもの=食べ物 ごはん=ご飯 こども=子ども
  あかちゃん=赤ちゃん むすこ=息子 むすめ=娘 がっこう=学校 せんせい=先生 おっと=夫 つま=妻 しゅじん=主人 かれし=彼氏 はは=母 おかあさん=お母さん
  ちち=父 おとうさん=お父さん おや=親 びょうき=病気 びょういん=病院 くすり=薬 からだ=体 あたま=頭 こころ=心 ねつ=熱 みみ=耳
  しょうがい=障害 にんしん=妊娠 でんわ=電話 でんき=電気 すいどう=水道 けいさつ=警察 どろぼう=泥棒 さぎ=詐欺 ぼうりょく=暴力 りこん=離婚
  ざいりゅう=在留 びざ=ビザ にほんご=日本語 ことば=言葉 つうやく=通訳 がいこくじん=外国人 やくしょ=役所 ぜいきん=税金 ねんきん=年金 ほけん=保険
  へや=部屋 よる=夜 こんや=今夜 きょう=今日 ともだち=友達 かいご=介護 ほいくえん=保育園 ひとり=一人 そうだん=相談 かじ=火事`);
/** Of verbs and adjectives what their endings leave as it is. */
const stems = wordList(`
  こまっ=困っ こまる=困る こまり=困り しにた=死にた きえた=消えた こわい=怖い こわく=怖く いたい=痛い いたく=痛く ねる=寝る とまる=泊まる
  とまれ=泊まれ すむ=住む すめ=住め たべ=食べ はらえ=払え はらわ=払わ たたか=叩か たたく=叩く なぐら=殴ら なぐる=殴る にげ=逃げ おわれ=追われ
  おいださ=追い出さ やめさせ=辞めさせ はたら=働 わすれ=忘れ いけない=行けない いけません=行けません わから=分から わかり=分かり ぬすま=盗ま
  なくし=失くし たすけ=助け くるし=苦し つらい=辛い つらく=辛く ねむれ=眠れ のみ=飲み うまれ=生まれ うみたく=産みたく なくなり=亡くなり
  わかれたい=別れたい おなじ=同じ なんども=何度も なんかいも=何回も くりかえ=繰り返 ならいた=習いた ならいに=習いに
  ならう=習う べんきょう=勉強 よめな=読めな よめま=読めま かけな=書けな かけま=書けま`);

const written = new Map([...nouns, ...stems]);
const begins = "(?<=^|[\\s、。!?,.「」]|[がをにはのもへでとてや])";
const particle = "(?=$|[\\s、。!?,.]|が|を|に|は|の|も|へ|で|と|から|まで|や|だけ)";
const words = new RegExp(`${begins}(?:(?:${readings(nouns)})${particle}|(?:${readings(stems)}))`, "g");

/** Pairs of reading and writing, apart by blanks. */
function wordList(list: string): Array<readonly [reading: string, writing: string]> {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [reading = "", writing = ""] = entry.split("=");
      return [reading, writing] as const;
    });
}

/** The longest first, so that おかあさん is not read as another word. */
function readings(list: ReturnType<typeof wordList>): string {
  return list
    .map(([reading]) => reading)
    .sort((a, b) => b.length - a.length)
    .join("|");
}
