import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { DataSensitivity } from "#src/domain/advice/vocabulary.ts";

/** Data whose own name says health, disability, origin or crime: names of data, not of people. */
const sensitiveData =
  /病歴|病名|診断名|主治医|障害の?等級|(?:障害者?|療育)手帳の(?:写し|コピー|番号)|病気のこと|病状|持病|症状の|アレルギー(?:の|や|が)|検査結果|通院歴|妊娠の|要介護度|介護認定|陳述書|既往歴|心身の状態|患者会の名簿|診断書|カルテ|服薬|(?:健康|体調)(?:状態|だけ|の?情報|の?チェック|の?記録)|障害(?:の情報|の?種別|の程度|者手帳)|在留(?:カード|資格の)|国籍(?:や|・|と|の情報)|前科の|信仰|被害の(?:内容|記録)|(?:療育|医療|個別支援|経過|ケース)(?:の)?記録/;
/** What is written down where people are advised or cared for. */
const recordsOfCare =
  /(?:相談|支援|面談|ケース|訪問|個別|介護|看護|見守り|カウンセリング|聞き取り)(?:の|者の)?(?:話の内容|票|記録|票|履歴|内容|メモ|カード|日誌|ログ|録音|やりとり|中身|申し送り)|フォームの中身/;
/** Illness, disability, violence, crime, flight: what the organisation works on. */
const sensitiveSubject =
  /患者|障害|病|がん|うつ|依存|自殺|自死|dv|暴力|虐待|被害|性的|lgbt|hiv|難民|仮放免|刑務所|更生|受刑|遺族|医療的ケア|終末期|シェルター|看護|訪問介護|カウンセ|既往|夜回り|ホームレス|亡くな/;
/** What is known of people in advice or care is about health, disability or violence. */
const ofCare = /相談者|相談(?:内容|を受け|窓口)|福祉|介護|困窮|生活保護|里親|保護司|訪問/;
const written =
  /記録|録画|録音|映像|メモ|手帳|ノート|台帳|書き込み|データ|保存|保管|資料|書類|チャット|フォーム|アンケート|前の人の情報|文字起こし|ログ/;
/** Data are spoken of as something that must be kept well. */
const handled =
  /漏|流出|安全|守[らりるれっ]|持ち?出|持ち帰|セキュリティ|取り?扱|扱(?:う|って|わ)|見られ|見える|見えたら|覗|のぞ|落とし|置き忘れ|保管|預か|伏せ|消[すえ]|置[けい]|入った紙|裁判|他人に|知られ|聞こえない|見て(?:もい|よ|大丈夫)|関係者だけ|職員だけ|置き場|外に出|ログが残|確実に|残る形|サーバー/;
const keptSomehow =
  /秘密|鍵(?:を|の|付き|が)|usb|誰でも見|持ち歩|家のパソコン|見せ(?:たく|られ)ない|だけ(?:で|が)見|共有|引き継|手書き|ノート|手帳|紙|エクセル|クラウド|残し|残る|書いて/;
const personalData =
  /住所|保険証|通帳の?(?:写真|と)|所得証明|年収|家族構成|家族の(?:情報|状況|収入)|(?:収入|所得)の?(?:証明|書類)|家庭の(?:収入|情報|事情|状況)|成績|生年月日|身分証|通帳の(?:コピー|写し)|給与明細|マイナンバー|住民票|経済状況|世帯の情報/;
const fieldsKept =
  /(?:入(?:る|れば|って|った)|書(?:いた|いて|く)|載|別々|一覧|名簿|送っ|集め|データ|スキャン|書類|大事|守り方|写し|共有)/;
const namedAsSuch =
  /個人情報(?!を?(?:とらない|取らない|集めない)|だからと?(?:教え|断)|保護法|的に)|情報の守り方|プライバシー情報/;
const contactData =
  /(?:電話番号|連絡先|メールアドレス)(?=が(?:入った|入って|載って|漏れ))|(?:氏名|名前|電話番号|メール(?:アドレス)?)(?:と(?:電話番号|メール(?:アドレス)?|電話|連絡先))?(?:だけ|のみ|の一覧しか|しか)(?=で|です|を|。|持|管理)|名簿(?=を(?:家|自宅|一つ|1つ|扱|作|まと|管理|持ち帰)|が(?:漏|入)|の(?:管理|共有|保管|扱い))|名前とメール|名前が入った|連絡先(?=を[^。、]{0,8}(?:表|まと|管理|共有)|の管理)|メールアドレス(?=を(?:まと|管理)|の管理|だけ)|名簿を(?=[^。]{0,6}扱)/;

/** How careful the data are that are kept or handled: what is named of people, and what the organisation works on. */
export function dataLimits({ text }: Reading): LimitFind[] {
  const careful = handled.test(text);
  const sensitive = sensitiveData.exec(text);
  if (sensitive && (careful || keptSomehow.test(text) || written.test(text) || fieldsKept.test(text)))
    return [find("sensitive", sensitive, 0.8)];
  const records = recordsOfCare.exec(text);
  const onSubject = sensitiveSubject.test(text.replace(/(?:犬|猫|動物)(?:の|への)?虐待/g, ""));
  if (records && (careful || keptSomehow.test(text))) return [find("sensitive", records, 0.7)];
  const named = namedAsSuch.exec(text);
  if (onSubject && careful) {
    const what = written.exec(text) ?? named;
    if (what) return [find("sensitive", what, 0.6)];
  }
  if (named && careful && ofCare.test(text)) return [find("sensitive", named, 0.6)];
  const personal = personalData.exec(text);
  if (personal && (careful || fieldsKept.test(text))) return [find("personal", personal, 0.7)];
  if (named && careful) return [find("personal", named, 0.6)];
  const contact = contactData.exec(text);
  return contact ? [find("contact", contact, 0.6)] : [];
}

function find(value: DataSensitivity, match: RegExpExecArray, confidence: number): LimitFind {
  const spans = [[match.index, match.index + match[0].length]] as const;
  return { key: "dataSensitivity", value, confidence, spans, rule: `data ${value}` };
}
