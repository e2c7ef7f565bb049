const names =
  "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県".split(
    " ",
  );

/** The prefecture that a text begins with, or that it is the JIS X 0401 code of (`13`, `13103`, `JP-13`), as ISO 3166-2; or null. */
export function prefectureOf(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/^(〒?\s*\d{3}-?\d{4}\s*)/, "")
    .trim();
  const code = /^(?:JP-)?(\d{2})(?:\d{3,4})?$/.exec(plain)?.[1];
  const index = code === undefined ? names.findIndex((name) => plain.startsWith(name)) : Number(code) - 1;
  return index >= 0 && index < names.length ? `JP-${String(index + 1).padStart(2, "0")}` : null;
}
