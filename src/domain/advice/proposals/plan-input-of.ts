import type { PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import type { Limits, LimitValues, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { accessKeys, type DangerKind, type LimitKey } from "#src/domain/advice/vocabulary.ts";

/**
 * What the planner gets of an understanding: the same without evidence, so that equal cases have equal models. Who is
 * about to grow is planned for at the size that was told, so that the plan need not be changed when it comes. Wishes that
 * were hardly heard beside plain ones are left out (`doubtfulWishes`).
 */
export function planInputOf(understanding: Understanding): PlanInput {
  const limits: Partial<Record<LimitKey, LimitValues[LimitKey]>> = {};
  for (const [key, limit] of Object.entries(understanding.limits)) limits[key as LimitKey] = limit.value;
  const future = understanding.limits.futureStaffCount?.value;
  const now = understanding.limits.staffCount?.value;
  if (future !== undefined && now !== undefined && future > now) limits.staffCount = future;
  const doubtful = doubtfulWishes(understanding);
  const sharing = sharingPeople(understanding);
  return {
    needs: understanding.needs.flatMap(({ function: id, for: segments, importance, must }) =>
      doubtful.includes(id)
        ? []
        : [
            {
              function: id,
              for: [...new Set([...segments, ...(oftenShared.has(id) ? sharing : [])])],
              importance,
              must,
            },
          ],
    ),
    segments: understanding.segments.map((segment) => {
      const { id, kind, label, share, size, access, accessDetail } = segment;
      const homes = homesOf(segment, understanding.limits);
      // Staff who write to an online desk have what such work needs; volunteers use their own, of which nobody spoke.
      const guessed =
        kind === "staff" && !ofVolunteers.test(label)
          ? []
          : accessKeys.filter((key) => accessDetail[key]?.assumed === true);
      return {
        id,
        kind,
        label,
        share,
        size,
        access,
        ...(homes ? { homes } : {}),
        ...(guessed.length === 0 ? {} : { guessed }),
      };
    }),
    modest: true,
    // NOTE each value was read from the limit of its own key just above.
    limits: limits as PlanInput["limits"],
    ...avoidedOf(understanding),
    ...(understanding.doubts?.length ? { doubts: understanding.doubts } : {}),
    ...(understanding.openLimits?.length ? { openLimits: understanding.openLimits } : {}),
    currentMeans: understanding.currentMeans.flatMap((means) => (means.id === null ? [] : [means.id])),
  };
}

/** People who help in their own time. */
const ofVolunteers = /ボランティア|有志|保護者|世話人|サポーター|\bvolunteers?\b|\bparents?\b/i;

/** What is arranged among those who do the work; in a co-operative, a choir or a parents' group that is everybody. */
const oftenShared: ReadonlySet<string> = new Set(["coordinate-volunteers", "plan-shifts", "track-attendance"]);

/**
 * People whose devices were told and for whom nothing is wished, beside staff whom nobody named: they were told of because what is
 * wished for "staff" is theirs as well, and a tool that they cannot use does not fulfil it
 * (docs/decisions/0022-people-told-of-are-meant.md).
 */
function sharingPeople({ needs, segments }: Understanding): string[] {
  const kinds = new Map(segments.map(({ id, kind }) => [id, kind]));
  const forOthers = needs.some(
    (need) => !oftenShared.has(need.function) && need.for.some((id) => kinds.get(id) !== "staff"),
  );
  const isNamed = segments.some(({ kind, label }) => kind === "staff" && label !== "");
  const served = segments.filter(({ kind }) => kind === "served");
  if (forOthers || isNamed || !served.some(tellsThings)) return [];
  return served.map(({ id }) => id);
}

/** A device, a telephone or a line of theirs was told, and not only guessed. */
function tellsThings({ access, accessDetail }: Segment): boolean {
  return (["device", "phone", "line"] as const).some(
    (key) => access[key] !== undefined && accessDetail[key]?.assumed === false,
  );
}

/** The homes of these people, or null where people were counted. */
function homesOf({ kind, share, size, homes }: Segment, { servedCount }: Limits): PlanSegment["homes"] | null {
  if (homes) return { count: homes.count, reckoned: homes.peopleAssumed };
  const all = servedCount?.homes;
  const isPart = kind === "served" && size === null && share !== null;
  return isPart && all ? { count: Math.max(1, Math.round(all.count * share)), reckoned: all.peopleAssumed } : null;
}

/** Means that delete what may be evidence. */
const deleting = ["data-inventory"];

/** What is not to be proposed: what was refused, and, where somebody is sought or harmed by another, what deletes. */
function avoidedOf({ avoid = [], danger }: Understanding): Pick<PlanInput, "avoid"> {
  const isHarmed =
    danger.level !== "none" && danger.who !== "topic" && (danger.kinds ?? []).some((kind) => harms.includes(kind));
  const ids = new Set([...avoid.map(({ id }) => id), ...(isHarmed ? deleting : [])]);
  return ids.size === 0 ? {} : { avoid: [...ids] };
}

const harms: readonly DangerKind[] = ["violence", "sexual-violence", "child-abuse", "crime"];
