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
  tool(
    "line-group",
    "LINE",
    "グループline|lineグループ|グループライン|line|^ライン$|lineオープンチャット|lineのグループ",
  ),
  tool("slack", "Slack", "slack|スラック"),
  tool("chatwork", "Chatwork", "chatwork|チャットワーク"),
  tool("microsoft-teams-free", "Microsoft Teams", "teams|チームズ|microsoft_teams|マイクロソフトteams"),
  tool("discord", "Discord", "discord|ディスコード"),
  tool("zoom-meetings", "Zoom", "zoom"),
  tool("google-meet", "Google Meet", "google_meet|googlemeet|グーグルミート|meet|googleミート"),
  tool(null, "Skype", "skype|スカイプ"),
  tool(
    "google-workspace-nonprofits",
    "Google Workspace",
    "google_workspace|googleworkspace|グーグルワークスペース|g_suite|gsuite|google_for_nonprofits",
  ),
  tool("google-forms", "Google フォーム", "google_forms?|googleフォーム|グーグルフォーム|google_フォーム|googleform"),
  tool(null, "Google ドライブ", "google_drive|googleドライブ|グーグルドライブ|google_ドライブ|gドライブ"),
  tool(
    null,
    "Google スプレッドシート",
    "スプレッドシート|google_sheets|googleスプレッドシート|グーグルスプレッドシート",
  ),
  tool(null, "Google カレンダー", "googleカレンダー|グーグルカレンダー|google_calendar|google_カレンダー"),
  tool(null, "Gmail", "gmail|gメール|ジーメール"),
  tool("dropbox", "Dropbox", "dropbox|ドロップボックス"),
  tool(null, "OneDrive", "onedrive|ワンドライブ"),
  tool(null, "Microsoft 365", "microsoft_365|microsoft365|office365|office_365|m365"),
  tool(null, "Excel", "excel|excelファイル"),
  tool(null, "Word", "^word$|ワード$"),
  tool(null, "Microsoft Access", "microsoft_access|msaccess"),
  tool("kintone-team-support", "kintone", "kintone|キントーン"),
  tool("salesforce-nonprofits", "Salesforce", "salesforce|セールスフォース"),
  tool(null, "Notion", "notion|ノーション"),
  tool(null, "Trello", "trello|トレロ"),
  tool(null, "Asana", "asana|アサナ"),
  tool("wordpress-hosting", "WordPress", "wordpress|ワードプレス"),
  tool("wix", "Wix", "wix|ウィックス"),
  tool(null, "ジンドゥー", "jimdo|ジンドゥー|ジンドゥ"),
  tool("peraichi", "ペライチ", "ペライチ|peraichi"),
  tool("canva-nonprofits", "Canva", "canva|キャンバ"),
  tool(null, "Facebook", "フェイスブックページ|フェイスブック|facebookページ|facebook|fbページ"),
  tool(null, "Instagram", "インスタグラム|instagram"),
  tool("x-twitter", "X（Twitter）", "ツイッター|twitter"),
  tool("youtube", "YouTube", "ユーチューブ"),
  tool("peatix", "Peatix", "peatix|ピーティックス"),
  tool("congrant", "コングラント", "コングラント|congrant"),
  tool("syncable", "Syncable", "syncable|シンカブル"),
  tool("campfire", "CAMPFIRE", "campfire|キャンプファイヤー"),
  tool("readyfor", "READYFOR", "readyfor|レディーフォー"),
  tool("freee-npo-kit", "freee会計", "freee|フリー会計"),
  tool("money-forward", "マネーフォワード クラウド", "マネーフォワード|moneyforward|money_forward"),
  tool(null, "弥生会計", "弥生会計|弥生"),
  tool(null, "サイボウズ Office", "サイボウズ|cybozu"),
  tool(null, "Garoon", "ガルーン|garoon"),
  tool("udtalk", "UDトーク", "udトーク|ud_talk"),
  tool("stores-yoyaku", "STORES 予約", "stores予約|stores_予約"),
  tool("reserva", "RESERVA", "reserva|レゼルバ"),
  tool("sms-from-office-mobile", "SMS", "^sms$|ショートメール|ショートメッセージ", true),
  tool(
    null,
    "紙",
    "紙のノート|紙の台帳|紙の記録|紙の名簿|紙のカルテ|紙ベース|手書きのノート|手書き|連絡ノート|紙で|紙に|紙の|紙のみ|ホワイトボード|大学ノート|ノートに|ノートで|台帳",
    true,
  ),
  tool("fax-desk", "FAX", "fax|ファックス|ファクス|ファクシミリ", true),
  tool("telephone-line", "電話", "電話", true),
  tool("mail-desk", "メール", "メール", true),
  tool(null, "メーリングリスト", "メーリングリスト", true),
  tool(null, "郵送", "郵送|はがき|郵便", true),
  tool(null, "USBメモリ", "usbメモリ|usb", true),
  tool(null, "対面", "対面で|対面のみ|対面だけ", true),
];
