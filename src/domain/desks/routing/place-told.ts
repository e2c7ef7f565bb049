/** The prefecture that a text names, by its own name or its capital's, in Japanese or Latin letters; null when none or several. */
export function placeTold(text: string): string | null {
  const plain = text.normalize("NFKC").toLowerCase();
  const found = new Set<string>();
  for (const [name, code] of names) {
    const told = /^[a-z]/.test(name) ? new RegExp(`(?<![a-z])${name}(?![a-z])`).test(plain) : plain.includes(name);
    if (told) found.add(code);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const written = `北海道 札幌 函館 旭川 hokkaido sapporo|青森 aomori|岩手 盛岡 iwate morioka|宮城 仙台 miyagi sendai|秋田 akita|山形 yamagata|福島 fukushima
|茨城 水戸 ibaraki|栃木 宇都宮 tochigi utsunomiya|群馬 前橋 gunma|埼玉 さいたま saitama|千葉 chiba|東京 新宿 渋谷 tokyo|神奈川 横浜 川崎 kanagawa yokohama kawasaki
|新潟 niigata|富山 toyama|石川県 金沢 ishikawa kanazawa|福井 fukui|山梨 甲府 yamanashi|長野 nagano|岐阜 gifu|静岡 浜松 shizuoka hamamatsu|愛知 名古屋 豊橋 豊田市 aichi nagoya
|三重県 mie|滋賀 大津市 shiga|京都 kyoto|大阪 osaka|兵庫 神戸 尼崎 hyogo kobe|奈良 nara|和歌山 wakayama|鳥取 tottori|島根 松江 shimane|岡山 okayama|広島 hiroshima
|山口県 yamaguchi|徳島 tokushima|香川県 高松 kagawa|愛媛 松山 ehime|高知 kochi|福岡 博多 北九州 fukuoka|佐賀 saga|長崎 nagasaki|熊本 kumamoto|大分県 大分市 oita|宮崎県 宮崎市 miyazaki
|鹿児島 kagoshima|沖縄 那覇 okinawa naha`;
const names: ReadonlyArray<readonly [string, string]> = written
  .replaceAll("\n", "")
  .split("|")
  .flatMap((line, i) => line.split(" ").map((name) => [name, `JP-${String(i + 1).padStart(2, "0")}`] as const));
