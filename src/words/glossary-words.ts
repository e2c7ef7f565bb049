import type { Locale } from "#src/kernel/i18n.ts";

/** A word of the trade and what it means in a few plain words. */
export type Gloss = { readonly term: RegExp; readonly means: string };

/** Words that are explained where they first stand on a page; easy Japanese explains its own in its sentences. */
export const glossaryWords: Readonly<Record<Locale, readonly Gloss[]>> = {
  ja: [
    { term: /(?<![A-Za-z])SIM(?![A-Za-z])/, means: "電話やネットをつなぐための小さなカード" },
    { term: /(?:2|２|二)段階(?:認証|の確認)/, means: "パスワードのほかに、電話などに届く番号でも確かめる設定" },
    { term: /暗号化/, means: "ほかの人が読めない形に変えること" },
    { term: /台帳/, means: "記録をまとめた一覧表" },
    { term: /ロット/, means: "いっしょに作られた品に付く番号" },
    { term: /プロボノ/, means: "仕事の技を生かした手伝い" },
    { term: /(?<![ァ-ヶー])クラウド(?![ァ-ヶー])/, means: "ネットの向こうにデータを置く仕組み" },
    { term: /(?<![ァ-ヶー])サーバー/, means: "ページやデータを置いておく機械" },
    { term: /(?<![A-Za-z])OCR(?![A-Za-z])/, means: "写真の字を、文字のデータに変えること" },
    { term: /マスターパスワード|親のパスワード/, means: "ほかのパスワード全部を開ける、一つのパスワード" },
    { term: /ドメイン/, means: "example.jp のような、サイトやメールの名前" },
  ],
  "ja-easy": [],
  en: [
    { term: /\bSIM\b(?! card)/, means: "the small card of a phone line" },
    { term: /\btwo-step (?:sign-in|verification)/i, means: "a code to your phone besides the password" },
    { term: /\bencrypt(?:ed|ion)\b/i, means: "unreadable to others" },
    { term: /\bpro bono\b/i, means: "professionals who help for free" },
    { term: /\bOCR\b/, means: "turning pictures of writing into text" },
  ],
};
