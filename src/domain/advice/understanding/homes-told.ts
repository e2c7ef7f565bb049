import { reckonedHomes } from "#src/domain/advice/people-in-homes.ts";
import { englishQuantities } from "#src/domain/advice/understanding/english-quantities.ts";
import { type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Homes } from "#src/domain/advice/understanding.ts";
import type { HomeKind } from "#src/domain/advice/vocabulary.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** So many people; `homes` where homes were counted and the people told beside them or reckoned. */
export type Heads = { readonly people: number; readonly homes?: Homes };

/** Whom a number of people or of homes counts. */
export function headsOf(reading: Reading, quantity: Quantity): Heads {
  const count = Math.round(quantity.value);
  if (quantity.kind !== "households") {
    const beside = reading.quantities.find(
      (one) => one.kind === "households" && peopleBeside(reading, one) === quantity,
    );
    return beside ? headsOf(reading, beside) : { people: count };
  }
  const told = peopleBeside(reading, quantity)?.value ?? ofSoMany(reading.text, quantity);
  const kind = kindOf(reading, quantity);
  if (told === null) return reckonedHomes(count, kind);
  return { people: Math.round(told), homes: { count, kind, peopleAssumed: false } };
}

/** The same of a part: homes of homes are of the sort that all of them are, where nothing else is said of them. */
export function headsOfPart(reading: Reading, quantity: Quantity, whole: Heads | null): Heads {
  const heads = headsOf(reading, quantity);
  const isPlain = heads.homes?.kind === "any" && heads.homes.peopleAssumed;
  return isPlain && whole?.homes ? reckonedHomes(heads.homes.count, whole.homes.kind) : heads;
}

/** The people in the homes that are counted at one of these places, where homes are. */
export function headsInHomes(
  reading: Reading,
  spans: ReadonlyArray<readonly [number, number]>,
): { readonly people: number; readonly homes: Homes } | null {
  const told = reading.language === "en" ? englishQuantities(reading.text) : reading.quantities;
  const homes = told.find(
    ({ kind, start, end }) => kind === "households" && spans.some(([from, to]) => from < end && start < to),
  );
  const heads = homes && headsOf(reading, homes);
  return heads?.homes ? { people: heads.people, homes: heads.homes } : null;
}

/** 86世帯で150人, 47家族(120人), 親子10組20人, 150人(86世帯): the people who live in so many homes. */
export function peopleBeside({ text, quantities }: Reading, homes: Quantity): Quantity | undefined {
  // 1世帯に3人 says how many live in each.
  if (homes.value < 2) return undefined;
  return quantities.find(
    ({ kind, start, end, value }) =>
      kind === "people" &&
      value >= homes.value &&
      (start >= homes.end
        ? behindHomes.test(text.slice(homes.end, start))
        : end <= homes.start && beforeHomes.test(text.slice(end, homes.start))),
  );
}
const behindHomes =
  /^(?:に|で|、|,|\(|・|合わせて|あわせて|計|全部で|住民(?:は|が)?|人数(?:は|で)?)*(?:約|およそ|ざっと)?$/;
const beforeHomes = /^(?:\(|・|\/|、世帯数は)(?:約|およそ)?$/;

/** 3人家族が8世帯, 1世帯に4人: how many live in each was told. Null where nobody said. */
function ofSoMany(text: string, { start, end, value }: Quantity): number | null {
  const each =
    /([0-9]{1,2})人(?:家族|世帯|所帯)(?:の家)?(?:が|は|の|で|、)?(?:約)?$/.exec(
      text.slice(Math.max(0, start - 14), start),
    ) ??
    /^[^。]{0,16}?(?:1|一)(?:世帯|家族|家庭|軒|組)(?:あたり|当たり|につき|平均|に|は)(?:平均)?(?:約|だいたい)?([0-9]{1,2}(?:\.[0-9])?)人/.exec(
      text.slice(end, end + 36),
    );
  return each?.[1] === undefined ? null : Number(each[1]) * value;
}

const words: ReadonlyArray<readonly [HomeKind, RegExp]> = [
  ["alone", /一人暮らし|ひとり暮らし|1人暮らし|独り暮らし|独居|単身|単独世帯|1人世帯|living alone/],
  [
    "single-parent",
    /ひとり親|一人親|母子(?:家庭|世帯)|父子(?:家庭|世帯)|シングルマザー|シングルファザー|シングル家庭|(?:single|lone)[- ](?:parent|mother|father)/,
  ],
  ["couple", /夫婦(?:だけ|のみ|2人|二人)?の?(?:世帯|家|暮らし|$)|老老/],
  [
    "children",
    /子育て|親子|乳幼児|子ども?の?いる|児童|小学生|中学生|園児|赤ちゃん|保護者|こども|with (?:[a-z]+ )?(?:children|kids|babies)/,
  ],
  ["elder", /高齢|お年寄り|年寄り|シニア|老人|elder|older|senior/],
];

/** What sort of homes they are, by the words before and behind the number in its sentence. */
function kindOf(reading: Reading, { start, end, unit }: Quantity): HomeKind {
  if (unit === "組") return "pair";
  const { text } = reading;
  const sentence = reading.sentences[sentenceAt(reading, start)];
  const head = text.slice(Math.max(sentence?.start ?? 0, start - 20), start);
  const tail = /^(?:の[^。、]{0,12}| [^.,;]{0,24})/.exec(text.slice(end, end + 25))?.[0] ?? "";
  const near = head + text.slice(start, end) + tail;
  const found = words.find(([, pattern]) => pattern.test(head) || pattern.test(near))?.[0];
  if (found) return found;
  // 独り暮らしのお年寄りを訪ねています。訪問先58軒: whose homes they are was told right before.
  const before = text.slice(Math.max(0, start - 70), start);
  return visited.test(head) ? (words.find(([, pattern]) => pattern.test(before))?.[0] ?? "any") : "any";
}
const visited = /(?:訪問先|訪ね先|届け先|見守り先|回る先|配達先|訪ねる(?:家|先))(?:は|が)?(?:約|全部で)?$/;

/** ひとり親家庭30世帯, 困窮している15家庭: the word behind the number counts those named right before it, and is nobody besides. */
export function isCounter<Mention extends { readonly start: number; readonly end: number; readonly kind: string }>(
  { quantities, text }: Pick<Reading, "quantities" | "text">,
  mention: Mention,
  all: readonly Mention[],
): boolean {
  const homes = quantities.find(
    ({ kind, start, end }) => kind === "households" && start < mention.start && mention.end <= end,
  );
  return (
    homes !== undefined &&
    all.some(
      ({ kind, end }) =>
        kind === "served" &&
        end <= homes.start &&
        /^(?:さん|たち)?(?:の|は|が|、|約|など)*$/.test(text.slice(end, homes.start)),
    )
  );
}
