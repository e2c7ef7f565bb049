import { numeralSource, numeralValue } from "#src/engines/language/numerals.ts";

export type Per = "day" | "week" | "month" | "year" | "person" | null;

/** A quantity in a folded text at [start, end), in the unit of its kind. */
export type Quantity = {
  readonly start: number;
  readonly end: number;
  /**
   * people: heads; households: families or homes; yen; share: part of a whole 0..1; hours: length of time;
   * times: how often; things: pieces of something, see `unit`.
   */
  readonly kind: "people" | "households" | "yen" | "share" | "hours" | "times" | "things";
  /** The upper end of a range; for 数名 and the like a usual reading. */
  readonly value: number;
  readonly low: number;
  /** 約, くらい, 数名, ほとんど: not meant exactly. */
  readonly rough: boolean;
  readonly per: Per;
  /** The counter as typed: 人, 台, 件. */
  readonly unit: string;
  /** 40人になる, 20人に増える: what will be or has become, not what is. */
  readonly becomes: boolean;
};

const num = numeralSource;
const rough = "(?:約|およそ|ざっと|だいたい|大体|多分|たぶん|せいぜい|最大|上限)?";
const roughAfter =
  "(?:ほど|くらい|ぐらい|前後|程度|ばかり|ちょっと|そこそこ|弱|強|近く|以内|以下|未満|まで|以上|超|余り)?";
const per =
  "(?:(?<per>1か月|一か月|ひと月|月々|毎月|月額|月間|月に|月|年間|年額|毎年|年に|年|週に|毎週|週|1日に|一日に|1日|一日|毎日|1人|一人|1人あたり|一人あたり)(?:に|で|あたり|当たり|、|:| )*)?";
const perAfter = "(?:\\s*[/・]\\s*(?:1|一)?(?<perAfter>月|年|週|日|人))?";
/** 2~3人, 20人から30人, 2、3人; but スタッフ3人、5人のボランティア are two counts: a comma joins only bare numerals. */
const range = `(?<a>${num})(?:(?:(?<same>人|名|円|台|件|割|時間)?(?:~|-|→|から|または|か)|[、,])(?<b>${num}))?`;

const people = new RegExp(
  `${rough}${range}(?<unit>人|名様|名|にん)(?!(?:に(?:1|一)(?:人|名))|[1一]台|あたり|当たり|ひとり|暮らし|家族|世帯|所帯|親|前(?!後)|称|案内|物|簿|刺|義|前|札|字|づ|作)${roughAfter}`,
  "g",
);
/** Who is in business behind a door is no family: 10軒のお店, 商店6軒. */
const business =
  "(?:お?店|店舗|商店|飲食店|旅館|宿|民宿|ホテル|会社|企業|事業所|工場|病院|医院|診療所|薬局|農家|牧場|漁家|酒蔵|施設|事務所|スーパー|コンビニ|カフェ|食堂|書店|銭湯)";
/** 単身世帯向けの2世帯住宅, 3年2組, 二人一組, 12組織: a unit that is part of another word, a class at school, how many go together. */
const homeUnit = [
  "世帯(?!主|住宅|年収|同居|構成|向け)",
  "家庭(?!科|教師|菜園|訪問|用|内|裁判)",
  "家族(?!会|葬|構成|信託|旅行|風呂)",
  `軒(?!家|先|並|下|長屋|(?:ほど|くらい|ぐらい)?の${business})`,
  "戸(?!建|籍|口|外|棚|締|別|惑|袋)",
  "所帯",
  "組(?!織|合|み|む|ん|立|員|長|曲|体操|成|閣|分け|替|織|番|の(?:先生|担任|生徒|児童|保護者|子))",
].join("|");
const notHomesBefore = new RegExp(
  `(?:${business}(?:は|が|を)?|(?<![0-9])[1-6一二三四五六]年|[0-9一二三四五六七八九十]+(?:人|名)(?:で|に|が|ずつ)?|ひとり|ふたり)$`,
);
const households = new RegExp(`${rough}${range}(?<unit>${homeUnit})${roughAfter}`, "g");
const yen = new RegExp(`${per}${rough}[¥\\\\]?\\s*${range}(?<unit>円|えん|yen)${roughAfter}${perAfter}`, "g");
/** ¥3,000, jpy 3000: the mark alone says that it is money. */
const yenMarked = new RegExp(
  `${per}${rough}(?:[¥\\\\]|jpy)\\s*(?<a>${num})${roughAfter}${perAfter}(?!\\s*(?:円|えん|yen))`,
  "g",
);
const yenBare = new RegExp(
  `(?<=予算|費用|お金|コスト|上限|月々|毎月|月額|初期費用)(?:は|が|で|も|を)?(?:${per})${rough}(?<a>${num})(?<unit>万|千)?(?=ほど|くらい|ぐらい|まで|程度|以内|以下|です|しか|、|。|\\s|$)`,
  "g",
);
/** 月2万まで, 初期10万以内, 資金は自腹で10万: 万 and 千 of money without 円. */
const yenOfTenThousands =
  /(?<=(?<per>(?<![0-9一二三四五六七八九十か])月(?:々|額)?)(?:は|に|で)?|(?:初期|導入)(?:費用)?(?:は|に|で)?|予算(?:は|が|も)?[^。、0-9]{0,4}(?:[0-9]回分の)?|資金(?:は|が)?[^。、0-9]{0,4}|自腹で|費用?は)(?<a>[0-9.]+[万千]|[一二三四五六七八九十]+[万千])(?![0-9円えん人名部枚件本通台個票アヵ歩冊世戸軒])/g;
const shareTenths = new RegExp(
  `${rough}${range}割(?<half>半|[0-9一二三四五六七八九]分)?(?!引|り|増|安|当|高|愛|と)${roughAfter}`,
  "g",
);
const sharePercent = new RegExp(`${rough}${range}\\s*(?:%|パーセント)${roughAfter}`, "g");
const shareFraction = new RegExp(`(?<whole>${num})分の(?<part>${num})`, "g");
const shareOneIn = new RegExp(`(?<whole>${num})(?:人|名|世帯|軒|組)に(?<part>${num})(?:人|名|世帯|軒|組)`, "g");
const hours = new RegExp(
  `${per}${rough}${range}(?<unit>時間半|時間|分間|分(?!の|か|析|野|け|類|散|担|配|身|別|で))${roughAfter}`,
  "g",
);
const times = new RegExp(`${per}${rough}${range}(?<unit>回|度(?![内末中々合目外])|コマ)${roughAfter}`, "g");
const things = new RegExp(
  `${rough}${range}(?<unit>台|件|本|枚|通|部|冊|か所|箇所|ヶ所|カ所|拠点|校|団体|チーム|グループ|つ)${roughAfter}`,
  "g",
);

/** Words for a part or a number, with the share or count that they usually mean, the low end first. */
const shareWords: ReadonlyArray<readonly [RegExp, number, number]> = [
  [/半分|半数|半々|はんぶん|約半/g, 0.5, 0.5],
  [/過半数|半分以上|半数以上/g, 0.5, 0.6],
  [
    /ほとんど(?!話|使|来|無|な)(?=の|が|は|、|、?持|、?スマホ|、?パソコン)|ほとんど(?=ない|持|使|の|が|は)|ほぼ(?=全員|全部|みんな|皆)|大多数|大部分|大方/g,
    0.8,
    0.9,
  ],
  [/大半/g, 0.6, 0.75],
  [/(?<!なくて)全員|みんな|皆さん|全部の人|一人残らず|誰も(?=が|持|使|い)/g, 1, 1],
  [/ごく一部|ごくわずか|ごく少数/g, 0.02, 0.1],
  [/一部の|一部は|一部に|少数/g, 0.05, 0.2],
];
const peopleWords: ReadonlyArray<readonly [RegExp, number, number]> = [
  [/十数[人名]/g, 12, 15],
  [/数十[人名]/g, 20, 50],
  [/数百[人名]/g, 200, 500],
  [/(?<![十百千])数[人名]|何人か|何名か/g, 3, 5],
  // ふたり暮らし and ふたり目 count nobody of a group.
  [/(?<!お)ふたり(?!暮らし|ぐらし|親|目|の子|組|ずつ|1組|一組|で(?:話|会|相談|過ご|暮ら|行|出かけ))/g, 2, 2],
];

/** All quantities of a folded text, in order, not overlapping. */
export function quantities(text: string): Quantity[] {
  if (!/[0-9〇一二三四五六七八九十百千万億数何半ほ大過全み皆ご少誰ふ]/.test(text)) return [];
  const found: Quantity[] = [
    ...sharesOf(text),
    ...ranged(text, people, "people"),
    ...ranged(text, households, "households").filter(({ start, unit }) => !isNoHome(text.slice(0, start), unit)),
    ...ranged(text, yen, "yen"),
    ...ranged(text, yenMarked, "yen"),
    ...bareYen(text),
    ...ranged(text, hours, "hours"),
    ...ranged(text, times, "times"),
    ...ranged(text, things, "things"),
    ...worded(text, peopleWords, "people", "人"),
    ...worded(text, shareWords, "share", ""),
  ];
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quantity[] = [];
  for (const quantity of sorted) if (quantity.start >= (kept.at(-1)?.end ?? 0)) kept.push(quantity);
  return kept;
}

/** 商店6軒 are shops; 2年3組 is a class and 二人一組 says how many go together. */
function isNoHome(head: string, unit: string): boolean {
  return (unit === "軒" || unit === "組") && notHomesBefore.test(head.slice(-12));
}

const becomesAfter =
  /^(?:ほど|くらい|ぐらい|程度|前後)?(?:に(?:も)?(?:は)?(?:なる|なり|なっ|増|減|す(?:る|べ)|した|拡|広げ|ふえ|達|膨)|へ(?:と)?(?:増|拡|広げ)|まで(?:増|ふえ|拡|減)|規模に)/;

type Made = Pick<Quantity, "start" | "end" | "kind" | "value" | "low"> & Partial<Quantity>;

function quantity(text: string, made: Made): Quantity {
  return {
    rough: false,
    per: null,
    unit: "",
    becomes:
      becomesAfter.test(text.slice(made.end, made.end + 14)) ||
      (made.value > made.low && text.slice(made.start, made.end).includes("→")) ||
      (/まで$/.test(text.slice(made.start, made.end)) && /^(?:増|ふえ|拡)/.test(text.slice(made.end))),
    ...made,
  };
}

function ranged(text: string, pattern: RegExp, kind: Quantity["kind"]): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const first = numeralValue(groups.a ?? "");
    if (first === null || isPartOfWord(text, match.index, match[0])) continue;
    const second = groups.b ? numeralValue(groups.b) : null;
    const [low, high] = rangeOf(first, second, groups.a ?? "", groups.b ?? "");
    const unit = groups.unit ?? "";
    const scale = kind === "hours" && unit.startsWith("分") ? 1 / 60 : 1;
    const more = unit === "時間半" ? 0.5 : 0;
    found.push(
      quantity(text, {
        start: match.index,
        end: match.index + match[0].length,
        kind,
        value: (high + more) * scale,
        low: (low + more) * scale,
        rough:
          second !== null || /約|およそ|ほど|くらい|ぐらい|前後|程度|ざっと|だいたい|大体|弱|強|近く/.test(match[0]),
        per: perOf(groups.per ?? groups.perAfter ?? ""),
        unit,
      }),
    );
  }
  return found;
}

/** 2、3人 counts by one; 20~30人 is a range; 5~6千円 shares the unit of its end. */
function rangeOf(first: number, second: number | null, a: string, b: string): [number, number] {
  if (second === null) return [first, first];
  const unit = /[千万]$/.exec(b);
  const scaled = unit && !/[千万億]/.test(a) ? first * (unit[0] === "千" ? 1000 : 10_000) : first;
  return scaled <= second ? [scaled, second] : [second, second];
}

function perOf(written: string): Per {
  if (written.includes("月")) return "month";
  if (written.includes("年")) return "year";
  if (written.includes("週")) return "week";
  if (written.includes("日")) return "day";
  return written.includes("人") ? "person" : null;
}

/** 一人ひとり, 十分, 一部, 三密: a numeral that counts nothing. */
function isPartOfWord(text: string, start: number, matched: string): boolean {
  if (/^[十]分/.test(matched) || /^(?:一|1)人ひとり/.test(text.slice(start, start + 6))) return true;
  if (/^(?:万一|万が一|一番|一方|一部|一度|一緒|一件落着)/.test(matched)) return true;
  return (
    /[第年月:./]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[0-9]/.test(matched) &&
    /(?:部|回|号)$/.test(matched)
  );
}

function bareYen(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(yenOfTenThousands)) {
    const value = numeralValue(match.groups?.a ?? "");
    if (value === null) continue;
    const end = match.index + match[0].length;
    const monthly = match.groups?.per ? "月" : "";
    found.push(quantity(text, { start: match.index, end, kind: "yen", value, low: value, per: perOf(monthly) }));
  }
  for (const match of text.matchAll(yenBare)) {
    const groups = match.groups ?? {};
    const value = numeralValue(`${groups.a ?? ""}${groups.unit ?? ""}`);
    if (value === null || value < 100) continue;
    const end = match.index + match[0].length;
    found.push(
      quantity(text, { start: match.index, end, kind: "yen", value, low: value, per: perOf(groups.per ?? "") }),
    );
  }
  return found;
}

function sharesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  const push = (match: RegExpExecArray, low: number, value: number, isRough: boolean) => {
    if (!(value >= 0 && value <= 1)) return;
    const end = match.index + match[0].length;
    found.push(quantity(text, { start: match.index, end, kind: "share", value, low, rough: isRough }));
  };
  for (const match of text.matchAll(shareTenths)) {
    const first = numeralValue(match.groups?.a ?? "");
    if (first === null) continue;
    const half = match.groups?.half;
    const more = half === "半" ? 0.05 : half ? (numeralValue(half.slice(0, -1)) ?? 0) / 100 : 0;
    const second = match.groups?.b ? (numeralValue(match.groups.b) ?? first) : first;
    push(
      match,
      round(first / 10 + more),
      round(Math.max(first, second) / 10 + more),
      /約|ほど|くらい|ぐらい|前後|弱|強/.test(match[0]),
    );
  }
  for (const match of text.matchAll(sharePercent)) {
    const first = numeralValue(match.groups?.a ?? "");
    if (first === null) continue;
    const second = match.groups?.b ? (numeralValue(match.groups.b) ?? first) : first;
    push(
      match,
      round(first / 100),
      round(Math.max(first, second) / 100),
      /約|ほど|くらい|ぐらい|前後|弱|強/.test(match[0]),
    );
  }
  for (const pattern of [shareFraction, shareOneIn])
    for (const match of text.matchAll(pattern)) {
      const whole = numeralValue(match.groups?.whole ?? "");
      const part = numeralValue(match.groups?.part ?? "");
      if (whole && part !== null && part <= whole) push(match, part / whole, part / whole, false);
    }
  return found;
}

/** Four decimals: enough for shares, and 0.1 + 0.2 stays 0.3. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function worded(
  text: string,
  words: ReadonlyArray<readonly [RegExp, number, number]>,
  kind: Quantity["kind"],
  unit: string,
): Quantity[] {
  return words.flatMap(([pattern, low, value]) =>
    [...text.matchAll(pattern)].map((match) =>
      quantity(text, {
        start: match.index,
        end: match.index + match[0].length,
        kind,
        low,
        value,
        rough: low !== value,
        unit,
      }),
    ),
  );
}
