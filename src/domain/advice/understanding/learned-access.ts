import { type AccessFact, byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, type Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { accessLabel, anyKind } from "#src/domain/advice/understanding/learned/access-labels.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { type AccessSigns, accessInputs, chanceOf, stack } from "#src/domain/advice/understanding/learned/stack.ts";
import { type Reading, sentenceOf, sentenceText } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import { whoseCount } from "#src/domain/advice/understanding/whose-count.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import { typedSpan } from "#src/engines/language/mapped-text.ts";

/** From this chance up something is held to be said of access. Where F1 was highest in texts held out. */
const heldFrom = 0.22;

const ofThePerson: ReadonlySet<AccessKey> = new Set(["hearing", "sight", "speech", "hands", "mobility", "literacy"]);

/** 公民館にネットがない: the place has no line. */
const ofAPlace =
  /(?:建物|会館|会場|公民館|集会所|館内|ホール|倉庫|体育館|資料館|博物館)(?:に|には|は|の)[^。、]{0,3}(?:wifi|ネット|回線|電波)/;
const amongStaff = /打ち合わせ|会議|朝礼|職場|同僚/;

const labelled = /^access:(staff|served)\.([a-z]+)=(.+)$/;

type AccessLabel = {
  readonly label: string;
  readonly kind: "staff" | "served";
  readonly key: AccessKey;
  readonly value: string;
};

/** What the classifier may say of the access of people of a kind. */
export function accessLabels(learned: ReadonlyMap<string, LearnedScore>): AccessLabel[] {
  return [...learned.keys()].flatMap((label): AccessLabel[] => {
    const [, kind, name, value = ""] = labelled.exec(label) ?? [];
    const key = accessKeys.find((one) => one === name);
    return key && (kind === "staff" || kind === "served") ? [{ label, kind, key, value }] : [];
  });
}

export function accessSigns(
  groups: Groups,
  learned: ReadonlyMap<string, LearnedScore>,
  { label, kind, key, value }: AccessLabel,
): AccessSigns {
  const otherKind = kind === "staff" ? "served" : "staff";
  return {
    isRead: isSaid(groups, kind, key, value),
    isReadOfOthers: isSaid(groups, otherKind, key, value),
    own: learned.get(label),
    others: learned.get(accessLabel(otherKind, key, value)),
    any: learned.get(accessLabel(anyKind, key, value)),
    ofStaff: kind === "staff",
    staffNamed: groups.mentions.some((mention) => mention.kind === "staff"),
    servedNamed: groups.mentions.some((mention) => mention.kind === "served"),
  };
}

/** 個人のスマホに入れてほしくない, 使えないわけではない: nothing is said of what they have. */
const isRefused =
  /^[^。\n]{0,14}(?:ほしくない|たくない|送らない|入れない|使わない|わけではない|わけじゃない|とは限らない)/;

/**
 * What the classifier hears of access beside the rules: adds to the groups what no rule has read. What rules have read stays:
 * taking it back where the text as a whole speaks against it gave nothing with writers left out. How those served see, hear or move is not said of staff whom nobody names. Changes the drafts of `groups`.
 */
export function hearAccess(reading: Reading, groups: Groups, learned: ReadonlyMap<string, LearnedScore>): void {
  const labels = accessLabels(learned).map((one) => ({ ...one, signs: accessSigns(groups, learned, one) }));
  for (const { kind, key, value, signs } of labels) {
    const own = groups.drafts.filter((draft) => draft.kind === kind);
    const { isRead } = signs;
    const isHeld = chanceOf(stack.access, accessInputs(signs)) >= heldFrom;
    const [first] = [...(signs.own?.spans ?? []), ...(signs.any?.spans ?? [])];
    if (isCounted(groups, key, value, isRead ? undefined : first)) continue;
    if (isRead || !isHeld || own.some((draft) => hasKey(draft, key))) continue;
    const isTheirs = ofThePerson.has(key) && isSaid(groups, "served", key, value) && !amongStaff.test(reading.text);
    if (key === "line" && ofAPlace.test(reading.text)) continue;
    if (!first || isTakenBack(sentenceText(reading, first[0]), key, value)) continue;
    if (key === "mobility" && value === "none" && !isHeldIndoors(reading.text)) continue;
    if (kind === "staff" && own.length === 0 && isTheirs) continue;
    if (isReadOtherwise(groups, key, first) || (ofThePerson.has(key) && isNameOfOthers(groups, kind, first))) continue;
    const already = isTheirsAlready(reading, groups, kind, key, first);
    if (already && kind === "served" && !signs.servedNamed && (signs.staffNamed || countsStaff(reading))) continue;
    if (already === "named" || (already && leaning(signs) < leastLeaning)) continue;
    if (kind === "served" && key !== "japanese" && !signs.servedNamed && signs.staffNamed) continue;
    const [start, end] = first;
    if (isNoEvidence(reading, start, end)) continue;
    if (sameThings(key).includes("device") && isRefused.test(reading.text.slice(end))) continue;
    const fact = { start, end, sets: setsOf(key, value), confidence: 0.5, rule: byClassifier };
    addFact(reading, groups, kind, fact);
  }
}

/** こんにちは, はじめまして, AGM: a greeting and an abbreviation say nothing of what people have or can do. */
function isNoEvidence({ text, mapped }: Reading, start: number, end: number): boolean {
  if (/^[A-Z]{2,5}$/.test(mapped.typed.slice(...typedSpan(mapped, start, end)).trim())) return true;
  return [...text.matchAll(greetings)].some(({ index, 0: said }) => index <= start && end <= index + said.length);
}

const greetings =
  /こんにち[はわ]|こんばん[はわ]|おはようございます|はじめまして|初めまして|お世話に(?:なって|なり)|よろしくお願い(?:いた)?し?ます?|お許し(?:ください)?|失礼(?:いた)?し?ます/g;

/** 電話だけでなくメールも: not all that they have. スマホには書きたくない, where its sentence names no other device: nothing is had. */
function isTakenBack(text: string, key: AccessKey, value: string): boolean {
  if (key !== "device" && key !== "phone") return false;
  if (value === "none" || value === "landline") return /電話(?:だけ|のみ)(?:で(?:は)?|じゃ)な(?:く|い)/.test(text);
  const named = [...text.matchAll(/スマホ|携帯|パソコン|タブレット|(?<![a-z])pc(?![a-z])|端末/g)];
  return named.length > 0 && named.every((one) => isRefused.test(text.slice(one.index + one[0].length)));
}

/** Rules have read the same words as something else: 通信量が月末に切れる人が8人 tells of their line. */
function isReadOtherwise({ drafts }: Groups, key: AccessKey, [from, to]: readonly [number, number]): boolean {
  return drafts.some(({ parts }) =>
    parts.some(
      ({ size, share, facts }) =>
        (size ?? share) !== null &&
        facts.some(
          ({ start, end, sets, rule }) =>
            rule !== byClassifier && start < to && from < end && !sets.some(([k]) => sameThings(key).includes(k)),
        ),
    ),
  );
}

/** 視覚障害者の会の事務局: the words are the name of those of the other kind. */
function isNameOfOthers(
  { mentions }: Groups,
  kind: "staff" | "served",
  [from, to]: readonly [number, number],
): boolean {
  return mentions.some(
    (mention) => mention.kind !== kind && mention.kind !== "public" && mention.start <= from && to <= mention.end,
  );
}

/** Whoever has a smartphone or a plain mobile phone can be called on it. */
function setsOf(key: AccessKey, value: string): AccessFact["sets"] {
  const isMobile = key === "device" && (value === "smartphone" || value === "feature-phone");
  return isMobile
    ? [
        ["device", value],
        ["phone", "mobile"],
      ]
    : [[key, value]];
}

/** 電話に出られない, 誰も出られない, a leader who was in hospital once: nobody is kept from coming. */
function isHeldIndoors(text: string): boolean {
  const rest = text.replaceAll(
    /(?:電話|呼び出し|通話)(?:に|には|も)[^。、]{0,6}出(?:られ|れ)|(?:誰も|だれも|すぐに|中は|留守で|畑に出ると[^。、]{0,6})出(?:られ|れ)|(?:代表|会計|担当|職員|会長|理事)(?:の人|者)?が入院/g,
    "",
  );
  return (
    !/出られ|出れ|入院/.test(text) ||
    /出られ|出れ|入院|外出|寝たきり|来られ|通え|ロックダウン|封鎖|引きこも|ひきこも|病室|施設|動け/.test(rest)
  );
}

function countsStaff(reading: Reading): boolean {
  return reading.quantities.some((one) => whoseCount(reading, one)?.key === "staffCount");
}

/** So far towards the others what is read of them stays theirs alone. On strangers' texts. */
const leastLeaning = -1.5;
const unheard = -4;

/** How much likelier, in log-odds, the classifier holds it of people of a kind than of the others. */
function leaning({ own, others }: AccessSigns): number {
  const most = (score: LearnedScore | undefined) => (score ? Math.max(score.whole, score.sentence) : unheard);
  return most(own) - most(others);
}

/** The same words have been read of the others: a fact has one owner, unless they are named in its sentence too. */
function isTheirsAlready(
  reading: Reading,
  groups: Groups,
  kind: "staff" | "served",
  key: AccessKey,
  [from, to]: readonly [number, number],
): "named" | "unnamed" | null {
  const sentence = sentenceOf(reading, from);
  const inSentence = groups.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (inSentence.some((mention) => mention.kind === kind)) return null;
  const near = sameThings(key);
  const isRead = groups.drafts.some(
    (draft) =>
      draft.kind !== kind &&
      [...draft.facts, ...draft.parts.flatMap((part) => part.facts)].some(
        ({ start, end, rule, sets }) =>
          rule !== byClassifier && start < to + 6 && from < end + 6 && sets.some(([k]) => near.includes(k)),
      ),
  );
  if (!isRead) return null;
  return inSentence.some((mention) => mention.kind !== "public") ? "named" : "unnamed";
}

function sameThings(key: AccessKey): readonly AccessKey[] {
  return key === "device" || key === "phone" ? ["device", "phone"] : [key];
}

/** Said of so many of a group: that is not taken from them; nor is it given to others by the same words. */
function isCounted(groups: Groups, key: AccessKey, value: string, within?: readonly [number, number]): boolean {
  return groups.drafts.some(({ parts }) =>
    parts.some(
      ({ share, size, facts }) =>
        (share ?? size) !== null &&
        facts.some(
          ({ start, end, sets }) =>
            sets.some(([k, v]) => k === key && v === value) && (!within || (within[0] < end && start < within[1])),
        ),
    ),
  );
}

/** Whether rules have read it of people of a kind. */
function isSaid(groups: Groups, kind: string, key: AccessKey, value: string): boolean {
  return groups.drafts.some((draft) => draft.kind === kind && says(draft, key, value));
}

function says({ facts, parts, groups }: GroupDraft, key: AccessKey, value: string): boolean {
  const all = [...facts, ...parts.flatMap((part) => part.facts)];
  return (
    all.some(({ sets }) => sets.some(([k, v]) => k === key && v === value)) ||
    groups.some(({ access }) => access[key] === value)
  );
}

/** Rules have read something of this key: what the classifier hears beside it is most often the same words. */
function hasKey({ facts, parts }: GroupDraft, key: AccessKey): boolean {
  const all = [...facts, ...parts.flatMap((part) => part.facts)];
  const near = sameThings(key);
  return all.some(({ sets, rule }) => rule !== byClassifier && sets.some(([k]) => near.includes(k)));
}
