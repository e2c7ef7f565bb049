/** A tool by the names that people write. The id is the catalogue's, or null where the catalogue has none. */
export type NamedTool = {
  readonly id: string | null;
  readonly name: string;
  readonly words: string;
  readonly ordinary: boolean;
};

const tool = (id: string | null, name: string, words: string, ordinary = false): NamedTool => ({
  id,
  name,
  words,
  ordinary,
});

/** `ordinary`: a thing that anybody has, in use only where it says what is done with it. */
export const namedTools: readonly NamedTool[] = [
  tool(
    "facebook-messenger",
    "Facebook Messenger",
    "フェイスブックメッセンジャー|facebookメッセンジャー|facebook_messenger|フェイスブックのメッセンジャー|facebookのメッセンジャー|メッセンジャー|messenger|fbメッセンジャー",
  ),
  tool("line-works", "LINE WORKS", "line_works|lineworks|ラインワークス|line_ワークス|lineワークス"),
  tool(
    "line-official-account",
    "LINE公式アカウント",
    "line公式アカウント|line公式|公式line|公式ライン|ライン公式|line@|lineの公式アカウント|line_公式アカウント",
  ),
  tool("line", "LINE", "グループline|lineグループ|グループライン|line|^ライン$|lineオープンチャット|lineのグループ"),
  tool("slack", "Slack", "slack|スラック"),
  tool("chatwork", "Chatwork", "chatwork|チャットワーク"),
  tool("microsoft-teams", "Microsoft Teams", "teams|チームズ|microsoft_teams|マイクロソフトteams"),
  tool("discord", "Discord", "discord|ディスコード"),
  tool("zoom-meetings", "Zoom", "zoom"),
  tool("google-meet", "Google Meet", "google_meet|googlemeet|グーグルミート|meet|googleミート"),
  tool("skype", "Skype", "skype|スカイプ"),
  tool(
    "google-workspace-nonprofits",
    "Google Workspace",
    "google_workspace|googleworkspace|グーグルワークスペース|g_suite|gsuite|google_for_nonprofits",
  ),
  tool("google-forms", "Google フォーム", "google_forms?|googleフォーム|グーグルフォーム|google_フォーム|googleform"),
  tool("google-drive", "Google ドライブ", "google_drive|googleドライブ|グーグルドライブ|google_ドライブ|gドライブ"),
  tool(
    "google-sheets",
    "Google スプレッドシート",
    "スプレッドシート|google_sheets|googleスプレッドシート|グーグルスプレッドシート",
  ),
  tool("google-calendar", "Google カレンダー", "googleカレンダー|グーグルカレンダー|google_calendar|google_カレンダー"),
  tool("gmail", "Gmail", "gmail|gメール|ジーメール"),
  tool("dropbox", "Dropbox", "dropbox|ドロップボックス"),
  tool("onedrive", "OneDrive", "onedrive|ワンドライブ"),
  tool("microsoft-365", "Microsoft 365", "microsoft_365|microsoft365|office365|office_365|m365"),
  tool("excel", "Excel", "excel|excelファイル"),
  tool("word", "Word", "^word$|ワード$"),
  tool("access", "Microsoft Access", "microsoft_access|msaccess"),
  tool("kintone", "kintone", "kintone|キントーン"),
  tool("salesforce", "Salesforce", "salesforce|セールスフォース"),
  tool("notion", "Notion", "notion|ノーション"),
  tool("trello", "Trello", "trello|トレロ"),
  tool("asana", "Asana", "asana|アサナ"),
  tool("wordpress", "WordPress", "wordpress|ワードプレス"),
  tool("wix", "Wix", "wix|ウィックス"),
  tool("jimdo", "ジンドゥー", "jimdo|ジンドゥー|ジンドゥ"),
  tool("peraichi", "ペライチ", "ペライチ|peraichi"),
  tool("canva", "Canva", "canva|キャンバ"),
  tool("facebook", "Facebook", "フェイスブックページ|フェイスブック|facebookページ|facebook|fbページ"),
  tool("instagram", "Instagram", "インスタグラム|instagram"),
  tool("twitter", "X（Twitter）", "ツイッター|twitter"),
  tool("youtube", "YouTube", "ユーチューブ"),
  tool("peatix", "Peatix", "peatix|ピーティックス"),
  tool("congrant", "コングラント", "コングラント|congrant"),
  tool("syncable", "Syncable", "syncable|シンカブル"),
  tool("campfire", "CAMPFIRE", "campfire|キャンプファイヤー"),
  tool("readyfor", "READYFOR", "readyfor|レディーフォー"),
  tool("freee", "freee会計", "freee|フリー会計"),
  tool("moneyforward", "マネーフォワード クラウド", "マネーフォワード|moneyforward|money_forward"),
  tool("yayoi", "弥生会計", "弥生会計|弥生"),
  tool("cybozu-office", "サイボウズ Office", "サイボウズ|cybozu"),
  tool("garoon", "Garoon", "ガルーン|garoon"),
  tool("ud-talk", "UDトーク", "udトーク|ud_talk"),
  tool("stores-reserve", "STORES 予約", "stores予約|stores_予約"),
  tool("reserva", "RESERVA", "reserva|レゼルバ"),
  tool("sms", "SMS", "^sms$|ショートメール|ショートメッセージ", true),
  tool(
    "paper",
    "紙",
    "紙のノート|紙の台帳|紙の記録|紙の名簿|紙のカルテ|紙ベース|手書きのノート|手書き|連絡ノート|紙で|紙に|紙の|紙のみ|ホワイトボード|大学ノート|ノートに|ノートで|台帳",
    true,
  ),
  tool("fax", "FAX", "fax|ファックス|ファクス|ファクシミリ", true),
  tool("telephone", "電話", "電話", true),
  tool("mail", "メール", "メール", true),
  tool("mailing-list", "メーリングリスト", "メーリングリスト", true),
  tool("post", "郵送", "郵送|はがき|郵便", true),
  tool("usb-memory", "USBメモリ", "usbメモリ|usb", true),
  tool("in-person", "対面", "対面で|対面のみ|対面だけ", true),
];
