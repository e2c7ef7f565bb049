import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { isOfOthers, saidToBeWithoutMoney } from "#src/domain/advice/understanding/no-money.ts";
import { type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const notForTools =
  /参加費|会費|寄付(?!で買)|助成|補助金|家賃|目標|月謝|給料|給与|時給|売上|売り上げ|募金|集め|受講料|利用料|単価|賃金|謝金|交通費|年商|事業費|値段で売|販売|借金|負債|収入|年収|クラウドファンディング|被害|利用者(?:の|が)|家庭(?:の|が)|食費|料金|手数料|かかって|払って|毎月かか|(?:通信|印刷|切手|郵送|電話)(?:費|代)|圧迫|(?:すす|勧)められ|見積|請求/;
const forTools =
  /予算|かけられ|出せ|使え|以内|まで|上限|限度|精一杯|程度なら|くらいなら|ぐらいなら|費用|お金|初期|導入|コスト|払え|捻出|用意でき|資金|自腹|あてられ|充て|最初|に(?:収め|おさめ|抑え)|なら(?:何とか|なんとか|出|大丈夫)|購入|買/;
const nothing =
  /(?:毎月|月々|月額)(?:払う|かかる|の)?(?:タイプ|形|方式|やつ|もの|制)?(?:のもの|の)?は(?:無理|払え|出せ|むずかし|難し|厳し|避け|きつい)|(?:回せる|使える|出せる|かけられる)(?:お金|金|予算|分)(?:は|が)(?:ほぼ|ほとんど)?(?:ゼロ|0|ない)|(?:初期|最初)も(?:月額|月々|毎月)も(?:0|ゼロ)|初期(?:費用)?(?:は|も)(?:ゼロ|0円|かけ(?:られ|た))|(?:月々|毎月)かかる(?:もの|サービス)は(?:避け|困|無理|だめ|使え)|(?:買う|購入する)(?:余裕|お金|予算)(?:は|が|も)(?:ない|なく)|毎月(?:は|に)?(?:ほぼ|ほとんど)?ゼロ|月々(?:は|の支払いは)(?:払え|出せ)(?:ない|ませ)|金(?:は|が|も)ない(?:[。、]|$)|予算(?:は)?(?::|ゼロ)|(?:お金|予算)(?:は|が)(?:ゼロ|皆無)|お金も(?:人も|時間も|人手も)*(?:ない|なく)|(?:1|一)円も(?:かけ|出せ|使え|ない)|(?:月額|毎月)(?:の)?(?:料金|費用|お金)?(?:が|の)?(?:かかる|発生する)(?:もの|サービス|ツール)?は(?:使え|無理|難し|払え)|お金(?:は|を|が)?(?:ほとんど|あまり|一切|全く|まったく)?(?:かけられない|かけられず|かけずに|かけたくない|ない|なく|出せない|掛けられ|使えない|かけない)|予算(?:は|が|も)?(?:ほとんど|ほぼ|まったく|全く|一切|全然)?(?:ない|なく|ゼロ|0(?!円)|つかない|取れない|ありませ|出ない|限られ)|費用(?:は|を|が)?(?:ほとんど|あまり|一切)?(?:かけられない|かけずに|かけられず|出せない|かけたくない|ない|捻出でき)|(?:無料|タダ|ただ|無償|(?<![0-9,.万千百])0円|ゼロ円|フリー)(?:で|の(?:もの|ツール|アプリ|サービス|方法|ソフト|範囲|まま|[^。、]{1,8}(?:ツール|アプリ|サービス|ソフト|システム))|なら|に(?:したい|抑え)|で使え|じゃないと|が(?:いい|条件|希望))|資金(?:が|は)?(?:ほとんど)?ない|お金をかけ(?:ない|ず)|コスト(?:を|は)?かけ(?:られない|ずに|ない)|低予算|お金に余裕がない|(?:有料|有償)(?:の(?:もの|ツール|サービス))?は(?:無理|難しい|使えない|だめ)/;

/** 4万円足りず, 30万円の損, 3万円余った, 8万円が盗まれた, 2万円を自腹で: what went, lacked or was left, not what may be spent. */
const wentBehind =
  /^(?!(?:ほど|くらい|ぐらい)?(?:なら|まで|以内))(?:ほど|くらい|ぐらい|近く|以上|余り)?(?:も|が|を|の|は|分|は?すでに)?(?:[^。、0-9]{0,6}?)(?:足りな|足りず|足らな|足らず|不足|合わな|合わず|合って(?:い)?ない|ずれ|違って|違い|損|赤字|穴|マイナス|捨て|廃棄|無駄|むだ|盗|抜かれ|なくな|無くな|消え|紛失|落とし|取られ|だまし|騙|立て替え|建て替え|余って|余った|余り(?:が|ま)|残高|未払い|未収|滞納|借り|返済|自腹|弁償)/;
const wentBefore =
  /(?:損失|損害|赤字|不足|被害額?|横領|未収金?|滞納額?|借金|罰金|違約金|繰越金?|年収|月収|手取り|収入|余剰金?|差額|誤差)(?:は|が|も|の)?(?:約|およそ|合わせて|累計|毎年|毎月|年間?)*$/;
/** 1枚2,000円, 一口3千円, 定価は5千円, 年会費1万円: what one of something costs or each member pays. */
const ofOneThing =
  /(?:(?:1|一|ひと)(?:枚|口|個|冊|食|本|回(?!だけ|きり)|時間|泊|箱|部|袋|席|世帯|家族|コマ)(?:で|あたり|当たり|につき)?|定価|値段|価格|入場料|入会金|年会費|会費|月謝|家賃|チケット代?|弁当代?|参加料|町会費|組合費|保険料|バス代|ガソリン代|講師代)(?:は|が|を|で|の)?(?:約|だいたい|たった)?$/;
const soldFor =
  /^(?:で(?:売|販売|譲|仕入|買った|買いました|買って(?:い)?た|購入した)|の(?:チケット|弁当|入場|会費|品|商品|本を売|機械を買った|月謝|家賃|集金)|ずつ(?:集め|出し合|払|もら|徴収)|を(?:集金|徴収|集め)て)/;
/** 一度だけ3万円: said to be there, once. */
const justOnce = /(?:一|1)(?:度|回)(?:だけ|きり|限り)(?:なら|で|、|に)?(?:約)?$/;

/** A sum by the month or year beside these, with no word of spending, is what comes in. */
const comesIn = /寄付|募金|会費|売上|売り上げ|収入|参加費|支援金|月謝|利用料/;

/** 20万円あります, 手元に2万円しかない, 60万円の助成が決まった, with something to buy in the text. */
const atHand =
  /手元[にの][^。]{0,6}¥|¥(?:ほど|くらい|だけ)?(?:が|は)?(?:あ(?:る|り(?!ませ))|しか(?:ない|なく)|集まっ)|¥の(?:助成|補助)(?:金)?(?:が|を)[^。]{0,6}(?:決ま|もら|いただ|受け|通)/;
const toBuy = /買|揃え|そろえ|導入|入れたい|機材|端末|パソコン|マイク|タブレット|ソフト|カメラ/;

/** Yen for tools and devices: once and by the month. A year's budget is given by the month, rounded down. */
export function moneyLimits(reading: Reading): LimitFind[] {
  const found: LimitFind[] = [];
  for (const quantity of reading.quantities) {
    if (quantity.kind !== "yen" || quantity.value < 10 || quantity.per === "person" || quantity.per === "day") continue;
    const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
    const head = reading.text.slice(Math.max(sentence?.start ?? 0, quantity.start - 18), quantity.start);
    const tail = reading.text.slice(quantity.end, Math.min(sentence?.end ?? 0, quantity.end + 14));
    if (/(?:1|一)人(?:あたり|当たり|につき)(?:の)?(?:月|年)?$/.test(head)) continue;
    const said = reading.text.slice(quantity.start, quantity.end);
    const behind = reading.text.slice(quantity.end, quantity.end + 40);
    if (isNotToSpend(reading, quantity)) continue;
    if (justOnce.test(head) && quantity.per === null) {
      found.push(yenFind(quantity, head));
      continue;
    }
    if (isOffered(head, said, behind) || (quantity.per === null && isInHand(reading, head, behind))) {
      found.push(yenFind(quantity, head));
      continue;
    }
    if (notForTools.test(`${head}${tail}`) || ofOneThing.test(head) || soldFor.test(behind)) continue;
    if (forTools.test(`${head}${said}${tail}`) || (quantity.per !== null && !comesIn.test(reading.text)))
      found.push(yenFind(quantity, head));
  }
  const free = nothing.exec(reading.text);
  if (
    free &&
    !isOfOthers(reading.text, free.index) &&
    !/(?:を(?:つける|雇う|払う)|もう)$/.test(reading.text.slice(Math.max(0, free.index - 5), free.index)) &&
    !/^[^。]{0,24}(?:方々|(?:困って|苦し)[^。]{0,6}(?:人|方)|人たち|人が多|家庭|世帯|利用者|子ども|生徒|学生)/.test(
      reading.text.slice(free.index + free[0].length),
    ) &&
    !/^(?:い(?:け|く)|でき)[^。]{0,4}[??]/.test(reading.text.slice(free.index + free[0].length)) &&
    !/(?:無料|無償|ただ|タダ)で(?:や[っる]|手伝|支え|運[びん]|直[しす]|訳|配|提供|貸|教|開|相談|参加|学|渡|届|食|宿|支援)|ただの|ただで(?:さえ|すら)/.test(
      reading.text.slice(free.index, free.index + 10),
    )
  ) {
    const spans = [[free.index, free.index + free[0].length]] as const;
    const only = /毎月|月々|月額/.test(reading.text.slice(Math.max(0, free.index - 6), free.index + free[0].length));
    found.push({ key: "monthlyYen", value: 0, confidence: 0.8, spans, rule: "no money" });
    const once = /^(?:買う|購入|初期)|(?:買う|購入する|揃える|頼む|雇う)$/.test(
      reading.text.slice(Math.max(0, free.index - 4), free.index + 2),
    );
    if (once) found.pop();
    if (!only) found.push({ key: "initialYen", value: 0, confidence: 0.8, spans, rule: "no money" });
  }
  // What was read above stands: 買うお金はなし、月5千円まで is both.
  const plain = saidToBeWithoutMoney(reading).filter(({ key }) => !found.some((one) => one.key === key));
  return [...found, ...plain];
}

/** What went, lacked, was left or came in to somebody: no budget, whatever stands beside it. */
export function isNotToSpend({ text, sentences }: Reading, { start, end }: Quantity): boolean {
  const sentence = sentences.findLast((one) => one.start <= start);
  const head = text.slice(Math.max(sentence?.start ?? 0, start - 18), start);
  return wentBehind.test(text.slice(end, end + 40)) || wentBefore.test(head);
}

/** A price, a rent, what each pays: no budget unless a rule has read it as one. */
export function isPrice({ text, sentences }: Reading, { start, end }: Quantity): boolean {
  const sentence = sentences.findLast((one) => one.start <= start);
  const head = text.slice(Math.max(sentence?.start ?? 0, start - 18), start);
  return ofOneThing.test(head) || soldFor.test(text.slice(end, end + 40));
}

function yenFind(quantity: Quantity, head: string): LimitFind {
  const spans = [[quantity.start, quantity.end]] as const;
  const monthly = quantity.per === "month" || /毎月|月々|月額|月に|月は|ひと月/.test(head.slice(-8));
  if (monthly)
    return { key: "monthlyYen", value: Math.round(quantity.value), confidence: 0.9, spans, rule: "yen a month" };
  if (quantity.per === "year" || /年間|年額|年に|1年/.test(head.slice(-8)))
    return {
      key: "monthlyYen",
      value: Math.floor(quantity.value / 12),
      confidence: 0.8,
      spans,
      rule: "yen a year / 12",
    };
  return { key: "initialYen", value: Math.round(quantity.value), confidence: 0.85, spans, rule: "yen once" };
}

/** Said to be there to spend, whatever it comes from: 会費から月5千円なら出せる, 通信費は2万円まで, 助成金が20万円ついた. */
function isOffered(head: string, said: string, behind: string): boolean {
  const capped = /(?:まで|以内|くらい|程度|ほど)$/.test(said);
  return (
    /^(?:くらい|ぐらい|程度|まで)?(?:(?:なら|は|を)[^。]{0,10}(?:出せ|払[えう]|かけられ|捻出|使え)|に(?:収め|おさめ|抑え))/.test(
      behind,
    ) ||
    (fromSource.test(head) && (capped || /^(?:ほど|くらい|ぐらい)?(?:まで|以内|なら|[をは]?出せ)/.test(behind))) ||
    /^が(?:精一杯|精いっぱい|限度|上限|限界)|^を(?:用意|確保|準備)/.test(behind) ||
    (capped && /^(?:で|は|なら)?[^。、]{0,12}(?:揃え|買[えいう]|導入|作[りる]|始め|済ま)/.test(behind)) ||
    /(?:初期(?:費用)?|導入(?:費用)?|準備金|設備費|備品費|機材費|予算)(?:は|に|で|として|が)?$|(?:代|費|分)として$/.test(
      head,
    ) ||
    (/(?:まで|以内)$/.test(said) && /(?:通信|電話|印刷|郵送)(?:費|代)(?:は|も)?$/.test(head)) ||
    (/(?:助成|補助)(?:金)?(?:は|が|で|を|の)?[^。]{0,10}$/.test(head) &&
      /^(?:くらい|ぐらい|程度|ほど|弱|余り)?(?:を|が|の)?[^。、]{0,6}(?:もら|いただ|頂|残|あ[りる]|つい|出[るた]|取れ|通っ|決ま|範囲|内で|おり|使)/.test(
        behind,
      ))
  );
}

/** 予算は寄付金から20万円まで: what it is paid from is no sum to be raised. */
const fromSource =
  /(?:寄付|会費|助成|補助|積立|繰越|会計|委託|謝礼|売上)(?:金|費|料)?(?:の(?:残り|中|一部|余り))?(?:から|で)(?:は)?(?:約|月|年|毎月|月々)?$/;

function isInHand({ text }: Reading, head: string, behind: string): boolean {
  return atHand.test(`${head}¥${behind.slice(0, 16)}`) && toBuy.test(text);
}
