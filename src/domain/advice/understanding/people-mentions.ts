import { isCounter } from "#src/domain/advice/understanding/homes-told.ts";
import { bareHeads, type PeopleGroup, peopleGroups } from "#src/domain/advice/understanding/lexicon/people-groups.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";
import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold } from "#src/engines/language/fold.ts";
import { words } from "#src/engines/language/pattern.ts";

/** People named at [start, end) of the folded text: 高齢の利用者, 外国籍の親子, スタッフ. */
export type PeopleMention = {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  /** The groups that the words mean, without general ones; empty = whoever is served. */
  readonly groups: readonly PeopleGroup[];
  /** Part of the name of something else: 子ども食堂, 高齢者支援センター. */
  readonly inCompound: boolean;
  /** 私たち, メンバー, 仲間: may mean anyone who takes part. */
  readonly vague: boolean;
  /** ほかの利用者: those of the group named before that were not meant yet. */
  readonly isRest: boolean;
};

const noClasses = new Map<string, string>();
const known = peopleGroups.flatMap((group) =>
  words(group.words, noClasses).map((word) => ({ group, word: fold(word).text })),
);
/** Longer words that hold the name of a group and mean none. */
const notPeople =
  "代表番号|代表電話|代表メール|学生証|会員登録|会員制|会員証|会員管理|住民票|市民センター|市民活動|社員総会|シニア割|親機|患者団体|家族会|家族構成|家族関係|家族欄|家族歴|家族葬|世帯構成|老人クラブ|老人ホーム|学生時代|子どもの頃|女性活躍|世帯主|メンバーシップ|高齢化|子ども会|青年会|障害者手帳|家庭訪問|家庭教師|家庭用|保護者会|親睦|母親学級|企業秘密|講師料|スタッフルーム|会員サイト|市民税|女性センター|村の人口|理事会|役員会|相談員会議|一般市民向け|シニア向け雑誌|代表的|主に代表|高齢者講習|仲間づくり|仲間作り"
    .split("|")
    .map((word) => fold(word).text);
const guards = new Set(notPeople);
const list = [...known.map(({ word }) => word), ...notPeople];
const find = wordFinder(list);
const heads = bareHeads.split("|").sort((a, b) => b.length - a.length);
const headPattern = new RegExp(`^(?:${heads.join("|")})(?!口|間|数|権|材|手|気|生|格|事|件|物|向|法|針|面|が足りない)`);
const joint = /^(?:の|な|である|にあたる|となる|連れの)?$/;
const compound =
  /^(?:の)?(?:支援(?!者|員|情報|制度|が必要)|団体|グループ|保護|自立支援)|^(?:食堂|センター|施設|福祉|団体|法人|協会|学級|学校|保護|雇用|ハウス|ホーム|館|クラブ|問題|医療|教育|課|生活センター|就労|サークル|シェルター|サポート|大学|会館|ネットワーク|ひろば|広場|相談所|虐待|介護)/;
/** Groups that say how somebody is, not who: they take the next word for people as their head. */
const traits = new Set(
  "elder living-alone baby survivors small-child not-at-school single-parent foreign hearing hard-of-hearing deaf deafblind sight blind low-vision speech body wheelchair hands bedridden intellectual developmental mental disabled dementia patient violence homeless poor withdrawn lgbt disaster abroad remote-place care-leaver youth woman released carer job-seeker".split(
    " ",
  ),
);

/** The people named in a text, in order. */
export function peopleMentions(reading: Reading): PeopleMention[] {
  const text = reading.text;
  const hits = leftmostLongest(find(text)).flatMap((hit) => {
    const entry = known[hit.word];
    return entry && !guards.has(entry.word) && !isInsideWord(text, hit.start, hit.end)
      ? [{ ...hit, group: entry.group }]
      : [];
  });
  const mentions: PeopleMention[] = [];
  for (let i = 0; i < hits.length; ) {
    const chain = [hits[i]].flatMap((hit) => hit ?? []);
    let next = i + 1;
    for (let hit = hits[next]; hit && joint.test(text.slice(chain.at(-1)?.end ?? 0, hit.start)); hit = hits[next]) {
      chain.push(hit);
      next += 1;
    }
    const mention = mentionOf(text, chain);
    if (!isOnlySaidOf(text, mention, chain) && !gives(text, mention))
      mentions.push(ofThoseBefore(text, mention, mentions.at(-1)));
    i = next;
  }
  return mentions.filter((mention) => !isCounter(reading, mention, mentions));
}

/** 寄付してくれた農家, 農家さんからもらった米: whoever gives is not whoever is served. */
function gives(text: string, { kind, start, end, groups }: PeopleMention): boolean {
  if (kind !== "served" || !groups.some(({ id }) => id === "farmer")) return false;
  return (
    /(?:寄付|提供|寄贈|差し入れ|協力|おすそ分け)(?:を)?(?:して)?(?:くれ(?:る|た|ている)|くださる|くださった|いただいた|いただく|の)(?:地元の|近くの)?$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    /^(?:さん|たち)?(?:が(?:[^。、]{0,8})(?:寄付|提供|寄贈|差し入れ|くれ|くださ)|から(?:[^。、]{0,8})(?:もら|いただ|頂|届|寄付|分けて|譲)|に(?:いただ|頂|もら|分けて)|の(?:[^。、]{0,4})(?:余り|余っ|寄付))/.test(
      text.slice(end, end + 18),
    )
  );
}

/** 理事は9名、うち2名は海外在住: some of those named right before, not other people. */
function ofThoseBefore(text: string, mention: PeopleMention, before: PeopleMention | undefined): PeopleMention {
  if (mention.kind === "served" && saysWhoActs(text, mention, before)) return { ...mention, kind: "staff", groups: [] };
  if (before?.kind !== "staff" || mention.kind !== "served" || mention.groups.length === 0) return mention;
  const between = text.slice(before.end, mention.start);
  return partOfThem.test(between) && mention.groups.some(({ access }) => Object.keys(access).length > 0)
    ? { ...mention, kind: "staff" }
    : mention;
}

/** スタッフは大学生が中心, 運営は母親3人: who those who work there are. */
function saysWhoActs(text: string, { start, end }: PeopleMention, before: PeopleMention | undefined): boolean {
  const head = text.slice(Math.max(0, start - 14), start);
  const isSubject =
    /(?:運営|世話|切り盛り|講師|教えるの|事務局|手伝い)(?:は|も)(?:全員|みんな|ほとんど|主に|今は)?$/.test(head) ||
    (before?.kind === "staff" && /^(?:は|も)(?:全員|みんな|ほとんど|主に|今は)?$/.test(text.slice(before.end, start)));
  return (
    isSubject &&
    /^(?:さん|たち)?(?:が(?:中心|主|ほとんど|大半|多[いく])|中心|ばかり|だけ|のみ|(?:約)?[0-9]+[人名]|です|で(?=[、。]))/.test(
      text.slice(end, end + 10),
    )
  );
}

const partOfThem =
  /^(?:は|が|も|の)?(?:[0-9]+[人名])?(?:いますが|ですが)?(?:、|の)?(?:うち)?(?:の|、)?(?:[0-9]+[人名](?:とも)?|半数|半分|全員|ほとんど|一部|何人か|何名か)(?:は|が|も)$/;

/** ろう者の理事 is deaf; 高齢者の相談員 is there for the old. */
const saidOfStaff = new Set(["hearing", "deaf", "hard-of-hearing", "blind", "low-vision", "wheelchair"]);

type GroupHit = { readonly start: number; readonly end: number; readonly group: PeopleGroup };

/** 耳が遠い with nobody after it says how somebody is, not who; that is a fact of access, found elsewhere. */
function isOnlySaidOf(text: string, mention: PeopleMention, chain: readonly GroupHit[]): boolean {
  const last = chain.at(-1);
  if (!last || chain.length > 1 || !predicates.has(last.group.id) || mention.end > last.end) return false;
  const word = text.slice(last.start, last.end);
  if (/^[a-z]/.test(word)) return !/[ _](?:people|person|m[ae]n|wom[ae]n|[a-z]+s|children)$/.test(word);
  return !/(?:[者児人方子校の]|ユーザー)$/.test(word);
}

const predicates = new Set(["hard-of-hearing", "deaf", "blind", "low-vision", "speech", "hands"]);

/** The last word says who; what stands before it counts while it is a trait: ひとり親家庭の子ども, but 難聴児の親 → 親. */
function mentionOf(text: string, chain: readonly GroupHit[]): PeopleMention {
  const last = chain.at(-1);
  if (!last) throw new Error("a mention has at least one word");
  const kept: GroupHit[] = [last];
  for (let i = chain.length - 2; i >= 0; i--) {
    const hit = chain[i];
    if (!hit || !traits.has(hit.group.id)) break;
    const after = text.slice(hit.end, kept[0]?.start);
    const isTheirs = after === "の" && /[児者]$/.test(text.slice(hit.start, hit.end));
    if (isTheirs && /parent|family/.test(last.group.id)) break;
    if (isTheirs && /staff/.test(last.group.id) && !saidOfStaff.has(hit.group.id)) break;
    kept.unshift(hit);
  }
  const bare = headPattern.exec(text.slice(last.end).replace(/^(?:の|な|である)/, ""));
  const joined = /^(?:の|な|である)/.exec(text.slice(last.end))?.[0] ?? "";
  const end = bare && traits.has(last.group.id) ? last.end + joined.length + bare[0].length : last.end;
  const staffHead = actsForUs.test(text.slice(last.end)) ? "staff" : last.group.kind;
  return {
    start: kept[0]?.start ?? last.start,
    end,
    kind: staffHead,
    groups: kept.map(({ group }) => group).filter((group) => !group.general && group.kind === "served"),
    inCompound: compound.test(text.slice(last.end)) || /^'s? [a-z]/.test(text.slice(last.end)),
    vague: last.group.id === "members-of-staff",
    isRest:
      last.group.general && kept.length === 1 && restBefore.test(text.slice(Math.max(0, last.start - 6), last.start)),
  };
}

/** 外国籍のスタッフ, a deaf person on staff: somebody who works there. */
const actsForUs =
  /^(?:の)?(?:スタッフ|職員|ボランティア)|^ (?:on (?:the )?(?:staff|team|board)|colleagues?|directors?|staff|counsell?ors?|volunteers?)\b/;

const restBefore = /(?:ほかの|他の|それ以外の|残りの|以外の)$/;

/** 会 + 員: a Latin or katakana name is not found inside a longer one. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const katakana = /[ァ-ヺー]/;
  const latin = /[a-z]/;
  const inside = (a: string, b: string) => (katakana.test(a) && katakana.test(b)) || (latin.test(a) && latin.test(b));
  return inside(text[start - 1] ?? "", text[start] ?? "") || inside(text[end - 1] ?? "", text[end] ?? "");
}

/** A bare word for people right after a place, behind the end of a verb: しかない「人」. Length from `from`, or null. */
export function bareHeadAfter(text: string, from: number): { start: number; end: number } | null {
  const tail = text.slice(from, from + 16);
  const gap =
    /^(?:という|といった|ような|ていない|ている|てい|ない|なかった|い|いる|る|た|の|な|だけの|なく|なった|ず|かった|がちな|っている|で困っている|状態の|環境の|できない)*/.exec(
      tail,
    )?.[0] ?? "";
  const head = headPattern.exec(tail.slice(gap.length));
  return head ? { start: from + gap.length, end: from + gap.length + head[0].length } : null;
}
