/** What people say that they do not want, with the catalogue's means that are then out of the question. */
export type RefusedMeans = { readonly name: string; readonly words: string; readonly ids: readonly string[] };

const refused = (name: string, words: string, ids: string): RefusedMeans => ({ name, words, ids: ids.split(" ") });

/** LINE WORKS is another thing than LINE; of a maker, all that bears its name. Words as in `pattern.ts`. */
export const refusedMeans: readonly RefusedMeans[] = [
  refused(
    "LINE",
    "line|^ライン$|公式line|lineグループ|グループline",
    "line-group line-official-account enrich-line-watch",
  ),
  refused("LINE WORKS", "line_works|lineworks|ラインワークス", "line-works"),
  refused("Facebook", "フェイスブック|facebook|メッセンジャー|messenger", "facebook-messenger"),
  refused("Zoom", "zoom", "zoom-meetings zoom-meetings-free"),
  refused("Google", "google|グーグル", "google-workspace-nonprofits google-forms google-meet google-classroom"),
  refused(
    "Microsoft",
    "microsoft|マイクロソフト|teams|チームズ",
    "microsoft-teams-free microsoft-365-nonprofits microsoft-forms",
  ),
  refused("Slack", "slack|スラック", "slack"),
  refused("Discord", "discord|ディスコード", "discord"),
  refused("Chatwork", "chatwork|チャットワーク", "chatwork"),
  refused("X", "ツイッター|twitter", "x-twitter"),
  refused("kintone", "kintone|キントーン", "kintone-team-support"),
  refused("Dropbox", "dropbox|ドロップボックス", "dropbox"),
  refused("YouTube", "ユーチューブ|youtube", "youtube"),
  refused(
    "クラウド",
    "クラウド$|クラウドサービス|オンラインストレージ",
    "dropbox google-workspace-nonprofits microsoft-365-nonprofits kintone-team-support salesforce-nonprofits",
  ),
  refused("FAX", "fax|ファックス|ファクス", "efax fax-desk"),
  refused("電話", "電話", "telephone-line"),
];
