import type { AccessFact } from "#src/domain/advice/understanding/access-reading.ts";
import { sizeOf } from "#src/domain/advice/understanding/group-size.ts";
import { type Heads, headsOfPart } from "#src/domain/advice/understanding/homes-told.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft, PartDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import { nameOfPeople, nameOfRest } from "#src/domain/advice/understanding/segment-names.ts";
import {
  assumedConfidence,
  oftenMetered,
  typicalElder,
  typicalRest,
  typicalServed,
  typicalSmartphone,
  typicalStaff,
  usuallyOnline,
} from "#src/domain/advice/understanding/typical-access.ts";
import type { Access, AccessValue, Evidence, Found, Segment } from "#src/domain/advice/understanding.ts";
import { type AccessKey, setKeys } from "#src/domain/advice/vocabulary.ts";

/** The disjoint segments of one group: itself, or its parts and the rest of it. Ids are given later. */
export function segmentsOf(reading: Reading, draft: GroupDraft, count: Heads | null): Array<Omit<Segment, "id">> {
  const told = draft.parts.filter((part) => part.facts.length > 0);
  const all = sizeOf(reading, draft) ?? count;
  const parts = told.filter(({ size }) => size === null || headsOfPart(reading, size, all).people !== all?.people);
  const wholes = told.filter((part) => !parts.includes(part));
  const ofAll = wholes.flatMap(({ facts }) => facts);
  const words = implied(reading, draft);
  const base = accessOf(reading, [...draft.facts, ...ofAll], words);
  const evidence = evidenceOf(
    reading,
    draft.mentions.map(({ start, end }) => [start, end]),
  );
  const label =
    labelOf(reading, draft) || wholes.map(({ span }) => (span ? nameOfPeople(reading, ...span) : ""))[0] || "";
  const whole = { kind: draft.kind, label, confidence: evidence.length > 0 ? 0.9 : 0.6, evidence };
  const others = draft.others[0];
  if (parts.length === 0 && others) {
    const filled = draft.kind === "staff" ? assume(base, typicalStaff) : base;
    const named = { ...whole, share: null, ...sizedBy(sizeOf(reading, draft)), assumed: false, ...filled };
    return [named, restSegment(reading, draft, accessOf(reading, [...draft.facts, ...ofAll], []), null)];
  }
  if (parts.length === 0) {
    const filled = draft.kind === "staff" ? assume(base, typicalStaff) : assumeServed(reading, base, draft);
    return [{ ...whole, share: 1, ...sizedBy(all), assumed: false, ...filled }];
  }
  const shares = parts.map((part) => part.share?.value ?? shareBySize(reading, part, all));
  const known = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const restAt = parts.findIndex(({ isRest }) => isRest);
  if (restAt >= 0 && parts.every((part, index) => part.isRest || shares[index] !== null))
    shares[restAt] = roundShare(1 - known);
  const found = parts.map((part, index) => {
    const segment = partSegment(reading, whole, base, part, shares[index] ?? null, all);
    return { ...segment, ...withTelephone(segment, draft) };
  });
  if (known >= 1 || restAt >= 0 || coverEachOther(parts)) return found;
  const rest = shares.every((share) => share !== null) ? roundShare(1 - known) : null;
  return [
    ...found,
    restSegment(reading, draft, accessOf(reading, [...draft.facts, ...ofAll], withoutOwn(words, parts)), rest),
  ];
}

/** Whoever of a group is in none of its parts: ほかの利用者 where they are named, else assumed. */
function restSegment(reading: Reading, draft: GroupDraft, base: ReadAccess, share: number | null): Omit<Segment, "id"> {
  const named = draft.others[0];
  const filled = assume(base, draft.kind === "staff" ? typicalStaff : typicalRest);
  return {
    kind: draft.kind,
    label: named ? restBeside(reading, named) : nameOfRest(reading, wholeName(reading, draft)),
    share,
    size: null,
    assumed: !named,
    confidence: named ? 0.8 : assumedConfidence,
    evidence: named ? evidenceOf(reading, [[named.start, named.end]]) : [],
    ...filled,
  };
}

/** ほかの is typed before the words that were found. */
function restBeside(reading: Reading, { start, end }: GroupDraft["mentions"][number]): string {
  return nameOfRest(reading, nameOfPeople(reading, start, end));
}

/** 電話しかない高齢の利用者が3割: words that stand in the name of a part do not name the whole. */
function wholeName(reading: Reading, draft: GroupDraft): string {
  const spans = draft.parts.flatMap(({ span, facts }) => (facts.length > 0 && span ? [span] : []));
  const mentions = draft.mentions.filter((one) => !spans.some(([from, to]) => one.start < to + 2 && from < one.end));
  return labelOf(reading, { ...draft, mentions });
}

/** 耳の聞こえない生徒がいる: the words that make a part say nothing of the rest. */
function withoutOwn(words: readonly Said[], parts: readonly PartDraft[]): Said[] {
  const own = new Set(parts.flatMap(({ facts }) => facts.flatMap(({ sets }) => sets.map(([key]) => key))));
  return words.flatMap((word) => {
    const sets = word.sets.filter(([key]) => !own.has(key));
    return sets.length > 0 ? [{ ...word, sets }] : [];
  });
}

type ReadAccess = Pick<Segment, "access" | "accessDetail">;

function partSegment(
  reading: Reading,
  whole: Pick<Segment, "kind" | "label" | "confidence" | "evidence">,
  base: ReadAccess,
  part: PartDraft,
  share: number | null,
  all: Heads | null,
): Omit<Segment, "id"> {
  const own = accessOf(reading, part.facts, []);
  const spans = [
    ...part.facts.map(({ start, end }) => [start, end] as const),
    ...(part.share ? [[part.share.start, part.share.end] as const] : []),
  ];
  const merged: ReadAccess = {
    access: { ...base.access, ...own.access },
    accessDetail: { ...base.accessDetail, ...own.accessDetail },
  };
  const filled = whole.kind === "staff" ? assume(merged, typicalStaff) : merged;
  const label = part.span ? nameOfPeople(reading, part.span[0], part.span[1]) : "";
  return {
    ...whole,
    label,
    share,
    ...sizedBy(part.size ? headsOfPart(reading, part.size, all) : null),
    assumed: false,
    evidence: evidenceOf(reading, spans),
    ...filled,
  };
}

/** スマホの人もいれば固定電話の人もいる: the parts are the whole. */
function coverEachOther(parts: readonly PartDraft[]): boolean {
  const values = parts.map((part) =>
    part.facts.flatMap(({ sets }) => sets.filter(([key]) => key === "device").map(([, value]) => value)),
  );
  const has = values.some((list) =>
    list.some((value) => value === "smartphone" || value === "pc" || value === "tablet"),
  );
  const lacks = values.some((list) => list.includes("none") || list.includes("feature-phone"));
  return parts.length > 1 && has && lacks;
}

function sizedBy(heads: Heads | null): Pick<Segment, "size" | "homes"> {
  return { size: heads?.people ?? null, ...(heads?.homes ? { homes: heads.homes } : {}) };
}

/** Homes of homes are a share of them, as people are of people: 60世帯のうち15世帯 is a quarter. */
function shareBySize(reading: Reading, part: PartDraft, count: Heads | null): number | null {
  if (!part.size || !count) return null;
  const own = headsOfPart(reading, part.size, count);
  const [some, all] = own.homes && count.homes ? [own.homes.count, count.homes.count] : [own.people, count.people];
  return all === 0 || some > all ? null : roundShare(some / all);
}

/** Four decimals, so that 1 - 0.3 is 0.7. */
function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

type Said = AccessFact & { readonly said: Evidence };

/** What the words for the group themselves say: 難聴者 hear badly. */
function implied(reading: Reading, draft: GroupDraft): Said[] {
  return draft.groups.flatMap((group) => {
    const sets = Object.entries(group.access).flatMap(
      ([key, value]) => (typeof value === "string" ? [[key as AccessKey, value] as const] : []), // NOTE keys of Access are access keys
    );
    const mention = draft.mentions.find(({ groups, inCompound }) => groups.includes(group) && !inCompound);
    if (sets.length === 0 || !mention) return [];
    const said = evidenceOf(reading, [[mention.start, mention.end]]);
    return [
      { start: mention.start, end: mention.end, sets, confidence: group.confidence, rule: `group ${group.id}`, said },
    ];
  });
}

/** What facts, and words for people that imply something, say together. */
export function accessOf(reading: Reading, facts: readonly AccessFact[], implied: readonly Said[]): ReadAccess {
  const access: Partial<Record<AccessKey, AccessValue>> = {};
  const detail: Partial<Record<AccessKey, Found & { assumed: boolean }>> = {};
  const values = new Map<AccessKey, Array<{ value: string; fact: AccessFact }>>();
  for (const fact of [...facts, ...implied])
    for (const [key, value] of fact.sets) values.set(key, [...(values.get(key) ?? []), { value, fact }]);
  for (const [key, said] of values) {
    const value = isSet(key) ? setValue(said.map((one) => one.value)) : worst(key, said);
    if (value === null) continue;
    access[key] = value;
    detail[key] = {
      assumed: false,
      confidence: Math.max(...said.map(({ fact }) => fact.confidence)),
      evidence: evidenceOf(
        reading,
        said.map(({ fact }) => [fact.start, fact.end]),
      ),
    };
  }
  if (access.device === undefined && values.get("device")?.some(({ value }) => value === "no-pc")) delete access.device;
  return { access, accessDetail: detail };
}

function isSet(key: AccessKey): boolean {
  return setKeys.some((set) => set === key);
}

/** All that is stated; "none" only when nothing else is. A missing PC alone says nothing of the rest. */
function setValue(values: readonly string[]): string[] | null {
  const things = [...new Set(values)].filter((value) => value !== "no-pc");
  const some = things.filter((value) => value !== "none");
  if (some.length > 0) return some;
  return things.includes("none") ? ["none"] : null;
}

/** The value that leaves fewest ways open wins where a text says two. */
function worst(key: AccessKey, said: ReadonlyArray<{ value: string; fact: AccessFact }>): string {
  const order: Partial<Record<AccessKey, readonly string[]>> = {
    line: ["none", "slow", "metered", "good"],
    hearing: ["deaf", "hard", "full"],
    sight: ["blind", "low", "full"],
    japanese: ["little", "everyday", "fluent"],
    skill: ["little", "some", "confident"],
    mobility: ["none", "limited", "full"],
  };
  const ranks = order[key];
  const first = said[0]?.value ?? "unknown";
  if (!ranks) return first;
  const best = Math.max(...said.map(({ fact }) => fact.confidence));
  const sure = said.filter(({ fact }) => fact.confidence > best - 0.1);
  return sure.map(({ value }) => value).sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b))[0] ?? first;
}

/** What most people have, where nothing is told of their devices, lines and telephones and their kind is not known to differ. */
function assumeServed(reading: Reading, read: ReadAccess, draft: GroupDraft): ReadAccess {
  const told = (["device", "phone", "line"] as const).some((key) => read.access[key] !== undefined);
  const usual =
    draft.kind === "served" && (isMetOnline(reading) || draft.groups.every(({ id }) => usuallyOnline.has(id)));
  const line = draft.groups.some(({ id }) => oftenMetered.has(id)) ? "metered" : "good";
  if (usual && !told) return assume(read, { ...typicalServed, line });
  const ids = draft.groups.map(({ id }) => id);
  const atHome = draft.kind === "served" && ids.includes("elder") && !ids.includes("homeless");
  const toldOfThings = read.access.device !== undefined || read.access.phone !== undefined;
  if (atHome && !toldOfThings) return assume(read, typicalElder);
  if (draft.kind !== "served") return read;
  if (hasNoScreen(read)) return withTelephone(read, draft);
  // Whoever is said to have a screen must not be worse off for it than people of whom nothing is said.
  const own = [read.access.device ?? []].flat();
  const hasScreen = own.some((one) => one !== "none" && one !== "feature-phone");
  if (hasScreen && usual) return assume(read, { skill: "some", line });
  return own.includes("smartphone") ? assume(read, typicalSmartphone) : read;
}

/**
 * Fills what is not known with what is typical, marked as assumed and without evidence. A telephone for speech is not
 * assumed of people who do not hear or hardly speak.
 */
export function assume(read: ReadAccess, typical: Access): ReadAccess {
  const access: Partial<Record<AccessKey, AccessValue>> = { ...read.access };
  const detail: Partial<Record<AccessKey, Found & { readonly assumed: boolean }>> = { ...read.accessDetail };
  for (const [name, value] of Object.entries(typical)) {
    const key = name as AccessKey; // NOTE keys of Access are access keys
    if (access[key] !== undefined || value === undefined) continue;
    if (key === "phone" && (access.hearing === "deaf" || access.speech === "limited")) continue;
    access[key] = value;
    detail[key] = { assumed: true, confidence: assumedConfidence, evidence: [] };
  }
  return { access, accessDetail: detail };
}

/** Whoever has a home and no screen has mostly kept the telephone there; the page asks. */
function withTelephone(read: ReadAccess, draft: GroupDraft): ReadAccess {
  const homeless = draft.groups.some(({ id }) => id === "homeless");
  return draft.kind === "served" && !homeless && hasNoScreen(read) ? assume(read, typicalElder) : read;
}

/** Said to have no screen at all, and nothing said of telephones. */
function hasNoScreen({ access }: ReadAccess): boolean {
  return (
    access.phone === undefined && access.device !== undefined && [access.device].flat().every((one) => one === "none")
  );
}

/** Who plans to meet a group online takes its devices for granted; the page asks. */
function isMetOnline({ text }: Reading): boolean {
  return /(?:オンライン|zoom|ネット|画面越し|ビデオ通話|リモート)(?:で|に|での|上で)/.test(text);
}

function labelOf(reading: Reading, draft: GroupDraft): string {
  const [longest] = draft.mentions
    .filter(({ start, end }) => draft.kind !== "staff" || !ofOne.test(reading.text.slice(start, end)))
    .sort((a, b) => b.groups.length - a.groups.length || b.end - b.start - (a.end - a.start));
  if (!longest) return "";
  // 町内の, 一人暮らしの: where the text leaves out who they are, the label says it.
  const bare = nameOfPeople(reading, longest.start, longest.end);
  return bare.endsWith("の") ? `${bare}${draft.kind === "staff" ? "スタッフ" : "利用者"}` : bare;
}

/** One of those who work, or the writer: no name for all of them. */
const ofOne =
  /^(?:代表|理事長|会計の人|担当者|看護師|監事|私|私たち|わたしたち|我々|自分たち|うちの者|当団体|メンバー|仲間|同僚)$/;
