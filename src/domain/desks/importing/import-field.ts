import { readDate } from "#src/engines/tables/read-date.ts";

/**
 * What a column of a foreign table can be. `keep`: nothing that we know; its cells stay with the desk as they are.
 * `leave`: somebody decided that it is not taken over.
 */
export const importFields = [
  "name",
  "provider",
  "description",
  "whom",
  "phone",
  "fax",
  "mail",
  "url",
  "postcode",
  "address",
  "prefecture",
  "hours",
  "starts",
  "ends",
  "announced",
  "fees",
  "how",
  "category",
  "source",
  "note",
  "key",
  "keep",
  "leave",
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields that one column only may be; of the others several are joined. */
export const singleFields: ReadonlySet<ImportField> = new Set([
  "name",
  "provider",
  "key",
  "starts",
  "ends",
  "announced",
]);

/** Names of columns, as they stand or as their beginning; the longest that fits decides. Japanese offices, CPSV-J, English. */
const names: Readonly<Record<Exclude<ImportField, "keep" | "leave">, readonly string[]>> = {
  name: [
    "サービス名称",
    "サービス名",
    "タイトル",
    "制度名",
    "施設名",
    "名称",
    "医療機関名",
    "グループホーム名",
    "窓口名",
    "相談窓口",
    "事業名",
    "園名",
    "name",
    "title",
    "name of service",
  ],
  provider: [
    "企業等",
    "企業名",
    "団体名",
    "提供団体",
    "制度所管組織",
    "所管",
    "担当課",
    "事業者名",
    "運営",
    "設置者",
    "provider",
    "organization",
    "organisation",
    "organization_name",
    "contact_name",
  ],
  description: [
    "詳細",
    "概要",
    "説明",
    "内容",
    "サービス内容",
    "支援内容",
    "相談内容",
    "abstract",
    "description",
    "provisions",
    "details",
  ],
  whom: ["対象者", "対象", "利用対象", "target", "eligibility", "eligibility_description"],
  phone: [
    "電話番号",
    "電話",
    "電話・fax",
    "tel",
    "連絡先",
    "お問い合わせ先",
    "問合せ先",
    "問い合わせ先",
    "ご連絡先",
    "管理担当・連絡先",
    "phone",
    "telephone",
    "contact",
  ],
  fax: ["fax", "fax番号", "ファックス", "ファクス"],
  mail: ["e-mail", "email", "メール", "メールアドレス", "mail"],
  url: ["url", "ホームページ", "ウェブサイト", "hp", "詳細参照先", "リンク", "website", "detail_url", "web"],
  postcode: ["郵便番号", "〒", "zipcode", "zip", "postal_code", "postcode"],
  address: ["住所", "所在地", "場所", "address"],
  prefecture: ["都道府県", "都道府県名", "prefecture", "prefecture_id"],
  hours: [
    "時間",
    "日時",
    "開館時間",
    "開設時間",
    "開園時間",
    "利用可能時間",
    "受付時間",
    "営業時間",
    "相談時間",
    "開所時間",
    "opening_time",
    "hours",
    "opening hours",
  ],
  starts: ["開始日", "受付開始日", "提供開始日", "start_date", "application_start_date"],
  ends: ["終了日", "受付終了日", "提供終了日", "締切", "end_date", "application_close_date"],
  announced: ["発表日付", "発表日", "公開日", "更新日", "掲載日", "information_release_date", "updated_at"],
  fees: ["無料/有料", "料金", "費用", "利用料", "価格", "fees", "cost", "price"],
  how: ["利用•申請方法", "利用・申請方法", "申請方法", "申込方法", "利用方法", "how_to_apply", "application_process"],
  category: ["分野", "分類", "区分", "カテゴリ", "カテゴリー", "タグ（カテゴリー）", "テーマ", "category", "theme"],
  source: ["情報源", "出典", "source"],
  note: ["備考", "期間備考", "その他", "note", "notes", "remarks"],
  key: ["サービスid", "制度番号", "管理番号", "id", "service_id", "識別子"],
};

/** What a column is by its name; `keep` where the name says nothing to us. */
export function fieldOfName(name: string): ImportField {
  const [, inner] = /[(（]([a-z_]+)[)）]$/.exec(name) ?? [];
  if (inner !== undefined && fieldOfName(inner) !== "keep") return fieldOfName(inner);
  const folded = foldName(name);
  if (folded === "") return "keep";
  let best: { field: ImportField; length: number } = { field: "keep", length: 0 };
  for (const [field, known] of entries(names))
    for (const each of known) {
      const fits = folded === each || (each.length > 2 && (folded.startsWith(each) || folded.endsWith(each)));
      if (fits && each.length > best.length) best = { field, length: each.length };
    }
  return best.field;
}

function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}

/** The kinds of cells that can be told by their look. */
export type CellKind = "url" | "date" | "phone" | "mail" | "words" | "empty";

export function cellKind(cell: string): CellKind {
  const text = cell.normalize("NFKC").trim();
  if (text === "" || text === "-") return "empty";
  if (/^https?:\/\/\S+$/i.test(text)) return "url";
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return "mail";
  if (/^(tel|電話)?[:\s]*0\d{1,4}[-(]?\d{1,4}[-)]?\d{3,4}$/i.test(text)) return "phone";
  const date = readDate(text);
  if ("day" in date || date.unreadable === "no-year") return "date";
  return "words";
}

/** The kind of cell that a field is made of; null: any. */
export const kindOfField: Readonly<Partial<Record<ImportField, CellKind>>> = {
  url: "url",
  mail: "mail",
  starts: "date",
  ends: "date",
  announced: "date",
};

function entries<K extends string, V>(record: Readonly<Record<K, V>>): Array<[K, V]> {
  // NOTE the keys of a constant are the keys of its type.
  return Object.entries(record) as Array<[K, V]>;
}
