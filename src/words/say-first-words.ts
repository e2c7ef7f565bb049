import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import type { CrimeTold } from "#src/domain/desks/crime-told.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { DeskTheme } from "#src/domain/desks/desk-vocabulary.ts";
import type { CitizenLocale, Locale } from "#src/kernel/i18n.ts";

/** What somebody says first when a desk answers, for a sheet that lies beside the telephone. */
type SayFirst = {
  readonly label: string;
  readonly themes: Readonly<Record<Exclude<DeskTheme, "rescue">, string>>;
  /** To a desk that takes most kinds of trouble. */
  readonly anything: string;
  /** To those who come to the place, by their number. */
  readonly rescue: Readonly<Record<"110" | "118" | "119", string>>;
  /** Somebody calls for somebody else. */
  readonly helper: string;
  /** Where the number of one's own town is to be written. */
  readonly townNumber: string;
};

const inEnglish = "“Eigo de onegai shimasu” (English, please)";

export const sayFirstWords: Readonly<Record<Locale, SayFirst>> = {
  ja: {
    label: "はじめに言うこと：",
    themes: {
      organisation: "「団体の運営のことで相談したいです」",
      it: "「パソコンやインターネットのことで困っています」",
      law: "「法律のことで相談したいです」",
      work: "「仕事のことで困っています」",
      mind: "「つらいので、話を聞いてほしいです」",
      violence: "「いやなことをされました。相談したいです」",
      children: "「子どものことで相談したいです」",
      living: "「お金やくらしのことで困っています」",
      medical: "「体の具合が悪いです。どうすればいいですか」",
      care: "「障がいや介護のことで相談したいです」",
      pregnancy: "「妊娠や性のことで相談したいです」",
      foreign: "「日本語が得意ではありません。相談したいです」",
    },
    anything: "「困っていることがあります。話を聞いてください」",
    rescue: {
      "110": "「事件です（事故です）。場所は、…です」",
      "118": "「海の事故です。場所は、…です」",
      "119": "「火事です（救急です）。場所は、…です」",
    },
    helper: "代わりにかけるときは、「本人の代わりに電話しています」と言います。",
    townNumber: "役所の番号（書いておく）：",
  },
  "ja-easy": {
    label: "{電話|でんわ}で {言|い}う こと：",
    themes: {
      organisation: "「{団体|だんたい}の ことを {相談|そうだん}したいです」",
      it: "「パソコンや インターネットで {困|こま}っています」",
      law: "「{法律|ほうりつ}の ことを {相談|そうだん}したいです」",
      work: "「{仕事|しごと}で {困|こま}っています」",
      mind: "「とても つらいです。{話|はなし}を {聞|き}いてください」",
      violence: "「こわいです。{助|たす}けてください」",
      children: "「{子|こ}どもの ことを {相談|そうだん}したいです」",
      living: "「お{金|かね}や {家|いえ}の ことで {困|こま}っています」",
      medical: "「{体|からだ}の {具合|ぐあい}が {悪|わる}いです。どう すれば いいですか」",
      care: "「{障|しょう}が いや お{年寄|としよ}りの {世話|せわ}の ことを {相談|そうだん}したいです」",
      pregnancy: "「{赤|あか}ちゃんや {体|からだ}の ことを {相談|そうだん}したいです」",
      foreign: "「{日本語|にほんご}が {難|むずか}しいです。{相談|そうだん}したいです」",
    },
    anything:
      "「{家|いえ}が ありません」「{家族|かぞく}が こわいです」「とても つらいです」など。そして、「{助|たす}けてください」と {言|い}います。",
    rescue: {
      "110": "「{助|たす}けてください。{場所|ばしょ}は、…です」",
      "118": "「{海|うみ}の {事故|じこ}です。{場所|ばしょ}は、…です」",
      "119": "「{火事|かじ}です」か「{救急|きゅうきゅう}です」。そして「{場所|ばしょ}は、…です」",
    },
    helper: "かわりに {電話|でんわ}する {人|ひと}は、「かわりに {電話|でんわ}しています」と {言|い}います。",
    townNumber: "{市役所|しやくしょ}の {番号|ばんごう}（ここに {書|か}きます）：",
  },
  en: {
    label: "Say first: ",
    themes: {
      organisation: inEnglish,
      it: inEnglish,
      law: inEnglish,
      work: inEnglish,
      mind: inEnglish,
      violence: inEnglish,
      children: inEnglish,
      living: inEnglish,
      medical: inEnglish,
      care: inEnglish,
      pregnancy: inEnglish,
      foreign: inEnglish,
    },
    anything: inEnglish,
    rescue: {
      "110": "“Jiken desu” (a crime) or “jiko desu” (an accident), then where you are",
      "118": "“Umi no jiko desu” (an accident at sea), then where you are",
      "119": "“Kaji desu” (fire) or “kyūkyū desu” (ambulance), then where you are",
    },
    helper: "If you call for somebody else, say “kawari ni denwa shite imasu” (I call in their place).",
    townNumber: "Number of your city office (write it here): ",
  },
};

/** In the five further languages: that one speaks this language, in Japanese to read out; where the town's number is written. */
export const sayFirstAbroad: Readonly<Record<Exclude<CitizenLocale, Locale>, { first: string; townNumber: string }>> = {
  "zh-Hans": {
    first: "先说：「中国語でお願いします」(Chūgokugo de onegai shimasu)",
    townNumber: "市政府的电话（写在这里）：",
  },
  ko: {
    first: "먼저 이렇게 말하세요: 「韓国語でお願いします」(간코쿠고 데 오네가이시마스)",
    townNumber: "시청 전화번호(여기에 적으세요): ",
  },
  vi: {
    first: "Hãy nói trước: 「ベトナム語でお願いします」 (Betonamu-go de onegai shimasu)",
    townNumber: "Số điện thoại của tòa thị chính (viết vào đây): ",
  },
  pt: {
    first: "Diga primeiro: 「ポルトガル語でお願いします」 (Porutogaru-go de onegai shimasu)",
    townNumber: "Telefone da prefeitura da sua cidade (escreva aqui): ",
  },
  tl: {
    first: "Sabihin muna: 「タガログ語でお願いします」 (Tagarogu-go de onegai shimasu)",
    townNumber: "Numero ng city hall (isulat dito): ",
  },
};

/** In danger, as it is said in Japanese: in kana for who reads it, and in Latin letters. */
const saidInDanger: Readonly<Record<DangerKind, readonly [kana: string, latin: string]>> = {
  suicide: ["しにたい きもちです。はなしを きいて ください", "Shinitai kimochi desu. Hanashi o kiite kudasai"],
  violence: [
    "かぞくが たたきます。こわいです。たすけて ください",
    "Kazoku ga tatakimasu. Kowai desu. Tasukete kudasai",
  ],
  "child-abuse": ["こどもが あぶないです。たすけて ください", "Kodomo ga abunai desu. Tasukete kudasai"],
  "sexual-violence": ["からだを さわられました。たすけて ください", "Karada o sawararemashita. Tasukete kudasai"],
  "no-shelter": [
    "こんや ねる ところが ありません。たすけて ください",
    "Kon'ya neru tokoro ga arimasen. Tasukete kudasai",
  ],
  medical: ["きゅうきゅうしゃを おねがいします。ばしょは …です", "Kyūkyūsha o onegai shimasu. Basho wa … desu"],
  fire: ["かじです。ばしょは …です", "Kaji desu. Basho wa … desu"],
  crime: ["じけんです。たすけて ください。ばしょは …です", "Jiken desu. Tasukete kudasai. Basho wa … desu"],
  sea: ["うみの じこです。ばしょは …です", "Umi no jiko desu. Basho wa … desu"],
};

/** Of a crime, what it is: a caller is made to say nothing that is not so. */
const saidOfCrime: Readonly<Record<CrimeTold, readonly [kana: string, latin: string]>> = {
  held: [
    "とじこめられて います。そとに でられません。たすけて ください。ばしょは …です",
    "Tojikomerarete imasu. Soto ni deraremasen. Tasukete kudasai. Basho wa … desu",
  ],
  papers: [
    "パスポートを とられました。にげられません。たすけて ください。ばしょは …です",
    "Pasupōto o toraremashita. Nigeraremasen. Tasukete kudasai. Basho wa … desu",
  ],
  theft: ["どろぼうです。たすけて ください。ばしょは …です", "Dorobō desu. Tasukete kudasai. Basho wa … desu"],
};

const onTelephone: Readonly<Record<Exclude<CitizenLocale, "ja">, string>> = {
  "ja-easy": "{電話|でんわ}で こう {言|い}います：",
  en: "Say on the telephone: ",
  "zh-Hans": "打电话时这样说：",
  ko: "전화로 이렇게 말하세요: ",
  vi: "Khi gọi điện, hãy nói: ",
  pt: "Ao telefonar, diga: ",
  tl: "Sa telepono, sabihin: ",
};

/** What to say on the telephone in this danger, for somebody who speaks little Japanese; nothing in Japanese. */
export function sayInDanger(kind: DangerKind, locale: CitizenLocale, crime: CrimeTold | null = null): string | null {
  if (locale === "ja") return null;
  const [kana, latin] = kind === "crime" && crime !== null ? saidOfCrime[crime] : saidInDanger[kind];
  return `${onTelephone[locale]}「${kana}」${locale === "ja-easy" ? "" : ` (${latin})`}`;
}

/** What to say first to a desk that is called; null where it has no number or nothing is known of it. */
export function sayFirst({ phones, x_yorozu: { theme, dangers } }: Desk, locale: Locale): string | null {
  const [phone] = phones;
  if (phone === undefined) return null;
  const { label, themes, rescue, anything } = sayFirstWords[locale];
  const byNumber: Readonly<Record<string, string>> = rescue;
  const isBroad = theme === "mind" && dangers.length > 2;
  const words = theme === "rescue" ? byNumber[phone.number] : isBroad ? anything : themes[theme];
  return words === undefined ? null : `${label}${words}`;
}
