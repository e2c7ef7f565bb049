import { type AccessFact, accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { ownerOf } from "#src/domain/advice/understanding/fact-owner.ts";
import { partOf, samePart } from "#src/domain/advice/understanding/part-of-group.ts";
import { type PeopleMention, peopleMentions } from "#src/domain/advice/understanding/people-mentions.ts";
import { type Reading, sentenceAt, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft, PartDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/** The groups of a text with what is said of all and of some of them. */
export type Groups = {
  readonly drafts: GroupDraft[];
  readonly mentions: readonly PeopleMention[];
  /** The draft that a mention belongs to; public mentions belong to none. */
  readonly draftOf: ReadonlyMap<PeopleMention, GroupDraft>;
  /** What is said of passers-by, readers, givers: whoever is neither served nor of the house. */
  readonly ofPublic: AccessFact[];
  /** What rules have read of people of a kind and the text as a whole speaks against. */
  readonly leftOut: Array<{ readonly kind: GroupDraft["kind"]; readonly fact: AccessFact }>;
};

export function groupDrafts(reading: Reading): Groups {
  const all = peopleMentions(reading);
  const named = all.filter(({ kind, inCompound }) => kind === "served" && !inCompound);
  const mentions = named.length > 0 ? all.filter((mention) => mention.kind !== "served" || !mention.inCompound) : all;
  const drafts: GroupDraft[] = [];
  const draftOf = new Map<PeopleMention, GroupDraft>();
  for (const mention of mentions) {
    if (mention.kind === "public") continue;
    const whole = wholeOf(reading, drafts, mention);
    const draft = whole ?? sameByWords(reading, drafts, mention) ?? draftFor(drafts, mention);
    draftOf.set(mention, draft);
    if (whole) {
      if (setsOf(mention).length > 0) whole.parts.push(partNamed(mention));
      continue;
    }
    (mention.isRest && draft.mentions.length > 0 ? draft.others : draft.mentions).push(mention);
    if (draft.kind === "staff") draft.parts.push(...traitsOfStaff(mention));
  }
  for (const fact of accessFacts(reading)) attach(reading, fact, mentions, drafts, draftOf);
  return { drafts, mentions, draftOf, ofPublic: [], leftOut: [] };
}

/** 会員は60人。耳の聞こえない方が5人: some of those named before in general, by a word that says how they are. */
function wholeOf(reading: Reading, drafts: readonly GroupDraft[], mention: PeopleMention): GroupDraft | undefined {
  const isDescribed = /(?:ない|いる|[^ぁ-ん]な)$/.test(reading.text.slice(0, mention.start));
  if (mention.kind !== "served" || mention.groups.length === 0 || (setsOf(mention).length === 0 && !isDescribed))
    return undefined;
  const behind = reading.text.slice(mention.end, mention.end + 12);
  const isSome =
    /^(?:たち|さん)?(?:が|は|も)?(?:約|およそ|だいたい)?[0-9]+(?:人|名|軒|世帯|家)|^(?:たち|さん)?(?:も|が)(?:い|お|少なく|多|何)/.test(
      behind,
    ) || /うち(?:の|、)?(?:[0-9]+[人名]は)?$/.test(reading.text.slice(0, mention.start));
  return isSome
    ? drafts.findLast(({ kind, ids, mentions }) => kind === "served" && ids.size === 0 && mentions.length > 0)
    : undefined;
}

/** 失語症の人…。言葉が出にくい、右手が動かない方が19人: whoever is told of by what a group is named for is that group. */
function sameByWords(reading: Reading, drafts: readonly GroupDraft[], mention: PeopleMention): GroupDraft | undefined {
  if (mention.kind !== "served" || setsOf(mention).length === 0) return undefined;
  const sentence = reading.sentences[sentenceAt(reading, mention.start)] ?? { start: 0, end: 0 };
  const told = accessFacts(reading).filter(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= mention.start &&
      !/[は。]|人|方|者/.test(reading.text.slice(end, mention.start)),
  );
  const same = drafts.find(
    ({ kind, groups }) =>
      kind === "served" &&
      groups.some(({ access }) => told.some(({ sets }) => sets.some(([key, value]) => access[key] === value))),
  );
  if (!same || mention.groups.every(({ id }) => same.ids.has(id))) return undefined;
  for (const group of mention.groups) {
    same.ids.add(group.id);
    same.groups.push(group);
  }
  return same;
}

function partNamed(mention: PeopleMention): PartDraft {
  const { start, end } = mention;
  const fact = { start, end, sets: setsOf(mention), confidence: 0.85, rule: "words for some of them" };
  return { facts: [fact], share: null, size: null, isRest: false, span: [start, end] };
}

/** What the words for people say of what they can use. */
function setsOf({ groups }: PeopleMention): AccessFact["sets"] {
  return groups.flatMap(({ access }) =>
    Object.entries(access).flatMap(
      ([key, value]) => (typeof value === "string" ? [[key as AccessKey, value] as const] : []), // NOTE keys of Access are access keys
    ),
  );
}

/** 聴覚障害の役員: some of the staff, by what the words for them say. */
function traitsOfStaff(mention: PeopleMention): PartDraft[] {
  return setsOf(mention).length === 0 ? [] : [partNamed(mention)];
}

/** 利用者 is the group named before; one group more exactly named later is the same group. */
function draftFor(drafts: GroupDraft[], mention: PeopleMention): GroupDraft {
  const kind = mention.kind === "staff" ? "staff" : "served";
  const ids = mention.groups.map(({ id }) => id);
  const same = drafts.filter((draft) => draft.kind === kind);
  const found =
    kind === "staff"
      ? same[0]
      : ids.length === 0
        ? same.at(-1)
        : same.find(
            (draft) =>
              draft.ids.size === 0 ||
              ids.every((id) => draft.ids.has(id)) ||
              [...draft.ids].every((id) => ids.includes(id)),
          );
  const draft = found ?? { kind, ids: new Set<string>(), groups: [], mentions: [], facts: [], parts: [], others: [] };
  if (!found) drafts.push(draft);
  if (kind === "served")
    for (const group of mention.groups) {
      if (draft.ids.has(group.id)) continue;
      draft.ids.add(group.id);
      draft.groups.push(group);
    }
  return draft;
}

const staffThings = /it|excel|パソコン|デジタル|システム|ソフト|ツール|会計/;

function attach(
  reading: Reading,
  fact: AccessFact,
  mentions: readonly PeopleMention[],
  drafts: GroupDraft[],
  draftOf: ReadonlyMap<PeopleMention, GroupDraft>,
): void {
  const sentence = sentenceOf(reading, fact.start);
  const { owner, bare, after, before, atOffice, isOfStaff } = ownerOf(reading, fact, mentions, sentence);
  let draft = owner && !atOffice ? draftOf.get(owner) : undefined;
  if (!draft || isOfStaff || (owner?.vague && !after))
    draft = defaultDraft(drafts, fact, reading, isOfStaff || atOffice);
  const isNarrowed = owner !== undefined && isNarrower(reading, owner, draft);
  const restricted = isNarrowed || (Boolean(bare) && !after && (before.length > 0 || !isOfStaff));
  const partitive = partOf(reading, fact, sentence, restricted, owner);
  if (!partitive) {
    draft.facts.push(fact);
    return;
  }
  const same = draft.parts.find((part) => samePart(reading, part, partitive, fact));
  if (same) {
    same.facts.push(fact);
    same.share ??= partitive.share;
    same.size ??= partitive.size;
  } else {
    const adjacent = mentions.find(
      ({ start, end }) =>
        end > fact.end && start <= fact.end + 4 && /^[ぁ-ん]*$/.test(reading.text.slice(fact.end, start)),
    );
    const end = Math.max(adjacent?.end ?? 0, bare?.end ?? predicateEnd(reading, fact.end, sentence.end));
    draft.parts.push({ ...partitive, facts: [fact], span: [fact.start, end] });
  }
}

/** フィリピンのお母さん where parents were named before: some of them. */
function isNarrower({ text }: Reading, { start }: PeopleMention, { mentions }: GroupDraft): boolean {
  const [first] = mentions;
  const isNamedBefore =
    (first !== undefined && first.end < start) ||
    /親に|親が|親の|保護者|会員|利用者|生徒|参加者/.test(text.slice(0, start));
  return (
    isNamedBefore &&
    /(?:フィリピン|ベトナム|ネパール|ブラジル|ペルー|中国|韓国|タイ|インド|ミャンマー|外国|海外|一部|何人か|ある)の?$/.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

/**
 * Gives a fact to the people of a kind who are named nearest before it, or to all of them where nobody is named; of several
 * groups to the first, where its sentence names none.
 */
export function addFact(reading: Reading, groups: Groups, kind: "staff" | "served", fact: AccessFact): void {
  const sentence = sentenceOf(reading, fact.start);
  const own = groups.mentions.filter((mention) => groups.draftOf.get(mention)?.kind === kind);
  const beside = own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const isOneGroup = new Set(own.map((mention) => groups.draftOf.get(mention))).size < 2;
  const near = isOneGroup || beside.length > 0 ? own.findLast(({ start }) => start < fact.end) : undefined;
  const owner = near ?? own[0];
  const known = (owner && groups.draftOf.get(owner)) ?? groups.drafts.findLast((draft) => draft.kind === kind);
  const draft = known ?? { kind, ids: new Set(), groups: [], mentions: [], facts: [], parts: [], others: [] };
  if (!known) groups.drafts.push(draft);
  const partitive = partOf(reading, fact, sentence, false, owner);
  const same = partitive && draft.parts.find((part) => samePart(reading, part, partitive, fact));
  if (same) same.facts.push(fact);
  else if (partitive) draft.parts.push({ ...partitive, facts: [fact], span: null });
  else draft.facts.push(fact);
}

/** The end of the predicate that a fact begins: 耳が遠い, not 耳が遠. */
function predicateEnd(reading: Reading, from: number, until: number): number {
  return (
    from +
    (/^[ぁ-ん]{0,6}?(?=です|ます|人|方|[。、\n]|$)/.exec(reading.text.slice(from, Math.min(until, from + 8)))?.[0]
      .length ?? 0)
  );
}

function defaultDraft(drafts: GroupDraft[], fact: AccessFact, reading: Reading, atOffice: boolean): GroupDraft {
  const aboutStaff =
    fact.sets.some(([key]) => key === "skill") &&
    staffThings.test(reading.text.slice(Math.max(0, fact.start - 14), fact.end));
  const servedFirst = drafts.find(({ kind }) => kind === "served");
  const kind = atOffice || fact.whose || (!servedFirst && aboutStaff) ? "staff" : "served";
  const found = drafts.findLast((draft) => draft.kind === kind);
  if (found) return found;
  const draft: GroupDraft = { kind, ids: new Set(), groups: [], mentions: [], facts: [], parts: [], others: [] };
  drafts.push(draft);
  return draft;
}
