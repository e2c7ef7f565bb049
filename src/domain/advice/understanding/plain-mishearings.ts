import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/*
 * Words that mean something else than the wish they are known for, in the whole of a text: a sum in millions, the shifts that
 * those who are served work, paper that gets lost. Beside the rules and examples that are learned from.
 */

type Mishearing = {
  readonly of: readonly string[];
  /** What the text says instead. */
  readonly says: RegExp;
  /** The wish itself, said in its own words. */
  readonly unless: RegExp;
};

/** The wish to be seen, in its own words. */
const seen = /発信|投稿|広め|広げ|フォロワー|宣伝|拡散|知ってもら|知らせたい|載せ|見てもら|アカウントを(?:作|始)/;

const japanese: readonly Mishearing[] = [
  {
    // A club that learns to sign needs nobody who signs for it.
    of: ["interpret-sign"],
    says: /手話(?:サークル|教室|クラブ|部|講座|講習|を(?:習|学|勉強|練習))/,
    unless: /通訳|訳し|手話(?:を|も)(?:つけ|付け|入れ|添え)|聞こえな|聞こえん|ろう者|耳の(?:不自由|悪)|難聴/,
  },
  {
    // What they write to each other in is no place to be seen.
    of: ["spread-on-social-media"],
    says: /(?:連絡|やり取り|やりとり|伝達|話し合い)(?:手段)?(?:は|に|を|の)?[^。]{0,10}(?:facebook|フェイスブック|フェースブック|messenger|メッセンジャー|instagram|インスタ|\bdm\b|twitter|ツイッター)/,
    unless: seen,
  },
  {
    // Where requests come in is no wish to be seen there.
    of: ["spread-on-social-media"],
    says: /(?:申し?込み|申込|問い?合わ?せ|連絡|相談|注文|依頼|希望|予約|応募)[^。]{0,16}(?:インスタ|sns|ツイッター|フェイスブック|facebook|instagram|twitter|\bdm\b|tiktok)[^。]{0,24}(?:来|届|入って|入り|ばらばら|バラバラ|散ら|まちまち)/,
    unless: seen,
  },
  {
    of: ["reach-by-paper", "make-images"],
    says: /(?:紙|チラシ|手紙|プリント|お?便り|おたより|はがき|回覧)(?:の[ぁ-ん一-龠]{1,4}|など)?(?:は|だと|では|を|も)[^。、]{0,8}(?:失く|なくさ|なくし|なくして|無く[さし]|捨て|読まれ(?:な|ず)|読まな|読んでもらえな|見な|見てもらえな|届かな|ぬれ|濡れ|忘れ|たまる|溜まる)/,
    unless:
      /(?:紙|手紙|郵便|はがき)(?:で|を)[^。、]{0,10}(?:たい|ほしい)|(?:チラシ|ポスター)を[^。、]{0,6}(?:作|つく|直)[^。、]{0,4}(?:たい|ほしい)|読みやす|目を引|紙(?:が|で)(?:ない|な)と|紙(?:が|も)(?:いる|要る|必要)/,
  },
  {
    // What others post, what comes back, what stamps cost: letters, and no wish to send them.
    of: ["reach-by-paper"],
    says: /(?:役所|役場|市|区|町|学校|病院|会社|銀行|園)(?:や[^。、]{1,6})?から(?:来る|届く|来た|届いた|の)[^。、]{0,6}(?:手紙|書類|通知|郵便)|(?:手紙|はがき|郵便)(?:が|は)[^。、]{0,8}(?:戻っ|戻り|返って)|(?:はがき|葉書|切手|郵送|郵便|送料)[^。、]{0,8}[0-9]+(?:万|千)?円[^。、]{0,6}(?:かか|飛ん|消え)/,
    unless: /(?:紙|手紙|郵便|はがき)(?:で|を)[^。]{0,10}(?:たい|ほしい)/,
  },
  {
    // They drive already: what changes, and who hears of it, is their trouble.
    of: ["arrange-transport"],
    says: /(?:送迎|送り迎え|お?むかえ|お?迎え)(?:の車)?[^。]{0,30}(?:変更|変こう|伝わら|つたわら)|(?:買い物|送迎)バス(?:を|し(?:とる|よる|て)|が走)/,
    unless:
      /車(?:が|も)[^。]{0,4}(?:足り|ない|なく)|運転(?:手|する人|できる人)[^。]{0,6}(?:足り|いな|見つ|募)|手配|乗せて(?:くれる|もら)|配車/,
  },
  {
    // Who wants to make bookings, where they are taken by telephone alone, takes none.
    of: ["book-a-time"],
    says: /(?:自分|私|わたし|本人)で[^。]{0,8}(?:予約|問い合わせ)[^。]{0,14}(?:できるよう|したい|とりたい|取りたい)|(?:病院|店|役所|市役所)[^。]{0,8}の予約が電話(?:だけ|しか)/,
    unless: /予約を(?:受け|取って|管理)|予約(?:表|枠|システム)|うちの(?:団体|窓口|相談)/,
  },
  {
    // 写真のPDFで回ってくるので読めない: paper that comes is the trouble.
    of: ["reach-by-paper"],
    says: /(?:紙|回覧板|プリント|pdf)[^。]{0,24}(?:回って|来る|届く|渡され)[^。]{0,24}(?:読めない|読めず|読み上げられ|見えない)/,
    unless: /(?:紙|手紙|郵便|はがき)(?:で|を)[^。]{0,10}(?:たい|ほしい)/,
  },
  {
    of: ["crowdfund"],
    says: /[0-9万億]円/,
    unless: /クラウド|クラファン|ファンディング|目標|募|集め|応援|支援者|寄付|寄附|資金|キャンペーン|リターン|期間/,
  },
];

const english: readonly Mishearing[] = [
  {
    of: ["spread-on-social-media"],
    says: /\b(?:requests?|applications?|orders?|enquir(?:y|ies)|inquiries|messages?|bookings?|questions|people|they)\b[^.]{0,30}\b(?:come|comes|coming|came|arrives?|reach(?:es)? us|contact us|write to us)\b[^.]{0,24}\b(?:by|via|through|on|over|from)\b[^.]{0,30}\b(?:instagram|facebook|twitter|dms?|tiktok|social media)\b/,
    unless:
      /\b(?:post(?:ing|s)?\b(?! office)|followers?|spread|promot|reach more|get the word out|be seen|advertis|campaign|publici)/,
  },
  {
    of: ["crowdfund"],
    says: /./,
    unless:
      /crowd|campaign|giv(?:e|ers?|ing)\b|countdown|chip in|asking?|donation page|a page\b|\beach\b|fund-?rais|rais(?:e|ing)|goal|target|appeal|backers?|supporters|kickstart|strangers|donors? (?:online|everywhere)|by (?:spring|summer|autumn|winter|christmas|[a-z]+ \d)/,
  },
  {
    of: ["plan-shifts"],
    says: /\b(?:they|learners|trainees|interns|clients|members|parents|mothers|fathers|students|families|who) (?:all |also |mostly |often )?(?:work|works|working|do|have) (?:in |night |long |different |early |late |rotating )*shifts?\b|,\s*work shifts\b|\band work shifts\b/,
    unless:
      /\b(?:rota|roster|plan (?:the |our )?shifts?|shift (?:plan|table|schedule)|who is on duty|our shifts|cover shifts)\b/,
  },
  {
    // Two of them are blind: how some are is no wish that something be read to them.
    of: ["read-aloud"],
    says: /\b(?:is|are|who is|who are|were|go(?:es|ing)?) (?:all |almost |nearly |partly |totally )?blind\b|\bblind (?:members?|people|women|men|clients)\b/,
    unless:
      /\bread|braille|letter|audio|aloud|document|print|text|book|score|mail|paper|website|screen reader|record|newsletter|leaflet|form|bulletin/,
  },
  {
    of: ["protect-personal-data"],
    says: /\b(?:no|without|neither|not|nobody|none)\b[^.]{0,24}\b(?:phone|address)(?:es|s)? (?:or|nor|and) (?:an? )?(?:address|phone)/,
    unless: /\bprivacy|personal data|confidential|leak|secret|safe|protect|lock|password/,
  },
  {
    of: ["reach-by-paper"],
    says: /\b(?:the )?(?:city|school|council|ward|hospital|bank|government|landlord)(?:'s|s')? (?:letters?|mail|post)\b|\bletters? from the (?:city|school|council|ward|hospital|bank|government)\b/,
    unless: /\b(?:we|i) (?:want to |would like to |need to )?(?:send|post|mail)\b|\bby post\b|\bnewsletter/,
  },
  {
    // What they have now: a phone tree on paper.
    of: ["reach-by-paper"],
    says: /\b(?:phone tree|rota|register|records?|our list|notes)\b[^.]{0,10}\bon paper\b/,
    unless: /\b(?:post|mail|letters?|leaflets?|newsletter)\b/,
  },
  {
    of: ["answer-automatically"],
    says: /\bwe (?:always |still )?(?:keep|are|have to keep) asking\b/,
    unless: /\b(?:they|people|members|clients|everyone) (?:keep|are|always) ask/,
  },
  {
    of: ["be-found"],
    says: /\b(?:never|can'?t|cannot|don'?t|couldn'?t|not) find us\b/,
    unless: /\bgoogle|search|map|website|online|heard of us|know we exist\b/,
  },
];

/** `beside`: what the text says besides, anywhere. */
type Saying = { readonly of: string; readonly says: RegExp; readonly beside?: RegExp };

/** Wishes that a whole sentence says, however its words are scattered. */
const sayings: Readonly<Record<"ja" | "en", readonly Saying[]>> = {
  ja: [
    {
      of: "relay-phone",
      says: /(?:予約|申し?込み|問い?合わせ|連絡|受付|注文)[^。]{0,8}電話(?:だけ|しか|のみ)/,
      beside: /聞こえない(?:者|です|ので)|(?:私|わたし)は(?:ろう|難聴)|ろう者です|難聴です|声が出(?:ない|せない)/,
    },
    {
      of: "take-calls-as-team",
      says: /電話が(?:よ、?|朝|昼|毎日|一日中)?[^。、]{0,4}、?(?:朝|昼)?[^。、]{0,6}(?:いっぺんに|一度に|一斉に|集中|重な|殺到|鳴りやま|鳴り止ま|なりっぱな|鳴りっぱな|鳴りつづ|鳴り続|パンク)/,
    },
    {
      of: "take-calls-as-team",
      says: /電話(?:対応)?が(?:とても|すごく)?多(?:くて|い)[^。]{0,12}(?:仕事|業務|事務|手|作業)[^。]{0,8}(?:進ま|止ま|回ら|でき|つか)/,
    },
    {
      of: "plan-shifts",
      says: /(?:当番|シフト|担当日)(?:も|を|表(?:も|を)|の(?:順番|割り振り)(?:も|を))[^。、]{0,6}(?:決め|組み|割り振り)(?:たい|られる|やす)/,
    },
    {
      of: "chat-among-staff",
      says: /(?:職員|スタッフ|事務局)(?:同士|間)?の(?:連絡(?!先|網)|やり取り)[^。]{0,14}(?:したい|取りたい|とりたい|まとめたい)/,
    },
    {
      of: "broadcast-to-people-served",
      says: /(?:^|。)(?:次回|次|今度)の(?:予定|日程|日にち|集まり|会)を[^。]{0,10}(?:知らせ|伝え)たい/,
      beside: /利用者|会員|参加者|保護者|家族|受講生|住民|来る人|生徒/,
    },
    {
      of: "chat-among-staff",
      says: /(?:運転中|外回り|出先|現場)の[^。、]{1,6}(?:に|と)(?:は|も)?(?:伝わら|つたわら|届か|連絡が(?:つか|取れ|とれ))/,
    },
    {
      of: "share-files",
      says: /(?:帳面|ノート|記録|台帳|名簿|帳簿)を[^。]{0,20}(?:来なくても|行かなくても|どこからでも|家から|外から|離れて)[^。]{0,14}(?:見られ|見れ|読め|書け|書き込め)/,
    },
    {
      of: "teach-by-recording",
      says: /(?:録音|音源|音声|練習の音)を[^。]{0,16}(?:家|自宅|あとで|一人)[^。]{0,8}(?:聴|聞)(?:いて|け)[^。]{0,10}(?:たい|ほしい|ように)/,
    },
    {
      of: "publish-website",
      says: /(?:自分(?:たち|ら|達)?|うち|職員)で(?:も)?(?:編集|更新|書き[換か]え)[^。]{0,6}(?:たい|ほしい|できるように)/,
      beside: /ホームページ|サイト|ウェブ/,
    },
    {
      of: "join-by-landline",
      says: /(?:どうし|同士|みんな|全員)(?:を|で|が)[^。、]{0,6}電話で(?:つなぎ|つなげ|話し合い|集まり)(?:たい|ほしい)/,
    },
    {
      of: "broadcast-to-people-served",
      says: /(?:利用者|家族|会員|参加者|保護者|親御?さん|親たち|お年寄り|高齢者|住民|受講生|来る人|お客さん|おとしより)(?:の方|の皆さん|さん|たち|みんな|全員)*(?:に|へ)(?:は|も)?[^。]{0,16}(?:日程|日にち|予定|変更|中止|場所|時間|日)(?:の(?:変更|お?知らせ|連絡))?(?:を|が)[^。]{0,12}(?:知らせ|伝え|連絡し|届け)(?:たい|てほしい|られる|る方法)/,
    },
  ],
  en: [
    {
      of: "read-aloud",
      says: /\b(?:spoken|audio) (?:tour|guide)\b/,
      beside: /\bblind\b|low vision|cannot see|can't see/,
    },
    {
      of: "read-aloud",
      says: /\bread (?:her|his|their|the|our \w+'?s?) (?:post|letters?|mail|newsletter|papers?)\b[^.]{0,20}\b(?:to|for) (?:her|him|them|people)\b/,
    },
    {
      of: "collect-answers",
      says: /\bwe (?:always |still )?(?:keep|have to keep) asking (?:everyone |them |people )?the same questions?\b/,
    },
    {
      of: "broadcast-to-people-served",
      says: /\b(?:tell|inform|notify)\b (?:all |the |our |these |those |\d+ |[a-z]+ ){0,4}(?:men|women|people|members|guests|families|parents|learners|clients|patients|neighbou?rs|them|everybody|everyone)\b[^.?]{0,40}\b(?:where|which|when|that we|about the (?:change|new)|if we)\b|\bhow (?:do|can|could) we (?:tell|let|reach) (?:them|everybody|everyone|people)\b/,
    },
    {
      of: "collect-answers",
      says: /\b(?:a|an|one|online|web) (?:[a-z]+ )?(?:form|questionnaire|survey)\b[^.]{0,24}\b(?:for|so that|where|which|that|with which)\b[^.]{0,24}\b(?:patients|clients|members|people|parents|learners|they|families|guests|visitors)\b/,
    },
  ],
};

/** As sure as a wish that a plain rule reads. */
const said = 0.6;

/** Wishes with those that a sentence says as a whole. */
export function withSayings({ text, language, sentences }: Reading, told: readonly FunctionScore[]): FunctionScore[] {
  if (language !== "ja" && language !== "en") return [...told];
  const found = sayings[language].flatMap(({ of, says, beside }): FunctionScore[] => {
    if (beside && !beside.test(text)) return [];
    for (const { start, end } of sentences) {
      const match = says.exec(text.slice(start, end));
      if (!match) continue;
      const span = [start + match.index, start + match.index + match[0].length] as const;
      return [{ id: of, score: said, traces: [], spans: [span], lowered: [] }];
    }
    return [];
  });
  const isNew = (one: FunctionScore) => !told.some(({ id, score }) => id === one.id && score >= said);
  const added = found.filter(isNew);
  return [...told.filter(({ id }) => !added.some((one) => one.id === id)), ...added].sort((a, b) => b.score - a.score);
}

/** Wishes without those whose words mean something else here. */
export function withoutMisheard({ text, language }: Reading, told: readonly FunctionScore[]): FunctionScore[] {
  const frames = language === "ja" ? japanese : language === "en" ? english : [];
  const wrong = frames.filter(({ says, unless }) => says.test(text) && !unless.test(text)).flatMap(({ of }) => of);
  return told.filter(({ id }) => !wrong.includes(id));
}
