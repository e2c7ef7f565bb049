import { removeNeed, setNeed, supposeNeed, withoutSegment } from "#src/domain/advice/hearing/edit-needs.ts";
import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import { headsAfter, type ToldHomes } from "#src/domain/advice/people-in-homes.ts";
import type {
  Access,
  AccessValue,
  Doubt,
  Found,
  Homes,
  Limits,
  Need,
  Segment,
  Understanding,
} from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

/** More people than this to a home, told by somebody who was not asked for homes: those were others. */
const mostInHome = 8;

/** What the asker said with an edit is sure, and was not read from the text. */
const said: Found = { confidence: 1, evidence: [] };

/**
 * What was understood, with the asker's corrections applied in order. An edit that speaks of a segment or need that is
 * not there (any more) changes nothing: the text may have been rewritten since. Never changes its arguments.
 */
export function editUnderstanding(heard: Understanding, edits: readonly Edit[]): Understanding {
  return edits.reduce((u, edit) => applyEdit(u, edit, heard), heard);
}

function applyEdit(u: Understanding, edit: Edit, heard: Understanding): Understanding {
  switch (edit.op) {
    case "set-need":
      return setNeed(u, edit);
    case "suppose-need":
      return supposeNeed(u, edit);
    case "remove-need":
      return removeNeed(u, edit.function, edit.segment);
    case "set-access":
      return mapSegment(withoutDoubt(u, edit.segment, edit.key), edit.segment, (segment) =>
        withAccess(segment, edit.key, edit.value),
      );
    case "set-segment":
      return mapSegment(u, edit.segment, ({ homes, ...segment }) => ({
        ...segment,
        label: edit.label ?? segment.label,
        share: edit.share === undefined ? segment.share : edit.share,
        ...sizedBy({ people: segment.size, homes }, edit),
        assumed: false,
      }));
    case "add-segment":
      if (u.segments.some((segment) => segment.id === edit.id)) return u;
      return { ...u, segments: [...u.segments, saidSegment(edit)] };
    case "remove-segment":
      return {
        ...u,
        segments: u.segments.filter((segment) => segment.id !== edit.segment),
        needs: u.needs.flatMap((need) => withoutSegment(need, edit.segment)),
      };
    case "set-limit":
      return withHeads(
        { ...withoutOpen(u, edit.key), limits: withLimit(u.limits, edit.key, edit.value, edit.homes) },
        edit.key,
      );
    case "set-open-limit":
      if (u.limits[edit.key]) return u;
      return { ...u, openLimits: [...(withoutOpen(u, edit.key).openLimits ?? []), edit.key].sort() };
    case "set-doubt":
      return withDoubt(u, { segment: edit.segment, key: edit.key, value: edit.value });
    case "remove-avoid":
      return { ...u, avoid: (u.avoid ?? []).filter((means) => means.name !== edit.name) };
    case "remove-circumstance":
      return { ...u, circumstances: (u.circumstances ?? []).filter(({ id }) => id !== edit.id) };
    case "set-current-means":
      return { ...u, currentMeans: withMeansInUse(u.currentMeans, edit) };
    case "remove-current-means":
      return { ...u, currentMeans: u.currentMeans.filter((means) => means.name !== edit.name) };
    case "add-current-means":
      if (u.currentMeans.some((means) => means.name === edit.name)) return u;
      return { ...u, currentMeans: [...u.currentMeans, { id: edit.id, name: edit.name, ...said }] };
    case "set-scope":
      return { ...u, scope: edit.scope, scopeDetail: said };
    case "no-danger":
      return withoutDanger(u, edit);
    case "danger-again":
      return { ...u, danger: heard.danger };
    case "no-incident":
      return asking(u, edit.instead, heard);
    case "incident-again":
      return asking(u, heard, { needs: [] });
    case "replace":
      return replaceParts(u, edit);
  }
}

/** What is told behind the text of which it was said, or graver, stays a danger. */
function withoutDanger(u: Understanding, edit: Extract<Edit, { op: "no-danger" }>): Understanding {
  const { danger } = u;
  if (danger.level === "none" || (danger.level === "urgent" && edit.level === "concern")) return u;
  if (danger.evidence.some(([, end]) => end > edit.upTo)) return u;
  const { scope, otherKinds, needs } = edit.instead;
  const known = new Set(u.segments.map(({ id }) => id));
  return {
    ...u,
    scope,
    otherKinds,
    needs: needs.map((need) => ({ ...need, for: need.for.filter((id) => known.has(id)) })),
    danger: { level: "none", who: null, kinds: [], confidence: 0, evidence: [] },
  };
}

/** What the same text asks for read otherwise: wishes that only `before` heard go, those of `now` come, and what the writer put there stays. */
function asking(
  u: Understanding,
  now: Pick<Understanding, "scope" | "otherKinds" | "needs">,
  before: Pick<Understanding, "needs">,
): Understanding {
  const known = new Set(u.segments.map(({ id }) => id));
  const stays = (need: Need) => has(now, need) || !has(before, need);
  const come = now.needs.filter((need) => !has(u, need) && !has(before, need));
  return {
    ...u,
    scope: now.scope,
    otherKinds: now.otherKinds,
    needs: [
      ...u.needs.filter(stays),
      ...come.map((need) => ({ ...need, for: need.for.filter((id) => known.has(id)) })),
    ],
  };
}

function has({ needs }: Pick<Understanding, "needs">, { function: id }: Need): boolean {
  return needs.some((need) => need.function === id);
}

function withDoubt(u: Understanding, doubt: Doubt): Understanding {
  if (!u.segments.some(({ id }) => id === doubt.segment)) return u;
  const others = withoutDoubt(u, doubt.segment, doubt.key).doubts ?? [];
  return { ...u, doubts: [...others, doubt] };
}

/** Whoever says how it is has no doubt any more. */
function withoutDoubt(u: Understanding, segment: string, key: string): Understanding {
  if (!u.doubts?.some((one) => one.segment === segment && one.key === key)) return u;
  return { ...u, doubts: u.doubts.filter((one) => one.segment !== segment || one.key !== key) };
}

function withoutOpen(u: Understanding, key: keyof Limits): Understanding {
  if (!u.openLimits?.includes(key)) return u;
  return { ...u, openLimits: u.openLimits.filter((one) => one !== key) };
}

function mapSegment(u: Understanding, id: string, change: (segment: Segment) => Segment): Understanding {
  return { ...u, segments: u.segments.map((segment) => (segment.id === id ? change(segment) : segment)) };
}

function withAccess(segment: Segment, key: AccessKey, value: AccessValue): Segment {
  return {
    ...segment,
    access: { ...segment.access, [key]: value },
    accessDetail: { ...segment.accessDetail, [key]: { ...said, assumed: false } },
  };
}

function saidSegment(given: {
  id: string;
  kind: Segment["kind"];
  label: string;
  share: number | null;
  size: number | null;
  homes?: ToldHomes | null | undefined;
  access: Access;
}): Segment {
  const accessDetail = Object.fromEntries(
    accessKeys.filter((key) => given.access[key] !== undefined).map((key) => [key, { ...said, assumed: false }]),
  );
  const { homes, size, ...rest } = given;
  return { ...rest, ...sizedBy({ people: null }, { size, homes }), ...said, assumed: false, accessDetail };
}

/** `homes` is absent where people are counted. */
function sizedBy(
  before: { readonly people: number | null; readonly homes?: Homes | undefined },
  told: { readonly size?: number | null | undefined; readonly homes?: ToldHomes | null | undefined },
): Pick<Segment, "size" | "homes"> {
  const { people, homes } = headsAfter(before, { people: told.size, homes: told.homes });
  return homes ? { size: people, homes } : { size: people };
}

/** `homes` counts where nobody tells the people; what is told of people alone leaves the homes that were heard beside them. */
function withLimit(
  limits: Limits,
  key: keyof Limits,
  value: string | number | null,
  homes?: ToldHomes | null | undefined,
): Limits {
  const { [key]: before, ...rest } = limits;
  if (value === null && !homes) return rest;
  const known = before?.homes;
  if (!homes && !known) {
    // NOTE the value was checked against its key by editSchema; a union of keys cannot carry that to the type.
    return { ...rest, [key]: { ...said, value } } as Limits;
  }
  const heads = headsAfter({ people: null, homes: known }, { people: typeof value === "number" ? value : null, homes });
  if (heads.people === null) return rest;
  // 300 people in the 12 homes that were heard: then the homes were misheard.
  if (!homes && heads.homes && heads.people > mostInHome * heads.homes.count)
    return { ...rest, [key]: { ...said, value: heads.people } } as Limits; // NOTE as above
  // NOTE only `servedCount` may have homes (editSchema), and its value is a number of people.
  return { ...rest, [key]: { ...said, value: heads.people, ...(heads.homes ? { homes: heads.homes } : {}) } } as Limits;
}

/** What is told of all of a kind is told of the group that is all of it, whatever was heard of its size before. */
function withHeads(u: Understanding, key: keyof Limits): Understanding {
  const kind = key === "servedCount" ? "served" : key === "staffCount" ? "staff" : null;
  const told = kind === null ? undefined : u.limits[key as "servedCount" | "staffCount"];
  if (told === undefined) return u;
  const own = u.segments.filter((segment) => segment.kind === kind);
  const [all] = own;
  if (own.length !== 1 || all?.size == null || all.size === told.value) return u;
  // 仲間 or ボランティア are counted apart from those who are employed.
  if (kind === "staff" && u.limits.volunteerCount?.value === all.size) return u;
  const { homes: _homes, ...rest } = all;
  const size = { size: told.value, ...(told.homes ? { homes: told.homes } : {}) };
  return { ...u, segments: u.segments.map((segment) => (segment === all ? { ...rest, ...size } : segment)) };
}

/** In its place where it was named before; what was read of it in the text keeps its evidence. */
function withMeansInUse(
  all: Understanding["currentMeans"],
  { name, id, owner, monthlyYen, contractEnd }: Extract<Edit, { op: "set-current-means" }>,
): Understanding["currentMeans"] {
  const before = all.find((means) => means.name === name);
  const told = {
    name,
    id: id ?? before?.id ?? null,
    confidence: 1,
    evidence: before?.evidence ?? [],
    ...(owner === "" ? {} : { owner }),
    ...(monthlyYen === null ? {} : { monthlyYen }),
    ...(contractEnd === "" ? {} : { contractEnd }),
  };
  return before ? all.map((means) => (means === before ? told : means)) : [...all, told];
}

function replaceParts(u: Understanding, edit: Extract<Edit, { op: "replace" }>): Understanding {
  const segments = edit.segments ? edit.segments.map(saidSegment) : u.segments;
  const known = new Set(segments.map((segment) => segment.id));
  const needs = (edit.needs?.map((need) => ({ ...need, ...said })) ?? u.needs).map((need) => ({
    ...need,
    for: need.for.filter((id) => known.has(id)),
  }));
  let limits = u.limits;
  for (const [key, value] of Object.entries(edit.limits ?? {})) limits = withLimit(limits, key as keyof Limits, value);
  return { ...u, segments, needs, limits };
}
