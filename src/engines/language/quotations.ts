/** Words between brackets, and whose they are by what follows: 「…」という人 is someone else. */
export type Quotation = {
  /** The span without its brackets. */
  readonly start: number;
  readonly end: number;
  /** `speech`: someone's words (という人, と言われた, との声); `name`: a title, a message of a machine, emphasis. */
  readonly kind: "speech" | "name";
  /** The words after the closing bracket, up to 30 characters of the same sentence. */
  readonly after: string;
};

const brackets =
  /「([^「」\n]{1,200})」|『([^『』\n]{1,200})』|"([^"\n]{1,200})"|“([^“”\n]{1,200})”|〝([^〟\n]{1,200})〟/g;
const speechAfter =
  /^(?:と|って|っ|との|といった|などと?)(?:いう|いっ|言|話|訴|つぶや|書|投稿|連絡|電話|メール|line|相談|の?声|思|泣|叫|聞|ツイ|メッセージ|困|来|送|打ち明|の相談|の投稿|の電話)/;
const nameAfter =
  /^と(?:いう|いった)?(?:表示|出る|出て|警告|エラー|名前|タイトル|団体|事業|活動|サービス|ソフト|アプリ)/;

/** Quotations of a folded text, in order. */
export function quotations(text: string): Quotation[] {
  return [...text.matchAll(brackets)].map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const after = (text.slice(end + 1, end + 31).split(/[。\n]/)[0] ?? "").trim();
    return { start, end, after, kind: !nameAfter.test(after) && speechAfter.test(after) ? "speech" : "name" };
  });
}
