import type { Locale } from "#src/kernel/i18n.ts";

/**
 * The fields of activity of the law on nonprofit activities (特定非営利活動促進法 別表), in its order: number 1 is the
 * first. Source: Cabinet Office, https://www.npo-homepage.go.jp/qa/seido-gaiyou/katsudou-bunya (read 2026-11-29).
 * Translations are ours.
 */
const fields: ReadonlyArray<readonly [ja: string, easy: string, en: string]> = [
  [
    "保健、医療又は福祉の増進を図る活動",
    "{健康|けんこう}・{医療|いりょう}・{福祉|ふくし}",
    "Health, medical care or welfare",
  ],
  ["社会教育の推進を図る活動", "{大人|おとな}や {地域|ちいき}の {学|まな}び", "Social education"],
  ["まちづくりの推進を図る活動", "まちづくり", "Community building"],
  ["観光の振興を図る活動", "{観光|かんこう}", "Tourism"],
  [
    "農山漁村又は中山間地域の振興を図る活動",
    "{農村|のうそん}・{漁村|ぎょそん}・{山|やま}の {地域|ちいき}を {元気|げんき}に する",
    "Rural, fishing and mountain areas",
  ],
  [
    "学術、文化、芸術又はスポーツの振興を図る活動",
    "{学問|がくもん}・{文化|ぶんか}・{芸術|げいじゅつ}・スポーツ",
    "Science, culture, arts or sports",
  ],
  ["環境の保全を図る活動", "{環境|かんきょう}を {守|まも}る", "Protecting the environment"],
  ["災害救援活動", "{災害|さいがい}のときの {助|たす}け", "Disaster relief"],
  ["地域安全活動", "{地域|ちいき}の {安全|あんぜん}", "Community safety"],
  ["人権の擁護又は平和の推進を図る活動", "{人権|じんけん}・{平和|へいわ}", "Human rights or peace"],
  ["国際協力の活動", "{国際|こくさい}{協力|きょうりょく}", "International cooperation"],
  [
    "男女共同参画社会の形成の促進を図る活動",
    "{男女|だんじょ}が {同|おな}じように {参加|さんか}できる {社会|しゃかい}",
    "Gender equality",
  ],
  ["子どもの健全育成を図る活動", "{子|こ}どもの {成長|せいちょう}を {助|たす}ける", "Sound growth of children"],
  ["情報化社会の発展を図る活動", "{情報化|じょうほうか}{社会|しゃかい}", "The information society"],
  ["科学技術の振興を図る活動", "{科学|かがく}{技術|ぎじゅつ}", "Science and technology"],
  ["経済活動の活性化を図る活動", "{経済|けいざい}を {元気|げんき}に する", "Economic vitality"],
  [
    "職業能力の開発又は雇用機会の拡充を支援する活動",
    "{仕事|しごと}の {力|ちから}を つける・{働|はたら}く {場所|ばしょ}を {増|ふ}やす",
    "Vocational skills or employment",
  ],
  ["消費者の保護を図る活動", "{消費者|しょうひしゃ}を {守|まも}る", "Consumer protection"],
  [
    "前各号に掲げる活動を行う団体の運営又は活動に関する連絡、助言又は援助の活動",
    "ほかの {団体|だんたい}を {助|たす}ける（{中間|ちゅうかん}{支援|しえん}）",
    "Liaison, advice or help for organisations of the fields above",
  ],
  [
    "前各号に掲げる活動に準ずる活動として都道府県又は指定都市の条例で定める活動",
    "{条例|じょうれい}で {決|き}めた {活動|かつどう}",
    "Similar activities named by ordinance",
  ],
];

/** The numbers that a profile may hold. */
export const npoFieldNumbers: readonly number[] = fields.map((_, i) => i + 1);

export function npoFieldName(number: number, locale: Locale): string {
  const found = fields[number - 1];
  if (found === undefined) return String(number);
  return found[locale === "ja" ? 0 : locale === "ja-easy" ? 1 : 2];
}
