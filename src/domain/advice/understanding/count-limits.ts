import { accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { countsSome, isCountedWithin } from "#src/domain/advice/understanding/bound-counts.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { comersByMeals, namedStaff } from "#src/domain/advice/understanding/named-staff.ts";
import { type Reading, sentenceAt, typedWords } from "#src/domain/advice/understanding/reading.ts";
import { type Counted, lastNamedGroup, whoseCount } from "#src/domain/advice/understanding/whose-count.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** How many people work for the organisation, help it or are served by it, today and later. */
export function countLimits(reading: Reading): LimitFind[] {
  const found: LimitFind[] = [];
  for (const quantity of reading.quantities) {
    if (isGrowth(reading, quantity)) {
      const { low, start, end } = quantity;
      const key = whoseCount(reading, quantity)?.key ?? lastNamedGroup(reading, start) ?? "staffCount";
      found.push({ key, value: low, confidence: 0.9, spans: [[start, end]], rule: "from … to …" });
      if (key === "servedCount") continue;
    }
    if ((quantity.kind !== "people" && quantity.kind !== "households") || isPart(reading, quantity)) continue;
    if (isCountedWithin(accessFacts(reading), reading.text, quantity)) continue;
    const whose = whoseCount(reading, quantity);
    if (whose?.key !== "servedCount" && (quantity.becomes || willBe(reading, quantity)))
      found.push(
        ...(hasBecome(reading, quantity) && whose
          ? [find(whose.key, 0.8, quantity)]
          : future(reading, quantity, whose !== null)),
      );
    else if (whose && !quantity.becomes && !isOneOfMany(reading, quantity))
      found.push(find(whose.key, isOfSome(reading, quantity, whose.key) ? ofSome : whose.confidence, quantity));
  }
  found.push(...nowBeside(reading, found));
  return [
    ...summed(reading, found),
    ...unitless(reading),
    ...alone(reading),
    ...namedStaff(reading.text),
    ...comersByMeals(reading.text),
    ...nobodyHelps(reading),
    ...growth(reading, found),
  ];
}

/** 会員420、役員9: a number right behind those served. */
function unitless({ text }: Reading): LimitFind[] {
  const staff = /(?:スタッフ|職員|メンバー)(?:は|が)?(?<n>[0-9]{1,3})(?=[、。,)\s]|$)/.exec(text);
  if (staff?.groups) {
    const spans = [[staff.index, staff.index + staff[0].length]] as const;
    const value = Number(staff.groups.n);
    return [{ key: "staffCount", value, confidence: 0.7, spans, rule: "number behind those who work" }];
  }
  const match =
    /(?:会員|利用者|登録者|生徒|受講生)(?:は|が|数は?)?(?:約|現在)?(?<n>[0-9]{2,5})(?![0-9.,年月日時円回号件通台割%人名世歳代か点万千])/.exec(
      text,
    );
  if (!match?.groups) return [];
  const end = match.index + match[0].length;
  const start = end - (match.groups.n?.length ?? 0);
  const value = Number(match.groups.n);
  return [{ key: "servedCount", value, confidence: 0.7, spans: [[start, end]], rule: "number behind those served" }];
}

/** 職員1人が休む, 利用者1人: one of them. That they are one in all has to be said: 1人だけ, 1人で回す. */
function isOneOfMany({ text }: Reading, { value, start, end }: Quantity): boolean {
  return (
    value === 1 &&
    (!/^(?:だけ|しか|のみ|です|で(?:運営|回|切り盛り|やって|活動)|[。、]|$)/.test(text.slice(end, end + 10)) ||
      /(?:専任|担当|兼任|詳しい)[^。]{0,6}$/.test(text.slice(0, start)))
  );
}

function find(key: Counted, confidence: number, quantity: Quantity): LimitFind {
  return {
    key,
    value: Math.round(quantity.value),
    confidence,
    spans: [[quantity.start, quantity.end]],
    rule: `${key} near words`,
  };
}

/** How sure it is that so many are all, where the words say that they are some: 電波の届かない家が12軒. Any other number is surer. */
const ofSome = 0.5;

function isOfSome({ text }: Reading, { start }: Quantity, key: Counted): boolean {
  return key === "servedCount" && countsSome(text, start);
}

/** 12人から25人に増える: both, now and later. */
function isGrowth(reading: Reading, quantity: Quantity): boolean {
  const grows = quantity.kind === "people" && quantity.becomes && quantity.low < quantity.value;
  return grows && /から|→/.test(reading.text.slice(quantity.start, quantity.end));
}

/** 50人のうち20人, 30人中10人, 5人は持っていない: not how many there are in all. */
function isPart(reading: Reading, quantity: Quantity): boolean {
  const head = reading.text.slice(Math.max(0, quantity.start - 4), quantity.start);
  const tail = reading.text.slice(quantity.end, quantity.end + 16);
  return (
    /(?:うち|中|中の|うちの|あと|もう)$/.test(head) ||
    /^(?:ほど|くらい)?(?:は|が|も)[^。、]{0,10}(?:持っていない|ない|使えない|だけ|しか|苦手)/.test(tail) ||
    /^に[1一]|^(?:を)?超え(?:たら|ると|れば)/.test(tail) ||
    /年|月|代|歳|第/.test(reading.text.slice(quantity.end, quantity.end + 1))
  );
}

function willBe(reading: Reading, quantity: Quantity): boolean {
  const tail = reading.text.slice(quantity.end, quantity.end + 16);
  return (
    /(?:目標|目指すは)(?:は)?$/.test(reading.text.slice(Math.max(0, quantity.start - 5), quantity.start)) ||
    /までに(?:は)?[^。、]{0,4}$/.test(reading.text.slice(Math.max(0, quantity.start - 8), quantity.start)) ||
    /^に(?:[。!?\n]|$)/.test(tail) ||
    (/^体制/.test(tail) && isOfLater(reading, quantity.start)) ||
    /^(?:ほど|くらい|ぐらい|程度)?(?:で)?(?:回す|やる|働く|動く)(?:こと|よう)に(?:なる|なり|なって)/.test(tail) ||
    /^(?:ほど|くらい|程度)?(?:の所帯に|の団体に|規模に|に|へ|まで|体制|規模)[^。、]{0,6}(?:なる|なり|増|拡|ふえ|する予定|したい|目指|予定)/.test(
      tail,
    ) ||
    /^(?:の(?:職員|スタッフ|採用))?(?:を)?(?:増やす|増える|採用(?:する)?予定|採用する)/.test(tail)
  );
}

/** A time to come is named before it in the sentence. */
function isOfLater(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, place)];
  return reading.when.some(({ start }) => start >= (sentence?.start ?? 0) && start < place);
}

/** 12人に増えました: so many are there now. */
function hasBecome({ text }: Reading, { end }: Quantity): boolean {
  return /(?:なった|なりました|増えた|増えました|増えて|なって)/.test(text.slice(end, end + 8));
}

function future(reading: Reading, quantity: Quantity, isStaff: boolean): LimitFind[] {
  const past = hasBecome(reading, quantity);
  const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
  const when =
    reading.when.findLast(({ start }) => start >= (sentence?.start ?? 0) && start < quantity.start) ??
    reading.when.find(({ start }) => start > quantity.end && start < (sentence?.end ?? 0));
  if (past && !when) return [];
  const more = /^(?:の(?:職員|スタッフ))?(?:を)?(?:増やす|増える|採用)/.test(
    reading.text.slice(quantity.end, quantity.end + 12),
  );
  if (more) return [];
  const finds: LimitFind[] = [
    {
      key: "futureStaffCount",
      value: Math.round(quantity.value),
      confidence: isStaff || when ? 0.88 : 0.7,
      spans: [[quantity.start, quantity.end]],
      rule: "becomes",
    },
  ];
  if (when)
    finds.push({
      key: "futureWhen",
      value: typedWords(reading, when.start, whenEnd(reading, when.start, when.end)),
      confidence: 0.88,
      spans: [[when.start, when.end]],
      rule: "when it becomes",
    });
  return finds;
}

/** 今は10人ですが来年は15人に増やします: those of now are of the same kind as those of later. */
function nowBeside({ quantities, text }: Reading, found: readonly LimitFind[]): LimitFind[] {
  if (!found.some(({ key }) => key === "futureStaffCount") || found.some(({ key }) => key === "staffCount")) return [];
  const now = quantities.find(
    ({ kind, start }) =>
      kind === "people" && /(?:今|いま|現在)(?:は|の)?$/.test(text.slice(Math.max(0, start - 4), start)),
  );
  if (!now || found.some(({ spans }) => spans[0]?.[0] === now.start)) return [];
  return [find("staffCount", 0.65, now)];
}

/** 常勤3人と非常勤4人: those who work are all of them. */
function summed({ text }: Reading, found: readonly LimitFind[]): LimitFind[] {
  const staff = found.filter(({ key, rule }) => key === "staffCount" && rule.endsWith("near words"));
  const [first, second] = staff;
  const [a, b] = [first?.spans[0], second?.spans[0]];
  if (!first || !a || !b || staff.length !== 2) return [...found];
  const full = /常勤|正職員|職員/.test(text.slice(Math.max(0, a[0] - 5), a[0]));
  const joined = /^(?:と|、|・|,|に)?(?:あと)?(?:非常勤|パート|アルバイト|嘱託)(?:が|の職員|職員|さん)?$/.test(
    text.slice(a[1], b[0]),
  );
  if (!full || !joined) return [...found];
  const value = Number(first.value) + Number(second?.value);
  return [...found, { ...first, value, confidence: 0.92, spans: [a, b], rule: "full time and part time" }];
}

/** ボランティアはゼロ, 一人もいない. */
function nobodyHelps({ text }: Reading): LimitFind[] {
  const none =
    /ボランティア(?:さん)?(?:は|が)?(?:[^。、]{0,6}→|今は|いまは)?(?:(?:一人|1人|ひとり)も(?:い|おら)|ゼロ|0人|皆無)/.exec(
      text,
    );
  if (!none) return [];
  const spans = [[none.index, none.index + none[0].length]] as const;
  return [{ key: "volunteerCount", value: 0, confidence: 0.8, spans, rule: "nobody helps" }];
}

/** 来年は人数が大きく増える: when, though nobody says to how many. */
function growth(reading: Reading, found: readonly LimitFind[]): LimitFind[] {
  if (found.some(({ key }) => key === "futureWhen")) return [];
  const more =
    /(?:人数|人|スタッフ|職員|メンバー|ボランティア)(?:が|も|を)(?:もっと|さらに|大きく|たくさん|大幅に|一気に|かなり|倍に|どんどん)*(?:増え(?:る|そう|ます|予定)|増やす|増員)/.exec(
      reading.text,
    );
  if (!more) return [];
  const sentence = reading.sentences[sentenceAt(reading, more.index)];
  const when = reading.when.findLast(({ start }) => start >= (sentence?.start ?? 0) && start < more.index);
  if (!when) return [];
  const end = whenEnd(reading, when.start, when.end);
  return [
    {
      key: "futureWhen",
      value: typedWords(reading, when.start, end),
      confidence: 0.7,
      spans: [[when.start, end]],
      rule: "more people then",
    },
  ];
}

/** 来年には → 来年. */
function whenEnd(reading: Reading, start: number, end: number): number {
  return start + reading.text.slice(start, end).replace(/(?:には|に|から)$/, "").length;
}

/** 私一人で運営, 一人でやっています. */
function alone(reading: Reading): LimitFind[] {
  const match =
    /ワンオペ|(?:一人|1人|ひとり)(?:事務所|事務局|団体|職場)(?:です|な|で|の|。|$)|(?:人手|事務局?|スタッフ|職員|運営|常勤)(?:は|が)(?:私|自分|代表|わたし)(?:だけ|のみ|(?:ひとり|一人|1人)(?:だけ)?(?:で|です)?)?(?:[。、(]|です|$)|(?:事務|運営|団体|活動)を(?:私)?(?:一人|1人|ひとり)で|(?:私|わたし)は(?:一人|1人|ひとり)[。、]|(?:私|代表|自分|スタッフ|職員|事務局|常勤)(?:が|は|も)?(?:ほぼ|実質)?(?:一人|1人|ひとり)(?:だけ(?:で|です|の|。|$)|で(?:運営|回し|切り盛り|やって|全部|活動)|です|しか|。|$)|(?:職員|事務局|スタッフ)の(?:私|わたし|自分)(?:は|が)[^。、]{0,12}(?:一人|1人|ひとり)(?:なので|だけ|で|です|。)|(?:一人|1人|ひとり)で(?:運営|回して|切り盛り|全部やって|団体を)/.exec(
      reading.text,
    );
  if (
    !match ||
    /うち|ボランティア|(?:経理|会計|広報|総務|事務|担当|受付|送迎)は?$/.test(
      reading.text.slice(Math.max(0, match.index - 6), match.index),
    )
  )
    return [];
  return [
    {
      key: "staffCount",
      value: 1,
      confidence: 0.75,
      spans: [[match.index, match.index + match[0].length]],
      rule: "alone",
    },
  ];
}
