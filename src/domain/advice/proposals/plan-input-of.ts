import type { PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import { telling } from "#src/domain/advice/planning/suits.ts";
import { idsInUse, waysOfOne } from "#src/domain/advice/proposals/ids-in-use.ts";
import { ofVolunteers, whoIsMeant } from "#src/domain/advice/proposals/who-is-meant.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import type { Access, Limits, LimitValues, Segment, Understanding } from "#src/domain/advice/understanding.ts";
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
  const circumstances = (understanding.circumstances ?? []).map(({ id }) => id);
  const wished = understanding.needs.map((need) => need.function);
  // Paper is no way beside others here, but the only one, and it comes too late.
  if (circumstances.includes("within-hours") && !wished.some((fn) => telling.has(fn)))
    circumstances.push("not-on-paper");
  // One person is one: whatever was told of others, nobody else does the work.
  if (circumstances.includes("one-person")) limits.staffCount = 1;
  return {
    needs: understanding.needs.flatMap(({ function: id, for: segments, importance, must }) =>
      doubtful.includes(id)
        ? []
        : [
            {
              function: id,
              for: whoIsMeant(understanding, id, segments),
              importance,
              must,
            },
          ],
    ),
    segments: understanding.segments.map((segment) => {
      const { id, kind, label, share, access, accessDetail } = segment;
      const isWriter = circumstances.includes("one-person") && kind === "served" && label === "";
      const size = segment.size ?? (isWriter ? 1 : null);
      const online = circumstances.includes("online-already") && kind === "served" ? usualOnline(access) : {};
      const homes = homesOf(segment, understanding.limits);
      // Staff who write to an online desk have what such work needs; volunteers use their own, of which nobody spoke.
      const guessed =
        kind === "staff" && !ofVolunteers.test(label)
          ? []
          : accessKeys.filter((key) => accessDetail[key]?.assumed === true || online[key] !== undefined);
      return {
        id,
        kind,
        label,
        share,
        size,
        access: {
          ...(kind === "served" && withoutHome.test(label) ? { privacy: "elsewhere" } : {}),
          ...access,
          ...online,
          ...(circumstances.includes("abroad") ? { place: "abroad" } : {}),
        },
        ...(homes ? { homes } : {}),
        ...(guessed.length === 0 ? {} : { guessed }),
      };
    }),
    modest: true,
    // NOTE each value was read from the limit of its own key just above.
    limits: limits as PlanInput["limits"],
    ...avoidedOf(understanding),
    ...(circumstances.length === 0 ? {} : { circumstances }),
    ...(understanding.doubts?.length ? { doubts: understanding.doubts } : {}),
    ...(understanding.openLimits?.length ? { openLimits: understanding.openLimits } : {}),
    currentMeans: idsInUse(understanding),
  };
}

/** What people who meet on the net must have, as far as nobody told otherwise. */
function usualOnline(access: Access): Access {
  const usual: Access = { device: ["smartphone"], line: "good", skill: "some" };
  return Object.fromEntries(Object.entries(usual).filter(([key]) => access[key as keyof Access] === undefined));
}

/** Who has no home gets no letter there, and nobody calls at it; they can talk where they choose. */
const withoutHome =
  /ホームレス|路上生活|野宿|(?:家|住まい|住居)の?(?:が)?ない|ネットカフェ|\b(?:homeless|rough sleepers?|on the street)\b/i;

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
  const refused = avoid.flatMap(({ id }) => [id, ...(waysOfOne[id] ?? [])]);
  const ids = new Set([...refused, ...(isHarmed ? deleting : [])]);
  return ids.size === 0 ? {} : { avoid: [...ids] };
}

const harms: readonly DangerKind[] = ["violence", "sexual-violence", "child-abuse", "crime"];
