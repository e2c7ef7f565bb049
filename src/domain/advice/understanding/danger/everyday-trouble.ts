import { leavingInPeace } from "#src/domain/advice/understanding/danger/farewells-told.ts";

/** As long as what it stands for, so that places in the text stay the same; its commas and spaces stay. */
export function blank(said: string): string {
  return said.replace(/[^。、\s]/g, "ー");
}

/** A machine that falls, freezes or breathes no more is only out of order; as long as before. */
export function withMachinesBroken(typed: string): string {
  const text = typed.replace(machineFails, broken);
  return stuck.test(text) ? text : text.replace(wheelchairFails, broken);
}

function broken(said: string, what: string): string {
  return what + "故障した".slice(0, said.length - what.length).padEnd(said.length - what.length, "ー");
}

/**
 * Without troubles of every day that sound like danger: replies that are written, machines that fail, complaints and what
 * angry people say they will do by lawful ways, the fear that others come to know of something.
 */
export function withoutEverydayTrouble(typed: string): string {
  const played = sport.test(typed) && !struckInEarnest.test(typed) ? typed.replace(blows, blank) : typed;
  let text = withMachinesBroken(
    withoutVanishedThings(played)
      .replace(replying, blank)
      .replace(noMoneyForThings, blank)
      .replace(notFound, blank)
      .replace(lightFever, blank),
  );
  if (!keptInside.test(text)) text = text.replace(lockingUp, blank);
  if (leavingInPeace.test(text) && !weary.test(text)) text = text.replace(lastOfAll, blank);
  text = text.replace(drumming, blank);
  if (!hurt.test(text)) text = text.replace(complaint, blank).replace(fearOfBeingKnown, blank);
  return text;
}

/** Without pictures, files, letters and lights that went out or were wiped: they are nobody. As long as before. */
export function withoutVanishedThings(typed: string): string {
  return typed.replace(thingVanishes, blank);
}

const thing =
  "(?:写真|しゃしん|画像|動画|どうが|ビデオ|データ|でーた|ファイル|フォルダ|メール|めーる|トーク|連絡先|電話帳|でんわちょう|番号|ばんごう|記録|きろく|予定|よてい|名簿|めいぼ|文字|もじ|字|音|おと|電気|でんき|明かり|あかり|灯り|画面|がめん|アプリ|アカウント|履歴|りれき|曲|ブログ|ホームページ|サイト|表|ひょう|書類|文章|下書き|ポイント|チャット|お知らせ|メモ|アルバム|録音|設定|パスワード|リスト|ログ|掲示板|すまほのえ)";
/** Where it was, and how: nothing of a person may lie between, nor somebody who leaves it behind. */
const fromWhere = "(?:(?!て|残|のこ|置|おい|と|私|わたし|自分|人|子)[^。、\\n]){0,14}?";
const thingVanishes = new RegExp(
  `${thing}(?:が|は|も|を|、|\\s)${fromWhere}(?:きえ|消え|けし|消し|無くな|なくな|いなくな|とん(?=だ|で))(?!た[いく]|てしまいた|てしまお|ちゃいた|よう)[^。、\\s]{0,8}`,
  "g",
);

/** 返事を書く, 返事が重なる: somebody replies, or means to. 呼んでも返事がない is none of it. */
const replying =
  /(?<!(?:[呼よ]び|[呼よ]んで|声[をも]?[かけ掛]け?|話しかけ|揺す|ゆす|叩い|たたい)[^。]{0,16})返事(?=を(?:別々に)?(?:書|出|返|打|送|待|する(?!ら)|し(?:た(?!が)|て(?!く|もら|い?な|い?ま)|忘|そび|よう|ます|たい)|任)|が(?:遅|早|重な|追いつか|ばらばら|二重|たま|届い|来た|来ま)|し(?:てしま|忘|そび|た(?!が)|きれ|ます|たい)|の(?:当番|担当|文|下書|漏れ|もれ|仕方|内容))/g;

/** 冷蔵庫をそろえるお金がない: an organisation's means, not its people's bread; what one eats or takes is none. */
const noMoneyForThings =
  /(?<!(?:薬|食|米|ミルク|おむつ|着る|病院)[^。、]{0,8})(?:そろえ|揃え|修理す|修理の|直す|買い?替え|導入す|印刷す|発送す|改修す|建て替え|刷)(?:る)?(?:だけの)?(?:お金|資金|予算|費用)(?:が|は|も)(?:ない|無い|なく|ありません|足り)[^。、\n]{0,6}/g;

/** 会場が見つかりません: a thing or a helper that is looked for. */
const notFound =
  /(?:会場|場所|部屋|物件|倉庫|人手|担い手|なり手|講師|後任|後継者|運転手|データ|ファイル|パスワード|書類|資料|メール|写真|名簿|鍵|原因|方法|やり方|助成金|財団)(?:が|も|は)(?:なかなか|どうしても|まだ|、)*(?:見つかり|見つから|見当たら|見当たり)[^。、\n]{0,6}/g;

/** ボクシング部でなぐられ役: blows that belong to the game, unless somebody is named who strikes, or somebody is hurt. */
const sport =
  /ボクシング|ぼくしんぐ|空手|からて|格闘|プロレス|柔道|相撲|剣道|レスリング|スパーリング|合気道|武道|ドッジボール|殺陣|チャンバラ/;
const blows =
  /(?:殴|なぐ|撲|打た|叩|たたか|蹴|けら|投げ|突か)(?:ら|り|る|れ|か|き|っ)?(?:れ|ら)?(?:役|る|て|た|ます|ない)?[^。、\n]{0,2}/g;
const struckInEarnest =
  /(?:監督|コーチ|先輩|顧問|先生|師範|親|父|母|パパ|ママ|夫|妻|彼氏|上司|同級生|部員|みんな|誰か|兄|姉)[^。、\n]{0,6}(?:に|から|が)[^。\n]{0,14}(?:殴|なぐ|蹴|叩|たたか)|血が|骨折|意識|倒れて|気を失|いじめ|やめたい|こわい|怖い|あざ|痣|死に/;

/** 事務所は夜、外から鍵をかけます: rooms that are locked up, with nobody inside. */
const lockingUp =
  /(?:事務所|事務室|集会所|公民館|会館|倉庫|物置|教室|部室|門|校門|店|お店|金庫|ロッカー|図書館|じむしょ|しゅうかいじょ|かいかん|そうこ|おみせ)(?:は|に|の|を|も)[^。\n]{0,16}(?:鍵|かぎ|カギ)(?:を|の)[^。、\n]{0,8}/g;
const keptInside =
  /閉じ込め|とじこめ|出られ|でられ|出して|だして|監禁|中に[^。]{0,6}(?:人|子|いる|います)|パスポート|ぱすぽーと|給料|きゅうりょう|助けて|たすけて/;

/** 引っ越しで…最後に誰かと飲みたい: the last evening in a town is none of a life. */
const lastOfAll = /(?:最後|さいご)に[^。、\n]{0,14}/g;
const weary =
  /死|しに(?!ました)|消え(?:たい|てしまいたい)|きえたい|いなくなり|疲れ|つかれ|つら|辛い|生きて|誰も信じ|だれもしん|親に(?:は)?言え|いじめ|もう(?:いい|無理|むり)/;

/** 太鼓をたたく */
const drumming =
  /(?:太鼓|たいこ|タイコ|ドラム|どらむ|木琴|木魚|鉦|鍵盤|ピアノ|キーボード|肩|布団|ふとん|もぐら)(?:を|は|も)[^。、\n]{0,8}(?:叩|たた)[^。、\n]{0,4}/g;

/** 熱が37度5分: no ambulance by itself. */
const lightFever = /熱(?:が|は)(?:36|37|３６|３７)(?:度|\.)[^。、\n]{0,3}/g;

/** サーバーが落ちた, プリンタが息をしていない, でんちが しにました; nothing that a person may lie under, ride in or live by. */
const machineFails = new RegExp(
  `(?<!(?:酸素|吸引|呼吸|透析|医療)[^。、]{0,6})((?:${[
    "パソコン|ノートPC|PC|プリンター?|コピー機|印刷機|アプリ|システム|ソフト|サーバー?|サイト|ホームページ|画面|マウス|キーボード",
    "エクセル|Excel|マクロ|Zoom|Wi-?Fi|ワイファイ|ルーター|回線|スマホ|スマートフォン|携帯(?:電話)?|タブレット|テレビ|てれび|ラジオ",
    "時計|とけい|電池|でんち|バッテリー|補聴器|ほちょうき|洗濯機|掃除機|自転車|じてんしゃ|リモコン|マイク|カメラ|電話機|でんわき",
  ].join(
    "|",
  )})\\s*(?:が|は|も)\\s*(?:急に|突然|また|もう|全然|まったく|すぐ|今朝から|朝から|水[にで](?:ぬれ|濡れ|つか|浸か|落ち)[^。、]{0,3}|、|\\s)*)(?:落ち|倒れ|動か|動き|うごか|うごき|死ん|死に|しん[だで]|しに(?!たい)|固ま|息を|呼吸|止ま|とまり|とまっ|立ち上がら|反応し|起動し|壊れ|こわれ)[^。、\\n]{0,6}`,
  "gi",
);

/** 車いすが動かない: out of order, unless somebody is stuck with it. */
const wheelchairFails =
  /((?:電動)?(?:車いす|車イス|車椅子|くるまいす)(?:の[^。、]{1,8})?(?:が|は|も)\s*)(?:動か|動き|うごか|うごき|壊れ|こわれ|止ま|とまり)[^。、\n]{0,6}/g;
const stuck =
  /踏切|線路|ふみきり|道路|車道|坂|雪|雨|外で|そとで|真ん中|暑|寒|取り残|動けな|うごけな|助け|たすけ|倒れ|たおれ/;

/** 「訴えてやる」と怒鳴られた, 「弁護士に相談する」と言われている: lawful ways and words of anger, in quotation marks or before と. */
const lawful =
  "(?:訴え(?:る|て|ます)|裁判|弁護士|警察を呼|警察に(?:言|通報)|通報する|消費者センター|消費生活センター|役所に(?:言|連絡)|市(?:役所)?に(?:言|連絡)|教育委員会|労基|ネットに書|口コミ|低評価|拡散|本社に|会長に言|二度と来|もう来ない|返金|金を返せ|辞めてやる|つぶしてやる|許さない|どうしてくれる|責任(?:を|者)|うるさい)";
const complaint = new RegExp(
  `(?:「[^」\\n]{0,30}${lawful}[^」\\n]{0,20}」|${lawful}[^。、「」\\n]{0,8})と[^。\\n]{0,14}?(?:怒鳴|どな|言わ|言い|言っ|言う|おっしゃ|詰め寄|叫|脅|書かれ|電話)[^。、\\n]{0,8}`,
  "g",
);

/** 親に知られるのが一番こわい */
const fearOfBeingKnown =
  /(?:親|家族|学校|職場|近所|まわり|周り|友だち|友達|同級生|先生|上司|人|誰か|だれか|他人|地域)に(?:は|だけは)?[^。、\n]{0,8}(?:知られ|ばれ|バレ|見られ|気づかれ)(?:る|て|た)[^。、\n]{0,10}(?:こわ|怖|恐)[^。、\n]{0,3}/g;

/** Where somebody is hurt, sought or threatened in body, nothing of the kind is everyday. */
const hurt =
  /殺|刺[さしす]|殴|蹴|叩[かい]|首を|包丁|刃物|ナイフ|火をつけ|放火|爆|暴力|暴れ|けが|怪我|逃げ|追[いっわ]|待ち伏せ|つきまと|居場所(?=[をが](?:知|探|突|ばれ|特定|隠))|住所|家に(?:行|来)|閉じ込|監禁|死[にのぬん]|消えたい|虐待|元夫|元妻|裸|写真を|動画を|ばらま|さらす|晒す/;
