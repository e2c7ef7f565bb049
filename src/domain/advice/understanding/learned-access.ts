import { type AccessFact, byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, type Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { accessLabel, anyKind } from "#src/domain/advice/understanding/learned/access-labels.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import {
  type AccessModels,
  type LikelyAccess,
  likelyAccess,
} from "#src/domain/advice/understanding/learned/likely-access.ts";
import { believedFrom, toldFrom } from "#src/domain/advice/understanding/learned/told-from.ts";
import { type Reading, sentenceText } from "#src/domain/advice/understanding/reading.ts";
import { noSignal } from "#src/domain/advice/understanding/things-denied.ts";
import { accessValues, type SegmentKind } from "#src/domain/advice/vocabulary.ts";
import { typedSpan } from "#src/engines/language/mapped-text.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/**
 * What is likely told of access, beside what rules have read: adds to the groups what no rule has read, and takes from them
 * what all that is known speaks against. Changes the drafts of `groups`.
 */
export function hearAccess(
  reading: Reading,
  groups: Groups,
  learned: ReadonlyMap<string, LearnedScore>,
  models: AccessModels,
): void {
  const likely = likelyAccess(reading, groups, learned, models);
  withoutUnlikely(reading, groups, likely);
  for (const one of likely) {
    if (one.chance < toldFrom) break;
    if (isSaid(groups, one) || isOfPartOfOthers(groups, one)) continue;
    const span = spanOf(reading, one, learned);
    if (!span || isTakenBack(reading, one, span)) continue;
    const [start, end] = span;
    const confidence = Math.round(one.chance * 100) / 100;
    const fact: AccessFact = { start, end, sets: [[one.key, one.value]], confidence, rule: byClassifier };
    give(reading, groups, one.kind, fact);
  }
}

/** The word near which it is told; where there is none, the words that speak for it most. */
function spanOf(
  reading: Reading,
  { kind, key, value, cue }: LikelyAccess,
  learned: ReadonlyMap<string, LearnedScore>,
): Span | undefined {
  const heard = [kind, anyKind].flatMap((whom) => learned.get(accessLabel(whom, key, value))?.spans ?? []);
  const spans: readonly Span[] = cue ? [[cue.start, cue.end]] : heard;
  return spans.find(([start, end]) => !isNoEvidence(reading, start, end));
}

/** What rules read of a part of some people (職員の4割は) is believed from here up, as that part was named with it. */
const partFrom = 0.3;
/** So likely of others all the same, it is told of them as well. */
const ofTwo = 0.9;

/** Rules have read it of a part of other people, and so of these it is hardly told. */
function isOfPartOfOthers({ drafts }: Groups, { kind, key, value, chance }: LikelyAccess): boolean {
  const says = ({ rule, sets }: AccessFact) => rule !== byClassifier && sets.some(([k, v]) => k === key && v === value);
  return (
    chance < ofTwo && drafts.some((draft) => draft.kind !== kind && draft.parts.some(({ facts }) => facts.some(says)))
  );
}

/** Takes from people what rules have read of them and is hardly likely in all it says. */
function withoutUnlikely(reading: Reading, groups: Groups, likely: readonly LikelyAccess[]): void {
  const least = believedFrom(reading);
  const ofParts = Math.min(least, partFrom);
  const moved: AccessFact[] = [];
  for (const { kind, facts, parts } of groups.drafts) {
    const chanceOf = ({ sets }: AccessFact) =>
      likely.find((one) => one.kind === kind && sets.some(([key, value]) => key === one.key && value === one.value))
        ?.chance ?? 0;
    for (const list of [facts, ...parts.map((part) => part.facts)]) {
      const bar = list === facts ? least : ofParts;
      const unlikely = list.filter((fact) => isWeighed(fact) && chanceOf(fact) < bar);
      const gone = unlikely.filter((fact) => !isSure(reading, fact) || likeliestKind(fact, likely) !== kind);
      if (gone.length === 0) continue;
      list.splice(0, list.length, ...list.filter((fact) => !gone.includes(fact)));
      moved.push(...gone.filter((fact) => isSure(reading, fact)));
      groups.leftOut.push(...gone.map((fact) => ({ kind, fact })));
    }
  }
  for (const fact of moved) {
    const kind = likeliestKind(fact, likely);
    if (kind !== null) give(reading, groups, kind, fact);
  }
}

/**
 * 高齢者は電話しか使えません, can only use a telephone: in 125 of 129 texts of the examples it is told as it stands, where nobody
 * has a smartphone that they use for calls alone. Whom else would be left behind if the trees missed one of them.
 */
const telephoneAlone =
  /電話しか(?:使え(?:な|ま)|な(?:い|く)(?:人|方|高齢|お年寄り|利用者|家|世帯|会員))|\b(?:can only use|have (?:got )?(?:only|nothing but)) (?:a|the|their) (?:land ?line|(?:tele)?phone)\b/i;

function isSure(reading: Reading, { start, sets }: AccessFact): boolean {
  const isAlone = sets.some(([key, value]) => key === "phone" && value === "landline");
  return (
    isAlone &&
    telephoneAlone.test(sentenceText(reading, start)) &&
    !/スマホ|スマートフォン|携帯|smart ?phone|mobile/i.test(reading.text)
  );
}

/** Of whom it is likeliest told, if of anybody at all. */
function likeliestKind({ sets }: AccessFact, likely: readonly LikelyAccess[]): SegmentKind | null {
  const [best] = likely
    .filter((one) => sets.some(([key, value]) => key === one.key && value === one.value))
    .sort((a, b) => b.chance - a.chance);
  return best?.kind ?? null;
}

function give(reading: Reading, groups: Groups, kind: SegmentKind, fact: AccessFact): void {
  if (kind === "public") groups.ofPublic.push(fact);
  else addFact(reading, groups, kind, fact);
}

/** Of a computer that is missing (no-pc) nothing is learned. */
function isWeighed({ sets }: AccessFact): boolean {
  return sets.every(([key, value]) => accessValues[key].some((known) => known === value));
}

/** こんにちは, はじめまして, AGM: a greeting and an abbreviation say nothing of what people have or can do. */
function isNoEvidence({ text, mapped }: Reading, start: number, end: number): boolean {
  if (/^[A-Z]{2,5}$/.test(mapped.typed.slice(...typedSpan(mapped, start, end)).trim())) return true;
  return [...text.matchAll(greetings)].some(({ index, 0: said }) => index <= start && end <= index + said.length);
}

const greetings =
  /こんにち[はわ]|こんばん[はわ]|おはようございます|はじめまして|初めまして|お世話に(?:なって|なり)|よろしくお願い(?:いた)?し?ます?|お許し(?:ください)?|失礼(?:いた)?し?ます/g;

/** Whether rules, or the words for them, say it of people of a kind, or said it and were held to be wrong. */
function isSaid({ drafts, ofPublic, leftOut }: Groups, { kind, key, value }: LikelyAccess): boolean {
  const says = ({ sets }: AccessFact) => sets.some(([k, v]) => k === key && v === value);
  if (leftOut.some((one) => one.kind === kind && says(one.fact))) return true;
  if (kind === "public") return ofPublic.some(says);
  return drafts.some(
    (draft) =>
      draft.kind === kind &&
      (draft.facts.some(says) ||
        draft.parts.some(({ facts }) => facts.some(says)) ||
        draft.groups.some(({ access }) => access[key] === value)),
  );
}

/** 個人のスマホに入れてほしくない, 使えないわけではない: nothing is said of what they have. */
const isRefused =
  /^[^。\n]{0,14}(?:ほしくない|たくない|送らない|入れない|使わない|わけではない|わけじゃない|とは限らない)/;

/** アカウントの話以前です: it is named as what is not spoken of. */
const isNoMatter = /^[^。\n]{0,2}の話(?:以前|では|じゃ)/;

/** The same wherever it stands, where another word (写真) is held to tell of them. */
const deviceNames = /スマホ|スマートフォン|携帯|ケータイ|パソコン|タブレット/;
const refusesDevices =
  /(?:スマホ|スマートフォン|携帯|ケータイ|パソコン|タブレット)[^。\n]{0,14}(?:ほしくない|たくない|送らない|入れない|使わない)/;

/** 公民館にネットがない: the place has no line. */
const ofAPlace =
  /(?:建物|会館|会場|公民館|集会所|館内|ホール|倉庫|体育館|資料館|博物館)(?:に|には|は|の)[^。、]{0,3}(?:wifi|ネット|回線|電波)/;

/** How old somebody is, or the name of a device in a sentence without a word of skill, tells nothing of what they can do. */
function isNoSkill(reading: Reading, start: number, end: number): boolean {
  const said = reading.text.slice(start, end);
  return onlyAge.test(said) || (onlyThing.test(said) && !ofSkill.test(sentenceText(reading, start)));
}
const onlyAge = /^(?:ご?(?:高齢|年配|老人)|お?年寄り|シニア)[ぁ-ん者方人々]{0,5}$|^(?:elderly|older)(?: people)?$/i;
const onlyThing = /^(?:スマホ|スマートフォン|携帯|ケータイ|パソコン|タブレット|アプリ|line|zoom|メール|sns)$/i;
const ofSkill =
  /苦手|慣れ|使え|使い|でき|出来|わか|分か|解|操作|難し|むずかし|不安|教え|覚え|習|詳し|得意|音痴|弱|疎|触|さわ|怖|こわ|手取り|打[たちつてっ]|押[さしすせ]|戸惑|迷|知ら(?!せ)|初心|苦労|てこず|電源|ついていけ|[a-z]{3}/i;

const devicesNamed =
  /スマホ|スマートフォン|携帯(?:電話)?|ケータイ|パソコン|タブレット|\b(?:smart ?phones?|mobiles?|cell ?phones?|computers?|laptops?|pcs?|tablets?)\b/gi;
const isWithoutIt =
  /^(?:を|が|も|は|なんか|なんて|すら|さえ)?(?:ほとんど|まったく|全く|全然)?(?:持って(?:い)?(?:な|ませ)|持た(?:な|ず)|もって(?:い)?(?:な|ませ)|な(?:い|く)|無(?:い|く)|ありませ|使えな|使えませ)/;
const isWithoutItBefore =
  /\b(?:no|without(?: an?| any)?|(?:do|does|did)(?:n'?t| not) (?:have|own|use)(?: an?| any)?|never (?:had|owned)(?: an?)?|lacks?(?: an?)?)(?: \w+)? $/i;

/** Some have no smartphones: whoever names devices only as missing tells of nobody who has one. */
function isOnlyMissed(text: string): boolean {
  const named = [...text.matchAll(devicesNamed)];
  return (
    named.length > 0 &&
    named.every(
      ({ index, 0: name }) =>
        isWithoutIt.test(text.slice(index + name.length)) || isWithoutItBefore.test(text.slice(0, index)),
    )
  );
}

/** What rules know to say nothing of what people have: the classifiers do not bring it back. */
function isTakenBack(reading: Reading, { key, value }: LikelyAccess, [start, end]: Span): boolean {
  if (isNoMatter.test(reading.text.slice(end))) return true;
  if (key === "line") return ofAPlace.test(reading.text);
  if (key === "skill") return isNoSkill(reading, start, end);
  if (key !== "device" && key !== "phone") return false;
  if (noSignal.test(sentenceText(reading, start))) return true;
  const isWithout = value === "none" || value === "landline";
  if (isWithout) return /電話(?:だけ|のみ)(?:で(?:は)?|じゃ)な(?:く|い)/.test(sentenceText(reading, start));
  return (
    isOnlyMissed(reading.text) ||
    isRefused.test(reading.text.slice(end)) ||
    (!deviceNames.test(reading.text.slice(start, end)) && refusesDevices.test(reading.text))
  );
}
