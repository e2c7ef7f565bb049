import { type AccessFact, accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { bareHeadAfter, type PeopleMention, peopleMentions } from "#src/domain/advice/understanding/people-mentions.ts";
import { type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft, PartDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** The groups of a text with what is said of all and of some of them. */
export type Groups = {
  readonly drafts: GroupDraft[];
  readonly mentions: readonly PeopleMention[];
  /** The draft that a mention belongs to; public mentions belong to none. */
  readonly draftOf: ReadonlyMap<PeopleMention, GroupDraft>;
};

export function groupDrafts(reading: Reading): Groups {
  const all = peopleMentions(reading);
  const named = all.filter(({ kind, inCompound }) => kind === "served" && !inCompound);
  const mentions = named.length > 0 ? all.filter((mention) => mention.kind !== "served" || !mention.inCompound) : all;
  const drafts: GroupDraft[] = [];
  const draftOf = new Map<PeopleMention, GroupDraft>();
  for (const mention of mentions) {
    if (mention.kind === "public") continue;
    const draft = draftFor(drafts, mention);
    (mention.isRest && draft.mentions.length > 0 ? draft.others : draft.mentions).push(mention);
    draftOf.set(mention, draft);
    if (draft.kind === "staff") draft.parts.push(...traitsOfStaff(mention));
  }
  for (const fact of accessFacts(reading)) attach(reading, fact, mentions, drafts, draftOf);
  return { drafts, mentions, draftOf };
}

/** 聴覚障害の役員: some of the staff, by what the words for them say. */
function traitsOfStaff(mention: PeopleMention): PartDraft[] {
  const sets = mention.groups.flatMap(({ access }) =>
    Object.entries(access).flatMap(
      ([key, value]) => (typeof value === "string" ? [[key as AccessKey, value] as const] : []), // NOTE keys of Access are access keys
    ),
  );
  if (sets.length === 0) return [];
  const { start, end } = mention;
  return [
    {
      facts: [{ start, end, sets, confidence: 0.8, rule: "words for staff" }],
      share: null,
      size: null,
      isRest: false,
      span: [start, end],
    },
  ];
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
  const sentence = reading.sentences[sentenceAt(reading, fact.start)] ?? { start: 0, end: reading.text.length };
  const within = mentions.find(
    (mention) => mention.start < fact.end && fact.start < mention.end && mention.kind !== "public",
  );
  const bare = bareHeadAfter(reading.text, fact.end);
  const after = bare && mentions.find(({ start, end }) => start <= bare.start + 1 && bare.start < end);
  const atOffice = /(?:事務所|職場|オフィス|うち|団体|会社|こちら)(?:の側)?の?$/.test(
    reading.text.slice(Math.max(0, fact.start - 8), fact.start),
  );
  const before = mentions.filter(({ start, kind }) => start < fact.start && kind !== "public");
  const inSentence = before.filter(({ start }) => start >= sentence.start);
  const served = before.filter(({ kind }) => kind === "served");
  const following = mentions.find(
    ({ start, kind }) => start >= fact.end && start < Math.min(sentence.end, fact.end + 12) && kind !== "public",
  );
  const owner =
    within ??
    (after?.kind !== "public" ? after : undefined) ??
    inSentence.at(-1) ??
    following ??
    served.at(-1) ??
    before.at(-1);
  let draft = owner && !atOffice ? draftOf.get(owner) : undefined;
  const isTheirs = fact.whose && inSentence.at(-1)?.kind !== "served";
  if (!draft || isTheirs || (owner?.vague && !after)) draft = defaultDraft(drafts, fact, reading, atOffice);
  const partitive = partOf(reading, fact, sentence, Boolean(bare) && !after && before.length > 0, owner);
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

/** Gives a fact to the people of a kind who are named nearest before it, or to all of them where nobody is named. */
export function addFact(reading: Reading, groups: Groups, kind: "staff" | "served", fact: AccessFact): void {
  const sentence = reading.sentences[sentenceAt(reading, fact.start)] ?? { start: 0, end: reading.text.length };
  const own = groups.mentions.filter((mention) => groups.draftOf.get(mention)?.kind === kind);
  const owner = own.findLast(({ start }) => start < fact.end) ?? own[0];
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

const someWords =
  /(?:人|方|子|家庭|世帯|者|親|層|ところ|利用者|会員|職員|スタッフ|ボランティア|生徒|参加者|ひと)(?:たち|さん)?(?:も(?:い|お|少なく|多|たくさん|けっこう|結構|かなり|参加)|がい(?:る|て|ます)|がおり|が(?:多|少なく|増え|ほとんど|けっこう|結構|かなり|大半|半分|[0-9一二三四五六七八九]|たくさん|一定|何人|数)|がほとんど)|(?:家|お宅|家庭|世帯)(?:も|が)あ|中には|なかには|一部|人も|方も|子も|家庭も|世帯も|高齢者も|場合も/;

type Partitive = Pick<PartDraft, "share" | "size" | "isRest">;
const restWords = /(?:残り|あと|その他|それ以外|ほか|他)(?:の(?:人|方|半分|家庭|子))?(?:は|が|も)/;

/** Whether a fact is said of a part only, and of how large a part. */
function partOf(
  reading: Reading,
  fact: AccessFact,
  sentence: { start: number; end: number },
  restricted: boolean,
  owner: PeopleMention | undefined,
): Partitive | null {
  const before = reading.text.slice(Math.max(sentence.start, fact.start - 16), fact.start);
  if (owner?.isRest || restWords.test(before)) return { share: null, size: null, isRest: true };
  const near = reading.quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const share = nearest(
    near.filter(({ kind }) => kind === "share"),
    fact,
    reading.text,
  );
  if (share && share.value === 1) return null;
  if (share) return { share, size: null, isRest: false };
  const size = nearest(
    near.filter(({ kind, becomes }) => (kind === "people" || kind === "households") && !becomes),
    fact,
    reading.text,
  );
  const stretch = reading.text.slice(
    Math.max(
      sentence.start,
      Math.min(fact.start, owner && owner.start > sentence.start ? owner.start : fact.start) - 8,
    ),
    Math.min(sentence.end, fact.end + 16),
  );
  if (size && isCountOfPart(reading.text, size)) return { share: null, size, isRest: false };
  if (someWords.test(stretch) || restricted) return { share: null, size: null, isRest: false };
  return null;
}

/** 5人はスマホがない, 20人が固定電話だけ; not スタッフ5人 or 利用者50人の. */
function isCountOfPart(text: string, size: Quantity): boolean {
  return (
    (/^(?:ほど|くらい)?(?:は|が|も|だけ)/.test(text.slice(size.end)) &&
      !/(?:スタッフ|職員|利用者|会員|ボランティア|全部で|全員で|合計|総勢)(?:は|が)?$/.test(
        text.slice(0, size.start),
      )) ||
    /うち(?:の|、)?$/.test(text.slice(0, size.start))
  );
}

/** The quantity that belongs to a fact: in its clause, before it rather than after it. */
function nearest(list: readonly Quantity[], fact: AccessFact, text: string): Quantity | null {
  let best: Quantity | null = null;
  let bestGap = 30;
  for (const quantity of list) {
    const isBefore = quantity.end <= fact.start;
    const between = isBefore ? text.slice(quantity.end, fact.start) : text.slice(fact.end, quantity.start);
    const gap = between.length + (isBefore ? 0 : 4) + (/[、]/.test(between) ? 10 : 0);
    if (gap < bestGap) {
      best = quantity;
      bestGap = gap;
    }
  }
  return best;
}

function samePart(reading: Reading, part: PartDraft, found: Partitive, fact: AccessFact): boolean {
  if (found.isRest || part.isRest) return found.isRest && part.isRest;
  if (found.share || part.share) {
    if (found.share && part.share) return found.share.start === part.share.start;
    return part.facts.some((other) => Math.abs(other.end - fact.start) < 12 || overlaps(other, fact));
  }
  if (found.size || part.size) return found.size?.start === part.size?.start;
  return part.facts.some(
    (other) => overlaps(other, fact) || conveysSame([other], fact) || closeInSentence(reading, other, fact),
  );
}

function overlaps(a: AccessFact, b: AccessFact): boolean {
  return a.start < b.end && b.start < a.end;
}

function conveysSame(facts: readonly AccessFact[], fact: AccessFact): boolean {
  return facts.some((other) => other.sets.some(([key, value]) => fact.sets.some(([k, v]) => k === key && v === value)));
}

/** Two facts joined by し, て, or a comma before the people are named: 耳が遠くてスマホもない人. */
function closeInSentence(reading: Reading, a: AccessFact, b: AccessFact): boolean {
  const between = reading.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 10 && !/[。もが]|人|方/.test(between);
}
