import type { AccessFact } from "#src/domain/advice/understanding/access-reading.ts";
import { bareHeadAfter, type PeopleMention } from "#src/domain/advice/understanding/people-mentions.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { whoseCount } from "#src/domain/advice/understanding/whose-count.ts";
import type { Stretch } from "#src/engines/language/sentences.ts";

/** Whose a fact of access is. */
type Owned = {
  /** The words for the people that it is said of; undefined where nobody is named. */
  readonly owner: PeopleMention | undefined;
  /** A bare word for people that the clause of the fact ends in: しかない「人」. */
  readonly bare: { readonly start: number; readonly end: number } | null;
  /** Where that word is one for a group. */
  readonly after: PeopleMention | undefined;
  /** Whoever is named before it, in order. */
  readonly before: readonly PeopleMention[];
  /** It is said of a place of work. */
  readonly atOffice: boolean;
  /** Of those who work there, whoever is named. */
  readonly isOfStaff: boolean;
};

/**
 * Nearest first: words that hold the fact, the head of its clause (スマホのない「家庭」), whoever is the topic of its
 * sentence, the topic that an earlier sentence left standing.
 */
export function ownerOf(
  reading: Reading,
  fact: AccessFact,
  mentions: readonly PeopleMention[],
  sentence: Stretch,
): Owned {
  const { text } = reading;
  const people = mentions.filter(({ kind }) => kind !== "public");
  const within = people.find(({ start, end }) => start < fact.end && fact.start < end);
  const bare = bareHeadAfter(text, fact.end);
  const after = bare ? mentions.find(({ start, end }) => start <= bare.start + 1 && bare.start < end) : undefined;
  const atOffice = /(?:事務所|職場|オフィス|(?<![のは、])うち|団体|会社|こちら)(?:の側)?の?$/.test(
    text.slice(Math.max(0, fact.start - 8), fact.start),
  );
  const before = people.filter(({ start }) => start < fact.start);
  const inSentence = before.filter(({ start }) => start >= sentence.start);
  const served = before.filter(({ kind }) => kind === "served");
  const isOfSome = bare !== null || /^[^。、]{0,12}[るたいな](?:人|方)(?!法|向)/.test(text.slice(fact.end));
  const following = people.find(
    ({ start }) =>
      start >= fact.end &&
      start < Math.min(sentence.end, fact.end + 12) &&
      !(isOfSome && text.slice(fact.end, start).includes("、")),
  );
  const described = people.find(
    ({ start }) =>
      start >= fact.end &&
      /^(?:ている|ていない|ない|る|た|な|の)?$/.test(text.slice(fact.end, start)) &&
      /[いるたなの]$/.test(text.slice(fact.start, start)),
  );
  const named =
    within ??
    (inSentence.length === 0 ? countedBefore(reading, fact, before) : undefined) ??
    (after?.kind !== "public" ? after : undefined) ??
    described ??
    topicOf(text, inSentence) ??
    following ??
    standing(text, before, fact) ??
    served.at(-1) ??
    before.at(-1);
  const owner = meantBy(named, { isOfSome, isOfThings: isOfThings(fact), before, inSentence, served });
  const isTheirs = fact.whose !== undefined && inSentence.at(-1)?.kind !== "served";
  const isOwn =
    owner !== undefined && inSentence.includes(owner) && firstPerson.test(text.slice(owner.start, owner.end));
  const isOfStaff =
    isOwn || isTheirs || (!owner && (isOfThoseCounted(reading, fact) || isOfTheWriter(text, fact, mentions)));
  return { owner, bare, after, before, atOffice, isOfStaff };
}

const firstPerson = /^(?:私|わたし|私たち|わたしたち|我々|自分たち|僕|俺|わし|当団体|うちの者)$/;

/** スマホしかない。動画を作れと言われた。: where nobody is served by name, what somebody has is the writer's own. */
function isOfTheWriter(text: string, fact: AccessFact, mentions: readonly PeopleMention[]): boolean {
  if (mentions.some(({ kind }) => kind === "served") || reachesOthers.test(text)) return false;
  if (ofNamelessOthers.test(text.slice(fact.end - 1, fact.end + 14))) return false;
  const isOfPlace = fact.sets.every(([key]) => key === "line" || (key === "privacy" && atHome.test(text)));
  return isOfThings(fact) || isOfPlace;
}

/** Something is to be brought to others, whoever they are. */
const reachesOthers = /(?:を|で|に|へ)(?:知らせ|届け|渡し|配り|伝え|案内し)(?:たい|て(?:あげ|や)|る(?:に|方法))/;
/** 通信量がすぐなくなる「子」, スマホを持たない「祖父母」: the clause ends in somebody who is not of the office. */
const ofNamelessOthers =
  /^[^。、]{0,9}?[いるたなの](?:子|家|お宅|世帯|家庭|親|祖父母|夫婦|女性|男性|若者|客|生徒|児童)(?:ら|たち|さん)?[がもはにのを]/;
const atHome = /在宅|テレワーク|家で(?:働|仕事|電話番)|うちは|出勤|直帰/;

/** Behind words for people: they are whom the sentence goes on about. */
const topical =
  /^(?:さん|たち|の方々?|の皆さん|の側|側)?(?:[0-9]+(?:人|名|世帯|家庭|軒)(?:ほど|くらい|ぐらい|あまり)?)?(?:は|も|には|では|のうち|の(?:うち|中)|が|、|:|\(|$)/;
/** Whom something is done to, with or for, or who gives it. */
const besides = /^(?:さん|たち)?(?:と|へ|を|から|や)/;

/** Of those named in the sentence the last one that it is about: 先生と生徒はスマホがない. */
function topicOf(text: string, inSentence: readonly PeopleMention[]): PeopleMention | undefined {
  return inSentence.findLast(({ end }) => !besides.test(text.slice(end, end + 8))) ?? inSentence.at(-1);
}

/** 職員は4人です。全員スマホはあります。: the topic of an earlier sentence, where nobody is named since. */
function standing(text: string, before: readonly PeopleMention[], fact: AccessFact): PeopleMention | undefined {
  if (!isOfThings(fact)) return undefined;
  return before.findLast(({ end }) => topical.test(text.slice(end, end + 16)));
}

/** 私 beside the volunteers that it works with is not whom a fact is of; 日本語ができない方 in a sentence of its own is no member of staff. */
function meantBy(
  named: PeopleMention | undefined,
  {
    isOfSome,
    isOfThings,
    before,
    inSentence,
    served,
  }: {
    isOfSome: boolean;
    isOfThings: boolean;
    before: readonly PeopleMention[];
    inSentence: readonly PeopleMention[];
    served: readonly PeopleMention[];
  },
): PeopleMention | undefined {
  if (isOfSome && named && !inSentence.includes(named) && isChild(named))
    return served.findLast((mention) => !isChild(mention)) ?? named;
  if (named?.kind !== "staff" || served.length > 0 || !before.includes(named)) return named;
  if (isOfSome && !isOfThings && !inSentence.includes(named)) return undefined;
  return named.vague && !isOfSome ? (before.findLast(({ vague }) => !vague) ?? named) : named;
}

/** …の方が19人。スマホは11人が持っている。: so many are some of those who were counted last. */
function countedBefore(
  { text, quantities }: Reading,
  fact: AccessFact,
  before: readonly PeopleMention[],
): PeopleMention | undefined {
  const people = quantities.filter(({ kind }) => kind === "people" || kind === "households");
  const part = people.find(({ start, end }) => start >= fact.start && end <= fact.end);
  if (!part) return undefined;
  const all = people.findLast(({ end, value }) => end <= fact.start && value > part.value);
  return (
    all &&
    before.findLast(
      ({ end }) =>
        end <= all.start && /^(?:さん|たち)?(?:が|は|も|、|:)?(?:約|およそ|全部で)?$/.test(text.slice(end, all.start)),
    )
  );
}

/** 人 and 方 are no children. */
function isChild({ groups }: PeopleMention): boolean {
  return groups.length > 0 && groups.every(({ id }) => /^(?:child|small-child|baby)$/.test(id));
}

/** What somebody has and can handle: staff and helpers may lack it as well as those served. */
function isOfThings({ sets }: AccessFact): boolean {
  return sets.every(([key]) => /^(?:skill|device|phone|account|email)$/.test(key));
}

/** 訪問は23人で分けています。パソコンが苦手な人が10人: of those who were counted last, where nobody is named before. */
function isOfThoseCounted(reading: Reading, fact: AccessFact): boolean {
  if (!isOfThings(fact)) return false;
  const before = reading.quantities.filter(({ kind, end }) => kind === "people" && end <= fact.start);
  const whose = before.flatMap((one) => whoseCount(reading, one)?.key ?? []).at(-1);
  return whose === "staffCount" || whose === "volunteerCount";
}
