import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys, type LimitKey } from "#src/domain/advice/vocabulary.ts";
import type { Profile, ProfileSegment } from "#src/domain/organisations/profile.ts";

/** What a profile and a hearing both know, under the same name: what the organisation is, not what it wants this time. */
const shared = [
  "legalForm",
  "staffCount",
  "volunteerCount",
  "itPerson",
  "initialYen",
  "monthlyYen",
] as const satisfies readonly (LimitKey & keyof Profile)[];

/** What a hearing knows of its organisation: what was said, not what was supposed. */
export function profileHeard(u: Understanding): Partial<Profile> {
  const limits = Object.fromEntries(shared.flatMap((key) => (u.limits[key] ? [[key, u.limits[key].value]] : [])));
  return {
    ...limits,
    segments: u.segments.flatMap((segment) => profileSegment(segment)),
    means: u.currentMeans.map(({ id, name }) => ({ id, name, owner: "", monthlyYen: null, contractEnd: null })),
  };
}

function profileSegment({
  id,
  kind,
  label,
  share,
  size,
  homes,
  assumed,
  access,
  accessDetail,
}: Segment): ProfileSegment[] {
  if (kind === "public") return [];
  const said = accessKeys.filter((key) => access[key] !== undefined && access[key] !== "unknown");
  const known = Object.fromEntries(
    said.filter((key) => accessDetail[key]?.assumed !== true).map((key) => [key, access[key] ?? "unknown"]),
  );
  if (assumed && Object.keys(known).length === 0) return [];
  return [{ id, kind, label, share, size: homes?.peopleAssumed ? null : size, access: known }];
}

/**
 * The corrections that bring what the profile knows into a new hearing, so that nothing is asked twice. What was said
 * this time stands: people of a kind that the text speaks of are left as it tells them, a limit that it names is kept.
 */
export function editsOfProfile(heard: Understanding, profile: Profile): Edit[] {
  const limits = shared.flatMap((key): Edit[] => {
    const value = profile[key];
    return value === null || heard.limits[key] ? [] : [{ op: "set-limit", key, value }];
  });
  const named = new Set([...heard.currentMeans, ...(heard.avoid ?? [])].flatMap(({ id, name }) => [id, name]));
  const means = profile.means
    .filter(({ id, name }) => !named.has(name) && (id === null || !named.has(id)))
    .map(({ id, name }): Edit => ({ op: "add-current-means", id, name }));
  return [...limits, ...peopleEdits(heard, profile, "served"), ...peopleEdits(heard, profile, "staff"), ...means];
}

function peopleEdits(heard: Understanding, profile: Profile, kind: "served" | "staff"): Edit[] {
  const known = profile.segments.filter((segment) => segment.kind === kind);
  const there = heard.segments.filter((segment) => segment.kind === kind);
  if (known.length === 0 || there.some(({ assumed }) => !assumed)) return [];
  const [supposed] = there;
  const taken = new Set(heard.segments.map(({ id }) => id));
  const added = known.slice(supposed ? 1 : 0).map((segment, i) => ({ ...segment, id: freeId(taken, kind, i) }));
  const first = supposed && known[0] ? describing(supposed.id, known[0]) : [];
  const ids = [...(supposed ? [supposed.id] : []), ...added.map(({ id }) => id)];
  const needs = heard.needs
    .filter((need) => added.length > 0 && supposed && need.for.includes(supposed.id))
    .map((need): Edit => {
      const others = need.for.filter((id) => id !== supposed?.id);
      return {
        op: "set-need",
        function: need.function,
        for: [...others, ...ids],
        importance: need.importance,
        must: need.must,
      };
    });
  return [...first, ...added.map(adding), ...needs];
}

function describing(id: string, { label, share, size, access }: ProfileSegment): Edit[] {
  return [
    { op: "set-segment", segment: id, label, share, size },
    ...Object.entries(access).map(
      ([key, value]): Edit => ({ op: "set-access", segment: id, key: key as AccessKey, value: plain(value) }),
    ),
  ];
}

function adding({ id, kind, label, share, size, access }: ProfileSegment): Edit {
  const values = Object.fromEntries(Object.entries(access).map(([key, value]) => [key, plain(value)]));
  return { op: "add-segment", id, kind, label, share, size, access: values };
}

function plain(value: string | readonly string[]): string | string[] {
  return typeof value === "string" ? value : [...value];
}

function freeId(taken: Set<string>, kind: string, i: number): string {
  let n = i + 1;
  while (taken.has(`${kind}-known-${n}`)) n += 1;
  const id = `${kind}-known-${n}`;
  taken.add(id);
  return id;
}
